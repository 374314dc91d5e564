// Package sheet turns a Table and a Frame into lines of the screen: wrapped
// text, panes side by side, rows that stay level, highlights.
//
// It must not know keys, messages or the terminal. Every line it returns is
// exactly as wide as the frame says. Text that reaches it holds no control
// characters.
package sheet

import (
	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/frame"
	"parallax/ui/theme"
)

// A Scene is all that the screen is drawn from, except how far it is scrolled.
type Scene struct {
	Frame frame.Frame
	Theme theme.Theme
	Signs theme.Signs

	Reports  []corpus.Report
	Facts    []compare.Fact
	Listed   []int // the facts that the filter lets through, ascending
	Index    Index // of the listed facts
	Selected int   // the fact that both views show, or -1

	Hits [][]corpus.Span // by report, ascending: what a search found
	Here Place           // the hit that the search stands on

	Focus int    // the report whose pane has the focus
	Idle  string // why no fact is selected, where none is
}

// A Place is some bytes of one report. The zero Place is nowhere.
type Place struct {
	Report int
	corpus.Span
}

// Fact is the selected fact, nil where there is none.
func (s *Scene) Fact() *compare.Fact {
	if s.Selected < 0 {
		return nil
	}
	return &s.Facts[s.Selected]
}

// highlights lists what is to be marked in a line of report r: what is no part
// of the story, the claims of fact f, the words that they rest on, and what the
// search found.
func (s *Scene) highlights(r int, line Line, f *compare.Fact) []Highlight {
	var out []Highlight
	add := func(span corpus.Span, ink theme.Ink) {
		if span.Overlaps(line.Span) {
			out = append(out, Highlight{span, ink})
		}
	}
	for _, furniture := range s.Reports[r].Furniture {
		add(furniture.Span, s.Theme.Faint)
	}
	if f != nil {
		for _, c := range f.Claims {
			if c.Report == r {
				add(c.Span, s.Theme.Claim[f.Verdict])
			}
		}
		for _, rel := range f.Relations {
			if rel.Verdict == f.Verdict && f.Claims[rel.A].Report == r {
				add(rel.EvidenceA, s.Theme.Evidence[f.Verdict])
			}
			if rel.Verdict == f.Verdict && f.Claims[rel.B].Report == r {
				add(rel.EvidenceB, s.Theme.Evidence[f.Verdict])
			}
		}
	}
	if r < len(s.Hits) {
		for _, span := range visible(s.Hits[r], line.Span) {
			add(span, s.Theme.Hit)
		}
	}
	if s.Here.Report == r && s.Here.Len() > 0 {
		add(s.Here.Span, s.Theme.HitHere)
	}
	return out
}
