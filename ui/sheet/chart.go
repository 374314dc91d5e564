package sheet

import (
	"strings"

	"parallax/compare"
)

// A chart is the map of a whole report in one column: what the facts told on
// each of its rows come to, and which part of it is on the screen.
type chart struct {
	rows     []compare.Verdict // the gravest that begins there, -1 for none
	here     []bool            // the selected fact is told there
	from, to int               // the rows on the screen, the last not included
}

// charts maps the reports that have a pane.
func (v *Read) charts(s *Scene) []chart {
	if s.Frame.Map == 0 {
		return nil
	}
	out := make([]chart, len(s.Frame.Panes))
	for i, r := range s.Frame.Panes {
		out[i] = v.chart(s, r)
	}
	return out
}

// chart maps report r on as many rows as a pane has. A report that is shorter
// takes one row for each of its lines.
func (v *Read) chart(s *Scene, r int) chart {
	lines, height := v.columns[r], s.Frame.BodyH
	c := chart{rows: make([]compare.Verdict, height), here: make([]bool, height)}
	size := max(len(lines), height) // of the report, in lines that height rows stand for
	after := 0
	for y := range c.rows {
		c.rows[y] = -1
		last := min((y+1)*size/height, len(lines)) - 1
		if last < 0 {
			continue
		}
		for _, p := range s.Index.begins(r, after, lines[last].End) {
			if s.Index.finds(p.fact) {
				c.rows[y] = max(c.rows[y], s.Facts[p.fact].Verdict)
				c.here[y] = c.here[y] || p.fact == s.Selected
			}
		}
		after = lines[last].End
	}
	top := v.Top(r, s.Frame)
	first, end := clamp(top, 0, len(lines)), clamp(top+height, 0, len(lines))
	c.from, c.to = first*height/size, (end*height+size-1)/size
	return c
}

// charted draws row y of a map and the wall beside it, which is thick where that
// part of the report is on the screen. The selected fact has its own sign.
func (s *Scene) charted(b *strings.Builder, c *chart, y int) {
	b.WriteByte(' ')
	switch v := c.rows[y]; {
	case c.here[y]:
		b.WriteString(s.Theme.Focus.Paint(s.Signs.Mark(s.Fact().Verdict)))
	case v == compare.Single:
		b.WriteString(s.Theme.Faint.Paint(s.Signs.Dot)) // there are many, and figures in a column read as numbers
	case v >= 0:
		b.WriteString(s.mark(v))
	default:
		b.WriteByte(' ')
	}
	if c.from <= y && y < c.to {
		b.WriteString(s.Signs.Thick)
	} else {
		b.WriteString(s.Theme.Faint.Paint(s.Signs.Wall))
	}
}
