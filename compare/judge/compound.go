package judge

import (
	"fmt"

	"parallax/compare/syntax"
)

// compounds judges two clauses that name a thing by the same two nouns and
// another one before them, of which neither has the other's: a record release
// party here, a video release party there. Both may be loose words for one thing.
//
// Read on unseen text: it does not fire there. Four firings on names, which say
// more of a thing and not another sort of it, were wrong, so names are left out.
func compounds(b *Bench, x, y *claim) (Finding, bool) {
	s, t := x.sentence, y.sentence
	ours, theirs := x.clause.compounds, y.clause.compounds
	for _, i := range ours {
		for _, j := range theirs {
			if s.Tokens[i+1].Stem == t.Tokens[j+1].Stem && s.Tokens[i+2].Stem == t.Tokens[j+2].Stem &&
				!alike(s.Tokens[i].Stem, t.Tokens[j].Stem) && !s.HasIn(x.Tokens, t.Tokens[j].Stem) && !t.HasIn(y.Tokens, s.Tokens[i].Stem) {
				p, q := syntax.Range{From: i, To: i + 3}, syntax.Range{From: j, To: j + 3}
				return Finding{Verdict: Variant, Kind: Other, A: s.SpanOf(p), B: t.SpanOf(q),
					Why: fmt.Sprintf("%s speaks of a “%s”, %s of a “%s”.", b.label(x), s.Text(p), b.label(y), t.Text(q))}, true
			}
		}
	}
	return Finding{}, false
}

// compounded lists where three common nouns stand in a row inside r.
func compounded(s *syntax.Sentence, r syntax.Range) []int {
	var out []int
	for i := r.From; i+2 < r.To; i++ {
		if compound(s, i) {
			out = append(out, i)
		}
	}
	return out
}

// compound reports whether three common nouns stand in a row at token i.
func compound(s *syntax.Sentence, i int) bool {
	for k := i; k < i+3; k++ {
		if t := &s.Tokens[k]; !t.Noun() || t.Proper() {
			return false
		}
	}
	return true
}
