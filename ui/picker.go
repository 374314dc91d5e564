package ui

import "parallax/ui/sheet"

// pick goes to the next claim of the selected fact, by being 1 or -1, after the
// last to the first, and shows where it stands.
func (m *model) pick(by int) {
	f := m.scene.Fact()
	if f == nil {
		m.none()
		return
	}
	n := len(f.Claims)
	at := m.scene.Claim - 1 + by
	if m.scene.Claim == 0 && by < 0 {
		at = n - 1
	}
	m.scene.Claim = (at+n)%n + 1
	m.follow()
}

// follow brings the picked claim on the screen, in its report and in the strip.
// The other reports stay where they are.
func (m *model) follow() {
	if m.scene.Claim == 0 {
		return
	}
	c := m.scene.Fact().Claims[m.scene.Claim-1]
	m.focus(c.Report)
	m.read.Show(m.scene.Frame, []int{c.Report}, sheet.Place{Report: c.Report, Span: c.Span})
	if m.wide {
		m.detail = sheet.ClaimLine(&m.scene)
		m.boundDetail()
	}
}

// selectFact selects a fact, none of its claims being picked yet.
func (m *model) selectFact(fact int) {
	m.scene.Selected, m.scene.Claim, m.detail = fact, 0, 0
}
