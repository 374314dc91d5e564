//go:build linux || darwin

package cli

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui"
	"parallax/ui/cli/terminal"
	"parallax/ui/sidecar"
)

// rulingsIn counts the entries of the file of rulings in a folder.
func rulingsIn(t *testing.T, dir string) int {
	t.Helper()
	got := sidecar.New(sidecar.Place{Path: filepath.Join(dir, sidecar.Name)}).Load()
	if got.Damaged || len(got.Warnings) > 0 {
		t.Errorf("the rulings are not whole: %q", got.Warnings)
	}
	return got.Log.Len()
}

// Each signal that ends the program gives the terminal back, keeps the rulings, and
// is told in one line and in the status.
func TestSignalsEndTheReaderInOrder(t *testing.T) {
	signals := []syscall.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP, syscall.SIGQUIT}
	for i, open := range []string{"", "\t", "m", "/x", "amy note", "?", "f", "e"} {
		s := signals[i%len(signals)]
		t.Run(fmt.Sprintf("%v %q", s, open), func(t *testing.T) {
			dir, args, _ := workplace(t)
			x := sitDown(t, dir, args...)
			x.Type("r")
			x.Wait("reviewed")
			x.Type(open)
			x.Signal(s)
			if status := x.End(); status != statusSignal+int(s) {
				t.Errorf("exit status %d", status)
			}
			x.Wait(fmt.Sprintf("parallax: ended by a signal: %v", s))
			restored(t, x)
			if n := rulingsIn(t, dir); n != 1 {
				t.Errorf("%d rulings are kept", n)
			}
		})
	}
}

// restored fails where the program left the terminal in another state than it
// found it: what it set last is what a terminal begins with.
func restored(t *testing.T, x *terminal.Terminal) {
	t.Helper()
	for _, mode := range []string{"1049", "1000", "1002", "1003", "1006", "2004", "2026", "1004"} {
		on, off := strings.LastIndex(x.Written(), "\x1b[?"+mode+"h"), strings.LastIndex(x.Written(), "\x1b[?"+mode+"l")
		if on > off {
			t.Errorf("mode %s is left on", mode)
		}
	}
	if strings.LastIndex(x.Written(), "\x1b[?25l") > strings.LastIndex(x.Written(), "\x1b[?25h") {
		t.Error("the cursor is left hidden")
	}
	if strings.LastIndex(x.Written(), "\x1b[>4") > 0 && !strings.Contains(x.Written(), "\x1b[>4m") && !strings.Contains(x.Written(), "\x1b[>4;0m") {
		t.Error("the keyboard is left as it was set")
	}
}

// A window that is closed takes no ruling with it, though nothing can be told any
// more, and no program is left behind.
func TestAClosedTerminal(t *testing.T) {
	dir, args, _ := workplace(t)
	x := sitDown(t, dir, args...)
	x.Type("r]r]rj")
	x.Wait("3 of ")
	x.Hang()
	if n := rulingsIn(t, dir); n != 3 {
		t.Errorf("%d rulings are kept of 3", n)
	}
}

// breaking is the program, in which what BREAK names panics.
func breaking() {
	p := program{in: os.Stdin, out: os.Stdout, errOut: os.Stderr}
	p.show = func(ctx context.Context, o ui.Options) error {
		switch os.Getenv("BREAK") {
		case "Await":
			o.Await = func() corpus.Story { panic("no such page") }
		case "Update":
			o.Excerpt = func(*compare.Table, int, int) string { panic("no such page") }
		case "command":
			o.Copy = func(string) (string, error) { panic("no such page") }
		case "View":
			compared := o.Compare
			o.Compare = func(ctx context.Context, s corpus.Story, p compare.Progress) (*compare.Table, error) {
				t, err := compared(ctx, s, p)
				for i := range t.Facts {
					t.Facts[i].Claims[0].End = 1 << 30
				}
				return t, err
			}
		case "compare":
			o.Compare = func(context.Context, corpus.Story, compare.Progress) (_ *compare.Table, err error) {
				defer survive(&err)
				panic("no such page")
			}
		}
		return ui.Run(ctx, o)
	}
	os.Exit(p.run(os.Args[1:]))
}

func init() { programs["breaking"] = breaking }

// Wherever the reader breaks down, the terminal is given back, the rulings are kept,
// one line says what happened and where more is to be read, and it is there.
func TestABreakdownLosesNothing(t *testing.T) {
	for _, test := range []struct{ where, keys string }{{"Await", ""}, {"Update", "ry\r"}, {"command", "ry\r"}, {"View", ""}} {
		t.Run(test.where, func(t *testing.T) {
			dir, args, _ := workplace(t)
			cmd := exec.Command("breaking", args...) // this test's binary: see TestMain
			cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0", "BREAK="+test.where, "XDG_STATE_HOME="+filepath.Join(dir, "state"))
			x := terminal.Start(t, cmd, 120, 40)
			if test.keys != "" {
				x.Wait("≠ ")
				x.Type(test.keys)
			}
			if status := x.End(); status != statusTrouble {
				t.Errorf("exit status %d", status)
			}
			file := filepath.Join(dir, "state", "parallax", "breakdown.txt")
			x.Wait("parallax: the program broke down: ")
			if told := "; please report it, with " + file + "\r\n"; !strings.Contains(x.Written(), told) {
				t.Errorf("the last words are not %q", told)
			}
			restored(t, x)
			if n := rulingsIn(t, dir); n != strings.Count(test.keys, "r") {
				t.Errorf("%d rulings are kept", n)
			}
			if got := content(t, file); !strings.Contains(got, "goroutine ") {
				t.Errorf("%s holds %q", file, got)
			}
			if strings.Contains(x.Written(), "goroutine ") {
				t.Error("the user is shown what only those can read who mend it")
			}
		})
	}
}

// Where the comparison alone breaks down, the reports can still be read.
func TestABrokenComparisonLeavesTheReports(t *testing.T) {
	dir, args, _ := workplace(t)
	cmd := exec.Command("breaking", args...)
	cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0", "BREAK=compare", "XDG_STATE_HOME="+filepath.Join(dir, "state"))
	x := terminal.Start(t, cmd, 120, 40)
	x.Wait("comparison failed: the program broke down: no such page")
	x.Type("G")
	x.Gone("comparison failed")
	leave(t, x)
}
