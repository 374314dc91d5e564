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
	warnings []corpus.Warning
	title    string
	shown    []corpus.Warning // under the title
	top      int
}

func (m *model) openWarnings() {
	if len(m.warner.warnings) == 0 {
		m.say("there are no warnings")
		return
	}
	m.enlist("Warnings", m.warner.warnings)
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
	m.mode, m.warner.title, m.warner.shown, m.warner.top = warning, title, lines, 0
}

// warn takes in the warnings of the story or, with them, of the table. Rulings to
// look at again are among them and told apart: they are a person's work.
func (m *model) warn(warnings []corpus.Warning) {
	m.warner.warnings = cleanWarnings(warnings)
	again, others := m.reviewer.again, len(warnings)-m.reviewer.again
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
func (m *model) warningKey(msg tea.KeyPressMsg) {
	switch m.dialogKey(msg) {
	case "down", "j", "space", "pgdown":
		m.warner.top++
	case "up", "k", "b", "pgup":
		m.warner.top--
	default:
		m.mode = browsing
	}
	m.warner.top = max(0, min(m.warner.top, len(m.warningText())-1))
}

// warningText is every line shown, wrapped, with the report that it is about.
func (m *model) warningText() []string {
	s := &m.scene
	var out []string
	for _, w := range m.warner.shown {
		text := w.Text
		if w.Report != "" {
			text = w.Report + ": " + text
		}
		text = strings.ReplaceAll(text, "\n", " ")
		for i, l := range sheet.Wrap(text, sheet.All(text), s.Frame.W-6) {
			out = append(out, []string{"  " + s.Signs.Dot + " ", "    "}[min(i, 1)]+text[l.Start:l.End])
		}
	}
	return out
}

// warningLines draws the warnings in height lines.
func (m *model) warningLines(height int) []string {
	head := []string{" " + m.scene.Theme.Title.Paint(m.warner.title) + m.scene.Theme.Faint.Paint("  "+m.scene.Signs.Arrows+" scroll  esc close"), ""}
	text := m.warningText()
	top := max(0, min(m.warner.top, len(text)-(height-len(head))))
	return window(append(head, text[top:]...), 0, 0, height, &m.scene)
}
