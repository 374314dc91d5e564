package ui

import (
	"slices"
)

// An arrangement is how the user has put the panes.
type arrangement struct {
	order  []int  // all reports, as they stand from left to right
	hidden []bool // by report
	grown  []int  // by report: cells that its pane is wider than its share
	alone  bool   // the report with the focus has the screen for itself
	at     int    // the place in the order that the cursor of the list is on
}

func newArrangement(reports int) arrangement {
	a := arrangement{hidden: make([]bool, reports), grown: make([]int, reports)}
	for r := range reports {
		a.order = append(a.order, r)
	}
	return a
}

// shown is the reports that may have a pane, in their order.
func (a *arrangement) shown() []int {
	return slices.DeleteFunc(slices.Clone(a.order), func(r int) bool { return a.hidden[r] })
}

// away is how many reports are hidden.
func (a *arrangement) away() int { return len(a.order) - len(a.shown()) }

// widening is the cells that a pane gets wider by at a time.
const widening = 4

// widen gives the pane with the focus more room, or less where by is -1.
func (m *model) widen(by int) {
	grown := &m.arranged.grown[m.scene.Focus]
	before, old := *grown, m.scene.Frame.Widths
	*grown += by * widening
	m.reframe(m.kept())
	if slices.Equal(old, m.scene.Frame.Widths) {
		*grown = before // no press without an effect is kept, so that the next one the other way has its own
		m.say(map[int]string{1: "no room to widen it", -1: "no room to narrow it"}[by])
	}
}

// isolate gives the report with the focus the screen for itself, or brings the
// others back.
func (m *model) isolate() {
	m.arranged.alone = !m.arranged.alone
	m.reframe(m.kept())
}

// hide takes a report off the screen, or brings it back. The last one stays.
func (m *model) hide(r int) {
	a := &m.arranged
	if !a.hidden[r] && len(a.shown()) == 1 {
		m.say("the last report stays")
		return
	}
	a.hidden[r] = !a.hidden[r]
	if a.hidden[m.scene.Focus] {
		m.scene.Focus = a.beside(m.scene.Focus)
	}
	m.reframe(m.kept())
	if a.hidden[r] {
		m.say(m.scene.Reports[r].Label + " is hidden" + hint(": %s lists the reports", m.keys.Reports))
	}
}

// beside is the report that is shown next to r or, where none follows, before it.
func (a *arrangement) beside(r int) int {
	shown, at := a.shown(), slices.Index(a.order, r)
	for _, other := range shown {
		if slices.Index(a.order, other) > at {
			return other
		}
	}
	return shown[len(shown)-1]
}

// shift moves report r one place to the right in the order or, by being -1, to
// the left. Hidden reports are jumped over.
func (m *model) shift(r, by int) {
	a := &m.arranged
	at := slices.Index(a.order, r)
	for to := at + by; 0 <= to && to < len(a.order); to += by {
		if a.hidden[a.order[to]] && !a.hidden[r] {
			continue
		}
		a.order = slices.Insert(slices.Delete(a.order, at, at+1), to, r)
		m.reframe(m.kept())
		return
	}
	m.say("it stands at the end already")
}

// restore puts all panes as they were at first.
func (m *model) restore() {
	at := m.arranged.at
	m.arranged = newArrangement(len(m.scene.Reports))
	m.arranged.at = at
	m.reframe(m.kept())
	m.say("all reports in their order")
}
