package ui

import (
	"context"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// Two reports that contradict each other are shown side by side, where they can be.
func TestBothSidesArePagedTo(t *testing.T) {
	d := open(t, 7, 80, 24).press(">", "2", "f", "space", "enter")
	for range 3 {
		f := d.m.scene.Frame
		var shown int
		for _, rel := range d.m.scene.Fact().Relations {
			if f.Shows(d.m.scene.Fact().Claims[rel.A].Report) && f.Shows(d.m.scene.Fact().Claims[rel.B].Report) {
				shown++
			}
		}
		if shown == 0 {
			t.Errorf("no two sides of it are shown:\n%s", d.screen())
		}
		d.press("]")
	}
}

// Reports that are far apart stand side by side, too, and stay so when the
// screen changes or one of them gets the focus.
func TestSidesFarApart(t *testing.T) {
	far := func(o *Options) {
		o.Compare = func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
			t := ferryTable(s)
			f := t.Facts[1]
			f.Relations = f.Relations[len(f.Relations)-1:]
			return t, nil
		}
	}
	d := open(t, 7, 50, 15, far).see("1, 7 of 7", "[A] ≠ Ferry", "G ≠ Ferry")
	d.level("far apart")
	d.press("l").see("[G]", "1, 7 of 7").press("h").see("[A]", "1, 7 of 7")
	d.size(120, 40)
	d.see("[A] B C D E [F G]").level("three panes")
	d.size(60, 20)
	d.see("1, 7 of 7").level("two panes again")
	d.press(">").see("3-4 of 7").press("<").see("1-2 of 7", "[B]")
	d.press("l").see("[C]", "2-3 of 7").press("7").see("[G]", "6-7 of 7")
}

func TestRanges(t *testing.T) {
	for want, indices := range map[string][]int{"1": {0}, "1-2": {0, 1}, "2-4": {1, 2, 3}, "1, 3": {0, 2}, "1-2, 7": {0, 1, 6}, "1, 6-7": {0, 5, 6}, "": nil} {
		if got := ranges(indices); got != want {
			t.Errorf("%v are written %q, want %q", indices, got, want)
		}
	}
}

// The counts fit every screen: what matters least goes first.
func TestCountsInTheHeader(t *testing.T) {
	for _, c := range []struct {
		w    int
		want string
	}{{120, "≠ 123 conflicts  ^ 1 update  ~ 99 variants  = 456 agree  789 single"}, {60, "≠ 123  ^ 1  ~ 99  = 456  789 single"}, {50, "≠ 123  ^ 1  ~ 99  = 456"}} {
		d := open(t, 3, c.w, 24)
		d.m.counted = compare.Counts{789, 456, 99, 1, 123}
		head, _, _ := strings.Cut(d.screen(), "\n")
		if got := strings.TrimSpace(strings.TrimPrefix(head, " The ferry at Karsund")); !strings.HasPrefix(got, c.want+" ") || !strings.Contains(head, "2 of 11") && !strings.Contains(head, "2/11") {
			t.Errorf("%d cells: %s", c.w, head)
		}
	}
}

// The heads of the panes say how the selected fact stands there.
func TestAPaneSaysThatItLacksTheFact(t *testing.T) {
	for _, c := range []struct{ w, h, row int }{{120, 40, 3}, {80, 24, 1}, {200, 24, 1}} {
		d := open(t, 3, c.w, c.h).press("]")
		lines := strings.Split(d.screen(), "\n")
		f := d.m.scene.Frame
		if n := strings.Count(d.screen(), "not in this report"); n != 1 || !strings.Contains(string([]rune(lines[c.row])[f.Left(2):]), "not in this report") {
			t.Errorf("C alone lacks the fact:\n%s", d.screen())
		}
		if want := "[A] ~ Ferry"; !strings.Contains(lines[1], want) || !strings.Contains(lines[1], "B ~ Dozens") || !strings.Contains(lines[1], "C — ") {
			t.Errorf("the heads do not show who has the fact:\n%s", lines[1])
		}
	}
}

func TestAFactThatNoPaneHasIsPagedTo(t *testing.T) {
	d := open(t, 3, 50, 15).press("G", "]]]]]]]]]]")
	d.see("fact 11/11", "2-3 of 3", "about 400 litres").level("last fact")
	d.press("[[").see("fact 9/11", "1-2 of 3", "built in 1998").level("single in A")
}

func TestReportsArePagedSideways(t *testing.T) {
	d := open(t, 7, 80, 24).see("reports 1-3 of 7, > for more")
	d.press(">").see("reports 4-6 of 7, < > for more", "[D]").press(">").see("reports 5-7 of 7, < for more", "[E]")
	d.press("1").see("reports 1-3 of 7", "[A]").press("4").see("reports 2-4 of 7", "[D]").press("hhh").see("reports 1-3 of 7", "[A]")
	d.press("9").see("[A]").press("h").see("[A]")
	open(t, 3, 80, 24).press(">").see("all reports are shown")
}
