package ui

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// edited is the accident when somebody corrected the first telling.
func edited(n int) corpus.Story {
	story := ferry(n)
	r := &story.Reports[0]
	r.Body = "CORRECTED at noon\n\n" + r.Body
	r.Paragraphs, r.Sentences = paragraphsOf(r.Body), sentencesOf(r.Body)
	return story
}

// reloading is a reader whose reports may be read again.
func reloading(o *Options) {
	o.Reload = func() (corpus.Story, error) { return edited(len(o.Story.Reports)), nil }
	o.Compare = func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
		return ferryTable(s), nil
	}
}

// readAgain presses the key and lets the comparison end.
func (d *driver) readAgain() *driver {
	d.press("R")
	d.send(d.m.job.do())
	return d
}

func TestAChangedReportIsReadAgain(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, reloading, s.at)
	d.press("c", "o", "=", "/reef", "enter", "n", "tab")
	filterBy(d, "A").see("only A", "whether the captain slowed down")
	d.send(changedMsg{Change{Path: "some/a.txt"}})
	d.see("a.txt changed: R reads again").press("j", "k").see("a.txt changed: R reads again", "only A", "/reef")
	d.readAgain().see("read again", "overruled, found: conflict").press("tab").see("only A", "/reef: hit", "whether the captain slowed down", "1 of 11 reviewed").miss("changed:")
	d.press("g").see("CORRECTED at noon")
	d.press("u").see("undone").press("R").see("the comparison is done")
}

// What was on the screen stays there, though words came before it.
func TestThePlaceOutlivesReadingAgain(t *testing.T) {
	d := open(t, 3, 80, 24, reloading).press("G", "kkk")
	body := func() string { return strings.Join(d.m.body(), "\n") }
	before := body()
	d.send(changedMsg{Change{Path: "a.txt"}})
	if d.readAgain(); body() != before {
		t.Errorf("the screen is\n%s\nand was\n%s", body(), before)
	}
}

func TestAReportThatIsGoneStaysOpen(t *testing.T) {
	d := open(t, 3, 120, 40, reloading)
	before := d.m.job.table
	d.send(changedMsg{Change{Path: "in/a.txt", Gone: true}})
	d.see("a.txt is gone; what was read of it stays here").press("R").see("the comparison is done")
	if d.m.job.table != before {
		t.Error("the table changed")
	}
}

func TestReadingAgainMayFail(t *testing.T) {
	d := open(t, 3, 120, 40, reloading, func(o *Options) {
		o.Reload = func() (corpus.Story, error) { return corpus.Story{}, errors.New("a.txt: is empty; give another") }
	})
	d.send(changedMsg{Change{Path: "a.txt"}})
	d.press("R").see("not read again: a.txt: is empty").press("j").see("a.txt changed", "fact 2 of 11")
}

// A file that changes again while it is read again may have been read too early.
func TestWhatChangesWhileItIsReadAgainIsTold(t *testing.T) {
	d := open(t, 3, 120, 40, reloading)
	d.send(changedMsg{Change{Path: "a.txt"}})
	reading := d.m.reload()
	d.send(changedMsg{Change{Path: "a.txt"}})
	d.send(reading())
	d.send(d.m.job.do())
	d.press("j").see("a.txt changed: R reads again")
	d.readAgain().press("j").miss("changed:")
}

func TestReadingAgainCanBeCancelled(t *testing.T) {
	d := open(t, 3, 120, 40, reloading).press("r")
	d.send(changedMsg{Change{Path: "a.txt"}})
	d.press("R", "]", "esc").see("comparison cancelled", "fact 3 of 11").press("R")
	d.send(d.m.job.do())
	d.see("read again").press("g").see("CORRECTED", "1 of 11 reviewed")
}

// A disk may keep the reading waiting for ever: the reader goes on, and what still
// comes of a reading that was given up is nothing to it.
func TestAReadingThatDoesNotEndIsGivenUp(t *testing.T) {
	d := open(t, 3, 120, 40, reloading)
	d.send(changedMsg{Change{Path: "a.txt"}})
	late := d.m.reload()
	d.press("j").see("reading again  esc: cancel").press("R").see("reading again").press("esc").see("not read again").press("j").see("a.txt changed: R reads again")
	d.send(late())
	if d.see("a.txt changed"); d.m.job.running {
		t.Error("what was given up is compared")
	}
	d.readAgain().see("read again")
}

// What became of a file while it was read again is what is known of it, though the
// reading comes to nothing.
func TestAFileThatIsGoneIsNotStaleToo(t *testing.T) {
	d := open(t, 3, 120, 40, reloading)
	d.send(changedMsg{Change{Path: "a.txt"}})
	d.send(changedMsg{Change{Path: "b.txt", Gone: true}})
	d.m.reload()
	d.send(changedMsg{Change{Path: "a.txt", Gone: true}})
	d.send(changedMsg{Change{Path: "b.txt"}})
	d.press("esc")
	if r := &d.m.reloader; !slices.Equal(r.stale, []string{"b.txt"}) || !slices.Equal(r.gone, []string{"a.txt"}) {
		t.Errorf("%q changed and %q are gone", r.stale, r.gone)
	}
}

func TestAnotherNumberOfReports(t *testing.T) {
	d := open(t, 5, 120, 40, reloading, func(o *Options) {
		o.Reload = func() (corpus.Story, error) { return ferry(2), nil }
	}).press("9", "5", "c", "x", "tab")
	d.send(changedMsg{Change{Path: "a.txt"}})
	d.readAgain().see("read again").check("two reports")
	d.agree("two reports")
	d.press("tab", "]", "G", "S", "5").check("two reports")
}

func TestRulingsOfAnotherReaderAreSeenAtOnce(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at)
	open(t, 3, 120, 40, s.at).press("c", "a", "seen", "enter")
	d.send(changedMsg{Change{Path: "story.parallax.json", Rulings: true}})
	d.run(d.m.keep())
	d.see("another reader ruled meanwhile").press("c").see("note: seen")
}
