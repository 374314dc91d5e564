package ui

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
	"parallax/corpus"
)

// A driver steps a reader: keys in, screens out, no terminal and no clock.
type driver struct {
	t *testing.T
	m model
}

// open is a reader of the accident told by n reports, on w by h cells, when its
// comparison has ended.
func open(t *testing.T, n, w, h int, change ...func(*Options)) *driver {
	d := waiting(t, n, w, h, change...)
	d.send(d.m.job.do())
	return d
}

// waiting is a reader whose comparison has not begun.
func waiting(t *testing.T, n, w, h int, change ...func(*Options)) *driver {
	o := Options{Story: ferry(n), Compare: func(ctx context.Context, s corpus.Story, p compare.Progress) (*compare.Table, error) {
		p(0.5, "aligning")
		return ferryTable(s), ctx.Err()
	}}
	o.Formats = formats
	o.Excerpt = func(t *compare.Table, fact, claim int) string { return fmt.Sprint(t.Facts[fact].Label, claim) }
	for _, c := range change {
		c(&o)
	}
	d := &driver{t: t, m: newModel(t.Context(), o)}
	d.size(w, h)
	return d
}

func (d *driver) size(w, h int) { d.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// send hands over a message and returns the command that it led to.
func (d *driver) send(msg tea.Msg) tea.Cmd {
	next, cmd := d.m.Update(msg)
	d.m = next.(model)
	return cmd
}

// press presses keys: the names of special ones, anything else letter by
// letter. A command that a key leads to is run at once.
func (d *driver) press(keys ...string) *driver {
	for _, k := range keys {
		if key, ok := special[k]; ok {
			d.run(d.send(tea.KeyPressMsg(key)))
			continue
		}
		for _, r := range k {
			d.run(d.send(tea.KeyPressMsg{Code: r, Text: string(r)}))
		}
	}
	return d
}

func (d *driver) run(cmd tea.Cmd) {
	if cmd != nil {
		if msg := cmd(); msg != nil {
			d.send(msg)
		}
	}
}

var special = map[string]tea.Key{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab}, "space": {Code: tea.KeySpace, Text: " "},
	"backspace": {Code: tea.KeyBackspace}, "delete": {Code: tea.KeyDelete}, "up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft},
	"right": {Code: tea.KeyRight}, "home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown},
	"shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift}, "f1": {Code: tea.KeyF1},
	"ctrl+c": {Code: 'c', Mod: tea.ModCtrl}, "ctrl+d": {Code: 'd', Mod: tea.ModCtrl}, "ctrl+r": {Code: 'r', Mod: tea.ModCtrl}, "ctrl+u": {Code: 'u', Mod: tea.ModCtrl}, "ctrl+w": {Code: 'w', Mod: tea.ModCtrl},
}

// screen is what is shown, without inks.
func (d *driver) screen() string { return ansi.Strip(d.m.View().Content) }

// check holds the picture's contract: as many lines as the screen has, each as
// wide, and of the sequences that steer a terminal only those of our own inks.
func (d *driver) check(doing string) {
	d.t.Helper()
	content := d.m.View().Content
	lines := strings.Split(content, "\n")
	if d.m.w <= 0 || d.m.h <= 0 {
		if content != "" {
			d.t.Fatalf("%s: something is drawn on nothing: %q", doing, content)
		}
		return
	}
	if len(lines) != d.m.h {
		d.t.Fatalf("%s: %d lines on a screen of %d", doing, len(lines), d.m.h)
	}
	for y, line := range lines {
		if got := ansi.StringWidth(line); got != d.m.w {
			d.t.Fatalf("%s: line %d is %d cells on a screen of %dx%d: %q", doing, y, got, d.m.w, d.m.h, line)
		}
		if bad := foreign(line); bad != "" {
			d.t.Fatalf("%s: line %d has %q: %q", doing, y, bad, line)
		}
	}
}

// foreign is the first thing in a line that could steer a terminal and is not
// an ink, or "".
func foreign(line string) string {
	for len(line) > 0 {
		r, n := utf8.DecodeRuneInString(line)
		if r == '\x1b' {
			end := strings.IndexByte(line, 'm')
			if end < 0 || strings.Trim(line[:end], "\x1b[;0123456789") != "" || !strings.HasPrefix(line, "\x1b[") {
				return line[:min(len(line), 8)]
			}
			n = end + 1
		} else if harmful(r) || r == '\n' || r == utf8.RuneError && n == 1 {
			return line[:n]
		}
		line = line[n:]
	}
	return ""
}

// see fails unless the screen shows each of the texts.
func (d *driver) see(texts ...string) *driver {
	d.t.Helper()
	for _, text := range texts {
		if !strings.Contains(d.screen(), text) {
			d.t.Fatalf("the screen does not show %q:\n%s", text, d.screen())
		}
	}
	return d
}

// miss fails if the screen shows text.
func (d *driver) miss(text string) *driver {
	d.t.Helper()
	if strings.Contains(d.screen(), text) {
		d.t.Fatalf("the screen shows %q:\n%s", text, d.screen())
	}
	return d
}

// formats are some for an export.
var formats = []Format{{"markdown", ".md", "for a colleague"}, {"json", ".json", "for a script"}, {"text", ".txt", "in plain text"}}

// A disk takes exports, in memory.
type disk map[string]string

func (files disk) export(_ context.Context, t *compare.Table, format, path string, force bool) error {
	if _, taken := files[path]; taken && !force {
		return &fs.PathError{Op: "write", Path: path, Err: fs.ErrExist}
	}
	if path == "nowhere" {
		return errors.New("no such folder: nowhere")
	}
	files[path] = format
	return nil
}
