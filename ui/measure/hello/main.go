// Command hello is the least program of the library that the reader is drawn
// with: what it costs is what a program like that costs.
//
// It must not grow.
package main

import (
	"fmt"
	"log"

	tea "charm.land/bubbletea/v2"
)

// A model counts key presses, so that each changes the screen.
type model int

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		if k.String() == "q" {
			return m, tea.Quit
		}
		m++
	}
	return m, nil
}

func (m model) View() tea.View {
	v := tea.NewView(fmt.Sprintf("hello %d", m))
	v.AltScreen = true
	return v
}

func main() {
	if _, err := tea.NewProgram(model(0)).Run(); err != nil {
		log.Fatal(err)
	}
}
