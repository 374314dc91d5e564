package sheet

import (
	"cmp"
	"slices"

	"parallax/compare"
	"parallax/corpus"
)

// An Index finds the facts that a stretch of a report speaks of.
type Index struct {
	places  [][]place // by report, in the order of the text
	longest []int     // by report: bytes of the longest claim
}

// A place is where a fact is claimed.
type place struct {
	corpus.Span
	fact int
}

// NewIndex enters the claims of the listed facts of t.
func NewIndex(reports int, facts []compare.Fact, listed []int) Index {
	x := Index{make([][]place, reports), make([]int, reports)}
	for _, f := range listed {
		for _, c := range facts[f].Claims {
			x.places[c.Report] = append(x.places[c.Report], place{c.Span, f})
			x.longest[c.Report] = max(x.longest[c.Report], c.Len())
		}
	}
	for _, places := range x.places {
		slices.SortStableFunc(places, func(a, b place) int { return cmp.Compare(a.Start, b.Start) })
	}
	return x
}

// each calls see with every fact that report r claims within span.
func (x *Index) each(r int, span corpus.Span, see func(fact int)) {
	if r >= len(x.places) {
		return
	}
	places := x.places[r]
	from, _ := slices.BinarySearchFunc(places, span.Start-x.longest[r], func(p place, at int) int { return cmp.Compare(p.Start, at) })
	for _, p := range places[from:] {
		if p.Start >= span.End {
			return
		}
		if p.Overlaps(span) {
			see(p.fact)
		}
	}
}
