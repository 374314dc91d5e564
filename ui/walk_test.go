package ui

import (
	"fmt"
	"strings"
	"testing"
)

func TestFactByFact(t *testing.T) {
	d := open(t, 3, 120, 40)
	d.press("]").see("fact 3 of 11", "distance from").press("[", "[", "[").see("fact 1 of 11", "no fact before")
	d.press("c").see("fact 2 of 11").press("}").see("fact 6 of 11").press("c").see("fact 10 of 11")
	d.press("c").see("fact 10 of 11", "no conflict after").press("C").see("fact 6 of 11").press("{").see("fact 2 of 11")
	d.press("tab", "]").see("fact 3 of 11").press("tab").see("fact 3 of 11")
}

// Whoever scrolled the selected fact away goes on from what is on the screen.
func TestFactsGoOnFromTheScreen(t *testing.T) {
	d := open(t, 3, 80, 24).see("fact 2 of 11")
	d.press("j", "]").see("fact 3 of 11") // it is still there
	d.press("G", "[").see("fact 6 of 11").level("the last above the screen")
	d.press("g", "]").see("fact 2 of 11").level("the first on the screen") // the head of the sheet: B begins with it
	d.press("G", "C").see("fact 6 of 11")
	d.press("g", "c").see("fact 2 of 11")
	d.press("tab", "G", "tab", "g", "tab", "]").see("no fact after") // among the facts there is no other place to be
}

// Alone, it is the pane with the focus that counts.
func TestFactsGoOnFromTheFocusedPane(t *testing.T) {
	d := open(t, 3, 80, 24).press("s", "3", "G")
	d.m.scene.Selected = 8 // nowhere on the screen: A alone has it
	d.press("[").see("fact 6 of 11", "[C]")
}

func TestOrderByGravity(t *testing.T) {
	d := open(t, 3, 120, 40).press("]", "tab", "S").see("fact 1 of 11", "number of injured", "gravest first")
	d.press("]").see("fact 2 of 11", "whether the captain slowed down", "gravest first")
	d.press("]]").see("fact 4 of 11", "whether oil leaked").press("]").see("fact 5 of 11", "distance from the harbour")
	d.press("c").see("no conflict after").press("C").see("fact 3 of 11").press("G").see("fact 11 of 11", "amount of diesel").press("k").see("fact 10 of 11")
	d.press("tab", "tab", "f", "jjj", "space", "enter").see("only agree", "fact 3 of 3", "rescue").press("esc").see("fact 8 of 11")
	d.press("SSSS").see("fact 5 of 11", "rescue", "reading order").press("j").miss("gravest first")
}

// bars lists, by pane, the first row of the screen with the bar of the selected
// fact, -1 where there is none.
func (d *driver) bars() []int {
	f := d.m.scene.Frame
	out := make([]int, len(f.Panes))
	for p := range out {
		out[p] = -1
		for y, line := range strings.Split(d.screen(), "\n") {
			cells := []rune(line)
			if x := f.Left(p) + 1; out[p] < 0 && y >= f.BodyY && y < f.DetailY && strings.ContainsRune("▌▸", cells[x]) {
				out[p] = y
			}
		}
	}
	return out
}

func (d *driver) level(doing string) *driver {
	d.t.Helper()
	f, fact := d.m.scene.Frame, d.m.scene.Fact()
	row := -1
	for p, y := range d.bars() {
		switch has := len(fact.ClaimsOf(f.Panes[p])) > 0; {
		case has != (y >= 0):
			d.t.Fatalf("%s: pane %d shows the fact: %v\n%s", doing, p, y >= 0, d.screen())
		case has && row >= 0 && row != y:
			d.t.Fatalf("%s: pane %d is not level\n%s", doing, p, d.screen())
		case has:
			row = y
		}
	}
	return d
}

func TestTheSelectedFactIsLevel(t *testing.T) {
	for _, size := range sizes[:9] {
		for _, n := range []int{2, 3, 5} {
			d := open(t, n, size[0], size[1])
			for i := range len(ferryFacts) {
				d.level(fmt.Sprintf("%v, %d reports, fact %d", size, n, i+1))
				d.press("]")
			}
			d.press("[[[[", "enter").level("detail")
			d.press(">").level("further reports")
		}
	}
}

func TestLevelOutlivesResizes(t *testing.T) {
	for i := range len(ferryFacts) {
		d := open(t, 3, 120, 40).press(strings.Repeat("]", i))
		before := d.picture()
		for _, size := range sizes[:9] {
			d.size(size[0], size[1])
			d.level(fmt.Sprintf("fact %d at %v", i+1, size))
		}
		d.size(120, 40)
		if after := d.picture(); after != before && len(d.m.scene.Fact().Reported()) == 3 {
			t.Errorf("fact %d is not where it was\n%s\nbefore\n%s", i+1, after, before)
		}
	}
}

func TestAScrolledFactStaysOnTheScreen(t *testing.T) {
	d := open(t, 3, 120, 40).press("c", "jj")
	for _, size := range sizes[:9] {
		d.size(size[0], size[1])
		d.level(fmt.Sprint("scrolled, at ", size))
	}
}

func TestPanesScrollTogetherAndComeBackLevel(t *testing.T) {
	d := open(t, 3, 80, 24).press("c")
	before := d.picture()
	d.press("space", "space", "space", "j").press("b", "b", "b", "k")
	d.press("G", ".", "esc")
	d.level("back from the end")
	if d.picture() != before {
		t.Errorf("after a page down and up\n%s\nbefore\n%s", d.picture(), before)
	}
	d.press("jjj", "kkk")
	if d.picture() != before {
		t.Errorf("after three lines down and up\n%s\nbefore\n%s", d.picture(), before)
	}
}

func TestOnePaneScrollsAlone(t *testing.T) {
	d := open(t, 3, 80, 24).press("c", "s", "l")
	f := d.m.scene.Frame
	a, b, c := d.m.read.Top(0, f), d.m.read.Top(1, f), d.m.read.Top(2, f)
	d.see("").press("j").see("scrolling alone")
	if d.m.read.Top(0, f) != a || d.m.read.Top(1, f) != b+1 || d.m.read.Top(2, f) != c {
		t.Error("not the second pane alone moved by a line")
	}
	before := d.body()
	if d.press("s").see("together"); d.body() != before {
		t.Errorf("it jumps when reports scroll together again\n%s\nbefore\n%s", d.body(), before)
	}
	if d.press("j", "k"); d.body() != before {
		t.Errorf("a line down and up is not where it was\n%s\nbefore\n%s", d.body(), before)
	}
	d.press(".").level("at the fact again")
}

// What a pane was held back by while it waited for the others is over when it
// scrolls alone: the first key moves it.
func TestAPaneThatWaitedScrollsAtOnce(t *testing.T) {
	d := open(t, 3, 80, 24).press("c", "space", "space", "space", "space")
	for r := range 3 {
		d.press(string(rune('1'+r)), "s")
		before := d.m.read.Top(r, d.m.scene.Frame)
		if d.press("k"); d.m.read.Top(r, d.m.scene.Frame) != before-1 {
			t.Errorf("report %d does not move at the first key", r)
		}
		d.press("s")
	}
}

// body is the panes on the screen.
func (d *driver) body() string {
	f := d.m.scene.Frame
	return strings.Join(strings.Split(d.screen(), "\n")[f.BodyY:f.DetailY], "\n")
}
