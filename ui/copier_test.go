package ui

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
)

// A board takes what is copied.
type board struct {
	text string
	err  error
}

func (b *board) options(o *Options) {
	o.Excerpt = func(t *compare.Table, fact, claim int) string {
		return fmt.Sprintf("%s, claim %d\n\x1b]52;c;aGFjaw==\a\u202e", t.Facts[fact].Label, claim)
	}
	o.Copy = func(text string) (string, error) { b.text = text; return "a file", b.err }
}

// copy presses keys that end in copying, and runs all that they lead to. Sent is
// what the terminal was told to put on its clipboard.
func (d *driver) copy(keys ...string) (sent string) {
	d.t.Helper()
	last := len(keys) - 1
	d.press(keys[:last]...)
	msg, ok := special[keys[last]]
	if !ok {
		msg = tea.Key{Code: rune(keys[last][0]), Text: keys[last]}
	}
	cmd := d.send(tea.KeyPressMsg(msg))
	if cmd == nil {
		d.t.Fatalf("%v copies nothing:\n%s", keys, d.screen())
	}
	for _, c := range cmd().(tea.BatchMsg) {
		answer := c()
		if v := reflect.ValueOf(answer); v.Kind() == reflect.String { // a message of the library, which keeps its type
			sent = v.String()
			continue
		}
		d.send(answer)
	}
	return sent
}

func TestCopy(t *testing.T) {
	var b board
	d := open(t, 3, 120, 40, b.options)
	d.press("c", "y").see("the fact as text", "A: The captain had not reduced speed", "C: Its captain, a man of 57")
	sent := d.copy("enter")
	if want := "whether the captain slowed down, claim -1\n"; !strings.HasPrefix(sent, want) || b.text != sent {
		t.Errorf("sent %q and kept %q, want %q", sent, b.text, want)
	}
	d.see("copied to the terminal (OSC 52) and to a file").press("]", "[").copy("y", "j", "j", "y")
	if want := "whether the captain slowed down, claim 1\n"; !strings.HasPrefix(b.text, want) {
		t.Errorf("kept %q, want %q", b.text, want)
	}
	before := b.text
	if d.press("y", "esc").see("[A]"); b.text != before {
		t.Error("it was copied when nobody asked for it")
	}
}

// What is copied can be pasted into a terminal without harm.
func TestCopiedTextIsClean(t *testing.T) {
	var b board
	sent := open(t, 3, 120, 40, b.options).copy("y", "y")
	if strings.ContainsFunc(sent, harmful) || strings.ContainsFunc(b.text, harmful) {
		t.Errorf("sent %q, kept %q", sent, b.text)
	}
}

func TestCopyThatIsNotKept(t *testing.T) {
	b := board{err: errors.New("no space left")}
	d := open(t, 3, 120, 40, b.options)
	d.copy("y", "y")
	d.see("if it lets us; nowhere else: no space left")
	open(t, 3, 120, 40, func(o *Options) { o.Excerpt = nil }).press("y").see("nothing to copy with")
	waiting(t, 3, 120, 40, b.options).press("y").see("No facts yet")
}
