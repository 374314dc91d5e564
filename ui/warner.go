package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/corpus"
	"parallax/ui/sheet"
)

// A warner shows what was assumed or changed while the reports were read and
// compared, or what was left out of one of them.
type warner struct {
	warnings []corpus.Warning // as they came: those shown are clean
	title    string
	shown    []corpus.Warning // under the title
	top      int
	at       int // which of the rulings to look at again is chosen, where they are shown
}

// warningsTitle is over the warnings, and not over what was left out.
const warningsTitle = "Warnings"

func (m *model) openWarnings() {
	if len(m.warner.warnings) == 0 {
		m.say("there are no warnings")
		return
	}
	m.enlist(warningsTitle, cleanWarnings(m.warner.warnings))
}

// openLeftOut shows the lines of the page of the report with the focus that were
// not taken for its article.
func (m *model) openLeftOut() {
	r := &m.scene.Reports[m.scene.Focus]
	if len(r.Dropped) == 0 {
		m.say("nothing was left out of " + r.Label)
		return
	}
	var lines []corpus.Warning
	for _, line := range r.Dropped {
		lines = append(lines, corpus.Warning{Text: line})
	}
	m.enlist("Left out of the page of "+r.Label, lines)
}

func (m *model) enlist(title string, lines []corpus.Warning) {
	m.mode, m.warner.title, m.warner.shown, m.warner.top, m.warner.at = warning, title, lines, 0, 0
}

// warn takes in the warnings of the story or, with them, of the table. Rulings to
// look at again are among them and told apart: they are a person's work.
func (m *model) warn(warnings []corpus.Warning) {
	m.warner.warnings = warnings
	again := len(m.reviewer.again)
	others := len(warnings) - again
	var parts []string
	if again > 0 {
		parts = append(parts, plural(again, "ruling", "rulings")+" to look at again")
	}
	if others > 0 {
		parts = append(parts, plural(others, "warning", "warnings"))
	}
	switch len(warnings) {
	case 0:
	case 1:
		m.say(parts[0] + hint(": %s shows it", m.keys.Warnings))
	default:
		m.say(strings.Join(parts, ", ") + hint(": %s shows them", m.keys.Warnings))
	}
}

// warningKey is a key while the warnings are shown.
func (m *model) warningKey(msg tea.KeyPressMsg) tea.Cmd {
	switch key := m.dialogKey(msg); key {
	case "down", "j", "space", "pgdown":
		m.turnWarnings(1)
	case "up", "k", "b", "pgup":
		m.turnWarnings(-1)
	case "d":
		return m.letGo()
	default:
		m.mode = browsing
	}
	return nil
}

// turnWarnings goes through the rulings to look at again, and then scrolls.
func (m *model) turnWarnings(by int) {
	w := &m.warner
	lines, starts := m.warningText()
	if at := w.at + by; at >= 0 && at < m.pending() && (by > 0 || w.top <= starts[m.listed(w.at)]) {
		w.at, w.top = at, starts[m.listed(at)]
		return
	}
	w.top = max(0, min(w.top+by, len(lines)-1))
}

// warningText is every line shown, wrapped, with the report that it is about, and
// with which line each warning starts.
func (m *model) warningText() (out []string, starts []int) {
	s := &m.scene
	for n, w := range m.warner.shown {
		text := w.Text
		if w.Report != "" {
			text = w.Report + ": " + text
		}
		text = strings.ReplaceAll(text, "\n", " ")
		starts = append(starts, len(out))
		sign := s.Signs.Dot
		if m.pending() > 0 && n == m.listed(m.warner.at) {
			sign = ">"
		}
		for i, l := range sheet.Wrap(text, sheet.All(text), s.Frame.W-6) {
			out = append(out, []string{"  " + sign + " ", "    "}[min(i, 1)]+text[l.Start:l.End])
		}
	}
	return out, starts
}

// warningLines draws the warnings in height lines.
func (m *model) warningLines(height int) []string {
	keys := m.scene.Signs.Arrows + " scroll  esc close"
	if m.pending() > 0 {
		keys = m.scene.Signs.Arrows + " scroll  d lets a ruling go  esc close"
	}
	head := m.headed(m.warner.title, "  ", keys)
	if head[0] == "" {
		head = head[1:]
	}
	head = append(head, "")
	text, _ := m.warningText()
	top := max(0, min(m.warner.top, len(text)-(height-len(head))))
	return window(append(head, text[top:]...), 0, 0, height, &m.scene)
}
