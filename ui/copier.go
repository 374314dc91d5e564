package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// A copier asks what of the selected fact is to be copied: the whole of it, or
// the words of one claim.
type copier struct {
	at int // 0 is the fact, others are its claims, counted from 1
}

// A copiedMsg tells where a copy was put beside the terminal's clipboard.
type copiedMsg struct {
	where string
	err   error
}

func (m *model) openCopy() {
	switch {
	case m.options.Excerpt == nil:
		m.say("there is nothing to copy with")
	case m.scene.Fact() == nil:
		m.say(m.idle())
	default:
		m.mode, m.copier.at = copying, m.scene.Claim
	}
}

// copyKey is a key while the choice is open.
func (m *model) copyKey(msg tea.KeyPressMsg) tea.Cmd {
	if m.scene.Fact() == nil { // it went away meanwhile
		m.mode = browsing
		return nil
	}
	last := len(m.scene.Fact().Claims)
	m.copier.at = min(m.copier.at, last)
	switch m.dialogKey(msg) {
	case "down", "tab":
		m.copier.at = min(m.copier.at+1, last)
	case "up", "shift+tab":
		m.copier.at = max(m.copier.at-1, 0)
	case "home":
		m.copier.at = 0
	case "end":
		m.copier.at = last
	case "enter", first(m.keys.Copy):
		m.mode = browsing
		return m.copy()
	default:
		m.mode = browsing
	}
	return nil
}

// copy sends the text to the terminal, which may put it on the clipboard of the
// machine that the user sits at, and to whatever else there is.
func (m *model) copy() tea.Cmd {
	text := clean(m.options.Excerpt(m.job.table, m.scene.Selected, m.copier.at-1))
	keep := m.options.Copy
	m.say("copying")
	return tea.Batch(tea.SetClipboard(text), func() tea.Msg {
		if keep == nil {
			return copiedMsg{}
		}
		where, err := keep(text)
		return copiedMsg{where, err}
	})
}

// copied tells which ways were used. Nobody knows whether the terminal took it.
func (m *model) copied(msg copiedMsg) {
	text := "copied to the terminal (OSC 52)"
	switch {
	case msg.err != nil:
		m.fail(text + ", if it lets us; nowhere else: " + msg.err.Error())
	case msg.where == "":
		m.say(text + ", if it lets us")
	default:
		m.say(text + " and to " + clean(msg.where))
	}
}

// copyLines draws the choice in height lines.
func (m *model) copyLines(height int) []string {
	s, f := &m.scene, m.scene.Fact()
	keys := "  enter: copy  esc: leave"
	lines := []string{"", "  " + s.Theme.Title.Paint("Copy") + s.Theme.Faint.Paint(keys), ""}
	head := len(lines)
	lines = append(lines, m.copyLine(0, "the fact as text, with what each report says"))
	for i := 0; f != nil && i < len(f.Claims); i++ {
		r := &s.Reports[f.Claims[i].Report]
		words := strings.ReplaceAll(r.Text(f.Claims[i].Span), "\n", " ")
		lines = append(lines, m.copyLine(i+1, fmt.Sprintf("%s: %s", r.Label, words)))
	}
	return window(lines, head, head+m.copier.at, height, s)
}

func (m *model) copyLine(at int, text string) string {
	cursor, ink := " ", theme.Ink{}
	if at == m.copier.at {
		cursor, ink = ">", m.scene.Theme.Focus
	}
	room := m.scene.Frame.W - 6
	return "  " + cursor + " " + ink.Paint(strings.TrimRight(sheet.Fit(text, room, m.scene.Signs.Ellipsis), " "))
}
