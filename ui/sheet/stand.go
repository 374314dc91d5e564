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

// A footing is the stand of a claim, if it does not stand alone, and what the
// other one has differently, where that was asked for.
type footing struct {
	stand
	related bool

	compared  bool
	differing []corpus.Span
	few       bool // of the words
}

// footings is how each claim of f stands. Evidence that a relation does not
// name, or that lies outside the claim, is the claim. A fact of a hundred reports
// has thousands of relations: they are gone through once for all claims.
func footings(f *compare.Fact) []footing {
	all := make([]footing, len(f.Claims))
	for i := range f.Relations {
		rel := &f.Relations[i]
		a, b := &all[rel.A], &all[rel.B]
		if a.related && rel.Verdict <= a.verdict && b.related && rel.Verdict <= b.verdict {
			continue
		}
		here, there := evidence(&f.Claims[rel.A], rel.EvidenceA), evidence(&f.Claims[rel.B], rel.EvidenceB)
		if !a.related || rel.Verdict > a.verdict {
			*a = footing{stand: stand{rel.Verdict, here, there}, related: true}
		}
		if !b.related || rel.Verdict > b.verdict {
			*b = footing{stand: stand{rel.Verdict, there, here}, related: true}
		}
	}
	return all
}

// A told is the footings in the fact that was asked about last.
type told struct {
	fact *compare.Fact
	all  []footing
}

// footings is how each claim of f stands.
func (s *Scene) footings(f *compare.Fact) []footing {
	if s.told.fact != f || len(s.told.all) != len(f.Claims) {
		s.told = told{f, footings(f)}
	}
	return s.told.all
}

// stands is the stand of claim i of f. Ok is false where it stands alone.
func (s *Scene) stands(f *compare.Fact, i int) (st stand, ok bool) {
	one := &s.footings(f)[i]
	return one.stand, one.related
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
	at := -1
	var all []footing // not needed where r has one claim, as it mostly has
	for i := range f.Claims {
		if f.Claims[i].Report != r {
			continue
		}
		if at >= 0 && all == nil {
			all = footings(f)
		}
		if at < 0 || all[i].verdict > all[at].verdict {
			at = i
		}
	}
	if at < 0 {
		return corpus.Span{}, false
	}
	return f.Claims[at].Span, true
}

// differing lists the words of what claim i of f rests on that the other report has
// differently. Ok is false where that is nearly all of a long text.
func (s *Scene) differing(f *compare.Fact, i int) (spans []corpus.Span, ok bool) {
	one := &s.footings(f)[i]
	if !one.compared {
		one.compared = true
		one.differing, one.few = s.difference(one.stand)
	}
	return one.differing, one.few
}

// difference finds what differing lists.
func (s *Scene) difference(st stand) (spans []corpus.Span, ok bool) {
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
