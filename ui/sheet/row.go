package sheet

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare"
	"parallax/ui/frame"
)

// Lines draws the view.
func (v *Facts) Lines(s *Scene) []string {
	out := make([]string, s.Frame.BodyH)
	at := v.top
	for y := range out {
		if at.row < len(v.rows) {
			out[y] = v.line(s, at)
			at = v.walk(s, at, 1)
		} else {
			out[y] = strings.Repeat(" ", s.Frame.W)
		}
	}
	return out
}

// line draws one line of a row.
func (v *Facts) line(s *Scene, at spot) string {
	f, r := s.Frame, v.run(at.row)
	y, last, fact := at.line, v.height(s, at.row)-1, v.fact(at.row)
	if r.head(at.row) {
		if y == 0 {
			return strings.Repeat(" ", f.X) + s.heading(r) + strings.Repeat(" ", f.W-f.X-f.Width)
		}
		y, last = y-1, last-1
	}
	switch y {
	case 0:
		return strings.Repeat(" ", f.X) + s.label(fact) + strings.Repeat(" ", f.W-f.X-f.Width)
	case last:
		return strings.Repeat(" ", f.W)
	}
	parts := make([]string, len(f.Panes))
	for p, report := range f.Panes {
		parts[p] = v.claimCell(s, fact, report, y-1, f.Widths[p]-frame.Gutter-f.Map) + strings.Repeat(" ", f.Map)
	}
	return across(f, s.Signs, s.Theme.Faint, parts)
}

// heading is the line above a group, or in place of one that is folded.
func (s *Scene) heading(r *run) string {
	n := r.To - r.From
	text := fmt.Sprintf("%s: %d facts", r.Name, n)
	if n == 1 {
		text = r.Name + ": 1 fact"
	}
	sign, bar, ink := s.Signs.Open, " ", s.Theme.Title
	if r.folded {
		sign = s.Signs.Folded
		if slices.Contains(s.Listed[r.From:r.To], s.Selected) {
			bar, ink = s.Signs.Bar, s.Theme.Focus
		}
	}
	text = Fit(text, min(Width(text), s.Frame.Width-4), s.Signs.Ellipsis)
	rule := strings.Repeat(s.Signs.Rule, s.Frame.Width-3-Width(text))
	return sign + bar + ink.Paint(text) + " " + s.Theme.Faint.Paint(rule)
}

// longestVerdict is the cells that the name of a verdict takes at most.
const longestVerdict = len("conflict")

// label is the line above the cells of a fact: how it stands, so that the eye
// finds it on the left, what it is, and in what the claims differ.
func (s *Scene) label(fact int) string {
	f := s.Facts[fact]
	bar, ink := " ", s.Theme.Title
	if f.Verdict == compare.Single {
		ink = s.Theme.Faint
	}
	if fact == s.Selected {
		bar, ink = s.Theme.Claim[f.Verdict].Paint(s.side(f)), s.Theme.Focus
	}
	verdict := s.Theme.Mark[f.Verdict].Paint(Fit(f.Verdict.String(), longestVerdict, ""))
	after := ""
	for _, more := range []string{s.Theme.Mark[f.Verdict].Paint(kinds(f)), independence(f), s.Theme.Key.Paint(ruled(f)), s.Theme.Faint.Paint(s.elsewhere(f))} {
		if more != "" {
			after += s.Theme.Faint.Paint(" "+s.Signs.Dot+" ") + more
		}
	}
	room := s.Frame.Width - 2 - longestVerdict - 2
	label := ink.Paint(Fit(f.Label, min(Width(f.Label), max(room/2, room-Width(after))), s.Signs.Ellipsis))
	return s.mark(f.Verdict) + bar + verdict + s.tick(f) + " " + Fit(label+after, room, s.Signs.Ellipsis)
}

// elsewhere names the reports that tell f and have no pane, as far as there may be
// room for them.
func (s *Scene) elsewhere(f *compare.Fact) string {
	var labels []string
	cells, also := 0, false
	for r := range f.Tellers() {
		switch {
		case s.Frame.Shows(r):
			also = true
		case cells <= s.Frame.W:
			label := s.short(r)
			labels, cells = append(labels, label), cells+Width(label)
		}
	}
	switch names := strings.Join(labels, ", "); {
	case len(labels) == 0:
		return ""
	case also:
		return "also in " + names
	default:
		return "in " + names
	}
}

// claimCell is line y of what report r says of a fact, its text width cells wide.
func (v *Facts) claimCell(s *Scene, fact, r, y, width int) string {
	var b strings.Builder
	f, lines := s.Facts[fact], v.cell(s, fact, r)
	if fact == s.Selected && y < len(lines) {
		b.WriteString(" " + s.Theme.Claim[f.Verdict].Paint(s.bar(r, lines[y].Span)))
	} else {
		b.WriteString("  ")
	}
	switch {
	case y < len(lines):
		paint(&b, s.Reports[r].Body, lines[y], s.highlights(r, lines[y], f), width)
	case y == 0:
		b.WriteString(s.Theme.Faint.Paint(Fit(s.Signs.Absent, width, "")))
	default:
		spaces(&b, width)
	}
	return b.String()
}
