package sheet

import "slices"

// Facts is the view of one row per fact and one column per report. All rows lie
// on one long sheet, which is scrolled as a whole: so they stay level. Only rows on
// the screen and beside it are ever measured.
type Facts struct {
	widths []int             // by pane: its report, and the cells of its text
	cells  map[cellOf][]Line // as far as they were asked for
	rows   []row
	row    []int // by fact: its row, or -1
	top    spot  // the first line of the screen
}

// A cellOf is what one report says of one fact.
type cellOf struct{ fact, report int }

// A row is one listed fact, or all facts of a group that is folded.
type row struct {
	from, to int  // of the listed facts
	head     bool // a group begins here
	folded   bool
	height   int // in lines of the sheet, 0 where nobody asked yet
}

// Resize lays out the listed facts for the frame of s: each takes a line for its
// label, the lines of its highest cell, and a blank one, and the first of a group
// one for the group's name. The selected fact stays on the row of the screen
// that it is on.
func (v *Facts) Resize(s *Scene) {
	before := v.offset(s)
	v.empty(s)
	v.rows, v.row = s.rows(), make([]int, len(s.Facts))
	for i := range v.row {
		v.row[i] = -1
	}
	for i := range v.rows {
		for _, fact := range v.facts(s, i) {
			v.row[fact] = i
		}
	}
	if at := v.rowOf(s.Selected); at >= 0 {
		v.top = v.walk(s, spot{row: at}, -before)
	}
	v.Reveal(s)
}

// rows is the listed facts, those of a folded group on one row.
func (s *Scene) rows() []row {
	out := make([]row, 0, len(s.Listed))
	folded := false
	for i := range s.Listed {
		group := s.group(i)
		begins := group != "" && (i == 0 || s.group(i-1) != group)
		if begins {
			folded = s.Folded[group]
		} else if folded {
			out[len(out)-1].to++ // a group's facts are listed one after the other
			continue
		}
		out = append(out, row{from: i, to: i + 1, head: begins, folded: folded})
	}
	return out
}

// facts lists those on a row.
func (v *Facts) facts(s *Scene, at int) []int { return s.Listed[v.rows[at].from:v.rows[at].to] }

// fact is the first on a row.
func (v *Facts) fact(s *Scene, at int) int { return s.Listed[v.rows[at].from] }

// height is the lines that a row takes on the sheet.
func (v *Facts) height(s *Scene, at int) int {
	r := &v.rows[at]
	if r.height == 0 {
		if r.head {
			r.height++
		}
		if !r.folded {
			r.height += 1 + v.highest(s, v.fact(s, at)) + 1
		}
	}
	return r.height
}

// highest is the lines of the highest cell of a fact.
func (v *Facts) highest(s *Scene, fact int) int {
	lines := 0
	for i := range s.Facts[fact].Claims {
		if report := s.Facts[fact].Claims[i].Report; s.Frame.Shows(report) {
			lines = max(lines, len(v.cell(s, fact, report)))
		}
	}
	return lines
}

// end is the line after the last one of a row that shows something.
func (v *Facts) end(s *Scene, at int) spot {
	if v.rows[at].folded {
		return spot{at, v.height(s, at)}
	}
	return spot{at, v.height(s, at) - 1}
}

// Together reports whether two facts are on one row, because it is folded.
func (v *Facts) Together(a, b int) bool { return a != b && v.rowOf(a) >= 0 && v.rowOf(a) == v.rowOf(b) }

// Forget forgets all cells: the facts are no longer those that they were. Resize must
// come next.
func (v *Facts) Forget() { v.cells = nil }

// empty forgets the cells where panes have other reports or another width.
func (v *Facts) empty(s *Scene) {
	widths := make([]int, 0, 2*len(s.Frame.Panes))
	for _, r := range s.Frame.Panes {
		widths = append(widths, r, s.Frame.TextOf(r))
	}
	if v.cells == nil || !slices.Equal(v.widths, widths) {
		v.widths, v.cells = widths, map[cellOf][]Line{}
	}
}

// cell is the claims that report r makes of a fact, wrapped, one below the other.
func (v *Facts) cell(s *Scene, fact, r int) []Line {
	lines, known := v.cells[cellOf{fact, r}]
	if !known {
		for _, c := range s.Facts[fact].Claims {
			if c.Report == r {
				lines = append(lines, Wrap(s.Reports[r].Body, c.Span, s.Frame.TextOf(r))...)
			}
		}
		v.cells[cellOf{fact, r}] = lines
	}
	return lines
}

// rowOf is the row that a fact is on, -1 if it is on none.
func (v *Facts) rowOf(fact int) int {
	if fact < 0 || fact >= len(v.row) {
		return -1
	}
	return v.row[fact]
}
