// Command panes shows files side by side in viewports that scroll together, and
// does nothing else: what it costs is what showing costs, without comparing.
//
// It must not grow.
package main

import (
	"log"
	"os"

	"charm.land/bubbles/v2/viewport"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// A model is the panes, one for each file.
type model []viewport.Model

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmds []tea.Cmd
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		for i := range m {
			m[i].SetWidth(msg.Width / len(m))
			m[i].SetHeight(msg.Height)
		}
	case tea.KeyPressMsg:
		if msg.String() == "q" {
			return m, tea.Quit
		}
		for i := range m {
			var cmd tea.Cmd
			m[i], cmd = m[i].Update(msg)
			cmds = append(cmds, cmd)
		}
	}
	return m, tea.Batch(cmds...)
}

func (m model) View() tea.View {
	var parts []string
	for i := range m {
		parts = append(parts, m[i].View())
	}
	v := tea.NewView(lipgloss.JoinHorizontal(lipgloss.Top, parts...))
	v.AltScreen = true
	return v
}

func main() {
	var m model
	for _, path := range os.Args[1:] {
		text, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		pane := viewport.New()
		pane.SoftWrap = true
		pane.SetContent(string(text))
		m = append(m, pane)
	}
	if _, err := tea.NewProgram(m).Run(); err != nil {
		log.Fatal(err)
	}
}
