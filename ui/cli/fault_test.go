//go:build linux && amd64

package cli

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"parallax/compare/review"
	"parallax/ui/cli/fault"
	"parallax/ui/sidecar"
)

// allFaults is the variable that has every fault tried; otherwise a sample is, in
// a few seconds.
const allFaults = "FAULTS"

// A trial is one fault: what befalls the call with that number, from 0.
type trial struct {
	call  int
	fault fault.Fault
}

// trials is a trial for each of calls with each of the faults, and for those that
// write, half of the work done and then a kill, or all of it. Without allFaults it
// is a sample, always the same.
func trials(calls []fault.Call, faults []fault.Fault, some int) []trial {
	var out []trial
	for i, c := range calls {
		for _, f := range faults {
			out = append(out, trial{i, f})
		}
		for _, short := range []int{1, c.Size / 2, c.Size - 1} {
			if short > 0 {
				out = append(out, trial{i, fault.Fault{Short: short, Kill: fault.After}})
			}
		}
	}
	if os.Getenv(allFaults) == "" {
		rand.New(rand.NewPCG(1, 1)).Shuffle(len(out), func(i, k int) { out[i], out[k] = out[k], out[i] })
		out = out[:min(some, len(out))]
	}
	return out
}

var (
	kills  = []fault.Fault{{Kill: fault.Before}, {Kill: fault.After}}
	errnos = []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EIO, syscall.EROFS, syscall.EACCES, syscall.EPERM, syscall.EINTR, syscall.EMFILE}
)

// failures is one fault for each of errnos.
func failures() (out []fault.Fault) {
	for _, e := range errnos {
		out = append(out, fault.Fault{Fail: e})
	}
	return out
}

// befall runs the program name with a fault, and tells its exit status and what it
// wrote to both outputs.
func befall(t *testing.T, dir string, x trial, name string, args ...string) (status int, wrote string) {
	t.Helper()
	n := 0
	return trace(t, dir, func(fault.Call) (f fault.Fault) {
		if n == x.call {
			f = x.fault
		}
		n++
		return f
	}, name, args...)
}

func trace(t *testing.T, dir string, do func(fault.Call) fault.Fault, name string, args ...string) (status int, wrote string) {
	t.Helper()
	out, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	cmd := exec.Command(name, args...) // this test's binary: see TestMain
	cmd.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0", "LC_ALL=C.UTF-8", "XDG_STATE_HOME="+filepath.Join(dir, "state"), "TMPDIR="+filepath.Join(dir, "tmp"))
	cmd.Stdout, cmd.Stderr = out, out
	status = fault.Run(t, cmd, dir, do)
	return status, content(t, out.Name())
}

// callsOf lists the calls of a run without a fault.
func callsOf(t *testing.T, dir, name string, args ...string) (calls []fault.Call) {
	t.Helper()
	status, wrote := trace(t, dir, func(c fault.Call) fault.Fault {
		calls = append(calls, c)
		return fault.Fault{}
	}, name, args...)
	if status != statusOK || len(calls) == 0 {
		t.Fatalf("status %d after %d calls: %s", status, len(calls), wrote)
	}
	return calls
}

func init() { programs["scribe"] = scribe }

// scribe rules so often as its second argument says on the story in the folder
// that the first one names, and tells of each ruling that is kept in which file.
func scribe() {
	n, _ := strconv.Atoi(os.Args[2])
	r, err := rulingsOn(filesIn(os.Args[1]), "")
	if err != nil {
		fmt.Println(err)
		os.Exit(statusTrouble)
	}
	log := r.Log
	for i := range n {
		note := fmt.Sprint(r.session, " ", i)
		log = log.Add(review.Pen{By: r.session, At: time.Unix(0, 0).UTC()}, review.Ruling{Act: review.Note, Fact: "hurt", Note: note})
		k := r.keep(log)
		log = k.Log
		fmt.Printf("%s\t%s\n", k.Where, note)
	}
}

// filesIn is the files of a story in a folder, as far as they matter to its rulings.
func filesIn(dir string) []string { return []string{filepath.Join(dir, "a.txt")} }

// A desktop is a folder with a story on which a scribe has ruled twice.
func desktop(t *testing.T) (dir string, ruled []string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "tmp"), 0o700); err != nil {
		t.Fatal(err)
	}
	r, err := rulingsOn(filesIn(dir), "")
	if err != nil {
		t.Fatal(err)
	}
	log := review.Log{}
	for _, note := range []string{"one", "two"} {
		log = log.Add(review.Pen{By: "before", At: time.Unix(0, 0).UTC()}, review.Ruling{Act: review.Note, Fact: "hurt", Note: note})
	}
	if k := r.keep(log); k.Err != nil {
		t.Fatal(k.Err)
	}
	return dir, []string{"one", "two"}
}

// told lists the files and notes of which a scribe told that they are kept.
func told(wrote string) (files, notes []string) {
	for line := range strings.Lines(wrote) {
		if file, note, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok {
			files, notes = append(files, file), append(notes, note)
		}
	}
	return files, notes
}

// lacks fails where a note of those ruled is not in the file of rulings, or that
// file is anything but whole.
func lacks(t *testing.T, x trial, file string, ruled []string) {
	t.Helper()
	got := sidecar.New(sidecar.Place{Path: file}).Load()
	if got.Damaged || len(got.Warnings) > 0 {
		t.Errorf("%+v: the file is not whole: %q", x, got.Warnings)
	}
	var notes []string
	for _, r := range got.Log.Standing() {
		notes = append(notes, r.Note)
	}
	for _, note := range ruled {
		if !slices.Contains(notes, note) {
			t.Errorf("%+v: ruling %q is lost of %q", x, note, notes)
		}
	}
}

// A program that is killed at any call that touches a file loses no ruling that
// it said was kept, leaves the file whole, and one other file at most, which the
// next ruling removes.
func TestAKillLosesNoRuling(t *testing.T) {
	dir, _ := desktop(t)
	calls := callsOf(t, dir, "scribe", dir, "3")
	all := trials(calls, kills, 40)
	for _, x := range all {
		dir, ruled := desktop(t)
		status, wrote := befall(t, dir, x, "scribe", dir, "3")
		if status != -1 {
			t.Fatalf("%+v: it was not killed, status %d: %s", x, status, wrote)
		}
		_, notes := told(wrote)
		file := filepath.Join(dir, sidecar.Name)
		lacks(t, x, file, append(ruled, notes...))
		if names, temporary := leaves(t, dir); len(names) != 1 || len(temporary) > 1 {
			t.Errorf("%+v: the folder holds %q %q", x, names, temporary)
		}
		r, err := rulingsOn(filesIn(dir), "")
		if err != nil {
			t.Fatal(err)
		}
		r.keep(r.Log.Add(review.Pen{By: "after"}, review.Ruling{Act: review.Note, Note: "three"}))
		lacks(t, x, file, append(ruled, append(notes, "three")...))
		if _, temporary := leaves(t, dir); len(temporary) > 0 {
			t.Errorf("%+v: the folder still holds %q", x, temporary)
		}
	}
	t.Logf("killed %d times at %d calls", len(all), len(calls))
}

// Whatever call fails, a ruling is in the file that the program says, and the one
// that it was to be in is whole.
func TestAFailureLosesNoRuling(t *testing.T) {
	dir, _ := desktop(t)
	calls := callsOf(t, dir, "scribe", dir, "2")
	all := slices.DeleteFunc(trials(calls, failures(), 40), func(x trial) bool { return x.fault.Fail == 0 })
	elsewhere := 0
	for _, x := range all {
		dir, ruled := desktop(t)
		status, wrote := befall(t, dir, x, "scribe", dir, "2")
		files, notes := told(wrote)
		if status != statusOK || len(notes) != 2 {
			t.Fatalf("%+v at %+v: status %d: %s", x, calls[x.call], status, wrote)
		}
		usual := filepath.Join(dir, sidecar.Name)
		lacks(t, x, usual, ruled)
		for i, file := range files {
			lacks(t, x, file, notes[:i+1])
			if file != usual {
				elsewhere++
			}
		}
		if names, temporary := leaves(t, dir); len(names) != 1 || len(temporary) > 0 {
			t.Errorf("%+v at %+v: the folder holds %q %q", x, calls[x.call], names, temporary)
		}
	}
	t.Logf("%d failures at %d calls; %d rulings were kept elsewhere", len(all), len(calls), elsewhere)
}

// What is written is on the disk before it has its name, and has that when the
// program says so.
func TestRulingsOutliveAPowerCut(t *testing.T) {
	dir, _ := desktop(t)
	var order []string
	for _, c := range callsOf(t, dir, "scribe", dir, "1") {
		if c.Name != "read" && c.Name != "close" {
			order = append(order, c.Name+" "+filepath.Base(c.Path)[:1])
		}
	}
	at := 0
	for _, want := range []string{"write .", "fsync .", "renameat s", "fsync " + filepath.Base(dir)[:1]} {
		next := slices.Index(order[at:], want)
		if next < 0 {
			t.Fatalf("no %q where it should come in %q", want, order)
		}
		at += next
	}
}

// result is the arguments that write a result over dir/result.md.
func result(t *testing.T, dir string) (args []string, path string) {
	t.Helper()
	path = filepath.Join(dir, "result.md")
	if err := os.WriteFile(path, []byte("what was there before\n"), 0o640); err != nil {
		t.Fatal(err)
	}
	return []string{"report", "--force", "-o", path}, path
}

// A result is the old one or the new one, whole, wherever the program is killed.
func TestAKillLeavesAWholeResult(t *testing.T) {
	dir := t.TempDir()
	args, path := result(t, dir)
	calls := callsOf(t, dir, "parallax", args...)
	whole := content(t, path)
	if !strings.HasPrefix(whole, "# ") {
		t.Fatalf("the result is %.100q", whole)
	}
	all, renewed := trials(calls, kills, 20), 0
	for _, x := range all {
		dir := t.TempDir()
		args, path := result(t, dir)
		if status, wrote := befall(t, dir, x, "parallax", args...); status != -1 {
			t.Fatalf("%+v: it was not killed, status %d: %s", x, status, wrote)
		}
		switch content(t, path) {
		case whole:
			renewed++
		case "what was there before\n":
		default:
			t.Errorf("%+v: the file is neither the old nor the new one: %.100q", x, content(t, path))
		}
		_, temporary := leaves(t, dir)
		if len(temporary) > 1 {
			t.Errorf("%+v: the folder holds %q", x, temporary)
		}
		for _, name := range temporary {
			long := time.Unix(0, 0)
			if err := os.Chtimes(filepath.Join(dir, name), long, long); err != nil {
				t.Fatal(err)
			}
		}
		if err := (saver{}).save(path, []byte("later"), true); err != nil {
			t.Fatal(err)
		}
		if _, temporary := leaves(t, dir); len(temporary) > 0 {
			t.Errorf("%+v: the folder still holds %q", x, temporary)
		}
	}
	t.Logf("killed %d times at %d calls; %d times the new result was there", len(all), len(calls), renewed)
}

// A result that cannot be written leaves the old one, and the message names it.
func TestAFailureLeavesTheOldResult(t *testing.T) {
	dir := t.TempDir()
	args, path := result(t, dir)
	calls := callsOf(t, dir, "parallax", args...)
	whole := content(t, path)
	all := slices.DeleteFunc(trials(calls, failures(), 20), func(x trial) bool { return x.fault.Fail == 0 })
	told := 0
	for _, x := range all {
		dir := t.TempDir()
		args, path := result(t, dir)
		status, wrote := befall(t, dir, x, "parallax", args...)
		switch got := content(t, path); {
		case status == statusOK && got == whole:
		case status == statusTrouble && got == "what was there before\n" && strings.HasPrefix(wrote, "parallax: "+path+": ") && strings.Count(wrote, "\n") == 1:
			told++
		default:
			t.Errorf("%+v at %+v: status %d, %.100q: %s", x, calls[x.call], status, got, wrote)
		}
		if _, temporary := leaves(t, dir); len(temporary) > 0 {
			t.Errorf("%+v at %+v: the folder holds %q", x, calls[x.call], temporary)
		}
	}
	t.Logf("%d failures at %d calls, %d of which kept the result from being written", len(all), len(calls), told)
}
