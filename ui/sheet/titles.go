package sheet

import (
	"strings"

	"parallax/corpus"
)

// Titles draws the heads of the panes: label and title and, where there is
// room, source and date, and a rule. A report that lacks the selected fact says
// so.
func Titles(s *Scene) []string {
	f := s.Frame
	out := make([]string, f.TitleH)
	parts := make([]string, f.Shown)
	for y := range out {
		if y == 2 {
			out[y] = ruled(s)
			continue
		}
		for i := range parts {
			parts[i] = s.title(f.First+i, y)
		}
		out[y] = across(f, s.Signs, s.Theme.Faint, parts)
	}
	return out
}

// ruled is the line between the heads of the panes and their text.
func ruled(s *Scene) string {
	f := s.Frame
	panes := make([]string, f.Shown)
	for i := range panes {
		panes[i] = strings.Repeat(s.Signs.Rule, f.Pane)
	}
	arm := strings.Repeat(s.Signs.Rule, f.Gap/2)
	line := strings.Join(panes, arm+s.Signs.Cross+arm)
	return strings.Repeat(" ", f.X) + s.Theme.Faint.Paint(line) + strings.Repeat(" ", f.W-f.X-f.Width)
}

// title is row y of the head of report r.
func (s *Scene) title(r, y int) string {
	report, width := &s.Reports[r], s.Frame.Pane
	if y > 0 {
		return "  " + s.Theme.Faint.Paint(Fit(origin(report, s.Signs.Dot), width-2, s.Signs.Ellipsis))
	}
	label := " " + report.Label + " "
	ink := s.Theme.Title
	if r == s.Focus {
		label, ink = "["+report.Label+"]", s.Theme.Focus
	}
	label = strings.TrimRight(Fit(label, min(width/2, textWidth(label)), s.Signs.Ellipsis), " ")
	return ink.Paint(label) + " " + s.name(r, width-textWidth(label)-1)
}

// name is the title of report r in width cells or, where there is not room for
// both, that it lacks the selected fact.
func (s *Scene) name(r, width int) string {
	title, lack := s.Theme.Title.Paint(headline(&s.Reports[r])), ""
	if _, ok := firstClaim(s.Fact(), r); !ok && s.Selected >= 0 {
		lack = "not in this report"
	}
	if lack != "" && width-textWidth(lack) < 12 {
		return s.Theme.Faint.Paint(Fit(lack, width, s.Signs.Ellipsis))
	}
	return Ends(title, s.Theme.Faint.Paint(lack), width, s.Signs.Ellipsis)
}

// headline is what a report is best known by.
func headline(r *corpus.Report) string {
	for _, s := range []string{r.Title, r.Source, r.Path} {
		if s != "" {
			return s
		}
	}
	return ""
}

// origin is where and when a report came out, as far as that is known.
func origin(r *corpus.Report, dot string) string {
	var parts []string
	if r.Source != "" && r.Title != "" {
		parts = append(parts, r.Source)
	}
	if r.Author != "" {
		parts = append(parts, r.Author)
	}
	if !r.Published.IsZero() {
		layout := "2 Jan 2006"
		if r.HasClock {
			layout += " 15:04"
		}
		parts = append(parts, r.Published.Format(layout))
	}
	return strings.Join(parts, " "+dot+" ")
}
