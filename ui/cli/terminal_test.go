//go:build linux || darwin

package cli

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/cli/terminal"
)

// The keys as a terminal sends them.
const (
	tab = "\t"
	esc = "\x1b"
)

// started is the program, reading the built-in story on a terminal, when it has
// found the facts, and what they are.
func started(t *testing.T, env ...string) (*terminal.Terminal, []*compare.Fact) {
	table, err := compare.Compare(t.Context(), corpus.Sample(), nil)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("parallax") // this test's binary: see TestMain
	cmd.Env = append(append(terminal.Environ(), "GORACE=atexit_sleep_ms=0"), env...)
	x := terminal.Start(t, cmd, 120, 40)
	x.Wait(fmt.Sprintf(" of %d", len(table.Facts)))
	return x, table.Facts
}

func TestTheReaderOnATerminal(t *testing.T) {
	x, facts := started(t)
	last := -1
	for i, f := range facts {
		if f.Verdict == compare.Conflict {
			last = i
			x.Type("}") // once for each, which leads to the last wherever it begins
		}
	}
	if last < 0 {
		t.Fatal("the built-in story has no conflict to go to")
	}
	x.Wait(fmt.Sprintf("fact %d of %d", last+1, len(facts)))
	x.Type(tab)
	x.Wait("   —") // the cell of a report that lacks a fact
	x.Type("?")
	x.Wait("type to find")
	x.Type(esc)
	x.Gone("type to find")
	x.Type("q")
	if status := x.End(); status != statusOK {
		t.Errorf("exit status %d", status)
	}
}

// A terminal that cannot be drawn on is told the facts in words, in its width.
func TestATerminalThatCannotBeDrawnOn(t *testing.T) {
	cmd := exec.Command("parallax", "--only", "conflict")
	cmd.Env = append(terminal.Environ(), "TERM=dumb", "GORACE=atexit_sleep_ms=0")
	x := terminal.Start(t, cmd, 200, 60)
	x.Wait("Text that states nothing, C")
	if status := x.End(); status != statusOK {
		t.Errorf("exit status %d", status)
	}
	widest := 0
	for line := range strings.Lines(x.Screen()) {
		widest = max(widest, len(line))
	}
	if widest < 150 {
		t.Errorf("the widest line of 200 cells has %d", widest)
	}
}

func TestASelectionIsNotForTheReader(t *testing.T) {
	cmd := exec.Command("parallax", "--only", "conflict")
	cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0")
	x := terminal.Start(t, cmd, 120, 40)
	if status := x.End(); status != statusTrouble {
		t.Errorf("exit status %d", status)
	}
	x.Wait("in the reader, f filters")
}

// What is copied is the fact as the reports have it; where the terminal may not
// take it, it is in a file too.
func TestCopyOnATerminal(t *testing.T) {
	home := t.TempDir()
	x, _ := started(t, "SSH_TTY=/dev/pts/0", "XDG_STATE_HOME="+home)
	x.Wait("conflict: ")
	x.Type("y")
	x.Wait("the fact as text")
	x.Type("\r")
	x.Wait("copied to the terminal (OSC 52) and to ")
	x.Type("q")
	x.End()
	text, err := os.ReadFile(filepath.Join(home, "parallax", "copied.txt"))
	if err != nil || !strings.Contains(string(text), "(conflict). The difference: ") {
		t.Errorf("the file holds %q (%v)", text, err)
	}
}
