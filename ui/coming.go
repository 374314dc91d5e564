package ui

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Warm has the library build its table of the widths of characters beside whatever
// comes before Run. It otherwise does that when it first draws.
func Warm() { go ansi.StringWidthWc("│") }

// A coming is the reader before it is made. That begins when the terminal is ready,
// while the library waits until it is time to draw, and beside the loop: who leaves
// meanwhile is not kept waiting. All other messages are, for the reader.
type coming struct {
	make   func() model
	custom map[string][]string // keys, as the user bound them
	kept   []tea.Msg
}

// A madeMsg brings the reader.
type madeMsg struct{ reader model }

// awaited is o with the story.
func (o Options) awaited() Options {
	if o.Await != nil {
		o.Story = o.Await()
	}
	return o
}

// Init begins to make the reader.
func (c coming) Init() tea.Cmd { return func() tea.Msg { return madeMsg{c.make()} } }

// Update keeps the message until there is the reader, and hands it all that was kept.
func (c coming) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	made, ok := msg.(madeMsg)
	switch {
	case c.leaves(msg):
		return c, tea.Quit
	case !ok:
		c.kept = append(slices.Clip(c.kept), msg)
		return c, nil
	}
	var reader tea.Model = made.reader
	cmds := []tea.Cmd{reader.Init()}
	for _, msg := range c.kept {
		var cmd tea.Cmd
		reader, cmd = reader.Update(msg)
		cmds = append(cmds, cmd)
	}
	return reader, tea.Batch(cmds...)
}

// leaves reports whether msg is a key that quits whatever there was before it, or
// quits where no other key was: that could have opened what text is typed into.
func (c coming) leaves(msg tea.Msg) bool {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false
	}
	keys, _ := boundKeys(c.custom)
	typed := slices.ContainsFunc(c.kept, func(m tea.Msg) bool { _, ok := m.(tea.KeyPressMsg); return ok })
	return key.Matches(press, keys.Kill) || !typed && key.Matches(press, keys.Quit)
}

// View shows nothing yet, where the reader will be.
func (c coming) View() (v tea.View) {
	v.AltScreen = true
	return v
}
