package sheet

import (
	"slices"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/frame"
)

// At lists the listed facts that can be pointed at in a cell of pane i, row
// counting from the top of the body: those that its words claim, those that its
// margin has a sign for, and on its map those that begin on that part.
func (v *Read) At(s *Scene, i, row, cell int) []int {
	r, text := s.Frame.Panes[i], s.Frame.Widths[i]-s.Frame.Map
	at := v.Top(r, s.Frame) + row
	switch {
	case cell >= text:
		first, last := v.part(s, r, row)
		return s.Index.beginning(r, v.lineEnd(r, first-1), v.lineEnd(r, last-1))
	case at < 0 || at >= len(v.columns[r]):
		return nil
	case cell < frame.Gutter:
		line := v.columns[r][at].Span
		if begun := s.Index.beginning(r, v.lineEnd(r, at-1), line.End); len(begun) > 0 {
			return begun
		}
		return s.Index.Claiming(r, line)
	}
	line := v.columns[r][at]
	pos := byteAt(s.Reports[r].Body, line, cell-frame.Gutter)
	return s.Index.Claiming(r, corpus.Span{Start: pos, End: min(pos+1, line.End)})
}

// OnMap reports whether a cell of pane i is on its map.
func OnMap(s *Scene, i, cell int) bool {
	return s.Frame.Map > 0 && cell >= s.Frame.Widths[i]-s.Frame.Map
}

// GoTo scrolls the given panes together so that the part of report r which a row
// of its map stands for comes to the height of the eye.
func (v *Read) GoTo(s *Scene, panes []int, r, row int) {
	first, _ := v.part(s, r, row)
	v.Scroll(s.Frame, panes, first-s.Frame.Anchor-v.Top(r, s.Frame))
}

// IsLevel reports whether the claims that the selected fact rests on begin on
// one row, and that on the screen.
func (v *Read) IsLevel(s *Scene) bool {
	row := -1
	for _, r := range s.Frame.Panes {
		claim, ok := chief(s.Fact(), r)
		if !ok {
			continue
		}
		here := v.lineOf(r, claim.Start) - v.Top(r, s.Frame)
		if here < 0 || here >= s.Frame.BodyH || row >= 0 && here != row {
			return false
		}
		row = here
	}
	return row >= 0
}

// part is the lines of report r that a row of its map stands for, the last not
// included.
func (v *Read) part(s *Scene, r, row int) (first, last int) {
	n, height := len(v.columns[r]), s.Frame.BodyH
	size := max(n, height)
	return min(row*size/height, n), min((row+1)*size/height, n)
}

// lineEnd is where line at of report r ends, 0 before the first.
func (v *Read) lineEnd(r, at int) int {
	if at = min(at, len(v.columns[r])-1); at >= 0 {
		return v.columns[r][at].End
	}
	return 0
}

// beginning lists the facts that report r begins to tell from one byte on and
// before another.
func (x *Index) beginning(r, from, before int) []int {
	var out []int
	for _, p := range x.begins(r, from, before) {
		if x.finds(p.fact) && !slices.Contains(out, p.fact) {
			out = append(out, p.fact)
		}
	}
	return out
}

// byteAt is the byte of a line that its cell shows, or its end.
func byteAt(text string, line Line, cell int) int {
	for pos := line.Start; pos < line.End; {
		n, cells := cluster(text[pos:line.End])
		if cell < cells {
			return pos
		}
		pos, cell = pos+n, cell-cells
	}
	return line.End
}

// At is the fact on a row of the body, and whether that is the name of a group;
// -1 where there is none.
func (v *Facts) At(s *Scene, row int) (fact int, head bool) {
	line := v.walk(s, v.top, row)
	if row < 0 || line.row == len(v.rows) {
		return -1, false
	}
	return v.fact(line.row), v.run(line.row).head(line.row) && line.line == 0
}

// Pick is one of facts: the gravest or, where the selected one is among them,
// the next, so that pointing again goes through all; -1 where there are none.
func (s *Scene) Pick(facts []int) int {
	best := -1
	for i, fact := range facts {
		if fact == s.Selected {
			return facts[(i+1)%len(facts)]
		}
		if best < 0 || s.gravity(fact) > s.gravity(best) {
			best = fact
		}
	}
	return best
}

func (s *Scene) gravity(fact int) compare.Verdict { return s.Facts[fact].Verdict }
