package sheet

import (
	"cmp"
	"slices"
	"sort"

	"parallax/compare"
	"parallax/corpus"
)

// An Index finds the facts that a stretch of a report speaks of.
type Index struct {
	places  [][]place // by report, in the order of the text
	longest []int     // by report: bytes of the longest claim
	listed  []bool    // by fact: it is to be found; nil is that all are
}

// A place is where a fact is claimed.
type place struct {
	corpus.Span
	fact int
}

// NewIndex enters the claims of the listed facts, which are in reading order.
func NewIndex(reports int, facts []*compare.Fact, listed []int) Index {
	x := Index{places: make([][]place, reports), longest: make([]int, reports)}
	for _, f := range listed {
		for _, c := range facts[f].Claims {
			x.places[c.Report] = append(x.places[c.Report], place{c.Span, f})
			x.longest[c.Report] = max(x.longest[c.Report], c.Len())
		}
	}
	for _, places := range x.places {
		slices.SortFunc(places, inText)
	}
	return x
}

// inText is below zero where a comes before b in the order of the text.
func inText(a, b place) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.fact, b.fact), cmp.Compare(a.End, b.End))
}

// Only is x without the facts that are not listed, which are some of so many in
// reading order.
func (x *Index) Only(listed []int, facts int) Index {
	if len(listed) == facts {
		return *x
	}
	in := make([]bool, facts)
	for _, f := range listed {
		in[f] = true
	}
	return Index{x.places, x.longest, in}
}

// finds reports whether a fact is to be found.
func (x *Index) finds(fact int) bool { return x.listed == nil || x.listed[fact] }

// Claiming lists the facts that report r claims something of within span, in
// the order of the text.
func (x *Index) Claiming(r int, span corpus.Span) []int {
	var out []int
	for _, p := range x.begins(r, span.Start-x.longest[r], span.End) {
		if x.finds(p.fact) && p.Overlaps(span) {
			out = append(out, p.fact)
		}
	}
	return out
}

// at is which claim of report r is the first to begin at a byte or after it.
func (x *Index) at(r, byte int) int {
	places := x.places[r]
	return sort.Search(len(places), func(i int) bool { return places[i].Start >= byte })
}

// begins is the claims of report r, also of facts that are not to be found, that
// begin from one byte on and before another.
func (x *Index) begins(r, from, before int) []place {
	places := x.places[r][x.at(r, from):]
	n := 0
	for n < len(places) && places[n].Start < before {
		n++
	}
	return places[:n]
}
