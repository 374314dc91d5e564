package ui

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// openReports lists the reports, the cursor on the one with the focus.
func (m *model) openReports() {
	m.mode, m.arranged.at = arranging, slices.Index(m.arranged.order, m.scene.Focus)
}

// reportsKey is a key while the reports are listed. Each shows its effect at once.
func (m *model) reportsKey(msg tea.KeyPressMsg) {
	a := &m.arranged
	r := a.order[a.at]
	switch m.dialogKey(msg) {
	case "down", "j", "tab":
		a.at++
	case "up", "k", "shift+tab":
		a.at--
	case "pgdown":
		a.at += 10
	case "pgup":
		a.at -= 10
	case "home", "g":
		a.at = 0
	case "end", "G":
		a.at = len(a.order) - 1
	case "space", "x":
		m.hide(r)
	case "H", "shift+left", "L", "shift+right":
		m.shift(r, map[bool]int{true: -1, false: 1}[msg.String() == "H" || msg.String() == "shift+left"])
		a.at = slices.Index(a.order, r)
	case "0":
		m.restore()
	case "enter":
		m.focus(r)
		m.mode = browsing
	case "esc", "p", "q":
		m.mode = browsing
	}
	a.at = max(0, min(a.at, len(a.order)-1))
}

// reportLines draws the list of reports in height lines.
func (m *model) reportLines(height int) []string {
	head := append(m.headed("Reports", "  ", "space: hide, show  H L: move  0: as at first  enter: go  esc: close"), "")
	labels, copies := m.labelWidth(), m.scene.Copies()
	return m.offered(head, len(m.arranged.order), m.arranged.at, height, func(at int) string {
		return m.reportLine(at, labels, m.scene.Copied(copies[m.arranged.order[at]]))
	})
}

// labelWidth is the cells of the widest label, or as many as a list has room for.
func (m *model) labelWidth() (cells int) {
	for i := range m.scene.Reports {
		cells = max(cells, ansi.StringWidth(m.scene.Reports[i].Label))
	}
	return min(cells, 12)
}

// reportLine is one report: its place, whether it is shown, what it is called, its
// label in so many cells, what it is a copy of, and where it is to be found.
func (m *model) reportLine(at, label int, copied string) string {
	s, r := &m.scene, m.arranged.order[at]
	box, cursor, ink := "[x]", " ", theme.Ink{}
	if m.arranged.hidden[r] {
		box = "[ ]"
	}
	if at == m.arranged.at {
		cursor, ink = ">", s.Theme.Focus
	}
	name := sheet.Fit(s.Reports[r].Label, label, s.Signs.Ellipsis)
	left := fmt.Sprintf("  %3d %s %s  %s", at+1, cursor, ink.Paint(box+" "+name), sheet.Headline(&s.Reports[r]))
	right := m.whereabouts(r)
	if copied != "" {
		right = copied + " " + s.Signs.Dot + " " + right
	}
	return sheet.Ends(left, s.Theme.Faint.Paint(right)+" ", s.Frame.W, s.Signs.Ellipsis)
}

// whereabouts is where report r is to be found.
func (m *model) whereabouts(r int) string {
	f := m.scene.Frame
	switch at := f.Place(r); {
	case m.arranged.hidden[r]:
		return "hidden"
	case f.Shows(r):
		return "on the screen"
	case at < f.Place(f.Panes[0]):
		return "to the left"
	case at > f.Place(f.Panes[len(f.Panes)-1]):
		return "to the right"
	}
	return "between"
}
