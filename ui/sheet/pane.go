package sheet

import (
	"strings"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/frame"
)

// Lines draws the view.
func (v *Read) Lines(s *Scene) []string {
	f := s.Frame
	out := make([]string, f.BodyH)
	charts := v.charts(s)
	var b strings.Builder
	for y := range out {
		b.Reset()
		b.Grow(4 * f.W) // most of it is letters; what they are painted with takes more
		spaces(&b, f.X)
		for i, r := range f.Panes {
			v.cell(&b, s, r, v.Top(r, f)+y, f.Widths[i]-f.Map)
			last := i == len(f.Panes)-1
			if f.Map > 0 {
				s.charted(&b, &charts[i], y)
			} else if !last {
				b.WriteString(s.Theme.Faint.Paint(s.Signs.Wall))
			}
			if !last {
				spaces(&b, f.Gap/2)
			}
		}
		spaces(&b, f.W-f.X-f.Width-f.Edge)
		out[y] = b.String()
	}
	return out
}

// cell draws one line of one pane in width cells: the gutter and the text.
func (v *Read) cell(b *strings.Builder, s *Scene, r, line, width int) {
	if line < 0 || line >= len(v.columns[r]) || v.columns[r][line].Len() == 0 {
		spaces(b, width)
		return
	}
	l := v.columns[r][line]
	b.WriteString(v.gutter(s, r, line))
	paint(b, s.Reports[r].Body, l, s.highlights(r, l, s.Fact()), width-frame.Gutter)
}

// gutter is the two cells before line at of report r: the sign and bar of the
// selected fact, on all its lines, or the sign of the gravest fact that begins
// to be told there. Marks on every line would hide the ones that matter.
func (v *Read) gutter(s *Scene, r, at int) string {
	line := v.columns[r][at]
	if f := s.Fact(); f != nil && claims(f, r, line.Span) {
		return s.Theme.Claim[f.Verdict].Paint(s.Signs.Mark(f.Verdict) + s.bar(r, line.Span))
	}
	after := 0
	if at > 0 {
		after = v.columns[r][at-1].End
	}
	var gravest *compare.Fact
	for _, p := range s.Index.begins(r, after, line.End) {
		if f := s.Facts[p.fact]; s.Index.finds(p.fact) && (gravest == nil || f.Verdict > gravest.Verdict) {
			gravest = f
		}
	}
	if gravest == nil {
		return "  "
	}
	return s.mark(gravest.Verdict) + s.tick(gravest)
}

func (s *Scene) mark(v compare.Verdict) string { return s.Theme.Mark[v].Paint(s.Signs.Mark(v)) }

// claims reports whether f has a claim in span of report r.
func claims(f *compare.Fact, r int, span corpus.Span) bool {
	for i := range f.Claims {
		if f.Claims[i].Report == r && f.Claims[i].Overlaps(span) {
			return true
		}
	}
	return false
}
