package ui

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Warm has the library build its table of the widths of characters beside whatever
// comes before Run. It otherwise does that when it first draws.
func Warm() { go ansi.StringWidthWc("│") }

// A coming is the reader before it is made, which is done when the first message
// comes: the terminal is ready then, and the library waits until it is time to draw.
type coming struct{ make func() model }

// awaited is o with the story.
func (o Options) awaited() Options {
	if o.Await != nil {
		o.Story = o.Await()
	}
	return o
}

// Init leaves everything to the reader.
func (c coming) Init() tea.Cmd { return nil }

// Update makes the reader, and hands it the message.
func (c coming) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m := c.make()
	begin := m.Init()
	reader, cmd := m.Update(msg)
	return reader, tea.Batch(begin, cmd)
}

// View shows nothing yet, where the reader will be.
func (c coming) View() (v tea.View) {
	v.AltScreen = true
	return v
}
