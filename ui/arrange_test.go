package ui

import (
	"fmt"
	"slices"
	"testing"
)

// panes is what the panes show, from left to right, the focus in brackets.
func (d *driver) panes() string {
	out := ""
	for _, r := range d.m.scene.Frame.Panes {
		label := d.m.scene.Reports[r].Label
		if r == d.m.scene.Focus {
			label = "[" + label + "]"
		}
		out += label
	}
	return out
}

func (d *driver) shows(want string) *driver {
	d.t.Helper()
	if got := d.panes(); got != want {
		d.t.Fatalf("the panes are %s, want %s\n%s", got, want, d.screen())
	}
	return d
}

func TestReportsAreMoved(t *testing.T) {
	d := open(t, 3, 120, 40).shows("[A]BC").press("L").shows("B[A]C").press("L").shows("BC[A]").press("L").see("at the end already")
	d.press("h").shows("B[C]A").press("H").shows("[C]BA").press("1").shows("[C]BA").press("3").shows("CB[A]").press("0").shows("[A]BC").see("in their order")
	open(t, 12, 80, 24).press("9").shows("GH[I]").press("H", "H", "H").shows("[I]GH").see("6, 8-9 of 12")
}

func TestReportsAreHidden(t *testing.T) {
	d := open(t, 4, 80, 24).shows("[A]BC").press("x").shows("[B]CD").see("A is hidden", "[B] ≠ Dozens", "1 hidden")
	d.press("x").shows("[C]D").press("x").shows("[D]").see("3 hidden").press("x").see("the last report stays").shows("[D]")
	d.press("1").shows("[D]").press("0").shows("BC[D]")
	d = open(t, 3, 120, 40).press("2", "x").see("[A C]  hidden: B").press("]", "]", "]").shows("A[C]")
	d.press("3").shows("A[C]").press("h", "L").shows("C[A]").press("0").shows("[A]BC")
}

func TestOneReportAlone(t *testing.T) {
	d := open(t, 3, 200, 60)
	before := d.picture()
	d.press("2", "z").shows("[B]").see("A [B] C < >").level("alone")
	if f := d.m.scene.Frame; f.TextOf(1) > 80 {
		t.Errorf("its lines are %d cells long", f.TextOf(1))
	}
	d.press("]", "]", "]").shows("[B]").press("l").shows("[C]").press("<").shows("[B]").press("3").shows("[C]")
	d.size(50, 15)
	d.shows("[C]").press("z").shows("B[C]")
	d.size(200, 60)
	d.press("[[[", "1")
	if d.picture() != before {
		t.Errorf("all together again\n%s\nbefore\n%s", d.picture(), before)
	}
}

func TestPanesAreWidened(t *testing.T) {
	d := open(t, 3, 120, 40)
	widths := func() string { return fmt.Sprint(d.m.scene.Frame.Widths) }
	for _, step := range []struct{ keys, want string }{
		{"+", "[42 36 36]"}, {"+", "[46 34 34]"}, {"--", "[38 38 38]"}, {"-", "[34 40 40]"}, {"l+", "[34 42 38]"}, {"0", "[38 38 38]"},
	} {
		if d.press(step.keys); widths() != step.want {
			t.Fatalf("after %s: %s, want %s", step.keys, widths(), step.want)
		}
		d.check(step.keys)
		d.level(step.keys)
	}
	d.press("++++++++++++").see("no room").press("-")
	if w := d.m.scene.Frame.Widths; slices.Max(w) > 66-4 {
		t.Errorf("one press back has no effect: %v", w)
	}
	d.size(200, 60)
	d.check("wider screen")
}

func TestListOfReports(t *testing.T) {
	d := open(t, 12, 80, 24).press("p").see("> [x] A", "on the screen", "[x] D", "to the right")
	d.press("j", "space").see("[ ] B", "hidden").press("j", "L").see("  4 > [x] C").press("enter").shows("AD[C]").see("1-3 of 11")
	d.press("p", "G", "enter").shows("JK[L]").see("of 11").press("p", "kkk", "pgup", "x", "esc").see("[L]")
	d.press("p", "g", "j", "enter").shows("[B]DC")
}

func TestManyReports(t *testing.T) {
	for _, c := range []struct {
		n    int
		want string
	}{{12, "A B C [D E F G] H I J K L < >"}, {100, "reports 4-7 of 100, < > for more"}} {
		open(t, c.n, 200, 60).press("lll", "lll").see(c.want)
	}
}
