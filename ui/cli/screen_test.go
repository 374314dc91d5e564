//go:build linux || darwin

package cli

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"parallax/ui/cli/terminal"
)

// What steers a terminal, in the text, the head and the name of a report and in what
// it is called, is a visible sign on the screen, wherever one goes there; so is what
// comes after a line of a megabyte.
func TestEscapesAreSeenOnTheScreen(t *testing.T) {
	text := "---\ntitle: Fire " + strings.Join(escapes[:6], " ") + "\n---\n"
	for i, escape := range escapes {
		text += fmt.Sprintf("Seven were hurt, and %d is %s here.\n\n", i, escape)
	}
	text += strings.Repeat("a", 1<<20) + "\n\nThe end\x1b[2J is here.\n"
	dir := t.TempDir()
	var args []string
	for i, name := range []string{"a\x1b[2Jb.txt", "b\x1b]52;c;ZXZpbA==\a.txt"} {
		args = append(args, fmt.Sprintf("L\x1b[2J%d=%s", i, name))
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text+name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("parallax", args...) // this test's binary: see TestMain
	cmd.Dir, cmd.Env = dir, on().Env
	x := terminal.Start(t, cmd, 160, 60)
	x.Wait("␛[2J")
	x.Wait("fact 1 of ")
	for _, keys := range []string{"]", "\r", "\t", "w", "\x1b[27u", "p", "\x1b[27u", "\tg", " ", "a\x1b[200~\x1b[2J\u202e\x1b[201~\r", "G"} {
		x.Type(keys)
	}
	x.Wait("The end␛[2J is here.")
	leave(t, x)
	for _, live := range []string{"\x1b]52", "\x1b]8;;http://evil", "\x1bP", "\x1b_", "\x1b^", "\u009b", "\u009d", "\u0090", "\u202e", "\u2066", "\u200b", "\U000e0041", "\u00ad", strings.Repeat("\u0301", 9)} {
		if strings.Contains(x.Written(), live) {
			t.Errorf("%q reached the terminal", live)
		}
	}
	for _, sign := range []string{"␛]52;", "␛P", "\ufffdeslaf", "\ufffda\ufffd", "zero\ufffdwidth", "L␛[2J0"} {
		if !strings.Contains(x.Written(), sign) {
			t.Errorf("%q is not on the screen", sign)
		}
	}
}
