package ui

import (
	"context"
	"io/fs"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"parallax/compare"
	"parallax/corpus"
)

func TestSuspend(t *testing.T) {
	for _, keys := range [][]string{nil, {"/", "x"}, {"?"}, {"tab"}} {
		d := open(t, 3, 80, 24).press(keys...)
		if cmd := d.send(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl}); cmd == nil || cmd() != tea.Suspend() {
			t.Errorf("%v: it is not suspended", keys)
		}
	}
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

// In what is open over the views, help tells of its keys alone, and goes back there.
func TestHelpIsOfWhereOneIs(t *testing.T) {
	for _, test := range []struct {
		keys        []string
		title, want string
		back        string
	}{
		{[]string{"f", "?"}, "Keys of the filter", "take it, or not", "Show only"},
		{[]string{"p", "f1"}, "Keys of the list of reports", "hide it, or show it", "Reports"},
		{[]string{"/ferry?", "f1"}, "Keys of the search", "delete the word before", "/ferry?"},
		{[]string{"y", "?"}, "Keys of the copy", "copy it", "the fact as text"},
		{[]string{"tab", "?"}, "Keys in the facts", "next row", "fact "},
	} {
		d := open(t, 3, 120, 40).press(test.keys...).see(test.title, test.want)
		if d.press("esc").see(test.back); d.m.mode == helping {
			t.Errorf("%v: help does not close", test.keys)
		}
	}
	open(t, 3, 120, 40).press("f", "?").see("?        help", "quit, from anywhere").miss("next fact")
	open(t, 3, 120, 40).press("/", "f1").see("f1       help").miss("?        help") // ? is typed there
	open(t, 3, 120, 60).press("?").see("line down").miss("in facts")
}

func TestWelcome(t *testing.T) {
	first := func(o *Options) { o.FirstRun = true }
	open(t, 3, 120, 40, first).see("New here? ] goes to the next fact, ? lists all keys, q quits.").press("]").miss("New here?")
	waiting(t, 3, 120, 40, first).miss("New here?")
	open(t, 3, 120, 40).miss("New here?")
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

// An export that takes long is shown and can be given up, and nothing that it
// still says is taken for an answer to something else.
func TestALongExport(t *testing.T) {
	files := disk{}
	d := open(t, 3, 120, 40, func(o *Options) { o.Export = files.export }).press("e")
	answer := d.send(tea.KeyPressMsg{Code: tea.KeyEnter})
	d.see("writing parallax-report.md  esc: cancel").press("x", "enter", "tab").see("parallax-report.md", "[markdown]")
	d.press("esc").see("export cancelled").press("e")
	d.send(exportedMsg{run: 1, path: "parallax-report.md", err: fs.ErrExist})
	d.miss("exists").miss("not written")
	d.send(answer())
	d.see("written: parallax-report.md", "[markdown]") // it was too late to stop it, and the dialog is a new one
	d.press("enter").see("exists").press("n")
}

func TestNothingToExport(t *testing.T) {
	waiting(t, 3, 120, 40, func(o *Options) { o.Export = disk{}.export }).press("e").see("nothing to export yet")
	open(t, 3, 120, 40).press("e").see("nothing to export with")
}

func TestThemes(t *testing.T) {
	d := open(t, 3, 80, 24)
	dark := d.m.scene.Theme
	if d.send(tea.BackgroundColorMsg{Color: white{}}); d.m.scene.Theme.Claim == dark.Claim {
		t.Error("the terminal's own colours do not follow its ground")
	}
	for _, name := range []string{"dark", "light", "colorblind", "none", "terminal"} {
		d.press("T").see("theme: " + name)
		if th := d.m.scene.Theme; th.Name != name || d.m.View().BackgroundColor != th.Ground || d.m.View().ForegroundColor != th.Text {
			t.Errorf("%s: drawn in %s", name, th.Name)
		}
	}
}

// A terminal shows what it can, and is offered no more.
func TestThemesOfATerminal(t *testing.T) {
	for profile, want := range map[colorprofile.Profile]string{colorprofile.ANSI256: "dark", colorprofile.ANSI: "terminal", colorprofile.ASCII: "none"} {
		d := open(t, 3, 80, 24, func(o *Options) { o.Theme = "dark" })
		d.send(tea.ColorProfileMsg{Profile: profile})
		if got := d.m.scene.Theme.Name; got != want {
			t.Errorf("%v: %s, want %s", profile, got, want)
		}
		if d.press("T"); profile == colorprofile.ANSI {
			d.see("theme: none").press("T").see("theme: terminal")
		} else if profile == colorprofile.ASCII {
			d.see("no colours here")
		}
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

func TestFilterByWords(t *testing.T) {
	d := open(t, 3, 120, 40).press("f", "/").see("words    /", "11 of 11 facts").press("Diesel").see("2 of 11 facts", "/ Diesel")
	d.press("enter").see("Show only").press("enter").see("only with “Diesel”", "fact 1 of 2", "whether oil leaked")
	d.press("f", "space", "enter").see("only conflict, with “Diesel”", "No fact passes").press("f", "space", "enter")
	d.press("esc").see("of 11").miss("only")
	d.press("f", "/hospital", "esc").see("11 of 11 facts").press("/Torvik").see("1 of 11 facts") // who speaks counts, too
	d.press("ctrl+u", "zeppelin").see("0 of 11 facts").press("ctrl+u", "backspace").see("space: take")
	d.press("/")
	d.send(tea.PasteMsg{Content: "rescue"})
	d.see("1 of 11 facts")
}

func TestFilterBySpeaker(t *testing.T) {
	d := open(t, 3, 120, 60).press("f").see("[ ] the coast guard", "[ ] Jens Torvik")
	for d.m.filter.choices[d.m.filter.at].name != "the coast guard" {
		d.press("j")
	}
	d.press("space", "enter").see("only the coast guard", "fact 2 of 4", "distance from")
}

// Search and filter outlive each other, a resize, another order, and panes that change.
func TestSearchAndFilterOutliveChanges(t *testing.T) {
	d := open(t, 3, 200, 60).press("/reef", "enter").see("/reef: hit 1 of 5 (A 1, B 3, C 1)").press("f", "space", "enter")
	d.see("only conflict", "/reef: hit 1 of 5", "fact 1 of 3")
	d.size(50, 15)
	d.size(30, 10)
	d.size(200, 60)
	d.see("only conflict", "/reef: hit 1 of 5", "fact 1 of 3").press("S", "tab", "z", "z", "0", "j").see("only conflict", "/reef: hit 1 of 5", "gravest first")
	d.press("tab", "n", "n").see("/reef: hit 3 of 5", "only conflict").press("f", "esc").see("/reef: hit 3 of 5").miss("only")
}

// Hits in hidden reports are counted and not gone to.
func TestSearchPassesHiddenReports(t *testing.T) {
	d := open(t, 3, 200, 60).press("2", "x", "1", "/reef", "enter").shows("[A]C").press("n").shows("A[C]").press("j").see("hit 5 of 5").press("n").shows("[A]C")
	d.press("/local fishermen", "enter").see("in hidden reports only").shows("[A]C")
}

// Hits come in the order of the panes.
func TestSearchInTheOrderOfThePanes(t *testing.T) {
	open(t, 3, 200, 60).press("LL", "1").shows("[B]CA").press("/reef", "enter").shows("[B]CA").press("nnn").shows("B[C]A").press("n").shows("BC[A]")
}
