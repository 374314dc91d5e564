package sheet

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"parallax/corpus"
	"parallax/ui/frame"
	"parallax/ui/theme"
)

// A Highlight writes some bytes of a text in an ink of their own.
type Highlight struct {
	corpus.Span
	Ink theme.Ink
}

// paint writes one line of text and fills it up with spaces to width cells.
// Of highlights that overlap, the later one wins. Highlights are put on here,
// when a line is drawn, and not when it is wrapped: what is selected changes
// far more often than the width.
func paint(b *strings.Builder, text string, line Line, highlights []Highlight, width int) {
	for pos := line.Start; pos < line.End; {
		ink, next := inkAt(highlights, pos, line.End)
		next = wholeCluster(text, pos, next, line.End)
		b.WriteString(ink.Paint(strings.ReplaceAll(text[pos:next], "\n", " ")))
		pos = next
	}
	spaces(b, width-line.Cells)
}

// inkAt is the ink at pos, and where it may change.
func inkAt(highlights []Highlight, pos, end int) (theme.Ink, int) {
	var ink theme.Ink
	for _, h := range highlights {
		switch {
		case h.Start > pos:
			end = min(end, h.Start)
		case h.End > pos:
			ink = h.Ink
			end = min(end, h.End)
		}
	}
	return ink, end
}

// wholeCluster moves a place between two inks to where no character, with its
// combining marks, is cut in two.
func wholeCluster(text string, pos, next, end int) int {
	if next == end || text[next] < utf8.RuneSelf {
		return next
	}
	for pos < next {
		n, _ := cluster(text[pos:end])
		pos += n
	}
	return pos
}

func spaces(b *strings.Builder, n int) {
	for ; n > 0; n-- {
		b.WriteByte(' ')
	}
}

// Width is the cells that s takes, inks not counted. It is ansi.StringWidth,
// which is slow where there is nothing but letters and inks.
func Width(s string) int {
	cells := 0
	for i := 0; i < len(s); {
		if b := s[i]; b < ' ' || b == 0x7f {
			n := inkLen(s[i:])
			if n == 0 {
				return ansi.StringWidth(s)
			}
			i += n
			continue
		}
		n, w := cluster(s[i:])
		i, cells = i+n, cells+w
	}
	return cells
}

// inkLen is the length of the change of ink that s begins with, 0 where it begins
// with something else.
func inkLen(s string) int {
	rest, found := strings.CutPrefix(s, "\x1b[")
	if end := strings.TrimLeft(rest, "0123456789;:"); found && strings.HasPrefix(end, "m") {
		return len(s) - len(end) + 1
	}
	return 0
}

// Fit cuts or fills s, which may hold inks, to exactly width cells on one line.
func Fit(s string, width int, tail string) string {
	if width <= 0 {
		return ""
	}
	if strings.Contains(s, "\n") {
		s = strings.ReplaceAll(s, "\n", " ")
	}
	cells := Width(s)
	if cells > width {
		s = ansi.Truncate(s, width, tail)
		cells = Width(s)
	}
	return s + strings.Repeat(" ", max(0, width-cells))
}

// Ends is left and right on one line of exactly width cells. Where there is
// not room for both, left is cut.
func Ends(left, right string, width int, tail string) string {
	room := width - Width(right)
	if right == "" || room < 4 {
		return Fit(left, width, tail)
	}
	return Fit(left, room-1, tail) + " " + right
}

// across joins one string per pane, each as wide as its pane, to a screen line.
func across(f frame.Frame, s theme.Signs, wall theme.Ink, parts []string) string {
	gap := strings.Repeat(" ", (f.Gap-1)/2) + wall.Paint(s.Wall) + strings.Repeat(" ", f.Gap/2)
	return strings.Repeat(" ", f.X) + strings.Join(parts, gap) + strings.Repeat(" ", f.W-f.X-f.Width)
}
