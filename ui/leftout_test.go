package ui

import (
	"strings"
	"testing"
)

func TestLeftOut(t *testing.T) {
	d := open(t, 3, 80, 24, func(o *Options) {
		o.Story.Reports[1].Dropped = []string{"Subscribe \x1b[2Jto our newsletter", strings.Repeat("Most read today. ", 20)}
	})
	d.press("X")
	if !strings.Contains(d.screen(), "nothing was left out of "+d.m.scene.Reports[0].Label) {
		t.Errorf("a report without a page:\n%s", d.screen())
	}
	d.press("2", "X")
	d.check("left out")
	if s := d.screen(); !strings.Contains(s, "Left out of the page of "+d.m.scene.Reports[1].Label) || !strings.Contains(s, "to our newsletter") || strings.Contains(s, "\x1b[2J") {
		t.Errorf("shows\n%s", s)
	}
	d.press("jj", "esc")
	if strings.Contains(d.screen(), "Left out of") {
		t.Errorf("does not close:\n%s", d.screen())
	}
}
