package sheet

import "slices"

// Facts is the view of one row per fact and one column per report. All rows lie
// on one long sheet, which is scrolled as a whole: so they stay level. Only rows on
// the screen and beside it are ever measured.
type Facts struct {
	widths []int             // by pane: its report, and the cells of its text
	cells  map[cellOf][]Line // as far as they were asked for
	listed []int             // the facts that are laid out
	runs   []run             // of them, one after the other
	rows   []int             // by row: the lines that it takes on the sheet, 0 where nobody asked yet
	top    spot              // the first line of the screen
}

// A cellOf is what one report says of one fact.
type cellOf struct{ fact, report int }

// A run is the facts of a group, or all where there are no groups. Each has a row
// or, where the group is folded, all have one.
type run struct {
	Group
	row    int // the first
	folded bool
}

// Resize lays out the listed facts for the frame of s: each takes a line for its
// label, the lines of its highest cell, and a blank one, and the first of a group
// one for the group's name. The selected fact stays on the row of the screen
// that it is on.
func (v *Facts) Resize(s *Scene) {
	before := v.offset(s)
	v.empty(s)
	v.listed, v.runs = s.Listed, v.runs[:0:0]
	groups, rows := s.Groups, 0
	if groups == nil {
		groups = []Group{{To: len(s.Listed)}}
	}
	for _, g := range groups {
		r := run{g, rows, s.Folded[g.Name]}
		v.runs, rows = append(v.runs, r), r.end()
	}
	v.rows = make([]int, rows)
	if at := v.rowOf(s.Selected); at >= 0 {
		v.top = v.walk(s, spot{row: at}, -before)
	}
	v.Reveal(s)
}

// end is the row after the last one of r.
func (r *run) end() int {
	if r.folded {
		return r.row + 1
	}
	return r.row + r.To - r.From
}

// head reports whether the name of r is on a row.
func (r *run) head(at int) bool { return at == r.row && r.Name != "" }

// run is the one that a row is of.
func (v *Facts) run(at int) *run {
	i := 0
	for at >= v.runs[i].end() {
		i++
	}
	return &v.runs[i]
}

// fact is the first on a row.
func (v *Facts) fact(at int) int {
	r := v.run(at)
	return v.listed[r.From+at-r.row]
}

// height is the lines that a row takes on the sheet.
func (v *Facts) height(s *Scene, at int) int {
	if v.rows[at] == 0 {
		r, lines := v.run(at), 0
		if r.head(at) {
			lines++
		}
		if !r.folded {
			lines += 1 + v.highest(s, v.fact(at)) + 1
		}
		v.rows[at] = lines
	}
	return v.rows[at]
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
	if v.run(at).folded {
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
	at := slices.Index(v.listed, fact)
	for i := range v.runs {
		if r := &v.runs[i]; r.From <= at && at < r.To {
			return min(r.row+at-r.From, r.end()-1)
		}
	}
	return -1
}
