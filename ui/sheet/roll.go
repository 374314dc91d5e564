package sheet

// A spot is a line of the sheet of facts: a row, and which of its lines.
type spot struct{ row, line int }

// before reports whether a comes before b.
func (a spot) before(b spot) bool { return a.row < b.row || a.row == b.row && a.line < b.line }

// walk is the spot so many lines further or, by being negative, before: the first
// line where the sheet begins earlier, and one behind the last row where it ends.
func (v *Facts) walk(s *Scene, at spot, by int) spot {
	at.line += by
	for at.line < 0 && at.row > 0 {
		at.row--
		at.line += v.height(s, at.row)
	}
	for at.row < len(v.rows) && at.line >= v.height(s, at.row) {
		at.line -= v.height(s, at.row)
		at.row++
	}
	return spot{at.row, max(0, at.line)}
}

// offset is how far below the top of the screen the row of the selected fact
// begins, as it was laid out last; 0 for one that begins above. What was never
// measured is below the screen.
func (v *Facts) offset(s *Scene) int {
	lines, at := -v.top.line, v.rowOf(s.Selected)
	for row := v.top.row; row < at; row++ {
		if v.rows[row] == 0 {
			return s.Frame.BodyH
		}
		lines += v.rows[row]
	}
	return clamp(lines, 0, s.Frame.BodyH)
}

// Reveal scrolls as little as shows the whole row of the selected fact, or as
// much of it as there is room for.
func (v *Facts) Reveal(s *Scene) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		v.top = spot{}
		return
	}
	if lowest := v.walk(s, v.end(s, at), -s.Frame.BodyH); v.top.before(lowest) {
		v.top = lowest
	}
	if start := (spot{row: at}); start.before(v.top) {
		v.top = start
	}
	v.bound(s)
}

// bound leaves no line of the screen below the last row blank that need not be.
func (v *Facts) bound(s *Scene) {
	room := s.Frame.BodyH + v.top.line
	for row := v.top.row; row < len(v.rows); row++ {
		if room -= v.height(s, row); room < 0 {
			return
		}
	}
	v.top = v.walk(s, v.end(s, len(v.rows)-1), -s.Frame.BodyH)
}

// Step is the fact one row further, by being 1 or -1. Where the selected row
// goes on beyond the edge of the screen, it is scrolled by a line instead.
func (v *Facts) Step(s *Scene, by int) (fact int) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		return s.Selected
	}
	below := v.top.before(v.walk(s, v.end(s, at), -s.Frame.BodyH))
	if by > 0 && below || by < 0 && (spot{row: at}).before(v.top) {
		v.top = v.walk(s, v.top, by)
		return s.Selected
	}
	return v.fact(clamp(at+by, 0, len(v.rows)-1))
}

// Page scrolls by so many lines and is the fact on the row that then stands
// where the selected one did.
func (v *Facts) Page(s *Scene, by int) (fact int) {
	at := v.rowOf(s.Selected)
	if at < 0 {
		return s.Selected
	}
	next := v.walk(s, spot{row: at}, by).row
	if next == at && by > 0 {
		next++
	}
	v.top = v.walk(s, v.top, by)
	v.bound(s)
	return v.fact(clamp(next, 0, len(v.rows)-1))
}

// Ends scrolls to the first row, or to the last, and is the fact on it.
func (v *Facts) Ends(s *Scene, last bool) (fact int) {
	if len(v.rows) == 0 {
		return s.Selected
	}
	v.top = spot{}
	if !last {
		return v.fact(0)
	}
	v.top.row = len(v.rows)
	v.bound(s)
	return v.fact(len(v.rows) - 1)
}
