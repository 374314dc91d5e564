package ui

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parallax/ui/theme"
)

// A prompt is one line that the user types. The zero prompt is empty.
type prompt struct {
	text string
	at   int // the byte that the cursor stands before
}

// newPrompt holds text, the cursor at its end.
func newPrompt(text string) prompt { return prompt{text, len(text)} }

// press edits the line and reports whether the key was one for editing.
func (p *prompt) press(msg tea.KeyPressMsg) bool {
	switch msg.String() {
	case "left", "ctrl+b":
		p.at -= before(p.text[:p.at])
	case "right", "ctrl+f":
		p.at += after(p.text[p.at:])
	case "home", "ctrl+a":
		p.at = 0
	case "end", "ctrl+e":
		p.at = len(p.text)
	case "backspace", "ctrl+h":
		p.cut(p.at-before(p.text[:p.at]), p.at)
	case "delete":
		p.cut(p.at, p.at+after(p.text[p.at:]))
	case "ctrl+u":
		p.cut(0, p.at)
	case "ctrl+w":
		p.cut(strings.LastIndexByte(strings.TrimRight(p.text[:p.at], " "), ' ')+1, p.at)
	default:
		p.insert(msg.Text)
		return msg.Text != ""
	}
	return true
}

// insert puts text, which may be pasted and then hold anything, at the cursor.
func (p *prompt) insert(text string) {
	text = strings.ReplaceAll(clean(text), "\n", " ")
	p.text = p.text[:p.at] + text + p.text[p.at:]
	p.at += len(text)
}

func (p *prompt) cut(start, end int) {
	p.text = p.text[:start] + p.text[end:]
	p.at = start
}

// before is the length of the last character of s, after that of the first.
func before(s string) int { _, n := utf8.DecodeLastRuneInString(s); return n }
func after(s string) int  { _, n := utf8.DecodeRuneInString(s); return n }

// draw shows the line and its cursor in at most width cells, the text around
// the cursor where not all fits.
func (p *prompt) draw(width int, cursor theme.Ink) string {
	head, tail := p.text[:p.at], p.text[p.at:]
	under := " "
	if n := after(tail); n > 0 {
		under, tail = tail[:n], tail[n:]
	}
	room := max(0, width-ansi.StringWidth(under))
	if over := ansi.StringWidth(head) - room; over > 0 {
		head = ansi.TruncateLeft(head, over, "")
	}
	tail = ansi.Truncate(tail, max(0, room-ansi.StringWidth(head)), "")
	return head + cursor.Paint(under) + tail
}
