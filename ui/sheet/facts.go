package sheet

import "sort"

// Facts is the view of one row per fact and one column per report. All rows lie
// on one long sheet, which is scrolled as a whole: so they stay level.
type Facts struct {
	widths []int      // by report: of its cells
	cells  [][][]Line // by report and fact, wrapped when first needed
	rows   []row
	row    []int // by fact: its row, or -1
	starts []int // starts[i] is the sheet's line on which row i begins; one more entry for its end
	top    int   // the sheet's line on the first row of the screen
}

// A row is one listed fact, or all facts of a group that is folded.
type row struct {
	facts  []int
	head   string // the name of the group that begins here, "" where none does
	folded bool
}

// Resize lays out the listed facts for the frame of s: each takes a line for its
// label, the lines of its highest cell, and a blank one, and the first of a group
// one for the group's name. The selected fact stays on the row of the screen
// that it is on.
func (v *Facts) Resize(s *Scene) {
	before := v.offset(s.Selected)
	v.empty(s)
	v.rows, v.row = s.rows(), make([]int, len(s.Facts))
	v.starts = make([]int, len(v.rows)+1)
	for i := range v.row {
		v.row[i] = -1
	}
	for i := range v.rows {
		v.starts[i+1] = v.starts[i] + v.height(s, &v.rows[i])
		for _, fact := range v.rows[i].facts {
			v.row[fact] = i
		}
	}
	if at := v.rowOf(s.Selected); at >= 0 {
		v.top = v.starts[at] - before
	}
	v.Reveal(s)
}

// rows is the listed facts, those of a folded group on one row.
func (s *Scene) rows() []row {
	out := make([]row, 0, len(s.Listed))
	for i := range s.Listed {
		group := s.group(i)
		begins := group != "" && (i == 0 || s.group(i-1) != group)
		if s.Folded[group] && !begins {
			last := &out[len(out)-1]
			last.facts = last.facts[:len(last.facts)+1] // a group's facts are listed one after the other
			continue
		}
		r := row{facts: s.Listed[i : i+1]}
		if begins {
			r.head, r.folded = group, s.Folded[group]
		}
		out = append(out, r)
	}
	return out
}

// height is the lines that a row takes on the sheet.
func (v *Facts) height(s *Scene, r *row) int {
	head := 0
	if r.head != "" {
		head = 1
	}
	if r.folded {
		return head
	}
	cells := 0
	for i := range s.Facts[r.facts[0]].Claims {
		if report := s.Facts[r.facts[0]].Claims[i].Report; s.Frame.Shows(report) {
			cells = max(cells, len(v.cell(s, r.facts[0], report)))
		}
	}
	return head + 1 + cells + 1
}

// Together reports whether two facts are on one row, because it is folded.
func (v *Facts) Together(a, b int) bool { return a != b && v.rowOf(a) >= 0 && v.rowOf(a) == v.rowOf(b) }

// Forget forgets all cells: the facts are no longer those that they were. Resize must
// come next.
func (v *Facts) Forget() { v.cells = nil }

// empty forgets the cells of the reports whose panes got another width.
func (v *Facts) empty(s *Scene) {
	if len(v.cells) == 0 {
		v.widths, v.cells = make([]int, len(s.Reports)), make([][][]Line, len(s.Reports))
	}
	for r := range v.cells {
		if width := s.Frame.TextOf(r); s.Frame.Shows(r) && width != v.widths[r] || len(v.cells[r]) != len(s.Facts) {
			v.widths[r], v.cells[r] = width, make([][]Line, len(s.Facts))
		}
	}
}

// cell is the claims that report r makes of a fact, wrapped, one below the other.
func (v *Facts) cell(s *Scene, fact, r int) []Line {
	if v.cells[r][fact] == nil {
		lines := []Line{}
		for _, c := range s.Facts[fact].Claims {
			if c.Report == r {
				lines = append(lines, Wrap(s.Reports[r].Body, c.Span, v.widths[r])...)
			}
		}
		v.cells[r][fact] = lines
	}
	return v.cells[r][fact]
}

// rowOf is the row that a fact is on, -1 if it is on none.
func (v *Facts) rowOf(fact int) int {
	if fact < 0 || fact >= len(v.row) {
		return -1
	}
	return v.row[fact]
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
	start, end := v.starts[at], v.end(at)
	if v.top < end-s.Frame.BodyH {
		v.top = end - s.Frame.BodyH
	}
	v.top = min(v.top, start)
	v.bound(s)
}

// end is the sheet's line after the last one of a row that shows something.
func (v *Facts) end(at int) int {
	if v.rows[at].folded {
		return v.starts[at+1]
	}
	return v.starts[at+1] - 1
}

func (v *Facts) bound(s *Scene) {
	v.top = clamp(v.top, 0, max(0, v.end(len(v.rows)-1)-s.Frame.BodyH))
}

// Step is the fact one row further, by being 1 or -1. Where the selected row
// goes on beyond the edge of the screen, it is scrolled by a line instead.
func (v *Facts) Step(s *Scene, by int) (fact int) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		return s.Selected
	}
	below := v.end(at) - (v.top + s.Frame.BodyH)
	if by > 0 && below > 0 || by < 0 && v.starts[at] < v.top {
		v.top += by
		return s.Selected
	}
	return v.rows[clamp(at+by, 0, len(v.rows)-1)].facts[0]
}

// Page scrolls by so many lines and is the fact on the row that then stands
// where the selected one did.
func (v *Facts) Page(s *Scene, by int) (fact int) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		return s.Selected
	}
	line := max(v.starts[at]+by, 0)
	next := sort.Search(len(v.rows), func(i int) bool { return v.starts[i+1] > line })
	if next == at && by > 0 {
		next++
	}
	v.top += by
	v.bound(s)
	return v.rows[clamp(next, 0, len(v.rows)-1)].facts[0]
}

// Ends scrolls to the first row, or to the last, and is the fact on it.
func (v *Facts) Ends(s *Scene, last bool) (fact int) {
	if len(v.rows) == 0 {
		return s.Selected
	}
	v.top = 0
	if !last {
		return v.rows[0].facts[0]
	}
	v.top = v.starts[len(v.rows)]
	v.bound(s)
	return v.rows[len(v.rows)-1].facts[0]
}
