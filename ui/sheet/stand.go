package sheet

import (
	"parallax/compare"
	"parallax/compare/words"
	"parallax/corpus"
)

// A stand is how one claim stands to a claim of another report: the gravest
// relation that it is part of, seen from its side.
type stand struct {
	verdict    compare.Verdict
	own, other Place // what the verdict rests on here and there
}

// stands is the stand of claim i of f. Ok is false where it stands alone.
// Evidence that a relation does not name, or that lies outside the claim, is
// the claim.
func stands(f *compare.Fact, i int) (st stand, ok bool) {
	for _, rel := range f.Relations {
		if rel.A != i && rel.B != i || ok && rel.Verdict <= st.verdict {
			continue
		}
		a, b := evidence(&f.Claims[rel.A], rel.EvidenceA), evidence(&f.Claims[rel.B], rel.EvidenceB)
		if rel.B == i {
			a, b = b, a
		}
		st, ok = stand{rel.Verdict, a, b}, true
	}
	return st, ok
}

// wholly reports whether c agrees as a whole: then no word of it is worth a mark.
func (st stand) wholly(c *compare.Claim) bool {
	return st.verdict <= compare.Agree && st.own.Span == c.Span
}

func evidence(c *compare.Claim, s corpus.Span) Place {
	if s.Len() == 0 || !c.Contains(s) {
		s = c.Span
	}
	return Place{c.Report, s}
}

// chief is the claim of report r that the fact's verdict rests on or, where it
// rests on none of them, the first.
func chief(f *compare.Fact, r int) (corpus.Span, bool) {
	if f == nil {
		return corpus.Span{}, false
	}
	at, gravest := -1, compare.Verdict(-1)
	for i := range f.Claims {
		if f.Claims[i].Report != r {
			continue
		}
		if st, _ := stands(f, i); st.verdict > gravest {
			at, gravest = i, st.verdict
		}
	}
	if at < 0 {
		return corpus.Span{}, false
	}
	return f.Claims[at].Span, true
}

// differing lists the words of what st rests on that the other report has
// differently. Ok is false where that is nearly all of a long text.
func (s *Scene) differing(st stand) (spans []corpus.Span, ok bool) {
	if st.verdict <= compare.Agree {
		return nil, true
	}
	spans, _, ok = words.Differences(s.Reports[st.own.Report].Text(st.own.Span), s.Reports[st.other.Report].Text(st.other.Span))
	if !ok {
		return nil, false
	}
	for i := range spans {
		spans[i].Start += st.own.Start
		spans[i].End += st.own.Start
	}
	return spans, true
}
