// Package sheet turns a Table and a Frame into lines of the screen: wrapped
// text, panes side by side, rows that stay level, highlights.
//
// It must not know keys, messages or the terminal. Every line it returns is
// exactly as wide as the frame says. Text that reaches it holds no control
// characters.
package sheet

import (
	"sort"

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
	Facts    []*compare.Fact
	Overlaps []compare.Overlap // what the reports have in common word for word
	Listed   []int             // the facts that the filter lets through, in the order that was asked for
	Groups   []Group           // of Listed, one after the other; nil is no groups
	Folded   map[string]bool   // the groups of which only the name is shown
	Index    Index             // of the listed facts
	Selected int               // the fact that both views show, or -1
	Claim    int               // the claim of it that was picked, counted from 1; 0 is none

	Hits [][]corpus.Span // by report, ascending: what a search found
	Here Place           // the hit that the search stands on

	told     told      // what was found out last of how claims stand
	passages *passages // what was laid out last of what claims stand in

	Focus int    // the report whose pane has the focus
	Idle  string // why no fact is selected, where none is
	Hints Hints
}

// A Group is the listed facts from one on and before another, and what they have in
// common.
type Group struct {
	Name     string
	From, To int
}

// Hints says with which keys there is more to see; "" where there are none.
type Hints struct{ More, Scroll string }

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
	return s.Facts[s.Selected]
}

// bar is the sign beside the lines of the selected fact: for those of the picked
// claim one of its own.
func (s *Scene) bar(r int, line corpus.Span) string {
	f := s.Fact()
	if s.Claim > 0 {
		if c := &f.Claims[s.Claim-1]; c.Report == r && c.Overlaps(line) {
			return s.Signs.Folded
		}
	}
	return s.side(f)
}

// highlights lists what is to be marked in a line of report r: what is no part
// of the story, what fact f claims, and what the search found.
func (s *Scene) highlights(r int, line Line, f *compare.Fact) []Highlight {
	var out []Highlight
	add := func(span corpus.Span, ink theme.Ink) {
		if span.Overlaps(line.Span) {
			out = append(out, Highlight{span, ink})
		}
	}
	furniture := s.Reports[r].Furniture
	at := sort.Search(len(furniture), func(i int) bool { return furniture[i].End > line.Start })
	for ; at < len(furniture) && furniture[at].Start < line.End; at++ {
		add(furniture[at].Span, s.Theme.Faint)
	}
	switch {
	case f == nil:
	case f == s.Fact():
		s.claimed(r, f, add)
	default:
		s.evidence(r, f, s.Theme.Claim[f.Verdict], add)
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

// claimed adds the claims of f, and over them the words that they rest on.
func (s *Scene) claimed(r int, f *compare.Fact, add func(corpus.Span, theme.Ink)) {
	for i := range f.Claims {
		if f.Claims[i].Report == r {
			add(f.Claims[i].Span, s.Theme.Claim[f.Verdict])
		}
	}
	s.evidence(r, f, s.Theme.Evidence[f.Verdict], add)
}

// evidence adds the words of report r that the verdict of f rests on. What
// agrees needs no marks until it is selected.
func (s *Scene) evidence(r int, f *compare.Fact, ink theme.Ink, add func(corpus.Span, theme.Ink)) {
	if f.Verdict <= compare.Agree && f != s.Fact() {
		return
	}
	for i := range f.Claims {
		c := &f.Claims[i]
		if c.Report != r {
			continue
		}
		if st, ok := s.stands(f, i); ok && st.verdict == f.Verdict && !st.wholly(c) {
			add(st.own.Span, ink)
		}
	}
}

// Sides is the two reports that contradict each other on the selected fact, or
// agree, as its verdict is: of several pairs the one that most of is shown.
// Of a fact that stands alone it is the report that has it.
func (s *Scene) Sides() []int {
	f := s.Fact()
	var best []int
	least := 3
	try := func(reports ...int) {
		hidden := 0
		for _, r := range reports {
			if !s.Frame.Shows(r) {
				hidden++
			}
		}
		if hidden < least {
			best, least = reports, hidden
		}
	}
	for _, rel := range f.Relations {
		if rel.Verdict == f.Verdict {
			try(f.Claims[rel.A].Report, f.Claims[rel.B].Report)
		}
	}
	if len(f.Relations) == 0 && len(f.Claims) > 0 {
		try(f.Claims[0].Report)
	}
	return best
}
