package ui

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"parallax/compare"
	"parallax/corpus"
)

func TestReportsAreThereBeforeTheFacts(t *testing.T) {
	d := waiting(t, 3, 120, 40)
	d.see("Ferry with 212 aboard", "At least 31 passengers", "Investigators went aboard", "being compared", "0%")
	d.send(progressMsg{run: 1, done: 0.42, doing: "aligning"})
	d.see("aligning", "42%")
	d.send(d.m.job.do())
	d.see("fact 1 of 11", "people on board").miss("42%")
}

func TestFactsThatComeLateDoNotMoveTheText(t *testing.T) {
	d := waiting(t, 3, 80, 24).press("jjjj")
	before := d.m.read
	d.send(d.m.job.do())
	for r := range 3 {
		if got, want := d.m.read.Top(r, d.m.scene.Frame), before.Top(r, d.m.scene.Frame); got != want {
			t.Errorf("report %d begins with line %d, was %d", r, got, want)
		}
	}
	d.see("fact 1 of 11")
}

func TestCancelledComparison(t *testing.T) {
	d := waiting(t, 3, 120, 40).press("esc")
	d.see("cancelled: R runs it again", "No facts")
	if err := d.m.job.work.Err(); !errors.Is(err, context.Canceled) {
		t.Errorf("the work's context says %v", err)
	}
	d.send(d.m.job.do()) // what was cancelled ends late
	d.press("e").see("R runs")
	d.send(progressMsg{run: 1, done: 0.9, doing: "overdue"})
	d.miss("overdue")

	late := d.m.job
	d.m.options.Export = disk{}.export
	d.press("]").see("R runs it again")
	d.m.rerun()
	d.see("being compared")
	d.send(late.do())
	d.miss("fact 1 of 11") // the first run is not the second
	d.send(d.m.job.do())
	d.see("fact 1 of 11")
	d.press("R").see("comparison is done")
}

func TestFailedComparison(t *testing.T) {
	d := open(t, 3, 120, 40, func(o *Options) {
		o.Compare = func(context.Context, corpus.Story, compare.Progress) (*compare.Table, error) {
			return nil, errors.New("out of \x1b[31mluck")
		}
	})
	d.see("comparison failed: out of", "R runs it again", "Ferry with 212 aboard")
	d.check("failed")
}

func TestFactByFact(t *testing.T) {
	d := open(t, 3, 120, 40)
	d.see("fact 1 of 11").press("]").see("fact 2 of 11", "number of injured").press("[", "[").see("fact 1 of 11", "no fact before")
	d.press("c").see("fact 2 of 11").press("}").see("fact 6 of 11").press("c").see("fact 10 of 11")
	d.press("c").see("fact 10 of 11", "no conflict after").press("C").see("fact 6 of 11").press("{").see("fact 2 of 11")
	d.press("tab", "]").see("fact 3 of 11").press("tab").see("fact 3 of 11")
}

func TestAPaneSaysThatItLacksTheFact(t *testing.T) {
	d := open(t, 3, 120, 40).press("]]")
	lines := strings.Split(d.screen(), "\n")
	if n := strings.Count(lines[1], "not in this report"); n != 1 || !strings.HasSuffix(strings.TrimRight(lines[1], " "), "not in this report") {
		t.Errorf("C alone lacks the fact:\n%s", lines[1])
	}
}

// bars lists, by pane, the first row of the screen with the bar of the selected
// fact, -1 where there is none.
func (d *driver) bars() []int {
	f := d.m.scene.Frame
	out := make([]int, f.Shown)
	for p := range out {
		out[p] = -1
		for y, line := range strings.Split(d.screen(), "\n") {
			cells := []rune(line)
			if x := f.X + p*(f.Pane+f.Gap) + 1; out[p] < 0 && y >= f.BodyY && y < f.DetailY && string(cells[x]) == "▌" {
				out[p] = y
			}
		}
	}
	return out
}

func (d *driver) level(doing string) {
	d.t.Helper()
	f, fact := d.m.scene.Frame, d.m.scene.Fact()
	row := -1
	for p, y := range d.bars() {
		switch has := len(fact.ClaimsOf(f.First+p)) > 0; {
		case has != (y >= 0):
			d.t.Fatalf("%s: pane %d shows the fact: %v\n%s", doing, p, y >= 0, d.screen())
		case has && row >= 0 && row != y:
			d.t.Fatalf("%s: pane %d is not level\n%s", doing, p, d.screen())
		case has:
			row = y
		}
	}
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
	d := open(t, 3, 120, 40).press("cc", "jj")
	for _, size := range sizes[:9] {
		d.size(size[0], size[1])
		d.level(fmt.Sprint("scrolled, at ", size))
	}
}

func TestPanesScrollTogetherAndComeBackLevel(t *testing.T) {
	d := open(t, 3, 80, 24).press("cc")
	before := d.picture()
	d.press("space", "space", "space", "j").press("b", "b", "b", "k")
	d.press("G", "[", "]")
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
	d := open(t, 3, 80, 24).press("cc", "s", "l")
	f := d.m.scene.Frame
	a, b, c := d.m.read.Top(0, f), d.m.read.Top(1, f), d.m.read.Top(2, f)
	d.see("").press("j").see("scrolling alone")
	if d.m.read.Top(0, f) != a || d.m.read.Top(1, f) != b+1 || d.m.read.Top(2, f) != c {
		t.Error("not the second pane alone moved by a line")
	}
	d.press("s").see("together")
	d.level("together again")
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

func TestSearch(t *testing.T) {
	d := open(t, 3, 120, 40).press("/REEF").see("/REEF").press("enter").see("/REEF: hit 1 of 5", "[A]")
	d.press("n").see("hit 2 of 5", "[B]").press("nnn").see("hit 5 of 5", "[C]").press("n").see("began again", "[A]").press("j").see("hit 1 of 5")
	d.press("N", "j").see("hit 5 of 5").press("esc").miss("/REEF")
	d.press("n").see("nothing was searched for")
	d.press("/zeppelin", "enter").see("not found: zeppelin").press("j").see("/zeppelin: no hits")
	d.press("/it's", "esc").see("/zeppelin").press("/", "enter").miss("zeppelin")
	d.press("/\"he did", "enter").see("hit 1 of 1")
}

func TestSearchAmongFacts(t *testing.T) {
	d := open(t, 3, 120, 40).press("tab", "/diesel", "enter").see("fact 8 of 11", "whether oil leaked", "hit 1 of 2")
	d.press("/fog", "enter").see("outside the listed facts")
}

func TestFilter(t *testing.T) {
	d := open(t, 3, 120, 40).press("f").see("Show only", "[ ] conflict", "[ ] number", "[ ] A").press("space").see("[x] conflict")
	d.press("enter").see("only conflict", "fact 1 of 3", "number of injured").press("]]").see("fact 3 of 3", "next ferry")
	d.press("tab").miss("people on board").press("tab")
	d.press("f", "jjjjj", "space", "enter").see("only conflict, number", "fact 1 of 1", "number of injured")
	d.press("esc").see("fact 2 of 11").miss("only")
	d.press("f", "space", "esc").see("fact 2 of 11").miss("only")
}

func TestFilterThatNothingPasses(t *testing.T) {
	d := open(t, 3, 120, 40).press("f", "j", "space", "jjjjj", "jjjjjjjjjjj")
	d.m.filter.choices[5].on = true // an update that differs in a number: there is none
	d.m.relist()
	d.press("enter").see("No fact passes the filter").press("]", "c", "tab", "j", "G", "enter", "n")
	d.see("No fact passes").press("esc").see("fact")
}

func TestHelpIsSearchable(t *testing.T) {
	d := open(t, 3, 80, 24).press("?").see("next fact", "next conflict").press("export").see("discrepancy report").miss("next fact")
	d.press("esc").see("[A]").press("?", "?").see("[A]").press("?", "q").see("quit").press("zzz").see("no key has these words")
}

func TestHelpNamesEveryKey(t *testing.T) {
	keys := newKeys()
	bound := map[string]string{}
	for _, g := range keys.groups() {
		for _, b := range g.keys {
			for _, k := range b.Keys() {
				if by, twice := bound[k]; twice {
					t.Errorf("%s is bound to %q and %q", k, by, b.Help().Desc)
				}
				bound[k] = b.Help().Desc
			}
		}
	}
	m := open(t, 3, 120, 40).m
	for _, c := range append(m.common(), m.moves()...) {
		for _, k := range c.key.Keys() {
			if bound[k] == "" {
				t.Errorf("help does not name %s", k)
			}
		}
	}
}

func TestExport(t *testing.T) {
	files := disk{}
	d := open(t, 3, 120, 40, func(o *Options) { o.Export = files.export })
	d.press("e").see("[markdown]", "parallax-report.md").press("enter").see("written: parallax-report.md")
	if files["parallax-report.md"] != "markdown" {
		t.Fatalf("written: %v", files)
	}
	d.press("e", "enter").see("parallax-report.md exists").press("n").see("nothing was overwritten")
	d.press("tab").see("[json]", "parallax-report.json").press("shift+tab", "enter").see("exists").press("y").see("written: parallax-report.md")
	d.press("e", "ctrl+u", "nowhere", "enter").see("not written: no such folder").press("ctrl+u", "enter").see("a name for the file is missing")
	d.press("esc").see("[A]")
	if len(files) != 1 {
		t.Errorf("written: %v", files)
	}
}

func TestAnAnswerThatComesLateOverwritesNothing(t *testing.T) {
	files := disk{"parallax-report.md": "old"}
	d := open(t, 3, 120, 40, func(o *Options) { o.Export = files.export })
	d.press("e")
	answer := d.send(tea.KeyPressMsg{Code: tea.KeyEnter})
	d.press("esc")
	d.send(answer())
	d.press("y", "y", "enter")
	if files["parallax-report.md"] != "old" {
		t.Error("the file was overwritten without being asked for")
	}
}

func TestNothingToExport(t *testing.T) {
	waiting(t, 3, 120, 40, func(o *Options) { o.Export = disk{}.export }).press("e").see("nothing to export yet")
	open(t, 3, 120, 40).press("e").see("nothing to export with")
}

func TestThemes(t *testing.T) {
	light := tea.BackgroundColorMsg{Color: white{}}
	d := open(t, 3, 80, 24)
	if d.m.scene.Theme.Name != "dark" {
		t.Error("it does not begin dark")
	}
	if d.send(light); d.m.scene.Theme.Name != "light" {
		t.Error("it does not follow the terminal")
	}
	if d.press("T"); d.m.scene.Theme.Name != "dark" {
		t.Error("T does not change the theme")
	}
	if d.send(light); d.m.scene.Theme.Name != "dark" {
		t.Error("the terminal overrules the user")
	}
	if d.send(tea.ColorProfileMsg{Profile: colorprofile.ASCII}); d.m.scene.Theme.Name != "mono" {
		t.Error("colours on a terminal that has none")
	}
}

type white struct{}

func (white) RGBA() (r, g, b, a uint32) { return 0xffff, 0xffff, 0xffff, 0xffff }

func TestNoColourMeansNoColour(t *testing.T) {
	for _, s := range surfaces {
		d := open(t, 3, 120, 40, func(o *Options) { o.NoColor = true; o.Export = disk{}.export })
		d.send(tea.BackgroundColorMsg{Color: white{}})
		content := d.press(s.keys...).m.View().Content
		for _, sequence := range strings.Split(content, "\x1b[")[1:] {
			parameters, _, _ := strings.Cut(sequence, "m")
			for _, p := range strings.Split(parameters, ";") {
				if len(p) > 1 {
					t.Fatalf("%s: colour %q", s.name, parameters)
				}
			}
		}
	}
}

func TestQuit(t *testing.T) {
	for _, keys := range [][]string{{"q"}, {"ctrl+c"}, {"/", "ctrl+c"}, {"?", "ctrl+c"}, {"f", "ctrl+c"}, {"tab", "q"}} {
		d := waiting(t, 3, 80, 24)
		if keys[0] == "f" {
			d.send(d.m.job.do())
		}
		last := len(keys) - 1
		d.press(keys[:last]...)
		key, ok := special[keys[last]]
		if !ok {
			key = tea.Key{Code: 'q', Text: "q"}
		}
		cmd := d.send(tea.KeyPressMsg(key))
		if cmd == nil || cmd() != tea.Quit() {
			t.Errorf("%v does not quit", keys)
		}
		if d.m.job.work.Err() == nil {
			t.Errorf("%v leaves the comparison running", keys)
		}
	}
}

func TestWarnings(t *testing.T) {
	d := open(t, 3, 80, 24, func(o *Options) {
		o.Story.Warnings = []corpus.Warning{{Report: "B", Text: "the date was taken from the dateline"}}
		o.Compare = func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
			t := ferryTable(s)
			t.Warnings = s.Warnings
			return t, nil
		}
	})
	d.see("1 warning: w shows it").press("w").see("B: the date was taken").press("esc").see("[A]")
	open(t, 3, 80, 24).press("w").see("no warnings")
}
