package ui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
)

// find is the cell of the screen where text begins, in columns from one on.
func (d *driver) find(text string, from int) tea.Mouse {
	d.t.Helper()
	for y, line := range strings.Split(d.screen(), "\n") {
		right := ansi.TruncateLeft(line, from, "")
		if before, _, ok := strings.Cut(right, text); ok {
			return tea.Mouse{X: from + ansi.StringWidth(before), Y: y, Button: tea.MouseLeft}
		}
	}
	d.t.Fatalf("the screen does not show %q:\n%s", text, d.screen())
	return tea.Mouse{}
}

func (d *driver) click(at tea.Mouse) *driver {
	d.send(tea.MouseClickMsg(at))
	d.check("clicked")
	return d
}

func (d *driver) roll(at tea.Mouse, button tea.MouseButton) *driver {
	at.Button = button
	d.run(d.send(tea.MouseWheelMsg(at)))
	d.check("rolled")
	return d
}

func TestTheMouseIsTheTerminalsUntilAskedFor(t *testing.T) {
	d := open(t, 3, 120, 40)
	if d.m.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is taken at first")
	}
	d.press("m").see("mouse: click, wheel; m gives it back").press("j").see(" mouse ")
	if d.m.View().MouseMode != tea.MouseModeCellMotion {
		t.Error("the mouse is not taken")
	}
	if d.press("m").see("mouse: the terminal's again"); d.m.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is not given back")
	}
	if open(t, 3, 120, 40, func(o *Options) { o.Mouse = true }).m.View().MouseMode == tea.MouseModeNone {
		t.Error("the mouse is not taken when the settings say so")
	}
}

// A click on words selects the fact that claims them; the words stay where they
// are, and the others come level with them.
func TestClickOnWords(t *testing.T) {
	d := open(t, 3, 120, 40).press("m")
	at := d.find("half a mile", 0)
	d.click(at).see("─ ~ distance from the harbour", "[A]").level("after a click")
	if now := d.find("half a mile", 0); now.Y != at.Y {
		t.Errorf("the words went from line %d to %d", at.Y, now.Y)
	}
	d.click(d.find("he reef shortly", 40)).see("─ = hour of the accident", "[B]").level("after another")
	d.press("g").click(d.find("212 people", 0)).see("─ = people on board", "[A]").level("near the top")
	d.click(d.find("coast guard", 0)).see("─ = people on board") // which nobody claims
}

// Words that two facts claim lead to the graver one, and again to the other.
func TestClickAgainGoesOn(t *testing.T) {
	d := open(t, 2, 120, 40, func(o *Options) { o.Compare = nil }).press("m")
	s := &d.m.scene
	s.Facts = []*compare.Fact{{Verdict: compare.Agree}, {Verdict: compare.Conflict}, {Verdict: compare.Single}}
	s.Selected = -1
	for _, want := range []int{1, 2, 0, 1} {
		if s.Selected = s.Pick([]int{0, 1, 2}); s.Selected != want {
			t.Fatalf("picked %d, want %d", s.Selected, want)
		}
	}
	if got := s.Pick(nil); got != -1 {
		t.Errorf("picked %d of none", got)
	}
}

// A sign in the margin and on the map leads to its fact.
func TestClickOnSigns(t *testing.T) {
	d := open(t, 3, 120, 40).press("m", "g")
	f := d.m.scene.Frame
	lines := strings.Split(d.screen(), "\n")
	clicked := 0
	for i := range f.Panes {
		for _, x := range []int{f.Left(i), f.Left(i) + f.Widths[i] - 1} {
			for y := f.BodyY; y < f.DetailY; y++ {
				sign := ansi.Strip(ansi.Cut(lines[y], x, x+1))
				if bar := ansi.Strip(ansi.Cut(lines[y], x+1, x+2)); !strings.Contains("≠^~=", sign) || bar == d.m.scene.Signs.Bar {
					continue // nothing, or the fact that is selected already
				}
				clicked++
				d.click(tea.Mouse{X: x, Y: y, Button: tea.MouseLeft})
				if got := d.m.scene.Signs.Mark(d.m.scene.Fact().Verdict); got != sign && !d.selectedThere(i, y-f.BodyY) {
					t.Errorf("the sign %s at %d, %d leads to %s", sign, x, y, got)
				}
				d.press("esc", "g")
				lines = strings.Split(d.screen(), "\n")
			}
		}
	}
	if clicked < 20 {
		t.Errorf("only %d signs were clicked", clicked)
	}
}

// selectedThere reports whether the selected fact is among those that a row of a
// pane's map stands for: there the selected one's sign goes first.
func (d *driver) selectedThere(pane, row int) bool {
	f := d.m.scene.Frame
	return slices.Contains(d.m.read.At(&d.m.scene, pane, row, f.Widths[pane]-1), d.m.scene.Selected)
}

func TestWheel(t *testing.T) {
	d := open(t, 3, 80, 24).press("m", "g")
	top := func(r int) int { return d.m.read.Top(r, d.m.scene.Frame) }
	in := tea.Mouse{X: d.m.scene.Frame.Left(1) + 5, Y: d.m.scene.Frame.BodyY + 2}
	if d.roll(in, tea.MouseWheelDown); top(0) != wheel || top(1) != wheel {
		t.Errorf("together: the panes begin with lines %d and %d", top(0), top(1))
	}
	d.press("s").roll(in, tea.MouseWheelDown)
	if top(0) != wheel || top(1) != 2*wheel {
		t.Errorf("alone: the panes begin with lines %d and %d", top(0), top(1))
	}
	if d.roll(in, tea.MouseWheelUp).roll(in, tea.MouseWheelUp); top(1) != 0 {
		t.Errorf("back: the pane begins with line %d", top(1))
	}
	d.see("[A]").press("tab", "g")
	if d.roll(in, tea.MouseWheelDown); d.m.scene.Selected == 0 {
		t.Error("the list of facts was not scrolled")
	}
	d.press("tab", "c", "enter").roll(tea.Mouse{X: 5, Y: d.m.scene.Frame.DetailY + 2}, tea.MouseWheelDown)
	if d.m.detail == 0 {
		t.Error("the strip was not scrolled")
	}
	d.press("f").roll(in, tea.MouseWheelDown).see(">")
	if d.m.filter.at != 1 {
		t.Error("the list was not gone through")
	}
}

func TestClickInTheListOfFacts(t *testing.T) {
	d := open(t, 3, 120, 40).press("m", "tab", "g")
	d.click(d.find("distance from the harbour", 0)).see("fact 3 of 11")
	d.click(d.find("It struck the reef", 40)).see("fact 4 of 11", "[B]")
	d.press("S").click(d.find("agree: ", 0))
	if d.miss("hour of the accident"); len(d.m.scene.Folded) == 0 {
		t.Error("the group was not folded")
	}
}

// Nothing is selected behind a list that is open, or beside the panes.
func TestClicksElsewhereDoNothing(t *testing.T) {
	d := open(t, 3, 120, 40).press("m", "c")
	before := d.m.scene.Selected
	d.click(tea.Mouse{X: 3, Y: 0, Button: tea.MouseLeft}).click(tea.Mouse{X: 3, Y: 39, Button: tea.MouseLeft}).click(tea.Mouse{X: 3, Y: 36, Button: tea.MouseLeft})
	words := d.find("≠", 0)
	words.Button = tea.MouseRight
	d.click(words).press("?").click(tea.Mouse{X: 10, Y: 10, Button: tea.MouseLeft})
	if d.m.scene.Selected != before {
		t.Errorf("fact %d is selected, want %d", d.m.scene.Selected, before)
	}
}
