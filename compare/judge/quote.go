package judge

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// quotations finds what both reports quote in words that are not quite the same.
//
// Read on unseen text: 17 of 21 right.
func quotations(b *Bench, r, s int) []Slot {
	ours, theirs := &b.answers[r], &b.answers[s]
	told := map[[2]string]bool{}
	var out []Slot
	for _, l := range nearest(ours, theirs) {
		u, v := &ours.quotations[l.a], &theirs.quotations[l.b]
		said := [2]string{u.said, v.said}
		if u.said == v.said || !l.enough(u, v) || told[said] {
			continue
		}
		told[said] = true // by whoever says it first
		if !b.oneUtterance(u, v, l.words, l.words) {
			continue // whatever of the words are of content
		}
		if f, ok := b.reworded(u, v); ok {
			out = append(out, Slot{u.claim.index, v.claim.index, f})
		}
	}
	return out
}

// enough reports whether two quotations share so many words that they may be of one
// utterance: the least that oneUtterance asks for.
func (l likeness) enough(u, v *utterance) bool {
	return l.words >= 4 && 2*l.words >= min(len(u.words), len(v.words))
}

// reworded judges two quotations that may be of one utterance.
func (b *Bench) reworded(u, v *utterance) (Finding, bool) {
	p, q := matched(u.words, v.words)
	if !b.oneUtterance(u, v, len(p), u.ofContent(p)) || negators(u.words[p[0]:p[len(p)-1]+1]) != negators(v.words[q[0]:q[len(q)-1]+1]) {
		return Finding{}, false
	}
	gaps := gapsOf(u, p, v, q)
	if len(gaps) == 0 {
		return Finding{}, false
	}
	first, last := gaps[0], gaps[len(gaps)-1]
	x, y := u.tokens(first.a.From-1, last.a.To), v.tokens(first.b.From-1, last.b.To)
	s, t := u.claim.sentence, v.claim.sentence
	return Finding{Verdict: Variant, Kind: Quote, A: s.SpanOf(x), B: t.SpanOf(y),
		Why: fmt.Sprintf("%s and %s quote %s in different words: “%s” against “%s”.", b.label(u.claim), b.label(v.claim), speaker(u.claim, v.claim), s.Text(x), t.Text(y))}, true
}

// tokens is the range from the token of word i to that of word j, both included
// where the quotation has them.
func (u *utterance) tokens(i, j int) syntax.Range {
	return syntax.Range{From: u.token[max(0, i)], To: u.token[min(j, len(u.token)-1)] + 1}
}

// A gap is the words between two that both quotations have.
type gap struct{ a, b syntax.Range }

// mostCut is how many words at the head or the tail may be other words of the
// same length of speech; more are what one report left out.
const mostCut = 4

// gapsOf lists where the two quotations part. What one alone has before or after
// all that they share is a cut, no difference.
func gapsOf(u *utterance, p []int, v *utterance, q []int) []gap {
	var out []gap
	for k := 0; k <= len(p); k++ {
		g := gap{syntax.Range{From: 0, To: len(u.words)}, syntax.Range{From: 0, To: len(v.words)}}
		if k > 0 {
			g.a.From, g.b.From = p[k-1]+1, q[k-1]+1
		}
		if k < len(p) {
			g.a.To, g.b.To = p[k], q[k]
		}
		end := k == 0 || k == len(p)
		if end && !g.swapped() || sameSound(u.words[g.a.From:g.a.To], v.words[g.b.From:g.b.To]) || u.cut[g.a.To] || v.cut[g.b.To] {
			continue
		}
		out = append(out, g)
	}
	return out
}

// swapped reports whether both sides of the gap have words, and few.
func (g gap) swapped() bool {
	a, b := g.a.To-g.a.From, g.b.To-g.b.From
	return 0 < min(a, b) && max(a, b) <= mostCut
}

// sameSound reports whether words differ in how they are written alone: parted or
// joined, a name in another spelling.
func sameSound(p, q []string) bool {
	a, b := strings.Join(p, ""), strings.Join(q, "")
	return a == b || len(p) == 1 && len(q) == 1 && value.WordLikeness(a, b) >= value.SameSounds
}

// oneUtterance reports whether two quotations that have so many words in common, so
// many of them of content, are of one utterance: of one speaker as far as is known,
// most words of the shorter in common and some of content among them; or so many that
// it must be. More words in common, or more of content, are never a sign against it.
func (b *Bench) oneUtterance(u, v *utterance, words, content int) bool {
	shorter := min(len(u.words), len(v.words))
	most := 10*words >= 6*shorter
	switch x, y := u.claim.Speaker, v.claim.Speaker; {
	case words >= 8 && 10*words >= 8*shorter && content > 1:
		return true
	case named(x) && named(y):
		enough := words >= 5 && most && content > 0 || content > 1 && (words >= 4 && most || words >= 10 && 2*words >= shorter)
		return enough && sameName(b.name(x), b.name(y))
	}
	return words >= 5 && content > 1 && most || words >= 4 && content > 2 && 10*words >= 8*shorter
}

// ofContent is how many of the words at the places carry content.
func (u *utterance) ofContent(places []int) (n int) {
	for _, i := range places {
		if !lexicon.Stop(u.words[i]) {
			n++
		}
	}
	return n
}

// matched are the places, in either list, of a longest common subsequence. Which
// list comes first makes no difference.
func matched(a, b []string) (p, q []int) {
	if slices.Compare(a, b) > 0 {
		q, p = matched(b, a)
		return p, q
	}
	length, all := make([][]uint16, len(a)+1), make([]uint16, (len(a)+1)*(len(b)+1))
	for i := range length {
		length[i] = all[i*(len(b)+1) : (i+1)*(len(b)+1)]
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			p, q = append(p, i), append(q, j)
			i, j = i+1, j+1
		case length[i+1][j] >= length[i][j+1]:
			i++
		default:
			j++
		}
	}
	return p, q
}

// quoted judges two quotations that were aligned: they agree where one holds the
// other; what differs, quotations finds.
func quoted(b *Bench, x, y *claim) (Finding, bool) {
	p, q := x.said, y.said
	if strings.Contains(q, p) || strings.Contains(p, q) {
		return b.agree(x, y), true
	}
	return pass, true
}

// negators counts the words that deny.
func negators(words []string) int {
	n := 0
	for _, w := range words {
		if lexicon.Negator(w) {
			n++
		}
	}
	return n
}

// mayBeOne reports whether two speakers are one as far as is known.
func (b *Bench) mayBeOne(x, y string) bool {
	return x == "" || y == "" || strings.EqualFold(x, y) || sameName(b.name(x), b.name(y))
}

func speaker(x, y *claim) string {
	for _, c := range []*claim{x, y} {
		if named(c.Speaker) && !lexicon.Stop(strings.ToLower(c.Speaker)) {
			return c.Speaker
		}
	}
	return "one speaker"
}

// common is the length of the longest common subsequence.
func common(a, b []string) int {
	ends := 0
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b, ends = a[1:], b[1:], ends+1
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b, ends = a[:len(a)-1], b[:len(b)-1], ends+1
	}
	if len(a) == 0 || len(b) == 0 {
		return ends
	}
	var few [mostWords + 2]uint16
	row := few[:]
	if len(b) >= len(few) {
		row = make([]uint16, len(b)+1)
	}
	for _, x := range a {
		diagonal := uint16(0)
		for j, y := range b {
			up := row[j+1]
			if x == y {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(up, row[j])
			}
			diagonal = up
		}
	}
	return ends + int(row[len(b)])
}
