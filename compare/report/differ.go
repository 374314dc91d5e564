package report

import (
	"parallax/compare"
	"parallax/compare/words"
	"parallax/corpus"
)

// differing lists, for each claim of f, the words that its verdict rests on and
// that the other report has differently, as bytes of the report's Body. A claim
// that agrees, or that shares hardly a word with the other, has none.
func differing(t *compare.Table, f *compare.Fact) [][]corpus.Span {
	marks := make([][]corpus.Span, len(f.Claims))
	for i, r := range gravest(f) {
		if r == nil || r.Verdict <= compare.Agree {
			continue
		}
		a, b := grounds(&f.Claims[r.A], r.EvidenceA), grounds(&f.Claims[r.B], r.EvidenceB)
		from, to := f.Claims[r.A].Report, f.Claims[r.B].Report
		if r.B == i {
			a, b, from, to = b, a, to, from
		}
		own, _, ok := words.Differences(t.Reports[from].Text(a), t.Reports[to].Text(b))
		if !ok {
			continue
		}
		for _, s := range own {
			marks[i] = append(marks[i], corpus.Span{Start: a.Start + s.Start, End: a.Start + s.End})
		}
	}
	return marks
}

// gravest is, for each claim of f, the first of the gravest relations that it is
// part of; nil where there is none.
func gravest(f *compare.Fact) []*compare.Relation {
	all := make([]*compare.Relation, len(f.Claims))
	for i := range f.Relations {
		r := &f.Relations[i]
		for _, c := range []int{r.A, r.B} {
			if all[c] == nil || r.Verdict > all[c].Verdict {
				all[c] = r
			}
		}
	}
	return all
}

// grounds is the evidence of a relation in c, or all of c where the evidence is
// not in it.
func grounds(c *compare.Claim, evidence corpus.Span) corpus.Span {
	if evidence.Len() == 0 || !c.Contains(evidence) {
		return c.Span
	}
	return evidence
}
