//go:build linux || darwin

package terminal

import (
	"bytes"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// Screen is what is shown now, as plain text. The program may be in the middle
// of drawing it.
func (x *Terminal) Screen() string { return plain(x.screen) }

// Last is the last screen that the program drew before it left the alternate
// screen, whole, as plain text. The program must have ended.
func (x *Terminal) Last() string {
	before, _, left := bytes.Cut(x.written.Bytes(), []byte(ansi.ResetModeAltScreenSaveCursor))
	if !left {
		x.t.Fatal("the program never left the alternate screen")
	}
	screen := vt.NewSafeEmulator(x.w, x.h)
	go io.Copy(io.Discard, screen) // nobody asks any more
	defer screen.InputPipe().(io.Closer).Close()
	screen.Write(before)
	return plain(screen)
}

// plain is a screen without colours and without the spaces that end its lines.
func plain(screen *vt.SafeEmulator) string {
	lines := strings.Split(ansi.Strip(screen.Render()), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \r")
	}
	return strings.Join(lines, "\n") + "\n"
}
