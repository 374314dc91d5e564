package ui

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// A menu asks which verdict it is.
type menu struct {
	title string
	found compare.Verdict // what the comparison found, Single where it found nothing
	at    int             // index into ruleable
	then  func(*model, compare.Verdict) tea.Cmd
}

// ruleable are the verdicts that a person can rule on claims of several reports.
var ruleable = []compare.Verdict{compare.Conflict, compare.Update, compare.Variant, compare.Agree}

// ask opens the menu with the cursor on verdict v, or on agree where that cannot
// be ruled.
func (m *model) ask(title string, found, v compare.Verdict, then func(*model, compare.Verdict) tea.Cmd) {
	at := slices.Index(ruleable, v)
	if at < 0 {
		at = len(ruleable) - 1
	}
	m.mode, m.reviewer.menu = overruling, menu{title, found, at, then}
}

// menuKey is a key while the menu is open: a verdict can be gone to, or chosen
// by its sign.
func (m *model) menuKey(msg tea.KeyPressMsg) tea.Cmd {
	u := &m.reviewer.menu
	switch k := m.dialogKey(msg); k {
	case "down", "j", "tab":
		u.at = min(u.at+1, len(ruleable)-1)
	case "up", "k", "shift+tab":
		u.at = max(u.at-1, 0)
	case "esc", "q":
		m.mode = browsing
	case "enter", "space":
		m.mode = browsing
		return u.then(m, ruleable[u.at])
	default:
		for _, v := range ruleable {
			if k == string(v.Mark()) || k == m.scene.Signs.Mark(v) {
				m.mode = browsing
				return u.then(m, v)
			}
		}
	}
	return nil
}

// menuLines draws the menu in height lines.
func (m *model) menuLines(height int) []string {
	s, u := &m.scene, &m.reviewer.menu
	lines := []string{"", "  " + s.Theme.Title.Paint(sheet.Fit(u.title, max(0, s.Frame.W-4), s.Signs.Ellipsis)),
		"  " + s.Theme.Faint.Paint("enter: rule  esc: leave"), ""}
	head := len(lines)
	for i, v := range ruleable {
		cursor, ink := " ", theme.Ink{}
		if i == u.at {
			cursor, ink = ">", s.Theme.Focus
		}
		words := senses[v]
		if v == u.found {
			words += ", as found"
		}
		lines = append(lines, fmt.Sprintf("   %s %s %s %s", cursor, s.Theme.Mark[v].Paint(s.Signs.Mark(v)), ink.Paint(sheet.Fit(v.String(), 8, "")), s.Theme.Faint.Paint(words)))
	}
	return window(lines, head, head+u.at, height, s)
}
