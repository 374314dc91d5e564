package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/corpus"
	"parallax/ui/sheet"
)

// A warner shows what was assumed or changed while the reports were read and
// compared.
type warner struct {
	warnings []corpus.Warning
	top      int
}

func (m *model) openWarnings() {
	if len(m.warner.warnings) == 0 {
		m.say("there are no warnings")
		return
	}
	m.mode, m.warner.top = warning, 0
}

// warn takes in the warnings of the story or, with them, of the table.
func (m *model) warn(warnings []corpus.Warning) {
	m.warner.warnings = cleanWarnings(warnings)
	switch n := len(warnings); n {
	case 0:
	case 1:
		m.say("1 warning" + hint(": %s shows it", m.keys.Warnings))
	default:
		m.say(fmt.Sprintf("%d warnings", n) + hint(": %s shows them", m.keys.Warnings))
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

// warningText is every warning, wrapped, with the report that it is about.
func (m *model) warningText() []string {
	s := &m.scene
	var out []string
	for _, w := range m.warner.warnings {
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
	head := []string{" " + m.scene.Theme.Title.Paint("Warnings") + m.scene.Theme.Faint.Paint("  "+m.scene.Signs.Arrows+" scroll  esc close"), ""}
	text := m.warningText()
	top := max(0, min(m.warner.top, len(text)-(height-len(head))))
	return window(append(head, text[top:]...), 0, 0, height, &m.scene)
}
