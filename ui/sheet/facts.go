package sheet

import (
	"sort"
	"strings"

	"parallax/compare"
)

// Facts is the view of one row per fact and one column per report. All rows lie
// on one long sheet, which is scrolled as a whole: so they stay level.
type Facts struct {
	rows   []row
	starts []int // starts[i] is the sheet's line on which row i begins; one more entry for its end
	top    int   // the sheet's line on the first row of the screen
}

// A row is one fact: a line for its label, the lines of its highest cell, and a
// blank one.
type row struct {
	fact  int
	cells [][]Line // by pane
}

// Resize lays out the listed facts for the frame of s. The selected one stays
// on the row of the screen that it is on.
func (v *Facts) Resize(s *Scene) {
	before := v.offset(s.Selected)
	v.rows, v.starts = make([]row, len(s.Listed)), make([]int, len(s.Listed)+1)
	for i, fact := range s.Listed {
		height := 0
		v.rows[i] = row{fact, make([][]Line, s.Frame.Shown)}
		for p := range v.rows[i].cells {
			v.rows[i].cells[p] = cellLines(s, &s.Facts[fact], s.Frame.First+p)
			height = max(height, len(v.rows[i].cells[p]))
		}
		v.starts[i+1] = v.starts[i] + 1 + height + 1
	}
	if at := v.rowOf(s.Selected); at >= 0 {
		v.top = v.starts[at] - before
	}
	v.Reveal(s)
}

// cellLines wraps the claims that report r makes of a fact, one below the other.
func cellLines(s *Scene, f *compare.Fact, r int) []Line {
	var lines []Line
	for i := range f.Claims {
		if f.Claims[i].Report == r {
			lines = append(lines, Wrap(s.Reports[r].Body, f.Claims[i].Span, s.Frame.Text)...)
		}
	}
	return lines
}

// rowOf is the row that a fact is on, -1 if it is on none.
func (v *Facts) rowOf(fact int) int {
	at := sort.Search(len(v.rows), func(i int) bool { return v.rows[i].fact >= fact })
	if at < len(v.rows) && v.rows[at].fact == fact {
		return at
	}
	return -1
}

// offset is how far below the top of the screen the row of a fact begins.
func (v *Facts) offset(fact int) int {
	if at := v.rowOf(fact); at >= 0 {
		return v.starts[at] - v.top
	}
	return 0
}

// Reveal scrolls as little as shows the whole row of the selected fact, or as
// much of it as there is room for.
func (v *Facts) Reveal(s *Scene) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		v.top = 0
		return
	}
	start, end := v.starts[at], v.starts[at+1]-1
	if v.top < end-s.Frame.BodyH {
		v.top = end - s.Frame.BodyH
	}
	v.top = min(v.top, start)
	v.bound(s)
}

func (v *Facts) bound(s *Scene) {
	v.top = clamp(v.top, 0, max(0, v.starts[len(v.rows)]-1-s.Frame.BodyH))
}

// Step is the fact one row further, by being 1 or -1. Where the selected row
// goes on beyond the edge of the screen, it is scrolled by a line instead.
func (v *Facts) Step(s *Scene, by int) (fact int) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		return s.Selected
	}
	below := v.starts[at+1] - 1 - (v.top + s.Frame.BodyH)
	if by > 0 && below > 0 || by < 0 && v.starts[at] < v.top {
		v.top += by
		return s.Selected
	}
	return v.rows[clamp(at+by, 0, len(v.rows)-1)].fact
}

// Page scrolls by so many lines and is the fact on the row that then stands
// where the selected one did.
func (v *Facts) Page(s *Scene, by int) (fact int) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		return s.Selected
	}
	line := v.starts[at] + by
	next := sort.Search(len(v.rows), func(i int) bool { return v.starts[i+1] > line })
	if next == at && by > 0 {
		next++
	}
	v.top += by
	v.bound(s)
	return v.rows[clamp(next, 0, len(v.rows)-1)].fact
}

// Ends scrolls to the first row, or to the last, and is the fact on it.
func (v *Facts) Ends(s *Scene, last bool) (fact int) {
	if len(v.rows) == 0 {
		return s.Selected
	}
	v.top = 0
	if !last {
		return v.rows[0].fact
	}
	v.top = v.starts[len(v.rows)]
	v.bound(s)
	return v.rows[len(v.rows)-1].fact
}

// Lines draws the view.
func (v *Facts) Lines(s *Scene) []string {
	out := make([]string, s.Frame.BodyH)
	at := max(0, sort.Search(len(v.rows), func(i int) bool { return v.starts[i+1] > v.top }))
	for y := range out {
		for at < len(v.rows) && v.starts[at+1] <= v.top+y {
			at++
		}
		if at < len(v.rows) {
			out[y] = v.line(s, at, v.top+y-v.starts[at])
		} else {
			out[y] = strings.Repeat(" ", s.Frame.W)
		}
	}
	return out
}

// line draws line y of a row.
func (v *Facts) line(s *Scene, at, y int) string {
	f := s.Frame
	row := &v.rows[at]
	last := v.starts[at+1] - v.starts[at] - 1
	switch y {
	case 0:
		return strings.Repeat(" ", f.X) + s.label(row.fact) + strings.Repeat(" ", f.W-f.X-f.Width)
	case last:
		return strings.Repeat(" ", f.W)
	}
	parts := make([]string, f.Shown)
	for p := range parts {
		parts[p] = s.claimCell(row, p, y-1)
	}
	return across(f, s.Signs, s.Theme.Faint, parts)
}

// label is the line above the cells of a fact.
func (s *Scene) label(fact int) string {
	f := &s.Facts[fact]
	bar, ink := " ", s.Theme.Mark[compare.Single]
	if f.Verdict != compare.Single {
		ink = s.Theme.Title
	}
	if fact == s.Selected {
		bar, ink = s.Theme.Mark[f.Verdict].Paint(s.Signs.Bar), s.Theme.Focus
	}
	standing := Standing(f)
	if textWidth(f.Label)+1+textWidth(standing) > s.Frame.Width-2 {
		standing = f.Verdict.String()
	}
	right := s.Theme.Mark[f.Verdict].Paint(standing)
	return s.mark(f.Verdict) + bar + Ends(ink.Paint(f.Label), right, s.Frame.Width-2, s.Signs.Ellipsis)
}

// claimCell is line y of what one report says of the fact of a row.
func (s *Scene) claimCell(row *row, pane, y int) string {
	var b strings.Builder
	f, r, lines := &s.Facts[row.fact], s.Frame.First+pane, row.cells[pane]
	if row.fact == s.Selected && y < len(lines) {
		b.WriteString(" " + s.Theme.Mark[f.Verdict].Paint(s.Signs.Bar))
	} else {
		b.WriteString("  ")
	}
	switch {
	case y < len(lines):
		chosen := f
		if row.fact != s.Selected {
			chosen = nil
		}
		paint(&b, s.Reports[r].Body, lines[y], s.highlights(r, lines[y], chosen), s.Frame.Text)
	case y == 0:
		b.WriteString(s.Theme.Faint.Paint(Fit(s.Signs.Absent, s.Frame.Text, "")))
	default:
		spaces(&b, s.Frame.Text)
	}
	return b.String()
}
