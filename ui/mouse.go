package ui

import (
	tea "charm.land/bubbletea/v2"

	"parallax/ui/sheet"
)

// wheel is the lines that one notch of the wheel moves.
const wheel = 3

// toggleMouse takes the mouse, or gives it back to the terminal, whose own
// selection works then.
func (m *model) toggleMouse() {
	m.mouse = !m.mouse
	if m.mouse {
		m.say("mouse: click, wheel" + hint("; %s gives it back", m.keys.Mouse))
		return
	}
	m.say("mouse: the terminal's again")
}

// click selects the fact under the pointer and goes to the report there.
func (m *model) click(at tea.Mouse) {
	if at.Button != tea.MouseLeft || m.mode != browsing || m.tooSmall() {
		return
	}
	m.notice = notice{}
	f := m.scene.Frame
	pane, cell := f.PaneAt(at.X)
	if pane < 0 || at.Y < f.TitleY || at.Y >= f.DetailY {
		return
	}
	m.focus(f.Panes[pane])
	switch row := at.Y - f.BodyY; {
	case row < 0: // a title
	case m.view == facts:
		m.clickFact(row)
	default:
		m.clickText(pane, row, cell)
	}
}

// clickFact selects the fact on a row of the list, or folds the group there.
func (m *model) clickFact(row int) {
	fact, head := m.facts.At(&m.scene, row)
	if fact < 0 {
		return
	}
	m.choose(fact)
	if head {
		m.fold()
	}
}

// clickText selects the fact that is told in a cell of a pane. Where its
// claims can be level on the line pointed at, they are. On the map, a part without
// facts is gone to.
func (m *model) clickText(pane, row, cell int) {
	s, r := &m.scene, m.scene.Frame.Panes[pane]
	fact := s.Pick(m.read.At(s, pane, row, cell))
	switch onMap := sheet.OnMap(s, pane, cell); {
	case fact < 0 && onMap:
		m.moved = true
		m.read.GoTo(s, m.scrolling(r), r, row)
	case fact < 0:
	case onMap:
		m.choose(fact)
		m.level()
	default:
		line := m.read.Top(r, s.Frame) + row
		m.choose(fact)
		m.read.Scroll(s.Frame, m.panes(), line-m.read.Top(r, s.Frame)-row)
		if !m.read.IsLevel(s) {
			m.level()
		}
	}
}

// roll scrolls what is under the pointer by a notch of the wheel.
func (m *model) roll(at tea.Mouse) tea.Cmd {
	by := map[tea.MouseButton]int{tea.MouseWheelUp: -1, tea.MouseWheelDown: 1}[at.Button]
	if by == 0 || m.tooSmall() {
		return nil
	}
	if m.mode != browsing {
		return m.press(tea.KeyPressMsg{Code: map[int]rune{-1: tea.KeyUp, 1: tea.KeyDown}[by]})
	}
	f := m.scene.Frame
	switch pane, _ := f.PaneAt(at.X); {
	case at.Y >= f.FooterY || at.Y < f.TitleY:
	case at.Y >= f.DetailY:
		m.scrollDetail(by)
	case m.view == facts:
		m.choose(m.facts.Page(&m.scene, by*wheel))
	case pane >= 0:
		m.moved = true
		m.read.Scroll(f, m.scrolling(f.Panes[pane]), by*wheel)
	}
	return nil
}

// scrolling is the reports that scroll with report r.
func (m *model) scrolling(r int) []int {
	if m.free {
		return []int{r}
	}
	return m.panes()
}
