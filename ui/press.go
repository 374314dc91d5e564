package ui

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parallax/compare/review"
)

// A mode is who gets the keys.
type mode int

const (
	browsing mode = iota // the views
	searching
	filtering
	wording
	helping
	exporting
	warning
	arranging
	copying
	overruling // the menu of verdicts
	noting
	taker // claims of the selected fact
	allModes
)

// press hands a key to whoever has the keys.
func (m *model) press(msg tea.KeyPressMsg) tea.Cmd {
	if isModifier(msg) {
		return nil
	}
	if !m.typing() {
		msg = m.latin(msg)
	}
	switch {
	case key.Matches(msg, m.keys.Kill):
		return m.quit()
	case key.Matches(msg, m.keys.Suspend):
		return tea.Suspend
	}
	if m.tooSmall() && !key.Matches(msg, m.keys.Quit) {
		return nil // nobody sees what it would do
	}
	m.notice = notice{}
	if m.asksHelp(msg) {
		m.openHelp()
		return nil
	}
	switch m.mode {
	case searching:
		m.searchKey(msg)
	case filtering:
		m.filterKey(msg)
	case wording:
		m.wordsKey(msg)
	case helping:
		m.helpKey(msg)
	case warning:
		return m.warningKey(msg)
	case arranging:
		m.reportsKey(msg)
	case exporting:
		return m.exportKey(msg)
	case copying:
		return m.copyKey(msg)
	case overruling:
		return m.menuKey(msg)
	case noting:
		return m.noteKey(msg)
	case taker:
		return m.takeKey(msg)
	default:
		return m.browseKey(msg)
	}
	return nil
}

// A command is a key and what it does.
type command struct {
	key key.Binding
	do  func(*model, tea.KeyPressMsg) tea.Cmd
}

// browseKey does what a key means in the current view.
func (m *model) browseKey(msg tea.KeyPressMsg) tea.Cmd {
	for _, commands := range [][]command{m.common(), m.moves()} {
		for _, c := range commands {
			if key.Matches(msg, c.key) {
				return c.do(m, msg)
			}
		}
	}
	return nil
}

// common is what keys do in both views.
func (m *model) common() []command {
	k := &m.keys
	return []command{
		{k.NextFact, run(func(m *model) { m.step(1) })},
		{k.PrevFact, run(func(m *model) { m.step(-1) })},
		{k.NextConflict, run(func(m *model) { m.conflict(1) })},
		{k.PrevConflict, run(func(m *model) { m.conflict(-1) })},
		{k.Place, run((*model).here)},
		{k.NextClaim, run(func(m *model) { m.pick(1) })},
		{k.PrevClaim, run(func(m *model) { m.pick(-1) })},
		{k.View, run((*model).turn)},
		{k.Order, run((*model).reorder)},
		{k.Fold, run((*model).fold)},
		{k.FoldAll, run((*model).foldAll)},
		{k.Omitted, run((*model).omissions)},
		{k.Detail, run((*model).expand)},
		{k.DetailDown, run(func(m *model) { m.scrollDetail(1) })},
		{k.DetailUp, run(func(m *model) { m.scrollDetail(-1) })},
		{k.Pane, func(m *model, msg tea.KeyPressMsg) tea.Cmd {
			m.place(slices.Index(m.keys.Pane.Keys(), msg.String()))
			return nil
		}},
		{k.Left, run(func(m *model) { m.neighbour(-1) })},
		{k.Right, run(func(m *model) { m.neighbour(1) })},
		{k.NextPage, run(func(m *model) { m.sideways(1) })},
		{k.PrevPage, run(func(m *model) { m.sideways(-1) })},
		{k.Wider, run(func(m *model) { m.widen(1) })},
		{k.Narrower, run(func(m *model) { m.widen(-1) })},
		{k.Alone, run((*model).isolate)},
		{k.Hide, run(func(m *model) { m.hide(m.scene.Focus) })},
		{k.MoveLeft, run(func(m *model) { m.shift(m.scene.Focus, -1) })},
		{k.MoveRight, run(func(m *model) { m.shift(m.scene.Focus, 1) })},
		{k.Reports, run((*model).openReports)},
		{k.Restore, run((*model).restore)},
		{k.Reviewed, leads((*model).markReviewed)},
		{k.Confirm, leads((*model).confirm)},
		{k.Overrule, run((*model).overrule)},
		{k.Note, run((*model).openNote)},
		{k.Undo, leads((*model).undo)},
		{k.Redo, leads((*model).redo)},
		{k.Link, leads((*model).link)},
		{k.Merge, leads((*model).merge)},
		{k.Unlink, run(func(m *model) { m.openTaking(review.Unlink) })},
		{k.Split, run(func(m *model) { m.openTaking(review.Split) })},
		{k.OnlyOne, leads((*model).alone)},
		{k.Search, run((*model).openSearch)},
		{k.NextHit, run(func(m *model) { m.hit(1) })},
		{k.PrevHit, run(func(m *model) { m.hit(-1) })},
		{k.Filter, run((*model).openFilter)},
		{k.Clear, run((*model).clear)},
		{k.Sync, run((*model).toggleSync)},
		{k.Mouse, run((*model).toggleMouse)},
		{k.Theme, run((*model).recolour)},
		{k.Help, run((*model).openHelp)},
		{k.Warnings, run((*model).openWarnings)},
		{k.LeftOut, run((*model).openLeftOut)},
		{k.Copy, run((*model).openCopy)},
		{k.Export, run((*model).openExport)},
		{k.Rerun, leads((*model).rerun)},
		{k.Quit, leads((*model).leave)},
	}
}

// moves is what the keys for moving up and down do, which differs by view.
func (m *model) moves() []command {
	k := &m.keys
	page := m.scene.Frame.Page()
	if m.view == facts {
		return []command{
			{k.Down, run(func(m *model) { m.choose(m.facts.Step(&m.scene, 1)) })},
			{k.Up, run(func(m *model) { m.choose(m.facts.Step(&m.scene, -1)) })},
			{k.PageDown, run(func(m *model) { m.choose(m.facts.Page(&m.scene, page)) })},
			{k.PageUp, run(func(m *model) { m.choose(m.facts.Page(&m.scene, -page)) })},
			{k.Top, run(func(m *model) { m.choose(m.facts.Ends(&m.scene, false)) })},
			{k.Bottom, run(func(m *model) { m.choose(m.facts.Ends(&m.scene, true)) })},
		}
	}
	return []command{
		{k.Down, run(func(m *model) { m.scroll(1) })},
		{k.Up, run(func(m *model) { m.scroll(-1) })},
		{k.PageDown, run(func(m *model) { m.scroll(page) })},
		{k.PageUp, run(func(m *model) { m.scroll(-page) })},
		{k.Top, run(func(m *model) { m.ends(false) })},
		{k.Bottom, run(func(m *model) { m.ends(true) })},
	}
}

// run is a verb that needs to know neither the key nor a command.
func run(do func(*model)) func(*model, tea.KeyPressMsg) tea.Cmd {
	return func(m *model, _ tea.KeyPressMsg) tea.Cmd {
		do(m)
		return nil
	}
}

// leads is a verb that leads to a command.
func leads(do func(*model) tea.Cmd) func(*model, tea.KeyPressMsg) tea.Cmd {
	return func(m *model, _ tea.KeyPressMsg) tea.Cmd { return do(m) }
}

// leave quits, unless rulings are in no file: then the user is told first.
func (m *model) leave() tea.Cmd {
	if m.reviewer.lost && m.unsaved() && !m.reviewer.leaving {
		m.reviewer.leaving = true
		m.fail("rulings are in no file" + hint(": %s again leaves, and prints them", m.keys.Quit))
		return nil
	}
	return m.quit()
}

// quit leaves the reader; a comparison that runs is given up.
func (m *model) quit() tea.Cmd {
	m.job.cancel()
	return tea.Quit
}
