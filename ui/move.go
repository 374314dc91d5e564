package ui

import (
	"slices"

	"parallax/ui/sheet"
)

// turn shows the other view.
func (m *model) turn() {
	if m.view == facts {
		m.view = reading
		return
	}
	m.showFacts()
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

// toggleSync lets panes scroll alone or together. Together they go on from
// where each of them is: only the next fact brings them level again.
func (m *model) toggleSync() {
	m.free = !m.free
	m.read.Settle(m.scene.Frame)
	if m.free {
		m.say("reports scroll alone")
	} else {
		m.say("reports scroll together, from where they are")
	}
}

// place goes to the report at a place in the order of the panes.
func (m *model) place(at int) {
	if shown := m.arranged.shown(); 0 <= at && at < len(shown) {
		m.focus(shown[at])
	}
}

// focus goes to the pane of report r, bringing it on the screen where it is not.
func (m *model) focus(r int) {
	m.scene.Focus = r
	if a := &m.arranged; a.hidden[r] {
		a.hidden[r] = false
		m.reframe(m.scene.Frame.Panes) // the frame learns the place of r
	}
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
	m.place(slices.Index(m.arranged.shown(), m.scene.Focus) + by)
}

// sideways shows the next or the previous reports that did not fit.
func (m *model) sideways(by int) {
	f := m.scene.Frame
	switch {
	case m.arranged.alone:
		m.neighbour(by)
	case len(f.Panes) == len(f.Order):
		m.say("all reports are shown")
	case len(f.Panes) > 0:
		m.page(f.From(f.Place(f.Panes[0]) + by*len(f.Panes)))
	}
}

// page shows other reports. Where the one with the focus is not among them, the
// next one gets it.
func (m *model) page(wanted []int) {
	m.reframe(wanted)
	f := m.scene.Frame
	if f.Shows(m.scene.Focus) {
		return
	}
	at := f.Place(m.scene.Focus)
	for _, r := range f.Panes {
		m.scene.Focus = r
		if f.Place(r) > at {
			return
		}
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
	if !m.wide {
		m.detail = 0
		return
	}
	m.detail = sheet.DetailTop(&m.scene, m.detail)
}

// clear undoes one thing at a time: a running comparison, a search, a filter.
func (m *model) clear() {
	switch {
	case m.reloader.reading != nil:
		m.reloader.unread()
		m.say("not read again")
	case m.job.running:
		m.stop()
	case m.reviewer.held != nil:
		m.reviewer.held = nil
		m.say("let go")
	case m.finder.query != "":
		m.endSearch()
	case m.filter.active():
		m.filter.clear()
		m.relist()
	}
}
