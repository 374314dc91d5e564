package ui

import (
	"slices"

	"parallax/ui/sheet"
)

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

// neighbour goes to the pane beside the one with the focus, by being 1 or -1,
// or beyond the last pane to the next report.
func (m *model) neighbour(by int) {
	panes := m.scene.Frame.Panes
	if at := slices.Index(panes, m.scene.Focus) + by; 0 <= at && at < len(panes) {
		m.focus(panes[at])
		return
	}
	m.focus(m.scene.Focus + by)
}

// sideways shows the next or the previous reports that did not fit.
func (m *model) sideways(by int) {
	f := m.scene.Frame
	if len(f.Panes) == f.Reports {
		m.say("all reports are shown")
		return
	}
	if len(f.Panes) > 0 {
		m.page(f.From(f.Panes[0] + by*len(f.Panes)))
	}
}

// page shows other reports. Where the one with the focus is not among them, the
// next one gets it.
func (m *model) page(wanted []int) {
	m.reframe(wanted)
	if panes := m.scene.Frame.Panes; !slices.Contains(panes, m.scene.Focus) {
		at, _ := slices.BinarySearch(panes, m.scene.Focus)
		m.scene.Focus = panes[min(at, len(panes)-1)]
	}
}

// expand gives the detail strip more room, or takes it back.
func (m *model) expand() {
	m.wide, m.detail = !m.wide, 0
	m.reframe(m.kept())
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
