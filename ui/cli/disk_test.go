//go:build linux

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"parallax/ui/cli/terminal"
	"parallax/ui/sidecar"
)

// A small is a file system of a few pages, on which reports of the built-in story
// are; where none can be had the test is skipped.
func small(t *testing.T) (dir string, args []string) {
	t.Helper()
	dir, args, _ = workplace(t)
	mount := filepath.Join(dir, "small")
	if err := os.Mkdir(mount, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", mount, "tmpfs", 0, "size=64k"); err != nil {
		t.Skip("no file system can be made here: ", err)
	}
	t.Cleanup(func() { syscall.Unmount(mount, syscall.MNT_DETACH) })
	for i := range args {
		moved := filepath.Join(mount, filepath.Base(args[i]))
		if err := os.WriteFile(moved, []byte(content(t, args[i])), 0o600); err != nil {
			t.Fatal(err)
		}
		args[i] = moved
	}
	return mount, args
}

// fill leaves no room.
func fill(t *testing.T, dir string) (free func()) {
	t.Helper()
	path := filepath.Join(dir, "filling")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for err == nil {
		_, err = f.Write(make([]byte, 4096))
	}
	return func() { os.Remove(path) }
}

// onlyRead keeps the file system in a folder from being written.
func onlyRead(t *testing.T, dir string) {
	t.Helper()
	if err := syscall.Mount("", dir, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Skip(err)
	}
}

// ruledNowhere is a reader with a ruling that no file can hold.
func ruledNowhere(t *testing.T) *terminal.Terminal {
	t.Helper()
	dir, args := small(t)
	onlyRead(t, dir)
	t.Setenv("TMPDIR", dir)
	x := sitAt(t, "/dev/null", args...)
	x.Type("r")
	x.Wait("not saved: ")
	return x
}

// sitAt is the reader of reports, with its state in a folder.
func sitAt(t *testing.T, state string, args ...string) *terminal.Terminal {
	t.Helper()
	cmd := exec.Command("parallax", args...) // this test's binary: see TestMain
	cmd.Dir = filepath.Dir(args[0])
	cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0", "XDG_STATE_HOME="+state)
	x := terminal.Start(t, cmd, 200, 40)
	x.Wait("≠ ")
	return x
}

// Where the disk gets full, rulings go to the state folder and the user is told so,
// then and on leaving; and they come back when there is room again.
func TestAFullDisk(t *testing.T) {
	dir, args := small(t)
	state := t.TempDir()
	x := sitAt(t, state, args...)
	x.Type("r")
	x.Wait("reviewed")
	usual := filepath.Join(dir, sidecar.Name)
	x.Type("j")
	x.Wait("1 of ")
	free := fill(t, dir)
	x.Type("]r")
	x.Wait(usual + ": no space left on device; saved in " + state)
	x.Type("e")
	x.Wait("Export as")
	x.Type("\r")
	x.Wait("not written: ")
	x.Wait("no space left on device; make room, or name a file on another disk")
	x.Type("\x1b[27u")
	x.Type("q")
	if status := x.End(); status != statusOK {
		t.Errorf("exit status %d", status)
	}
	x.Wait("parallax: the rulings are in " + state)
	free()
	x = sitAt(t, state, args...)
	x.Type("]]r")
	x.Wait("reviewed")
	leave(t, x)
	if n := rulingsIn(t, dir); n != 3 {
		t.Errorf("%d rulings are kept of 3", n)
	}
	if _, temporary := leaves(t, dir); len(temporary) > 0 {
		t.Errorf("the folder holds %q", temporary)
	}
}

// The same where the folder can only be read, and from the first ruling on.
func TestAFolderThatCanOnlyBeRead(t *testing.T) {
	dir, args := small(t)
	onlyRead(t, dir)
	state := t.TempDir()
	x := sitAt(t, state, args...)
	x.Type("r")
	x.Wait(filepath.Join(dir, sidecar.Name) + ": read-only file system; saved in " + state)
	x.Type("q")
	x.End()
	x.Wait("parallax: the rulings are in " + state)
	x = sitAt(t, state, args...)
	x.Type("j")
	x.Wait("1 of ")
	leave(t, x)
}

// Where no file at all can be written, leaving asks once, and then prints what a
// file would hold; it can be given with --review.
func TestNoFileAtAll(t *testing.T) {
	x := ruledNowhere(t)
	x.Type("q")
	x.Wait("rulings are in no file: q again leaves, and prints them")
	x.Type("q")
	if status := x.End(); status != statusTrouble {
		t.Errorf("exit status %d", status)
	}
	_, printed, _ := strings.Cut(x.Written(), "\x1b[?1049l")
	from, to := strings.Index(printed, "{"), strings.LastIndex(printed, "}")
	if from < 0 || to < from {
		t.Fatalf("nothing is printed: %q", printed)
	}
	file := filepath.Join(t.TempDir(), "mine.json")
	if err := os.WriteFile(file, []byte(printed[from:to+1]), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := sidecar.New(sidecar.Place{Path: file, Given: true}).Load(); got.Log.Len() != 1 || got.Damaged {
		t.Errorf("what is printed holds %+v", got)
	}
	if !strings.Contains(printed[to:], "put the lines above in one, and name it with --review") {
		t.Errorf("the last words are %q", printed[to:])
	}
}

// Nor does a signal keep from the user what to do with what is printed.
func TestASignalWhereNoFileCanBeWritten(t *testing.T) {
	x := ruledNowhere(t)
	x.Signal(syscall.SIGTERM)
	if status := x.End(); status != statusSignal+int(syscall.SIGTERM) {
		t.Errorf("exit status %d", status)
	}
	for _, said := range []string{"parallax: ended by a signal: terminated; no file could be written", "put the lines above in one"} {
		if !strings.Contains(x.Written(), said) {
			t.Errorf("it does not say %q", said)
		}
	}
}

// A file may get no larger than the user allows: that is an error, and not the end.
func TestALimitOfFileSize(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "result.md")
	cmd := exec.Command("sh", "-c", "ulimit -f 4; exec parallax report -o "+path)
	cmd.Env = append(os.Environ(), "XDG_STATE_HOME=/dev/null")
	out, err := cmd.CombinedOutput()
	if want := "parallax: " + path + ": file too large; raise the limit (ulimit -f), or choose a shorter format\n"; string(out) != want || cmd.ProcessState.ExitCode() != statusTrouble {
		t.Errorf("%v: %q", err, out)
	}
	if names, temporary := leaves(t, dir); len(names)+len(temporary) > 0 {
		t.Errorf("the folder holds %q %q", names, temporary)
	}
}

// Without a home and any other folder of its own, the program works.
func TestNoHome(t *testing.T) {
	dir, args, _ := workplace(t)
	cmd := exec.Command("parallax", args...)
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "TERM=xterm", "GORACE=atexit_sleep_ms=0"}
	x := terminal.Start(t, cmd, 120, 40)
	x.Wait("≠ ")
	x.Type("rj")
	x.Wait("1 of ")
	leave(t, x)
	if n := rulingsIn(t, dir); n != 1 {
		t.Errorf("%d rulings are kept", n)
	}
}
