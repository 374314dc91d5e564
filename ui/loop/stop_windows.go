package loop

import tea "charm.land/bubbletea/v2"

// stopping is nothing where programs do not go back to the shell.
type stopping struct{}

func (n *net) watch(*tea.Program) (end func()) { return func() {} }
func (n *net) pause() bool                     { return false }
func (n *net) resume()                         {}
