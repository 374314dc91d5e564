package loop

import (
	"fmt"
	"runtime/debug"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"
)

// A Breakdown is that the model, or a command of it, panicked.
type Breakdown struct {
	Cause any
	Stack []byte // where, for those who mend it
}

func (b *Breakdown) Error() string { return fmt.Sprint("broke down: ", b.Cause) }

// A net is under a model: it notes the first panic, and has the program quit then
// as it always does, with the model as it was before.
type net struct {
	broke   atomic.Pointer[Breakdown]
	last    tea.Model // as it was after the last message
	program *tea.Program
	away    atomic.Bool // the shell has the terminal, or is about to
}

// catch notes a panic; it is to be deferred.
func (n *net) catch() {
	if cause := recover(); cause != nil {
		n.broke.CompareAndSwap(nil, &Breakdown{cause, debug.Stack()})
		go n.program.Quit() // which waits for who may have called us
	}
}

// guarded is a model above a net.
type guarded struct {
	tea.Model
	net *net
}

// Init begins.
func (g guarded) Init() tea.Cmd {
	defer g.net.catch()
	return g.net.over(g.Model.Init())
}

// Update takes in a message.
func (g guarded) Update(msg tea.Msg) (next tea.Model, cmd tea.Cmd) {
	defer g.net.catch()
	next = g
	if g.net.broke.Load() == nil {
		g.Model, cmd = g.Model.Update(msg)
		g.net.last = g.Model
		return g, g.net.over(cmd)
	}
	return g, nil
}

// View draws nothing any more once the model broke down.
func (g guarded) View() (v tea.View) {
	defer g.net.catch()
	v.AltScreen = true
	if g.net.broke.Load() == nil {
		v = g.Model.View()
	}
	return v
}

// over is cmd, and the commands that it leads to, above the net.
func (n *net) over(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		defer n.catch()
		msg := cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i := range batch {
				batch[i] = n.over(batch[i])
			}
		}
		return msg
	}
}
