package picker

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/corpus"
	"parallax/ui/sheet"
)

const (
	bars    = 2  // lines: the header and the footer
	preview = 90 // cells from which on there is room for a preview beside the list
)

// left is the width of the list.
func (m *model) left() int {
	if m.w < preview {
		return m.w
	}
	return m.w / 2
}

// View draws the screen: exactly as many lines as it has, each exactly as wide.
func (m model) View() tea.View {
	v := tea.NewView(strings.Join(m.lines(), "\n"))
	v.AltScreen = true
	v.BackgroundColor, v.ForegroundColor = m.theme.Ground, m.theme.Text
	v.WindowTitle = "parallax"
	return v
}

func (m *model) lines() []string {
	if m.w <= 0 || m.h <= 0 {
		return nil
	}
	out := []string{m.header()}
	rows, beside := m.rows(), m.beside()
	for i := range m.h - bars {
		line := sheet.Fit(at(rows, i), m.left(), m.signs.Ellipsis)
		if m.left() < m.w {
			line += m.theme.Faint.Paint(m.signs.Wall) + sheet.Fit(" "+at(beside, i), m.w-m.left()-1, m.signs.Ellipsis)
		}
		out = append(out, line)
	}
	return append(out, m.footer())[:m.h]
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

func (m *model) header() string {
	said := fmt.Sprintf(" parallax  %s: pick a story", corpus.CleanLine(m.o.Shelf.Folder))
	counts := fmt.Sprintf("%s, %s apart ", count(len(m.o.Shelf.Piles), "story", "stories"), count(len(m.o.Shelf.Alone), "report", "reports"))
	if n := len(m.o.Shelf.Skipped); n > 0 {
		counts = fmt.Sprintf("%d unread, ", n) + counts
	}
	if m.w < 70 {
		counts = ""
	}
	return m.theme.Title.Paint(sheet.Ends(said, counts, m.w, m.signs.Ellipsis))
}

// count is n of what is named, in one word or the other.
func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}

// rows are the lines of the list, the one under the cursor painted.
func (m *model) rows() []string {
	if len(m.list.VisibleItems()) == 0 {
		return []string{"", "  nothing like that"}
	}
	rows := strings.Split(m.list.View(), "\n")
	for i, r := range rows {
		if strings.HasPrefix(r, ">") {
			rows[i] = m.theme.Focus.Paint(sheet.Fit(r, m.left()-1, m.signs.Ellipsis))
		}
	}
	return rows
}

// beside is what the reports of the story under the cursor open with.
func (m *model) beside() []string {
	story, ok := m.list.SelectedItem().(item)
	if !ok || m.left() == m.w {
		return nil
	}
	width := m.w - m.left() - 3
	var out []string
	for _, h := range story.Heads {
		out = append(out, m.theme.Title.Paint(sheet.Fit(outlet(h)+" "+m.signs.Dot+" "+day(h.Published), width, m.signs.Ellipsis)))
		out = append(out, wrap(h.Title, width)...)
		for _, l := range wrap(h.Opening, width) {
			out = append(out, m.theme.Faint.Paint(l))
		}
		out = append(out, "")
	}
	return out
}

// outlet is whose report h is, or its path where nobody says so.
func outlet(h corpus.Head) string {
	if h.Source == "" {
		return h.Path
	}
	return h.Source
}

func wrap(text string, width int) []string {
	var out []string
	for _, l := range sheet.Wrap(text, sheet.All(text), max(2, width)) {
		out = append(out, text[l.Start:l.End])
	}
	return out
}

// footer is the line of keys, or what is typed to search by.
func (m *model) footer() string {
	if m.list.SettingFilter() || m.list.IsFiltered() {
		typed := " find: " + corpus.CleanLine(m.list.FilterInput.Value())
		return sheet.Ends(m.theme.Key.Paint(typed), "enter opens  esc shows all ", m.w, m.signs.Ellipsis)
	}
	var keys []string
	for _, k := range [][2]string{{"enter", "opens"}, {"/", "finds"}, {m.signs.Arrows, "moves"}, {"q", "leaves"}} {
		keys = append(keys, m.theme.Key.Paint(k[0])+" "+m.theme.Faint.Paint(k[1]))
	}
	return sheet.Fit(" "+strings.Join(keys, "  "), m.w, m.signs.Ellipsis)
}
