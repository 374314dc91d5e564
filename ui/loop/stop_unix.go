//go:build !windows

package loop

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// stopping is how the program goes back to the shell and returns.
type stopping struct {
	signals chan os.Signal
	away    atomic.Bool // the library stops us, or has
}

// watch has the program stop in order, with the terminal given back, where it is
// told to by a signal. The function that it returns ends this.
func (n *net) watch(program *tea.Program) (end func()) {
	s := &n.stop
	s.signals = make(chan os.Signal, 8) // none is to be missed
	signal.Notify(s.signals, syscall.SIGTSTP)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range s.signals {
			if s.away.Load() {
				_ = syscall.Kill(0, syscall.SIGSTOP) // this one stops us, who hear the other
			} else {
				program.Send(tea.Suspend())
			}
		}
	}()
	return func() {
		signal.Stop(s.signals)
		close(s.signals)
		<-done
	}
}

// pause makes way for the library, which stops the whole group of processes, as a
// shell would. It reports false where nobody could wake them.
func (n *net) pause() bool {
	if orphaned() {
		return false
	}
	n.stop.away.Store(true)
	return true
}

// resume is that the library has the terminal again.
func (n *net) resume() { n.stop.away.Store(false) }

// orphaned reports whether there is no shell to go back to: the process group is
// that of whoever opened the terminal. The system would not stop it, and nobody
// would tell it to go on.
func orphaned() bool {
	session, _, err := syscall.Syscall(syscall.SYS_GETSID, 0, 0, 0)
	return err == 0 && int(session) == syscall.Getpgrp()
}
