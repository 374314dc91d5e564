//go:build linux || darwin

package cli

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"

	"parallax/ui/cli/terminal"
)

// on is the program reading the built-in story with more variables.
func on(env ...string) *exec.Cmd {
	cmd := exec.Command("parallax") // this test's binary: see TestMain
	cmd.Env = append(append(terminal.Environ(), "GORACE=atexit_sleep_ms=0"), env...)
	return cmd
}

// A terminal that answers no question is drawn on at once, and what comes late, or
// is no answer at all, is not taken for keys.
func TestATerminalThatDoesNotAnswer(t *testing.T) {
	x := terminal.StartSilent(t, on(), 120, 40)
	x.Wait("fact 36 of")
	for _, late := range []string{
		"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "\x1b[?2026;2$y\x1b[?2027;0$y", "\x1b[?1u", "\x1b[?62;22c", "\x1b[40;120R",
		"\x1b]11;rgb:zz/qq\a", "\x1b]11;\a", "\x1bP1+r544e=71\x1b\\", "\x1bP0+r\x1b\\", "\x1b[999999999;999999999R", "\x1b[?q", "\x1b[>q", "\x1b_Gq\x1b\\", "\x1b^q\x1b\\",
		"\xff\xfe\x80", "\x1b[200~qqq\x1b[201~", "\x1b[<0;999;999M", "\x1b[I\x1b[O",
	} {
		x.Type(late)
	}
	x.Type("]")
	x.Wait("fact 37 of")
	leave(t, x)
}

func TestTerminalsByName(t *testing.T) {
	for _, term := range []string{"no-such-terminal", "vt100", "linux", "xterm", "screen", "tmux-256color", "xterm-kitty"} {
		x := terminal.Start(t, on("TERM="+term), 120, 40)
		x.Wait("fact 36 of")
		leave(t, x)
	}
	for _, term := range []string{"", "dumb"} {
		x := terminal.Start(t, on("TERM="+term), 120, 40)
		x.Wait("Text that states nothing")
		if status := x.End(); status != statusOK {
			t.Errorf("exit status %d", status)
		}
		if strings.Contains(x.Written(), "\x1b") {
			t.Errorf("escapes are written to a terminal called %q", term)
		}
	}
}

func TestTerminalsOfAnySize(t *testing.T) {
	for _, size := range [][2]int{{0, 0}, {1, 1}, {10, 3}, {1, 300}, {500, 1}, {1000, 300}} {
		x := terminal.Start(t, on("COLUMNS=", "LINES="), size[0], size[1])
		switch {
		case size[0] == 0:
			x.Resize(80, 24) // as it is drawn; of 0x0 nothing can be seen
		default:
			x.Type("]c\t")
			x.Resize(120, 40)
		}
		x.Wait("fact ")
		leave(t, x)
	}
}

// Without a terminal to take keys from, there is nothing to be read on.
func TestNoKeyboard(t *testing.T) {
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Skip(err)
	}
	defer ours.Close()
	defer theirs.Close()
	cmd := on()
	var said strings.Builder
	cmd.Stdout, cmd.Stderr = theirs, &said
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // /dev/tty is nothing then
	var exit *exec.ExitError
	if err := cmd.Run(); !errors.As(err, &exit) || exit.ExitCode() != statusTrouble {
		t.Errorf("%v", err)
	}
	const want = "parallax: there is no terminal to take keys from; give it one, or redirect standard output to read the result\n"
	if said.String() != want {
		t.Errorf("it says %q", said.String())
	}
}

// Standard input may be a report: then keys come from the terminal.
func TestKeysWhereStandardInputIsAReport(t *testing.T) {
	dir, args, _ := workplace(t)
	in, err := os.Open(args[2])
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	sh := exec.Command("sh", "-c", fmt.Sprintf("exec parallax %s %s - < %s", args[0], args[1], args[2]))
	sh.Dir = dir
	sh.Env = on().Env
	x := terminal.Start(t, sh, 120, 40)
	x.Wait("fact 36 of")
	x.Type("]")
	x.Wait("fact 37 of")
	leave(t, x)
}

// Whatever keeps the program waiting, a signal ends it.
func TestASignalEndsTheWaitForAPipe(t *testing.T) {
	_, args, _ := workplace(t)
	for _, name := range []string{"report.txt", "story.toml", "config.toml"} {
		pipe := filepath.Join(t.TempDir(), name)
		if err := syscall.Mkfifo(pipe, 0o600); err != nil {
			t.Skip(err)
		}
		cmd := on()
		if cmd.Args = append(cmd.Args, pipe, args[0]); name == "config.toml" {
			cmd.Args = []string{cmd.Args[0], "--config", pipe}
		}
		x := terminal.Start(t, cmd, 120, 40)
		other, err := os.OpenFile(pipe, os.O_WRONLY, 0) // when the program has opened its end
		if err != nil {
			t.Fatal(err)
		}
		defer other.Close()
		x.Signal(syscall.SIGTERM)
		if status := x.End(); status != statusSignal+int(syscall.SIGTERM) {
			t.Errorf("%s: exit status %d", name, status)
		}
	}
}
