//go:build linux || darwin

package cli

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
	"parallax/corpus/sample"
	"parallax/ui/cli/terminal"
	"parallax/ui/sidecar"
	"parallax/ui/whole"
)

const redo = "\x12" // ctrl+r

// workplace is a folder with the reports of the built-in story, and what is found in
// them.
func workplace(t *testing.T) (dir string, args []string, table *compare.Table) {
	t.Helper()
	dir = t.TempDir()
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		data, err := sample.Files.ReadFile(name)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name), data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, filepath.Join(dir, name))
	}
	story, err := corpus.Load(args, nil)
	if err == nil {
		table, err = compare.Compare(t.Context(), story, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir, args, table
}

// sitDown is the program reading what args name, when it has found the facts.
func sitDown(t *testing.T, dir string, args ...string) *terminal.Terminal {
	t.Helper()
	cmd := exec.Command("parallax", args...) // this test's binary: see TestMain
	cmd.Dir = dir
	cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0", "XDG_STATE_HOME="+filepath.Join(dir, "state"))
	x := terminal.Start(t, cmd, 120, 40)
	x.Wait("≠ ") // the header counts them
	return x
}

func leave(t *testing.T, x *terminal.Terminal) {
	t.Helper()
	x.Type("q")
	if status := x.End(); status != statusOK {
		t.Errorf("exit status %d; the screen is\n%s", status, x.Screen())
	}
}

func content(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// conflicts are the labels of the facts on which reports conflict.
func conflicts(table *compare.Table) (labels []string) {
	for i := range table.Facts {
		if table.Facts[i].Verdict == compare.Conflict {
			labels = append(labels, table.Facts[i].Label)
		}
	}
	return labels
}

// An afternoon of work in miniature: rule, undo, go home, come back to an edited
// report, and take the result away.
func TestAnAfternoon(t *testing.T) {
	dir, args, table := workplace(t)
	labels := conflicts(table)
	last := len(labels) - 1
	if last < 1 || overlap(table, labels[0], labels[last]) {
		t.Fatalf("the built-in story has too few conflicts that are apart: %q", labels)
	}
	x := sitDown(t, dir, args...)
	x.Type("f")
	x.Wait("Show only")
	x.Type(" \r")
	x.Wait(fmt.Sprintf("fact 1 of %d", len(labels)))
	x.Type("a")
	x.Wait("enter: keep")
	x.Type("ask the desk\r")
	x.Wait("noted")
	x.Type("o")
	x.Wait("How does")
	x.Type("=")
	x.Wait(fmt.Sprintf("of %d", last))
	x.Type("u")
	x.Wait(fmt.Sprintf("fact 1 of %d", len(labels)))
	x.Resize(50, 15)
	x.Wait(fmt.Sprintf("fact 1/%d", len(labels)))
	x.Type(redo)
	x.Wait(fmt.Sprintf("/%d", last))
	x.Resize(120, 40)
	x.Wait(fmt.Sprintf("of %d", last))
	x.Type(strings.Repeat("]", last) + "r")
	x.Wait(fmt.Sprintf("fact %d of %d", last, last))
	x.Wait("reviewed")
	leave(t, x)

	kept := content(t, filepath.Join(dir, sidecar.Name))
	if n := strings.Count(kept, `"id":`); n != 5 {
		t.Errorf("%d entries are kept, want 5:\n%s", n, kept)
	}
	correct(t, args, table, labels[last])

	x = sitDown(t, dir, args...)
	x.Wait("w shows")
	x.Type("w")
	x.Wait("to look at again: “" + labels[last] + "” reviewed")
	x.Type(esc)
	x.Gone("Warnings")
	x.Wait(" reviewed")
	x.Type("e")
	x.Wait("Export as")
	x.Type("\r")
	x.Wait("written: parallax-report.md")
	leave(t, x)
	for _, want := range []string{"A person ruled this: agree. The comparison had found: conflict.", "Note: ask the desk", "overruled 1 verdict", "to look at again"} {
		if got := content(t, filepath.Join(dir, "parallax-report.md")); !strings.Contains(got, want) {
			t.Errorf("the report lacks %q", want)
		}
	}
}

// overlap reports whether two facts claim the same words.
func overlap(table *compare.Table, a, b string) bool {
	for _, c := range labelled(table, a).Claims {
		for _, d := range labelled(table, b).Claims {
			if c.Report == d.Report && c.Overlaps(d.Span) {
				return true
			}
		}
	}
	return false
}

// labelled is the fact of that label.
func labelled(table *compare.Table, label string) *compare.Fact {
	at := slices.IndexFunc(table.Facts, func(f *compare.Fact) bool { return f.Label == label })
	return table.Facts[at]
}

// correct writes over the words of a claim of the fact called label, in the file
// that has them.
func correct(t *testing.T, args []string, table *compare.Table, label string) {
	t.Helper()
	c := labelled(table, label).Claims[0]
	words, old := table.Reports[c.Report].Text(c.Span), content(t, args[c.Report])
	now := strings.Replace(old, words, "Nothing more was known of it", 1)
	if now == old {
		t.Fatalf("%s does not have %q", args[c.Report], words)
	}
	if err := whole.Write(args[c.Report], []byte(now), 0o644); err != nil { // at once, so that it changes once
		t.Fatal(err)
	}
}

// A report that changes while it is open is read again, and one that vanishes
// stays open.
func TestAReportChangesWhileItIsOpen(t *testing.T) {
	dir, args, table := workplace(t)
	labels := conflicts(table)
	x := sitDown(t, dir, args...)
	x.Type("r")
	x.Wait("reviewed")
	correct(t, args, table, labels[len(labels)-1])
	x.Wait("changed: R reads again")
	x.Type("R")
	x.Wait("read again")
	if err := os.Remove(args[1]); err != nil {
		t.Fatal(err)
	}
	x.Wait("b.txt is gone; what was read of it stays here")
	x.Type("]")
	x.Gone("b.txt is gone")
	x.Wait("of ")
	leave(t, x)
}

// Two people at work on one story see each other's rulings, and lose none.
func TestTwoReadersOnOneStory(t *testing.T) {
	dir, args, _ := workplace(t)
	x, y := sitDown(t, dir, args...), sitDown(t, dir, args...)
	x.Type("r")
	x.Wait("reviewed")
	y.Wait("another reader ruled meanwhile: 1 entry taken in")
	y.Type("]a")
	y.Wait("enter: keep")
	y.Type("from the other desk\r")
	y.Wait("noted")
	x.Wait("another reader ruled meanwhile: 1 entry taken in")
	leave(t, x)
	leave(t, y)
	if n := strings.Count(content(t, filepath.Join(dir, sidecar.Name)), `"id":`); n != 2 {
		t.Errorf("%d entries are kept, want 2", n)
	}
}

// Rulings on the built-in story go where the program keeps its own state.
func TestRulingsOnTheBuiltInStory(t *testing.T) {
	dir := t.TempDir()
	x := sitDown(t, dir)
	x.Type("r")
	x.Wait("reviewed")
	leave(t, x)
	x = sitDown(t, dir)
	x.Type("j")
	x.Wait("1 of ")
	leave(t, x)
	if _, err := os.Stat(filepath.Join(dir, "state", "parallax", "reviews", "built-in-story.json")); err != nil {
		t.Error(err)
	}
}
