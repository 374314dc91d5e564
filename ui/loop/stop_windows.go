package loop

import tea "charm.land/bubbletea/v2"

// watch does nothing where programs do not go back to the shell.
func (n *net) watch() (end func()) { return func() {} }

// suspend says so.
func (n *net) suspend() tea.Msg { return AloneMsg{} }
