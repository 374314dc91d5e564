package ui

import (
	"slices"

	"parallax/compare"
)

// choose selects a fact and shows it in both views.
func (m *model) choose(fact int) {
	if fact < 0 || fact == m.scene.Selected {
		return
	}
	m.selectFact(fact)
	m.level()
}

// level brings the selected fact to where the eye is, paging to reports that
// have it.
func (m *model) level() {
	if f := m.scene.Frame; f.W > 0 && m.scene.Fact() != nil && !m.arranged.alone {
		if sides := m.scene.Sides(); slices.ContainsFunc(sides, func(r int) bool { return !f.Shows(r) }) {
			m.page(append(append(sides, m.scene.Focus), f.Panes...))
		}
	}
	m.read.Level(m.scene.Frame, m.scene.Fact())
	if !m.free {
		m.read.Accompany(&m.scene)
	}
	m.reveal()
}

// here goes to where the selected fact, or the picked claim, stands in the articles.
func (m *model) here() {
	if !m.none() {
		m.view = reading
		m.level()
		m.follow()
	}
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
	if m.fromHere(by, wanted) {
		return
	}
	at := slices.Index(listed, m.scene.Selected)
	for i := at + by; i >= 0 && i < len(listed); i += by {
		if wanted(listed[i]) && (m.view != facts || !m.facts.Together(listed[i], m.scene.Selected)) {
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

// fromHere goes on from what is on the screen, where the user scrolled the
// selected fact off it, and reports whether there is any fact to go to.
func (m *model) fromHere(by int, wanted func(fact int) bool) bool {
	if m.view != reading || m.read.Shows(&m.scene) {
		return false
	}
	fact := m.read.Near(&m.scene, m.panes(), by, wanted)
	if fact < 0 {
		return false
	}
	m.selectFact(fact)
	m.level()
	return true
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
		return "No facts: the comparison did not end." + hint(" %s runs it again.", m.keys.Rerun)
	case m.filter.active():
		return "No fact passes the filter" + hint(": %s shows all again", m.keys.Clear) + "."
	}
	return "No facts were found in these reports."
}
