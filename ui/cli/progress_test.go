//go:build linux || darwin

package cli

import (
	"os/exec"
	"strings"
	"testing"

	"parallax/ui/cli/terminal"
)

func TestProgressIsShownAndTakenAway(t *testing.T) {
	cmd := exec.Command("parallax", "check")
	cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0")
	x := terminal.Start(t, cmd, 100, 24)
	if status := x.End(); status != statusConflict {
		t.Errorf("exit status %d", status)
	}
	if written := x.Written(); !strings.Contains(written, " 40 % aligning") || !strings.Contains(written, "sample/a.txt: ! conflict") {
		t.Errorf("the terminal got %q", written)
	}
	if left := x.Screen(); strings.Contains(left, "%") {
		t.Errorf("progress was left on the screen:\n%s", left)
	}
}
