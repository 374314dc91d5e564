//go:build linux || darwin

package terminal

import (
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// newScreen is an emulator of w by h cells that leaves aside margins below its last
// line, in which it would break down when it scrolls. A program sets such that
// has not heard yet that the terminal is smaller; it draws all anew when it has.
func newScreen(w, h int) *vt.SafeEmulator {
	screen := vt.NewSafeEmulator(max(1, w), max(1, h))
	screen.RegisterCsiHandler('r', func(margins ansi.Params) bool {
		bottom, _, _ := margins.Param(1, 0)
		return bottom > screen.Emulator.Height() // whoever writes has the lock
	})
	return screen
}
