package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"
)

// pending is how many rulings to look at again are shown, one of which is chosen.
func (m *model) pending() int {
	if m.mode != warning || m.warner.title != warningsTitle {
		return 0
	}
	return len(m.reviewer.again)
}

// listed is where in the warnings the ruling to look at again with number n is:
// they come first among those of the table.
func (m *model) listed(n int) int { return len(m.options.Review.Warnings) + n }

// letGo takes the chosen ruling to look at again back, whoever made it: it was
// looked at. The log keeps it, and redoing brings it back.
func (m *model) letGo() tea.Cmd {
	if m.pending() == 0 {
		return nil
	}
	w := &m.warner
	ruling := m.reviewer.again[w.at]
	log, ok := m.reviewer.log.LetGo(m.pen(), ruling)
	if !ok {
		return nil
	}
	m.reviewer.log = log
	m.reapply()
	w.shown, w.at = slices.Clone(w.warnings), max(0, min(w.at, len(m.reviewer.again)-1))
	if len(w.shown) == 0 {
		m.mode = browsing
	}
	m.say("let go: " + clean(ruling.String()) + hint("; %s brings it back", m.keys.Redo))
	return m.keep()
}
