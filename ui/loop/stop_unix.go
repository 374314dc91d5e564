//go:build !windows

package loop

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// watch has the program stop in order, with the terminal given back, where it is
// told to by a signal. The function that it returns ends this.
func (n *net) watch() (end func()) {
	signals := make(chan os.Signal, 8) // none is to be missed
	signal.Notify(signals, syscall.SIGTSTP)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range signals {
			if !n.away.Load() { // else it stops anyway
				n.program.Send(tea.Suspend())
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
		<-done
	}
}

// suspend goes back to the shell until that has the program go on. The library's
// own way would not do: it sends the signal that watch hears, and tells that it
// goes on only after keys were taken, too late for another signal.
func (n *net) suspend() tea.Msg {
	if orphaned() {
		return AloneMsg{}
	}
	n.away.Store(true)
	_ = n.program.ReleaseTerminal() // what is wrong with the terminal shows when it is taken again
	halt()
	n.away.Store(false) // before anybody can see that the program goes on
	if n.program.RestoreTerminal() != nil {
		return tea.QuitMsg{}
	}
	return tea.ResumeMsg{}
}

// halt stops the whole group of processes, as a shell would, until it is told to
// go on.
func halt() {
	woken := make(chan os.Signal, 1)
	signal.Notify(woken, syscall.SIGCONT)
	defer signal.Stop(woken)
	_ = syscall.Kill(0, syscall.SIGSTOP)
	<-woken
}

// orphaned reports whether there is no shell to go back to, so that nobody would
// tell the program to go on: its process group is that of whoever opened the
// terminal, or its parent ended and left it to a process of another session.
func orphaned() bool {
	session, err := sessionOf(0)
	if err != nil {
		return false
	}
	parents, err := sessionOf(syscall.Getppid())
	return session == syscall.Getpgrp() || err == nil && parents != session
}

// sessionOf is the session of a process, 0 being this one.
func sessionOf(pid int) (int, error) {
	session, _, err := syscall.Syscall(syscall.SYS_GETSID, uintptr(pid), 0, 0)
	if err != 0 {
		return 0, err
	}
	return int(session), nil
}
