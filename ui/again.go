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
	ruling := m.reviewer.again[m.warner.at]
	log, ok := m.reviewer.log.LetGo(m.pen(), ruling)
	if !ok {
		return nil
	}
	m.reviewer.log = log
	m.reapply()
	m.say("let go: " + clean(ruling.String()) + hint("; %s brings it back", m.keys.Redo))
	return m.keep()
}

// renewWarnings shows the warnings as they are now, where they are shown: another
// reader may have ruled meanwhile. The chosen ruling stays chosen while it is
// there.
func (m *model) renewWarnings() {
	w := &m.warner
	if m.mode != warning || w.title != warningsTitle {
		return
	}
	chosen := w.shown[min(m.listed(w.at), len(w.shown)-1)]
	w.shown = cleanWarnings(w.warnings)
	again := len(m.reviewer.again)
	w.at = max(0, min(w.at, again-1))
	if at := slices.Index(w.shown, chosen) - m.listed(0); at >= 0 && at < again {
		w.at = at
	}
	if len(w.shown) == 0 {
		m.mode = browsing
	}
}
