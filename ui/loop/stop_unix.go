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
// told to by a signal; and take the terminal again where it was stopped by one
// that asks nobody. The function that it returns ends this.
func (n *net) watch(program *tea.Program) (end func()) {
	s := &n.stop
	s.signals = make(chan os.Signal, 1)
	signal.Notify(s.signals, syscall.SIGTSTP, syscall.SIGCONT)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for sig := range s.signals {
			switch {
			case sig == syscall.SIGTSTP && s.away.Load():
				_ = syscall.Kill(0, syscall.SIGSTOP) // this one stops us, who hear the other
			case sig == syscall.SIGTSTP:
				program.Send(tea.Suspend())
			case !s.away.Load():
				retake(program)
			}
		}
	}()
	return func() {
		signal.Stop(s.signals)
		close(s.signals)
		<-done
	}
}

// retake takes the terminal again, which the shell may have set to its liking.
func retake(program *tea.Program) {
	if program.ReleaseTerminal() == nil {
		_ = program.RestoreTerminal() // then keys do not come, and a signal ends it
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
