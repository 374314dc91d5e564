package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/ui/sheet"
)

// View draws the screen: exactly as many lines as it has, each exactly as wide.
func (m model) View() tea.View {
	v := tea.NewView(strings.Join(m.lines(), "\n"))
	v.AltScreen = true
	if m.mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.KeyboardEnhancements = m.enhancements()
	v.BackgroundColor, v.ForegroundColor = m.scene.Theme.Ground, m.scene.Theme.Text
	v.WindowTitle = "parallax"
	if m.title != "" {
		v.WindowTitle = "parallax: " + strings.ReplaceAll(m.title, "\n", " ")
	}
	return v
}

func (m *model) lines() []string {
	switch {
	case m.w <= 0 || m.h <= 0:
		return nil
	case m.tooSmall():
		return m.smallLines()
	}
	f := m.scene.Frame
	m.scene.Idle = m.idle()
	out := append(make([]string, 0, f.H), m.header())
	switch m.mode {
	case helping:
		out = append(out, m.helpLines(f.FooterY-f.TitleY)...)
	case warning:
		out = append(out, m.warningLines(f.FooterY-f.TitleY)...)
	case filtering, wording:
		out = append(out, m.filterLines(f.DetailY-f.TitleY)...)
	case arranging:
		out = append(out, m.reportLines(f.DetailY-f.TitleY)...)
	case copying:
		out = append(out, m.copyLines(f.DetailY-f.TitleY)...)
	case overruling:
		out = append(out, m.menuLines(f.DetailY-f.TitleY)...)
	case taker:
		out = append(out, m.takeLines(f.DetailY-f.TitleY)...)
	case exporting:
		out = append(out, m.exportLines(f.DetailY-f.TitleY)...)
	default:
		out = append(out, sheet.Titles(&m.scene)...)
		out = append(out, m.body()...)
	}
	if len(out) < f.FooterY {
		out = append(out, sheet.Detail(&m.scene, m.wide, m.detail)...)
	}
	foot := m.footer()
	return append(out[:f.H-len(foot)], foot...)
}

func (m *model) body() []string {
	if m.view == facts {
		return m.facts.Lines(&m.scene)
	}
	return m.read.Lines(&m.scene)
}

// smallLines asks for a larger terminal.
func (m *model) smallLines() []string {
	text := "parallax needs a terminal of at least 50x15 cells. Make it larger" + hint(", or %s quits", m.keys.Quit) + "."
	out := make([]string, m.h)
	for i := range out {
		out[i] = strings.Repeat(" ", m.w)
	}
	for i, l := range sheet.Wrap(text, sheet.All(text), max(2, m.w)) {
		if i < m.h {
			out[i] = sheet.Fit(text[l.Start:l.End], m.w, "")
		}
	}
	return out
}
