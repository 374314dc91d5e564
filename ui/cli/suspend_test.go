//go:build linux

package cli

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"parallax/ui/cli/terminal"
)

const ctrlZ = "\x1a"

// shell is a shell with job control on a terminal, in a folder with the built-in
// story, in which the reader was started and has found the facts.
func shell(t *testing.T) (x *terminal.Terminal, dir string) {
	t.Helper()
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("there is no bash here")
	}
	dir, _, _ = workplace(t)
	cmd := exec.Command(bash, "--norc", "--noprofile", "--noediting", "-i")
	cmd.Dir = dir
	cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0", `PS1=ready \#> `, "HISTFILE=", "XDG_STATE_HOME="+filepath.Join(dir, "state"))
	x = terminal.Start(t, cmd, 120, 40)
	x.Wait("ready 1>")
	x.Type("parallax a.txt b.txt c.txt\r")
	x.Wait("≠ ")
	return x, dir
}

// However the reader is stopped, the shell has the terminal as it was, and the
// reader is as it was when it goes on.
func TestBackToTheShellAndOn(t *testing.T) {
	for _, way := range []struct {
		name string
		stop func(*terminal.Terminal)
	}{
		{"a key", func(x *terminal.Terminal) { x.Type(ctrlZ) }},
		{"SIGTSTP", func(x *terminal.Terminal) { x.Foreground(syscall.SIGTSTP) }},
	} {
		t.Run(way.name, func(t *testing.T) {
			x, dir := shell(t)
			for i, prompt := range []string{"ready 2>", "ready 4>"} {
				x.Wait("enter detail")
				x.Type("m")
				x.Wait("mouse")
				way.stop(x)
				x.Wait(prompt)
				x.Type(fmt.Sprintf("printf '\\033[2J'; echo here \"\"%d\r", i)) // on an empty screen
				x.Wait(fmt.Sprint("here ", i))
				x.Type("fg\r")
			}
			x.Wait("enter detail")
			x.Type("rj")
			x.Wait("1 of ")
			x.Type("q")
			x.Wait("ready 6>")
			x.Type("exit 7\r")
			if status := x.End(); status != 7 {
				t.Errorf("exit status %d", status)
			}
			restored(t, x)
			if n := rulingsIn(t, dir); n != 1 {
				t.Errorf("%d rulings are kept", n)
			}
		})
	}
}

// Where no shell waits, there is nothing to go back to, and the reader says so and
// goes on.
func TestNoShellToGoBackTo(t *testing.T) {
	for _, stop := range []func(*terminal.Terminal){
		func(x *terminal.Terminal) { x.Type(ctrlZ) },
		func(x *terminal.Terminal) { x.Signal(syscall.SIGTSTP) },
	} {
		x, _ := started(t)
		stop(x)
		x.Wait("there is no shell to go back to")
		x.Type("]")
		x.Gone("no shell")
		leave(t, x)
	}
}

// What is not read to its end is no trouble.
func TestALeftPipe(t *testing.T) {
	x, _ := shell(t)
	x.Type("q")
	x.Wait("ready 2>")
	x.Type("parallax report | head -1; echo status ${PIPESTATUS[*]}; exit\r")
	x.Wait("# Discrepancy report")
	x.Wait("status ")
	if x.End(); strings.Contains(x.Written(), "parallax: ") {
		t.Errorf("it says\n%s", x.Screen())
	}
}
