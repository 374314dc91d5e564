package ui

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// A helper lists all keys, or those that the user types a word of.
type helper struct {
	prompt prompt
	top    int
	from   mode // where it was asked for
}

func (m *model) openHelp() { m.helper, m.mode = helper{from: m.mode}, helping }

// under is what is open, under help where that is shown.
func (m *model) under() mode {
	if m.mode == helping {
		return m.helper.from
	}
	return m.mode
}

// helpKey is a key while help is open.
func (m *model) helpKey(msg tea.KeyPressMsg) {
	page := m.scene.Frame.BodyH
	switch msg.String() {
	case "esc", "enter", "f1", "?":
		m.mode = m.helper.from
	case "down", "ctrl+n":
		m.helper.top++
	case "up", "ctrl+p":
		m.helper.top--
	case "pgdown":
		m.helper.top += page
	case "pgup":
		m.helper.top -= page
	default:
		if m.helper.prompt.press(msg) {
			m.helper.top = 0
		}
	}
	m.helper.top = max(0, min(m.helper.top, len(m.helpText())-1))
}

// helpText is every key, and every mark, that has the typed words: in two
// columns where the screen is wide.
func (m *model) helpText() []string {
	var sections [][]string
	for _, g := range m.helpGroups() {
		sections = append(sections, m.keyLines(g))
	}
	if m.helper.from == browsing {
		sections = slices.Insert(sections, 1, m.markLines()) // what the signs mean is asked before how to page
	}
	sections = slices.DeleteFunc(sections, func(s []string) bool { return len(s) == 0 })
	total := 0
	for _, s := range sections {
		total += len(s)
	}
	var left, right []string
	for _, s := range sections {
		if m.scene.Frame.W < twoColumns || len(left)+len(s) <= total/2+2 && len(right) == 0 {
			left = append(left, s...)
		} else {
			right = append(right, s...)
		}
	}
	return beside(left, right, m.scene.Frame.W/2)
}

// beside puts two columns next to each other, the left one width cells wide.
func beside(left, right []string, width int) []string {
	for i, line := range right {
		if i == len(left) {
			left = append(left, "")
		}
		left[i] = sheet.Fit(left[i], width, "") + line
	}
	return left
}

// keyLines is the keys of a group that were asked for.
func (m *model) keyLines(g group) []string {
	var lines []string
	for _, b := range g.keys {
		h := b.Help()
		if h.Desc = m.doing(h.Desc); len(b.Keys()) > 0 && m.asked(g.name, h, b.Keys()) {
			lines = append(lines, m.entry(m.scene.Theme.Key, h)...)
		}
	}
	return m.section(g.name, lines)
}

// markLines is what the signs of the verdicts mean.
func (m *model) markLines() []string {
	var lines []string
	for v := compare.Conflict; v >= compare.Single; v-- {
		h := key.Help{Key: m.scene.Signs.Mark(v), Desc: v.String() + ": " + senses[v]}
		if m.asked("Marks", h, nil) {
			lines = append(lines, m.entry(m.scene.Theme.Mark[v], h)...)
		}
	}
	if h := (key.Help{Key: m.scene.Signs.Thick, Desc: "right of a report, beside its map: what is on the screen"}); m.asked("Marks", h, nil) {
		lines = append(lines, m.entry(theme.Ink{}, h)...)
	}
	return m.section("Marks", lines)
}

// entry is a key and what it does, wrapped beside it.
func (m *model) entry(ink theme.Ink, h key.Help) []string {
	keys := h.Key
	if m.options.ASCII {
		keys = spelled.Replace(keys)
	}
	head := "  " + ink.Paint(sheet.Fit(keys, max(8, ansi.StringWidth(keys)), "")) + " "
	indent := ansi.StringWidth(head)
	var lines []string
	for _, l := range sheet.Wrap(h.Desc, sheet.All(h.Desc), max(10, m.helpWidth()-indent-1)) {
		lines = append(lines, head+h.Desc[l.Start:l.End])
		head = strings.Repeat(" ", indent)
	}
	return lines
}

// twoColumns is the width of the screen from which on help has two.
const twoColumns = 100

// helpWidth is the cells that a column of help has.
func (m *model) helpWidth() int {
	if w := m.scene.Frame.W; w < twoColumns {
		return w
	}
	return m.scene.Frame.W / 2
}

// senses says what the verdicts mean.
var senses = map[compare.Verdict]string{
	compare.Conflict: "both cannot be true",
	compare.Update:   "a later report tells of a later state",
	compare.Variant:  "both can be true, but note it",
	compare.Agree:    "the same, if in other words",
	compare.Single:   "only one report has it",
}

// section is a heading with its lines, or nothing where there are none.
func (m *model) section(name string, lines []string) []string {
	if len(lines) == 0 {
		return nil
	}
	return append(append([]string{" " + m.scene.Theme.Title.Paint(name)}, lines...), "")
}

// asked reports whether an entry has every word that was typed.
func (m *model) asked(group string, h key.Help, keys []string) bool {
	text := strings.ToLower(group + " " + h.Key + " " + h.Desc + " " + strings.Join(keys, " "))
	for _, word := range strings.Fields(strings.ToLower(m.helper.prompt.text)) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// helpRange is which lines of help are shown, where not all are.
func (m *model) helpRange() string {
	n, room := len(m.helpText()), m.scene.Frame.FooterY-m.scene.Frame.TitleY-2
	if n <= room {
		return ""
	}
	top := min(m.helper.top, n-room)
	return fmt.Sprintf("lines %d-%d of %d", top+1, top+room, n)
}

// helpLines draws help in height lines.
func (m *model) helpLines(height int) []string {
	s := &m.scene
	text := m.helpText()
	head := []string{" " + s.Theme.Title.Paint(m.helpTitle()) + m.helper.prompt.draw(24, s.Theme.Focus) + s.Theme.Faint.Paint("  type to find  esc close"), ""}
	if len(text) == 0 {
		text = []string{"  no key has these words"}
	}
	top := max(0, min(m.helper.top, len(text)-(height-len(head))))
	lines := append(head, text[top:]...)
	return window(lines, 0, 0, height, s)
}

// welcome says to who never was here which keys to begin with.
func (m *model) welcome() {
	if m.options.FirstRun {
		m.say(hint("New here? %s goes to the next fact, %s lists all keys, %s quits.", m.keys.NextFact, m.keys.Help, m.keys.Quit))
	}
}
