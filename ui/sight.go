package ui

import (
	"slices"

	"parallax/compare"
	"parallax/corpus"
)

// A sight is a fact as the user knows it, to be found again among others.
type sight struct {
	at      int
	fact    *compare.Fact   // nil is none
	reports []corpus.Report // as it was told in them
}

// sight is the selected fact.
func (m *model) sight() sight { return sight{m.scene.Selected, m.scene.Fact(), m.scene.Reports} }

// is reports whether f is that fact, by its words.
func (s sight) is(f *compare.Fact) bool { return s.fact != nil && f != nil && f.ID == s.fact.ID }

// in is which of facts it is: that of the same claims, mostly where it was, or,
// where there is none, the one that has most of them, the one of the same label
// before others; the first where none has any.
func (s sight) in(facts []*compare.Fact, reports []corpus.Report) int {
	best, most := min(0, len(facts)-1), 0
	if s.fact == nil {
		return best
	}
	if s.at < len(facts) && s.is(facts[s.at]) {
		return s.at
	}
	if at := slices.IndexFunc(facts, s.is); at >= 0 {
		return at
	}
	said := make([][]string, len(reports)) // by report: in its words
	for _, c := range s.fact.Claims {
		if c.Report < len(reports) {
			said[c.Report] = append(said[c.Report], s.reports[c.Report].Text(c.Span))
		}
	}
	for i, f := range facts {
		like := 0
		for c := range f.Claims {
			c := &f.Claims[c]
			if slices.Contains(said[c.Report], reports[c.Report].Text(c.Span)) {
				like += 2
			}
		}
		if f.Label == s.fact.Label {
			like++
		}
		if like > most {
			best, most = i, like
		}
	}
	return best
}
