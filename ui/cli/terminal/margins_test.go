//go:build linux || darwin

package terminal

import (
	"strings"
	"testing"
)

func TestMarginsBelowTheScreen(t *testing.T) {
	screen := newScreen(20, 4)
	screen.Write([]byte("\x1b[1;9r\x1b[2S\x1b[2;3r\x1b[3;1Hferry\x1b[1S"))
	if lines := strings.Split(screen.String(), "\n"); !strings.HasPrefix(lines[1], "ferry") {
		t.Errorf("the screen is %q", lines)
	}
}
