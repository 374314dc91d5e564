package judge

import (
	"fmt"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
)

// Two quotations are of one utterance when they have this many words in common,
// in order, and this share of the shorter one's.
const (
	commonWords = 5
	commonShare = 0.6
)

// quotations judges what two reports quote one speaker with.
func quotations(b *Bench, x, y *fact.Claim) (Finding, bool) {
	p, q := plainWords(b.words(x, x.Span)), plainWords(b.words(y, y.Span))
	n := common(p, q)
	if negators(p) != negators(q) {
		return pass, true // whatever else they share, one denies
	}
	switch {
	case within(p, q) || within(q, p):
		return b.agree(x, y), true
	case b.quoted[y.Report][strings.Join(p, " ")] || b.quoted[x.Report][strings.Join(q, " ")]:
		return pass, true // the other report has these very words elsewhere
	case n < commonWords || float64(n) < commonShare*float64(min(len(p), len(q))) || !mayBeOne(x.Speaker, y.Speaker):
		return Finding{Pass: true}, true
	}
	return Finding{Verdict: Variant, Kind: Quote, A: x.Span, B: y.Span,
		Why: fmt.Sprintf("%s and %s quote %s in different words.", b.label(x), b.label(y), speaker(x, y))}, true
}

// negators counts the words that deny.
func negators(words []string) int {
	n := 0
	for _, w := range words {
		if lexicon.Negator(w) || strings.HasSuffix(w, "n't") {
			n++
		}
	}
	return n
}

// within reports whether the words of one quotation stand in a row in the other.
func within(short, long []string) bool {
	return strings.Contains(" "+strings.Join(long, " ")+" ", " "+strings.Join(short, " ")+" ")
}

// mayBeOne reports whether two speakers are one as far as is known.
func mayBeOne(a, b string) bool {
	return a == "" || b == "" || strings.EqualFold(a, b) || sameName(a, b)
}

func speaker(x, y *fact.Claim) string {
	for _, c := range []*fact.Claim{x, y} {
		if named(c.Speaker) && !lexicon.Stop(strings.ToLower(c.Speaker)) {
			return c.Speaker
		}
	}
	return "one speaker"
}

// plainWords are the words of a text in lower case, without punctuation and
// contracted endings.
func plainWords(s string) []string {
	s = strings.NewReplacer("’s", "", "'s", "", "’", "'").Replace(strings.ToLower(s))
	return strings.FieldsFunc(s, func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '\'' || r > 127) })
}

// common is the length of the longest common subsequence.
func common(a, b []string) int {
	row := make([]int, len(b)+1)
	for _, x := range a {
		diagonal := 0
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
	return row[len(b)]
}
