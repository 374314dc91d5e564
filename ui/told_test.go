package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// Whatever there is to tell is there to be read, on every screen: what to do
// about it often stands at its end.
func TestMessagesAreReadWhole(t *testing.T) {
	s := &shelf{full: errors.New("reports/of/the/accident/story.parallax.json: no space left on device")}
	for _, size := range [][2]int{{50, 15}, {80, 24}, {120, 40}} {
		d := open(t, 3, size[0], size[1], s.at).press("r")
		lines := strings.Split(d.screen(), "\n")
		said := strings.Join(strings.Fields(strings.Join(lines[max(0, len(lines)-mostTold):], " ")), " ")
		if want := "not saved: " + s.full.Error() + "; it is tried again at the next ruling, and --review FILE names another file"; !strings.Contains(said, want) {
			t.Errorf("%v: it says %q", size, said)
		}
		d.check("a long message")
		d.m.fail(strings.Repeat("and much more of it ", 90))
		d.check("a message without end")
		d.see("…")
	}
}

// What goes on holding takes one line, and hides nothing of the fact, however much
// that is.
func TestWhatHoldsTakesOneLine(t *testing.T) {
	d := open(t, 3, 50, 15).press("f", "space", "j", "space", "enter", "r", "s", "m", "tab", "tab")
	rows := strings.Split(d.screen(), "\n")
	foot := len(rows) - 1
	if strip := d.m.scene.Frame.FooterY; strip != foot || !strings.Contains(rows[foot], "only conflict, ") || !strings.Contains(rows[foot], "…") {
		t.Errorf("the foot is %q, and says less than there is to say", rows[foot])
	}
	if was := d.m.lines(); len(was) != 15 || strings.Contains(was[foot-1], "only ") {
		t.Errorf("the line above the foot is %q", was[foot-1])
	}
}

// The keys by which one gets out of a list are named, however narrow the screen.
func TestListsNameTheirKeys(t *testing.T) {
	for key, names := range map[string][]string{
		"f": {"space: take", "/: words", "enter: done", "esc: all"},
		"p": {"space: hide, show", "H L: move", "0: as at first", "enter: go", "esc: close"},
	} {
		open(t, 3, 50, 15).press(key).see(names...).check(key)
	}
}

// On the least screen the formats still are a list.
func TestFormatsOnASmallScreen(t *testing.T) {
	d := open(t, 3, 50, 15, func(o *Options) {
		o.Export = disk{}.export
		o.Formats = slices.Concat(formats, []Format{{"html", ".html", ""}, {"csv", ".csv", ""}, {"linear", ".txt", ""}, {"annotations", ".jsonld", ""}, {"claimreview", ".jsonld", ""}})
	}).press("e")
	d.see("markdown", "json", "html", "csv", "linear", "file", "enter: write", "1 of 8").press("tab", "tab", "tab", "tab", "tab", "tab", "tab").see("[claimreview]", "8 of 8").check("formats")
}
