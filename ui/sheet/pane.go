package sheet

import (
	"strings"

	"parallax/compare"
	"parallax/corpus"
)

// Lines draws the view.
func (v *Read) Lines(s *Scene) []string {
	f := s.Frame
	out := make([]string, f.BodyH)
	parts := make([]string, f.Shown)
	for y := range out {
		for i := range parts {
			r := f.First + i
			parts[i] = v.cell(s, r, v.Top(r, f)+y)
		}
		out[y] = across(f, s.Signs, s.Theme.Faint, parts)
	}
	return out
}

// cell draws one line of one pane: the gutter and the text.
func (v *Read) cell(s *Scene, r, line int) string {
	var b strings.Builder
	if line < 0 || line >= len(v.columns[r]) || v.columns[r][line].Len() == 0 {
		spaces(&b, s.Frame.Pane)
		return b.String()
	}
	l := v.columns[r][line]
	b.WriteString(s.gutter(r, l))
	paint(&b, s.Reports[r].Body, l, s.highlights(r, l, s.Fact()), s.Frame.Text)
	return b.String()
}

// gutter is the two cells before a line of report r: the sign of the selected
// fact and its bar, or the sign of the gravest fact that the line speaks of.
func (s *Scene) gutter(r int, line Line) string {
	gravest := compare.Verdict(-1)
	s.Index.each(r, line.Span, func(fact int) { gravest = max(gravest, s.Facts[fact].Verdict) })
	if f := s.Fact(); f != nil && claims(f, r, line.Span) {
		return s.mark(f.Verdict) + s.Theme.Mark[f.Verdict].Paint(s.Signs.Bar)
	}
	if gravest < 0 {
		return "  "
	}
	return s.mark(gravest) + " "
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
