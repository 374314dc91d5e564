package sheet

import (
	"strings"

	"parallax/corpus"
	"parallax/ui/frame"
)

// Titles draws the heads of the panes: label, the mark of the selected fact, and
// title and, where there is room, source and date, and a rule. A report that
// lacks the selected fact says so.
func Titles(s *Scene) []string {
	f := s.Frame
	out := make([]string, f.TitleH)
	parts := make([]string, len(f.Panes))
	for y := range out {
		if y == 2 {
			out[y] = s.ruled()
			continue
		}
		for i, r := range f.Panes {
			parts[i] = s.title(r, y, f.Widths[i]-f.Map) + strings.Repeat(" ", f.Map)
		}
		out[y] = across(f, s.Signs, s.Theme.Faint, parts)
	}
	return out
}

// absent is what a pane says whose report lacks the selected fact.
const absent = "not in this report"

// lacks reports whether a fact is selected that report r does not tell.
func (s *Scene) lacks(r int) bool {
	_, ok := chief(s.Fact(), r)
	return !ok && s.Fact() != nil
}

// ruled is the line between the heads of the panes and their text.
func (s *Scene) ruled() string {
	f := s.Frame
	panes := make([]string, len(f.Panes))
	for i, r := range f.Panes {
		panes[i] = strings.Repeat(s.Signs.Rule, f.Widths[i])
		if s.lacks(r) {
			panes[i] = strings.Repeat(s.Signs.Rule, frame.Gutter-1) + " " + absent + " " + strings.Repeat(s.Signs.Rule, f.Widths[i]-frame.Gutter-1-len(absent))
		}
	}
	line := strings.Join(panes, strings.Repeat(s.Signs.Rule, (f.Gap-1)/2)+s.Signs.Cross+strings.Repeat(s.Signs.Rule, f.Gap/2))
	return strings.Repeat(" ", f.X) + s.Theme.Faint.Paint(line) + strings.Repeat(" ", f.W-f.X-f.Width)
}

// title is row y of the head of report r in width cells.
func (s *Scene) title(r, y, width int) string {
	report := &s.Reports[r]
	if y > 0 {
		return "  " + s.Theme.Faint.Paint(s.origin(report, width-2))
	}
	label := " " + report.Label + " "
	ink := s.Theme.Title
	if r == s.Focus {
		label, ink = "["+report.Label+"]", s.Theme.Focus
	}
	label = strings.TrimRight(Fit(label, min(width/2, Width(label)), s.Signs.Ellipsis), " ")
	head := ink.Paint(label) + s.standsIn(r)
	return head + s.name(r, width-Width(head))
}

// standsIn is the mark of the selected fact in the head of report r.
func (s *Scene) standsIn(r int) string {
	f := s.Fact()
	switch {
	case f == nil:
		return " "
	case s.lacks(r):
		return " " + s.Theme.Faint.Paint(s.Signs.Absent) + " "
	}
	return " " + s.Theme.Claim[f.Verdict].Paint(s.Signs.Mark(f.Verdict)) + " "
}

// name is the title of report r in width cells. Where there is no rule to say
// it on, that the report lacks the selected fact is said here, if need be
// instead of the title.
func (s *Scene) name(r, width int) string {
	title := s.Theme.Title.Paint(Headline(&s.Reports[r]))
	switch lack := s.Theme.Faint.Paint(absent); {
	case !s.lacks(r) || s.Frame.TitleH > 2:
		return Fit(title, width, s.Signs.Ellipsis)
	case width-Width(lack) < 12:
		return Fit(lack, width, s.Signs.Ellipsis)
	default:
		return Ends(title, lack, width, s.Signs.Ellipsis)
	}
}

// Headline is what a report is best known by.
func Headline(r *corpus.Report) string {
	for _, s := range []string{r.Title, r.Source} {
		if s != "" {
			return s
		}
	}
	return r.Path[strings.LastIndexAny(r.Path, `/\`)+1:]
}

// origin is where and when a report came out, as far as that is known, in width
// cells: the date is what must not be cut.
func (s *Scene) origin(r *corpus.Report, width int) string {
	var parts []string
	if r.Source != "" && r.Title != "" {
		parts = append(parts, r.Source)
	}
	if r.Author != "" {
		parts = append(parts, r.Author)
	}
	between := " " + s.Signs.Dot + " "
	from, date := strings.Join(parts, between), published(r)
	room := width - Width(between+date)
	switch {
	case date == "":
		return Fit(from, width, s.Signs.Ellipsis)
	case from == "", room < 4:
		return Fit(date, width, s.Signs.Ellipsis)
	}
	return Fit(Fit(from, min(Width(from), room), s.Signs.Ellipsis)+between+date, width, "")
}

// published is when r came out, or "".
func published(r *corpus.Report) string {
	switch {
	case r.Published.IsZero():
		return ""
	case r.HasClock:
		return r.Published.Format("2 Jan 2006 15:04")
	}
	return r.Published.Format("2 Jan 2006")
}
