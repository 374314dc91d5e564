//go:build linux || darwin

// Package terminal runs a program on a terminal of its own, which is a
// pseudo-terminal with an emulator behind it, and tells what is on the screen.
//
// It serves the tests of the whole program; nothing that users run imports it.
// It must not know what the program does.
package terminal

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// patience is how long a test waits for what must come. It is no measure: a
// program that is well never comes near it.
const patience = time.Minute

// A Terminal is a screen and a keyboard, and the program that uses them.
type Terminal struct {
	t             testing.TB
	cmd           *exec.Cmd
	ours          *os.File // the end where the user sits
	theirs        *os.File // the end where the program sits, kept open to see how it is left
	before, after *term.State
	w, h          int
	screen        *vt.SafeEmulator
	written       bytes.Buffer  // all that the program wrote, complete when it has ended
	drawn         bell          // rings when something was drawn
	ended         chan struct{} // closed when the program has ended and all it wrote is drawn
}

// Environ is the environment of a terminal in colour that speaks UTF-8, whose
// user has no settings and keeps nothing.
func Environ() []string {
	return append(os.Environ(), "TERM=xterm-256color", "COLORTERM=", "LC_ALL=C.UTF-8", "NO_COLOR=", "CLICOLOR=", "CLICOLOR_FORCE=",
		"PARALLAX_CONFIG=", "PARALLAX_THEME=", "PARALLAX_COLOR=", "PARALLAX_ASCII=", "PARALLAX_MOUSE=", "PARALLAX_LINEAR=",
		"XDG_CONFIG_HOME=/nonexistent", "XDG_STATE_HOME="+os.DevNull)
}

// Start runs cmd on a terminal of w by h cells. The program ends with t at the
// latest; whatever goes wrong, here or later, fails t.
func Start(t testing.TB, cmd *exec.Cmd, w, h int) *Terminal {
	t.Helper()
	return start(t, cmd, w, h, true)
}

// StartSilent is Start on a terminal that answers nothing, whatever it is asked.
func StartSilent(t testing.TB, cmd *exec.Cmd, w, h int) *Terminal {
	t.Helper()
	return start(t, cmd, w, h, false)
}

func start(t testing.TB, cmd *exec.Cmd, w, h int, answers bool) *Terminal {
	t.Helper()
	x := &Terminal{t: t, cmd: cmd, w: w, h: h, screen: newScreen(w, h), drawn: make(bell, 1), ended: make(chan struct{})}
	x.open()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = x.theirs, x.theirs, x.theirs
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	heed(syscall.SIGINT, syscall.SIGHUP)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		if answers {
			io.Copy(x.ours, x.screen) // when it is asked what it can do
		}
		io.Copy(io.Discard, x.screen)
	}()
	go x.run()
	t.Cleanup(x.close)
	return x
}

// heed has programs that are run from here start out heeding signals, as on a
// terminal: a shell that runs the tests in the background, and nohup, has them
// ignored, and what is ignored stays so in a program's children.
func heed(signals ...os.Signal) {
	for _, s := range signals {
		if signal.Ignored(s) {
			signal.Notify(make(chan os.Signal, 1), s) // which a child does not inherit
		}
	}
}

func (x *Terminal) open() {
	x.t.Helper()
	ours, theirs, err := pty.Open()
	if err != nil {
		x.t.Skip("there is no pseudo-terminal to be had: ", err)
	}
	x.theirs = theirs
	if x.ours, err = interruptible(ours); err != nil {
		x.t.Fatal(err)
	}
	if err := pty.Setsize(x.theirs, &pty.Winsize{Cols: uint16(x.w), Rows: uint16(x.h)}); err != nil {
		x.t.Fatal(err)
	}
	if x.before, err = term.GetState(x.theirs.Fd()); err != nil {
		x.t.Fatal(err)
	}
}

// interruptible is f, of which a read ends when it is closed: before, the terminal
// would not be.
func interruptible(f *os.File) (*os.File, error) {
	defer f.Close()
	fd, err := syscall.Dup(int(f.Fd()))
	if err != nil {
		return nil, err
	}
	syscall.CloseOnExec(fd)
	if err := syscall.SetNonblock(fd, true); err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), f.Name()), nil
}

// run draws what the program writes until it ends.
func (x *Terminal) run() {
	all := make(chan struct{})
	go func() {
		io.Copy(io.MultiWriter(&x.written, x.screen, x.drawn), x.ours)
		close(all)
	}()
	x.cmd.Wait() // the process state has its outcome
	x.after, _ = term.GetState(x.theirs.Fd())
	x.theirs.Close()
	<-all
	close(x.ended)
}

func (x *Terminal) close() {
	killSession(x.cmd.Process.Pid)
	x.cmd.Process.Kill()
	x.ours.Close()
	<-x.ended
	x.screen.InputPipe().(io.Closer).Close()
}

// Type presses keys, given as the bytes that a terminal sends for them.
func (x *Terminal) Type(keys string) {
	x.t.Helper()
	if _, err := io.WriteString(x.ours, keys); err != nil {
		x.t.Fatal(err)
	}
}

// Wait waits until the screen shows text.
func (x *Terminal) Wait(text string) {
	x.t.Helper()
	x.until("never showed", text, true)
}

// Gone waits until the screen shows text no more.
func (x *Terminal) Gone(text string) {
	x.t.Helper()
	x.until("went on showing", text, false)
}

func (x *Terminal) until(failure, text string, shown bool) {
	x.t.Helper()
	late := time.After(patience)
	for strings.Contains(x.Screen(), text) != shown {
		select {
		case <-x.drawn:
			continue
		case <-x.ended:
			if strings.Contains(x.Screen(), text) == shown {
				return // it was drawn last
			}
		case <-late:
		}
		x.t.Fatalf("the program %s %q; the screen is\n%s", failure, text, x.Screen())
	}
}

// Resize gives the terminal another size, of which the program is told.
func (x *Terminal) Resize(w, h int) {
	x.t.Helper()
	x.w, x.h = w, h
	x.screen.Resize(w, h)
	if err := pty.Setsize(x.ours, &pty.Winsize{Cols: uint16(w), Rows: uint16(h)}); err != nil {
		x.t.Fatal(err)
	}
}

// Signal sends the program a signal.
func (x *Terminal) Signal(s os.Signal) {
	x.t.Helper()
	if err := x.cmd.Process.Signal(s); err != nil {
		x.t.Fatal(err)
	}
}

// Foreground sends a signal to what has the terminal, where the program is a shell.
func (x *Terminal) Foreground(s syscall.Signal) {
	x.t.Helper()
	group, err := tcgetpgrp(x.ours)
	if err == nil {
		err = syscall.Kill(-group, s)
	}
	if err != nil {
		x.t.Fatal(err)
	}
}

// Hang closes the terminal, as one does with a window, and waits until the program
// has noticed and ended.
func (x *Terminal) Hang() {
	x.t.Helper()
	x.ours.Close()
	select {
	case <-x.ended:
	case <-time.After(patience):
		x.t.Fatal("the program lives on without a terminal")
	}
}

// End waits until the program ends and returns its exit status. It fails the
// test where the program did not leave the terminal as it found it.
func (x *Terminal) End() int {
	x.t.Helper()
	select {
	case <-x.ended:
	case <-time.After(patience):
		x.t.Fatalf("the program did not end; the screen is\n%s", x.Screen())
	}
	if x.screen.IsAltScreen() {
		x.t.Error("the program left the terminal on its alternate screen")
	}
	if x.after == nil || *x.before != *x.after {
		x.t.Errorf("the program did not restore the settings of the terminal: %+v, before %+v", x.after, x.before)
	}
	return x.cmd.ProcessState.ExitCode()
}

// Written is all that the program wrote; it has to have ended.
func (x *Terminal) Written() string { return x.written.String() }

// A bell holds one ring at most: who comes late hears that it has rung.
type bell chan struct{}

// Write rings the bell.
func (b bell) Write(p []byte) (int, error) {
	select {
	case b <- struct{}{}:
	default:
	}
	return len(p), nil
}
