package judge

import (
	"fmt"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// Two clauses are of one frame where they share this many content words, in
// order, and differ in one place alone, by this many words at most on each side.
const (
	frameWords  = 3
	fillerWords = 2
)

// fillers judges two clauses that say the same but for one place, where the words
// are of one sort: "was caused by a gas leak", "was caused by lightning". Other
// words may be another way to say the same, and are left alone.
// Read on unseen text: it has not fired.
func fillers(b *Bench, x, y *claim) (Finding, bool) {
	s, t := x.sentence, y.sentence
	p, q := x.clause.content, y.clause.content
	if d := len(p) - len(q); -fillerWords >= d || d >= fillerWords {
		return Finding{}, false // whatever the place, too many words on one side
	}
	i, n, m := onePlace(s, p, t, q)
	if n == 0 || m == 0 || n > fillerWords || m > fillerWords || len(p)-n < frameWords {
		return Finding{}, false
	}
	r, u := syntax.Range{From: p[i], To: p[i+n-1] + 1}, syntax.Range{From: q[i], To: q[i+m-1] + 1}
	kind := b.sortOf(s, r, t, u)
	if kind == "" {
		return Finding{}, false
	}
	return Finding{Verdict: Variant, Kind: kind, A: s.SpanOf(r), B: t.SpanOf(u),
		Why: fmt.Sprintf("%s has “%s” where %s has “%s”.", b.label(x), s.Text(r), b.label(y), t.Text(u))}, true
}

// sortOf is the kind of difference of two stretches that fill one place, or "".
func (b *Bench) sortOf(s *syntax.Sentence, r syntax.Range, t *syntax.Sentence, u syntax.Range) Kind {
	p, q := &s.Tokens[r.To-1], &t.Tokens[u.To-1]
	before := func(s *syntax.Sentence, i int) string { return s.Tokens[max(0, i)].Lower }
	switch {
	case lexicon.Opposite(p.Stem, q.Stem):
		return Polarity
	case lexicon.Kin(p.Stem) && lexicon.Kin(q.Stem):
		return Role
	case ordinals[p.Lower] && ordinals[q.Lower]:
		return Number
	case caused(s, r.From) && caused(t, u.From) && p.Noun() && q.Noun():
		return Cause
	case p.Proper() && q.Proper() && !sameName(b.name(s.Text(r)), b.name(t.Text(u))) && placing[before(s, r.From-1)] && before(s, r.From-1) == before(t, u.From-1):
		return Place
	}
	return ""
}

// ordinals are the places that somebody may come in.
var ordinals = map[string]bool{"first": true, "second": true, "third": true, "fourth": true, "fifth": true, "last": true}

// placing are the prepositions that tell where.
var placing = map[string]bool{"in": true, "at": true, "near": true, "outside": true, "inside": true}

// caused reports whether what starts at token i is given as a cause: "caused by",
// "because of", "due to", articles apart.
func caused(s *syntax.Sentence, i int) bool {
	for i--; i > 0 && (s.Tokens[i].Tag == "DT" || strings.HasPrefix(s.Tokens[i].Tag, "JJ")); i-- {
	}
	if i < 1 {
		return false
	}
	switch s.Tokens[i].Lower {
	case "by":
		return s.Tokens[i-1].Stem == "caus" || s.Tokens[i-1].Stem == "trigger" || s.Tokens[i-1].Stem == "spark"
	case "of":
		return s.Tokens[i-1].Lower == "because"
	case "to":
		return s.Tokens[i-1].Lower == "due" || s.Tokens[i-1].Lower == "owing"
	}
	return false
}

// contentOf lists the tokens of a range that carry content.
func contentOf(s *syntax.Sentence, r syntax.Range) []int {
	out := make([]int, 0, r.To-r.From)
	for i := r.From; i < r.To; i++ {
		if s.Tokens[i].Content() {
			out = append(out, i)
		}
	}
	return out
}

// onePlace finds the one place at which two lists of tokens differ: where it
// begins, and how many tokens of either it takes.
func onePlace(s *syntax.Sentence, p []int, t *syntax.Sentence, q []int) (at, n, m int) {
	same := func(i, j int) bool { return lexicon.Related(s.Tokens[p[i]].Stem, t.Tokens[q[j]].Stem) }
	for at < len(p) && at < len(q) && same(at, at) {
		at++
	}
	tail := 0
	for tail < len(p)-at && tail < len(q)-at && same(len(p)-1-tail, len(q)-1-tail) {
		tail++
	}
	return at, len(p) - at - tail, len(q) - at - tail
}
