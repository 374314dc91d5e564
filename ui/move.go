package ui

import (
	"slices"

	"parallax/compare"
	"parallax/ui/sheet"
)

// choose selects a fact and shows it in both views.
func (m *model) choose(fact int) {
	if fact < 0 || fact == m.scene.Selected {
		return
	}
	m.scene.Selected, m.detail = fact, 0
	m.level()
}

// level brings the selected fact to where the eye is, paging to a report that
// has it where none that is shown has.
func (m *model) level() {
	if f := m.scene.Fact(); f != nil && m.scene.Frame.W > 0 {
		if has := f.Reported(); len(has) > 0 && !slices.ContainsFunc(has, m.scene.Frame.Shows) {
			m.focus(has[0])
		}
	}
	m.read.Level(m.scene.Frame, m.scene.Fact())
	m.facts.Reveal(&m.scene)
}

// step goes by facts, by being 1 or -1, within what the filter lists.
func (m *model) step(by int) {
	m.jump(by, "fact", func(int) bool { return true })
}

// conflict goes to the next or the previous conflict.
func (m *model) conflict(by int) {
	m.jump(by, "conflict", func(f int) bool { return m.scene.Facts[f].Verdict == compare.Conflict })
}

// jump selects the next listed fact, in direction by, that is wanted.
func (m *model) jump(by int, what string, wanted func(fact int) bool) {
	listed := m.scene.Listed
	if m.none() {
		return
	}
	at := slices.Index(listed, m.scene.Selected)
	for i := at + by; i >= 0 && i < len(listed); i += by {
		if wanted(listed[i]) {
			m.choose(listed[i])
			return
		}
	}
	if by > 0 {
		m.say("no " + what + " after this one")
	} else {
		m.say("no " + what + " before this one")
	}
	m.level() // what was scrolled away comes back
}

// none says why there is no fact to go to, where there is none.
func (m *model) none() bool {
	if len(m.scene.Listed) > 0 {
		return false
	}
	m.say(m.idle())
	return true
}

// idle is why no fact is selected.
func (m *model) idle() string {
	switch {
	case m.job.running:
		return "No facts yet: the reports are being compared. They can be read meanwhile."
	case m.job.table == nil:
		return "No facts: the comparison did not end. R runs it again."
	case m.filter.active():
		return "No fact passes the filter: esc shows all again."
	}
	return "No facts were found in these reports."
}

// turn shows the other view.
func (m *model) turn() {
	m.view = reading + facts - m.view
	m.facts.Reveal(&m.scene)
}

// panes is the reports that scroll with the one that has the focus.
func (m *model) panes() []int {
	if m.free {
		return []int{m.scene.Focus}
	}
	all := make([]int, len(m.scene.Reports))
	for r := range all {
		all[r] = r
	}
	return all
}

func (m *model) scroll(by int) {
	m.moved = true
	m.read.Scroll(m.scene.Frame, m.panes(), by)
}

func (m *model) ends(end bool) {
	m.moved = true
	m.read.Ends(m.scene.Frame, m.panes(), end)
}

// toggleSync lets panes scroll alone or together. Together begins level.
func (m *model) toggleSync() {
	m.free = !m.free
	if m.free {
		m.say("reports scroll alone")
		return
	}
	m.say("reports scroll together")
	m.level()
}

// focus goes to the pane of report r, paging sideways where it is not shown.
func (m *model) focus(r int) {
	if r < 0 || r >= len(m.scene.Reports) {
		return
	}
	m.scene.Focus = r
	if f := m.scene.Frame; f.W > 0 && !f.Shows(r) {
		m.reframe(f.Reveal(r))
	}
}

// sideways shows the next or the previous reports that did not fit.
func (m *model) sideways(by int) {
	f := m.scene.Frame
	if f.Shown == f.Reports {
		m.say("all reports are shown")
		return
	}
	m.reframe(max(0, f.First+by*f.Shown))
	f = m.scene.Frame
	m.scene.Focus = max(f.First, min(m.scene.Focus, f.First+f.Shown-1))
}

// expand gives the detail strip more room, or takes it back.
func (m *model) expand() {
	m.wide, m.detail = !m.wide, 0
	m.reframe(m.scene.Frame.First)
}

func (m *model) scrollDetail(by int) {
	m.detail += by
	m.boundDetail()
}

func (m *model) boundDetail() {
	most := 0
	if m.wide {
		most = max(0, sheet.DetailLines(&m.scene)-(m.scene.Frame.DetailH-1))
	}
	m.detail = max(0, min(m.detail, most))
}

// flip changes between dark and light.
func (m *model) flip() {
	if !m.scene.Theme.HasColour() {
		m.say("no colours here")
		return
	}
	m.chosen = true
	m.scene.Theme = m.scene.Theme.Flipped()
}

// clear undoes one thing at a time: a running comparison, a search, a filter.
func (m *model) clear() {
	switch {
	case m.job.running:
		m.stop()
	case m.finder.query != "":
		m.endSearch()
	case m.filter.active():
		m.filter.clear()
		m.relist()
	}
}
