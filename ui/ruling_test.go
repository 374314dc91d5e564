package ui

import (
	"context"
	"errors"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/corpus"
)

// A shelf keeps rulings in memory, as a file would.
type shelf struct {
	log  review.Log
	full error // why nothing can be kept
	kept int
}

func (s *shelf) keep(log review.Log) Kept {
	if s.full != nil {
		return Kept{Log: log, Err: s.full}
	}
	s.log, s.kept = s.log.Merge(log), s.kept+1
	return Kept{Log: s.log, Where: "story.parallax.json"}
}

// at opens a reader whose rulings are kept on s.
func (s *shelf) at(o *Options) { o.Review.Keep, o.Review.Log, o.Review.Session = s.keep, s.log, "me" }

func TestReviewed(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at).press("r").see("reviewed").press("j").see("1 of 11 reviewed").press("]").see("≠✓").press("[")
	d.press("r").see("not reviewed").press("j").miss("of 11 reviewed")
	if s.kept != 2 {
		t.Errorf("kept %d times", s.kept)
	}
	d.press("r", "]", "r", "f").see("[ ] not reviewed", "[ ] reviewed").miss("with a note").press("esc")
	filterBy(d, "not reviewed").see("only not reviewed", "of 9").press("esc").see("of 11", "2 of 11 reviewed")
}

// filterBy takes one choice of the filter.
func filterBy(d *driver, name string) *driver {
	d.press("f")
	for i, c := range d.m.filter.choices {
		if c.name == name {
			d.press(strings.Repeat("k", len(d.m.filter.choices)), strings.Repeat("j", i), "space", "enter")
			return d
		}
	}
	d.t.Fatalf("there is nothing to filter by called %s", name)
	return d
}

func TestAFilterOutlivesARulingThatEmptiesIt(t *testing.T) {
	d := open(t, 3, 120, 40, (&shelf{}).at)
	filterBy(d, "update").see("fact 1 of 1", "whether oil leaked").press("v").see("confirmed: update", "1 of 1")
	d.press("o", "~").see("overruled: variant", "No fact passes the filter").press("u").see("undone: “whether oil leaked” ruled variant", "fact 1 of 1")
}

func TestOverrule(t *testing.T) {
	d := open(t, 3, 120, 40, (&shelf{}).at).see("≠ 3 conflicts", "number of injured")
	d.press("o").see("How does “number of injured” stand?", "both cannot be true, as found").press("jjj", "enter")
	d.see("≠ 2 conflicts", "overruled: agree", "overruled, found: conflict", "█").miss("≠▌")
	d.press("v").see("≠ 3 conflicts", "confirmed: conflict", "█").press("u").see("≠ 2 conflicts").press("u").see("≠ 3 conflicts", "▌")
	d.press("ctrl+r").see("redone", "≠ 2 conflicts").press("ctrl+r").see("≠ 3 conflicts").press("ctrl+r").see("nothing to redo")
	d.press("uuu").see("nothing to undo").press("o", "esc").see("≠ 3 conflicts")
}

func TestNote(t *testing.T) {
	d := open(t, 3, 120, 40, (&shelf{}).at).press("a").see("note:", "enter: keep").press("ask the hospital", "enter").see("noted", "note: ask the hospital")
	d.press("a").see("note: ask the hospital").press(" q", "esc").see("note: ask the hospital").miss("hospital q")
	d.press("tab").see("note").press("tab")
	d.press("a", "ctrl+u", "enter").see("note removed").press("j").miss("ask the hospital").press("u").see("note: ask the hospital")
	d.press("a").send(tea.PasteMsg{Content: "\x1b[2J!"})
	d.press("enter").see("note: ask the hospital?[2J!")
}

func TestNoteInAnEditor(t *testing.T) {
	var opened string
	answer, failed := "first line\nsecond\x1b line\n", error(nil)
	d := open(t, 3, 120, 40, (&shelf{}).at, func(o *Options) {
		o.Review.Edit = func(text string) (*exec.Cmd, func(error) (string, error), error) {
			opened = text
			return exec.Command("true"), func(error) (string, error) { return answer, failed }, nil
		}
	})
	d.press("a", "draft").see("ctrl+o: editor")
	if cmd := d.send(tea.KeyPressMsg{Code: 'o', Mod: tea.ModCtrl}); cmd == nil || opened != "draft" {
		t.Fatalf("the editor was opened on %q", opened)
	}
	fact := d.m.reviewer.draft
	d.run(d.send(editedMsg{fact, answer, nil}))
	d.see("noted", "note: first line second? line")
	d.press("a")
	d.send(tea.KeyPressMsg{Code: 'o', Mod: tea.ModCtrl})
	if opened != "first line\nsecond? line" {
		t.Errorf("the editor was opened on %q", opened)
	}
	d.send(editedMsg{fact, "", errors.New("exit status 1")})
	d.see("the note is as it was: exit status 1").press("j").see("first line")
	open(t, 3, 120, 40).press("a").send(tea.KeyPressMsg{Code: 'o', Mod: tea.ModCtrl})
}

// What is typed while another reader rules is for the fact that it was begun at,
// even where that fact is no longer there.
func TestANoteIsForTheFactThatItWasBegunAt(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at)
	merge := review.OnMerge(d.m.job.table, d.m.scene.Selected, 4, compare.Variant)
	words := review.OnNote(d.m.job.table, d.m.scene.Selected, "").On
	d.press("a", "ask them")
	s.log = s.log.Add(review.Pen{By: "you"}, merge)
	d.run(d.m.keep())
	d.press("enter")
	last := d.m.reviewer.log.Standing()[1]
	if last.Note != "ask them" || !slices.EqualFunc(last.On, words, func(a, b review.Quote) bool { return a.Words == b.Words }) {
		t.Errorf("the note is %+v", last)
	}
	if s.log.Len() != 2 {
		t.Errorf("%d rulings are kept", s.log.Len())
	}
}

// A verdict is not ruled on another fact than it was asked for.
func TestAQuestionGoesWithItsFact(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at)
	merge := review.OnMerge(d.m.job.table, d.m.scene.Selected, 4, compare.Variant)
	d.press("o").see("How does")
	s.log = s.log.Add(review.Pen{By: "you"}, merge)
	d.run(d.m.keep())
	d.miss("How does").see("another reader ruled meanwhile")
}

// Help lies over what asked for it: when that is shown again, it is as it would be
// if it had been there all the time.
func TestWhatIsUnderHelpGoesWithTheRulings(t *testing.T) {
	for _, keys := range [][]string{{"f", "space"}, {"f", "/"}, {"o"}, {"U"}, {"P"}} {
		s := &shelf{}
		d := open(t, 3, 120, 40, s.at).press(keys...).press("f1").see("Keys of the")
		f := d.m.scene.Selected
		s.log = s.log.Add(review.Pen{By: "you"}, review.OnUnlink(d.m.job.table, f, []int{0}, review.Split))
		d.run(d.m.keep())
		d.press("esc").afresh(strings.Join(keys, " ") + " under help")
		if d.m.mode == overruling || d.m.mode == taker {
			t.Errorf("%v: it asks about a fact that is no longer there:\n%s", keys, d.screen())
		}
	}
}

// What is held is found again when it is put to another fact, whatever others ruled
// while that was asked.
func TestWhatIsHeldIsFoundAgain(t *testing.T) {
	for _, key := range []string{"t", "M"} {
		s := &shelf{}
		d := open(t, 3, 120, 40, s.at).press("tab", "G", "[", "[", key)
		held := d.m.scene.Fact().Claims
		d.press("]", key).see("How does")
		s.log = s.log.Add(review.Pen{By: "you"}, review.OnMerge(d.m.job.table, 0, 1, compare.Agree))
		d.run(d.m.keep())
		d.see("How does").press("enter")
		if f := d.m.scene.Fact(); !slices.ContainsFunc(f.Claims, func(c compare.Claim) bool { return c.Span == held[0].Span && c.Report == held[0].Report }) {
			t.Errorf("%s: what was held is not in\n%s", key, d.screen())
		}
	}
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at).press("M")
	split := review.OnUnlink(d.m.job.table, d.m.scene.Selected, []int{0}, review.Split)
	d.press("]", "M").see("How does")
	s.log = s.log.Add(review.Pen{By: "you"}, split)
	d.run(d.m.keep())
	d.press("enter").see("what was held is no longer there")
}

func TestUnlinkSplitAndOnlyOne(t *testing.T) {
	d := open(t, 3, 120, 40, (&shelf{}).at).press("l", "U").see("Which claim does not belong", "[x] B", "[ ] A").press("enter").see("unlinked", "3 of 12", "1✓At least 31")
	d.press("u").see("2 of 11")
	d.press("P", "enter").see("split in two").press("u").press("P", "space", "enter").see("no claim is taken")
	d.press("k", "space", "j", "space", "j", "space", "enter").see("all claims are taken").press("esc").see("2 of 11")
	d.press("i", "j", "space", "enter").see("one claim at a time").press("space", "enter").see("only this report has it", "of 12").press("j").see("1 of 12 reviewed")
	d.press("u", "G", "]", "]]]]]]]]", "i").see("confirmed: only one report has it", "confirmed")
	d.press("U").see("one claim only")
}

func TestThePickedClaimIsTaken(t *testing.T) {
	d := open(t, 3, 120, 40)
	d.m.scene.Claim = 3
	d.press("U").see("> [x] C", "[ ] A", "[ ] B")
}

func TestLinkAndMerge(t *testing.T) {
	d := open(t, 3, 120, 40, (&shelf{}).at).press("[", "t").see("linking A: t at another fact, esc lets go (“people on board”)").press("t").see("let go")
	d.press("t", "esc").see("let go").press("3", "]]", "t").see("C has no claim")
	d.press("]]]]", "1", "t", "]]]]").see("linking A: t", "(“words of the company").press("t").see("How does it stand to “amount of diesel”?").press("=").see("linked", "of 10", "linked by a person")
	d.press("u").see("of 11").press("M").see("merging: M", "(“words of the company").press("[", "M").see("How does it stand to “whether the captain").press("!").see("merged", "of 10").press("u").see("of 11")
	d.press("]]").see("year of building").press("M", "[[", "M").see("all of one report")
}

// A fact that takes the place of another in the list shows its own claims.
func TestReshapedFactsShowTheirOwnClaims(t *testing.T) {
	d := open(t, 3, 120, 40, (&shelf{}).at).press("tab", "]]", "t", "G", "t", "=").see("linked")
	if n := len(d.m.scene.Facts); n != 11 {
		t.Fatalf("there are %d facts, and should be as many as at the start\n%s", n, d.picture())
	}
	shown := d.press("g").picture()
	d.m.facts.Forget()
	d.m.list()
	if anew := d.picture(); anew != shown {
		t.Errorf("what is shown is\n%s\nand should be\n%s", shown, anew)
	}
}

// What is held is told in the footer, and a click away from it nothing is lost.
func TestWhatIsHeldMayGoAway(t *testing.T) {
	open(t, 3, 120, 40, (&shelf{}).at).press("U", "enter", "M").see("merging").press("u", "]", "M").see("no longer there")
}

func TestRulingsAreThereAgain(t *testing.T) {
	s := &shelf{}
	open(t, 3, 120, 40, s.at).press("o", "=", "a", "seen at the ward", "enter", "q")
	open(t, 3, 120, 40, s.at).see("≠ 2 conflicts", "1 of 11 reviewed").press("[[[[").see("overruled, found: conflict", "note: seen at the ward").press("u", "u").see("≠ 3 conflicts")
}

func TestRulingsWhoseWordsAreGone(t *testing.T) {
	s := &shelf{}
	open(t, 3, 120, 40, s.at).press("o", "=")
	edited := func(o *Options) { // the telling that says fourteen is gone
		o.Compare = comparing(func() *compare.Table {
			t := ferryTable(o.Story)
			t.Facts = slices.Delete(t.Facts, 1, 2)
			t.Reports[0].Body = strings.Replace(t.Reports[0].Body, "Fourteen", "Thirteen", 1)
			return t
		})
	}
	open(t, 3, 120, 40, s.at, edited).see("1 ruling to look at again: w shows it").press("w").see("to look at again: “number of injured” ruled agree, since “Fourteen people were hurt")
}

// What is undone is one's own first, and else the reader says whose it was.
func TestUndoIsOnesOwnFirst(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at).press("r")
	s.log = s.log.Add(review.Pen{By: "you"}, review.OnNote(d.m.job.table, 4, "from the other desk"))
	d.run(d.m.keep())
	d.press("u").see("undone: “number of injured” reviewed").miss("another reader's")
	d.press("u").see("undone: note at", "(another reader's)").press("u").see("nothing to undo")
}

func TestAnotherReaderRulesMeanwhile(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at)
	s.log = s.log.Add(review.Pen{By: "you"}, review.OnNote(d.m.job.table, 1, "from the other desk"))
	d.press("r").see("another reader ruled meanwhile: 1 entry taken in", "note: from the other desk")
	if s.log.Len() != 2 {
		t.Errorf("%d rulings are kept", s.log.Len())
	}
}

// Two rulings are kept at once: what became of the first is told after what became
// of the second, which knows better.
func TestOfOverlappingSavesTheLastCounts(t *testing.T) {
	full := errors.New("no space left on device")
	outcome := func(turn int, err error) keptMsg {
		if err != nil {
			return keptMsg{Kept{Turn: turn, Err: err}}
		}
		return keptMsg{Kept{Turn: turn, Where: "story.parallax.json"}}
	}
	d := open(t, 3, 120, 40)
	d.send(outcome(2, nil))
	d.send(outcome(1, full))
	d.miss("not saved")
	d.send(outcome(4, full))
	d.see("not saved").send(outcome(3, nil))
	d.press("j").see("(not saved)").send(outcome(5, nil))
	d.press("k").miss("(not saved)")
}

func TestRulingsThatCannotBeKept(t *testing.T) {
	s := &shelf{full: errors.New("story.parallax.json: no space left on device")}
	d := open(t, 3, 120, 40, s.at).press("r").see("not saved: story.parallax.json: no space left on device", "--review FILE").press("j").see("(not saved)")
	if cmd := d.send(tea.KeyPressMsg{Code: 'q', Text: "q"}); cmd != nil {
		t.Fatal("it leaves without a word")
	}
	d.see("in no file: q again leaves, and prints them")
	s.full = nil
	d.press("]", "r").press("j").miss("not saved")
	if s.log.Len() != 2 {
		t.Errorf("%d rulings are kept of 2", s.log.Len())
	}
	s.full = errors.New("read-only")
	d.press("u")
	s.full = nil
	if saveLast(d.m); s.log.Len() != 3 {
		t.Errorf("%d rulings are kept of 3", s.log.Len())
	}
}

func TestNothingToRuleOn(t *testing.T) {
	for _, k := range []string{"r", "v", "o", "a", "t", "M", "U", "P", "i"} {
		waiting(t, 3, 120, 40).press(k).see("No facts yet")
	}
	waiting(t, 3, 120, 40).press("u").see("nothing to undo")
}

// What was ruled the day before can be undone before its facts are there.
func TestUndoingWhileReportsAreCompared(t *testing.T) {
	s := &shelf{}
	open(t, 3, 120, 40, s.at).press("r")
	waiting(t, 3, 120, 40, s.at).press("u").see("undone: “number of injured” reviewed").press("ctrl+r").see("redone")
}

// undoAll takes every ruling back.
func (d *driver) undoAll() {
	for range d.m.reviewer.log.Standing() {
		d.press("u")
	}
}

// start is what the table says before anybody ruled.
func (d *driver) start() *compare.Table {
	table, _ := d.m.reviewer.overlay.Apply(nil)
	return table
}

// backAtStart fails unless undoing everything gives the table as it was found.
func (d *driver) backAtStart(doing string) {
	d.t.Helper()
	if d.m.reviewer.overlay == nil {
		return
	}
	d.size(120, 40)
	d.press("esc", "esc", "esc", "esc")
	d.m.mode = browsing
	d.undoAll()
	if n := len(d.m.reviewer.log.Standing()); n > 0 || !reflect.DeepEqual(d.m.job.table, d.start()) {
		d.t.Fatalf("%s: undoing everything leaves %d rulings and a table that is not as it was found", doing, n)
	}
}

// comparing is a comparison that finds a table.
func comparing(find func() *compare.Table) func(context.Context, corpus.Story, compare.Progress) (*compare.Table, error) {
	return func(context.Context, corpus.Story, compare.Progress) (*compare.Table, error) { return find(), nil }
}

// What is held, and what cannot be overruled, is told with the keys to go on with
// on the narrowest screen too.
func TestWhatToDoNextFitsANarrowScreen(t *testing.T) {
	open(t, 3, 50, 15, (&shelf{}).at).press("t").see("linking A: t at another fact, esc lets go").press("esc")
	open(t, 3, 50, 15, (&shelf{}).at).press("M").see("merging: M at another fact, esc lets go")
	open(t, 3, 50, 15, (&shelf{}).at).press("tab", "G", "o").see("only one report has it: v confirms, t links it")
}

// A ruling to look at again is a person's work, and does not pass for one warning
// among others.
func TestRulingsToLookAtAgainAreCountedApart(t *testing.T) {
	s := &shelf{}
	open(t, 3, 120, 40, s.at).press("o", "=", "r")
	open(t, 3, 120, 40, s.at, func(o *Options) {
		o.Compare = comparing(func() *compare.Table {
			t := ferryTable(o.Story)
			t.Facts, t.Warnings = slices.Delete(t.Facts, 1, 2), []corpus.Warning{{Text: "no date"}, {Text: "no title"}}
			return t
		})
	}).see("2 warnings: w shows them", "to look at again, ")
}

// A ruling that was looked at again can be let go, one by one, and is not gone.
func TestARulingToLookAtAgainIsLetGo(t *testing.T) {
	s := &shelf{}
	open(t, 3, 120, 40, s.at).press("o", "=", "a", "ask them", "enter", "]", "r")
	gone := func(o *Options) {
		o.Review.Warnings = []corpus.Warning{{Text: "the file was damaged"}}
		o.Compare = comparing(func() *compare.Table {
			t := ferryTable(o.Story)
			t.Facts, t.Warnings = slices.Delete(t.Facts, 1, 2), []corpus.Warning{{Text: "no date"}}
			return t
		})
	}
	d := open(t, 3, 120, 40, s.at, gone).press("w").see("> to look at again: “number of injured” ruled agree", "· to look at again: note at", "· no date", "d lets a ruling go")
	d.press("j").see("· to look at again: “number of injured” ruled agree", "> to look at again: note at").press("jjjj", "kkkkkk").see("> to look at again: “number of injured” ruled agree")
	d.press("j", "d").see("let go: note at “number of injured”; ctrl+r brings it back", "> to look at again: “number of injured” ruled agree").miss("to look at again: note")
	d.press("d").see("let go: “number of injured” ruled agree").miss("to look at again").miss("d let go").press("d", "esc")
	if got := len(s.log.Standing()); got != 1 || s.log.Len() != 5 {
		t.Errorf("%d rulings stand of %d entries", got, s.log.Len())
	}
	open(t, 3, 120, 40, s.at, gone).press("w").miss("to look at again").press("esc", "ctrl+r").press("w").see("> to look at again: “number of injured” ruled agree")
}

// While the rulings to look at again are shown, another reader may let one go: what
// is shown and chosen is always what is let go.
func TestAnotherReaderLetsARulingGoMeanwhile(t *testing.T) {
	s := &shelf{}
	open(t, 3, 120, 40, s.at).press("o", "=", "a", "ask them", "enter")
	gone := func(o *Options) {
		o.Compare = comparing(func() *compare.Table {
			t := ferryTable(o.Story)
			t.Facts = slices.Delete(t.Facts, 1, 2)
			return t
		})
	}
	d := open(t, 3, 120, 40, s.at, gone).press("w", "j").see("> to look at again: note at")
	open(t, 3, 120, 40, s.at, gone).press("w", "d")
	d.send(keptMsg{Kept{Log: s.log, Where: "here"}})
	d.see("> to look at again: note at").miss("ruled agree")
	d.press("d").see("let go: note at")
	if got := len(s.log.Standing()); got != 0 {
		t.Errorf("%d rulings stand", got)
	}
}

// The reason found does not stand unannounced under a verdict that it contradicts.
func TestAnOverruledReasonIsToldAsSuch(t *testing.T) {
	open(t, 3, 120, 40, (&shelf{}).at).press("o", "=").see("= overruled, found: conflict. A says")
}
