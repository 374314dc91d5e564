//go:build linux || darwin

package cli

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"parallax/compare"
	"parallax/ui"
	"parallax/ui/cli/terminal"
	"parallax/ui/sidecar"
	"parallax/ui/whole"
)

// Whatever becomes of a report while it is open, its text stays on the screen,
// reading it again tells what is wrong with it, and no ruling is lost.
func TestWhatBecomesOfAnOpenReport(t *testing.T) {
	for _, test := range []struct {
		name  string
		make  func(path string) error
		noted string // what is said of it
		read  string // what is said when it is to be read again, "" where it is not
	}{
		{"it shrinks to nothing", func(path string) error { return os.Truncate(path, 0) }, "b.txt changed", "not read again: "},
		{"it shrinks to a word", func(path string) error { return whole.Write(path, []byte("Ferry"), 0o600) }, "b.txt changed", "read again"},
		{"it vanishes", os.Remove, "b.txt is gone", ""},
		{"it is a folder", func(path string) error { return become(path, func() error { return os.Mkdir(path, 0o700) }) }, "b.txt changed", "not read again: "},
		{"it is binary", func(path string) error {
			return whole.Write(path, []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"), 0o600)
		}, "b.txt changed", "not read again: "},
		{"it is huge", func(path string) error { return os.Truncate(path, 1<<32) }, "b.txt changed", "not read again: "},
		{"it leads to itself", func(path string) error { return become(path, func() error { return os.Symlink("b.txt", path) }) }, "b.txt changed", "not read again: "},
		{"it is a pipe", func(path string) error { return become(path, func() error { return syscall.Mkfifo(path, 0o600) }) }, "b.txt changed", "b.txt: is no file any more"},
		{"its folder is renamed", func(path string) error { return os.Rename(filepath.Dir(path), filepath.Dir(path)+"-old") }, "are gone; what was read of them stays here", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir, args, _ := workplace(t)
			in := filepath.Join(dir, "in")
			if err := os.Mkdir(in, 0o700); err != nil {
				t.Fatal(err)
			}
			for i := range args {
				moved := filepath.Join(in, filepath.Base(args[i]))
				if err := os.Rename(args[i], moved); err != nil {
					t.Fatal(err)
				}
				args[i] = moved
			}
			x := sitDown(t, dir, args...)
			x.Type("2gr")
			x.Wait("reviewed")
			if err := test.make(args[1]); err != nil {
				t.Skip(err)
			}
			x.Wait(test.noted)
			if test.read != "" {
				x.Type("R")
				x.Wait(test.read)
			}
			if !strings.HasPrefix(test.read, "read") {
				x.Type("G")
				x.Wait("scripted")
			}
			x.Type("q")
			if status := x.End(); status != statusOK {
				t.Errorf("exit status %d", status)
			}
			if _, err := os.Stat(in); err != nil {
				in += "-old"
			}
			if n := rulingsIn(t, in); n != 1 {
				elsewhere, err := filepath.Glob(filepath.Join(dir, "state", "parallax", "reviews", "*.json"))
				if err != nil || len(elsewhere) != 1 || !strings.Contains(x.Written(), "the rulings are in "+elsewhere[0]) {
					t.Errorf("%d rulings are kept, and in %q", n, elsewhere) // as it was renamed before that was done
				}
			}
		})
	}
}

// What came by a pipe is there for reading again, though a pipe is read once.
func TestAReportByAPipeIsReadAgain(t *testing.T) {
	_, args, _ := workplace(t)
	by := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(by, 0o600); err != nil {
		t.Skip(err)
	}
	go func() {
		text, err := os.ReadFile(args[0])
		if err == nil {
			err = os.WriteFile(by, text, 0)
		}
		if err != nil {
			t.Error(err)
		}
	}()
	p := program{inputs: &inputs{}}.remember()
	first, err := p.load(t.Context(), []string{by, args[1]})
	if err != nil {
		t.Fatal(err)
	}
	again, err := p.load(t.Context(), []string{by, args[1]})
	if err != nil || again.Reports[0].Body != first.Reports[0].Body {
		t.Errorf("%v: %d bytes, then %d", err, len(first.Reports[0].Body), len(again.Reports[0].Body))
	}
}

// What came by a pipe has no lines to tell, and nobody waits for it to come again.
func TestAReportByAPipeHasNoLines(t *testing.T) {
	_, _, table := workplace(t)
	by := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(by, 0o600); err != nil {
		t.Skip(err)
	}
	table.Reports[0].File, table.Reports[0].Path = by, "pipe"
	if at := newLocator(table.Reports).at(&compare.Claim{Report: 0}); at != "pipe" {
		t.Errorf("it stands at %q", at)
	}
}

// become puts something else in the place of a file.
func become(path string, put func() error) error {
	if err := os.Remove(path); err != nil {
		return err
	}
	return put()
}

// meddled is the program where, while it opens, the file that MEDDLED names is saved.
func meddled() {
	p := program{in: os.Stdin, out: os.Stdout, errOut: os.Stderr}
	p.show = func(ctx context.Context, o ui.Options) error {
		return errors.Join(os.Rename("saved", os.Getenv("MEDDLED")), ui.Run(ctx, o))
	}
	os.Exit(p.run(os.Args[1:]))
}

func init() { programs["meddled"] = meddled }

// What is saved after it was read and before it is watched is noticed.
func TestASaveBeforeFilesAreWatchedIsNoticed(t *testing.T) {
	for name, told := range map[string]string{"b.txt": "b.txt changed", sidecar.Name: "another reader ruled meanwhile"} {
		t.Run(name, func(t *testing.T) {
			dir, args, _ := workplace(t)
			x := sitDown(t, dir, args...)
			x.Type("r")
			x.Wait("reviewed")
			leave(t, x)
			saved := filepath.Join(dir, "saved")
			if err := os.Rename(filepath.Join(dir, sidecar.Name), saved); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("meddled", args...) // this test's binary: see TestMain
			cmd.Dir, cmd.Env = dir, append(terminal.Environ(), "GORACE=atexit_sleep_ms=0", "MEDDLED="+name, "XDG_STATE_HOME="+filepath.Join(dir, "state"))
			x = terminal.Start(t, cmd, 120, 40)
			x.Wait(told)
			leave(t, x)
		})
	}
}
