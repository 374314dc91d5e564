package ui

import (
	"context"
	"errors"
	"slices"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

func TestReportsAreThereBeforeTheFacts(t *testing.T) {
	d := waiting(t, 3, 120, 40)
	d.see("Ferry with 212 aboard", "At least 31 passengers", "Investigators went aboard", "being compared", "0%")
	d.send(progressMsg{run: 1, done: 0.42, doing: "aligning"})
	d.see("aligning", "42%")
	d.send(d.m.job.do())
	d.see("fact 2 of 11", "number of injured").miss("42%")
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
	d.see("fact 2 of 11")
}

func TestItBeginsWithTheFirstConflict(t *testing.T) {
	open(t, 3, 120, 40).see("fact 2 of 11", "number of injured", "conflict: the numbers differ").level("at the beginning")
	peaceful := func(o *Options) {
		o.Compare = func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
			t := ferryTable(s)
			t.Facts = slices.DeleteFunc(t.Facts, func(f *compare.Fact) bool { return f.Verdict == compare.Conflict })
			return t, nil
		}
	}
	open(t, 3, 120, 40, peaceful).see("fact 1 of 8", "people on board", "≠ 0 conflicts")
	nothing := func(o *Options) {
		o.Compare = func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
			return &compare.Table{Reports: s.Reports}, nil
		}
	}
	open(t, 3, 120, 40, nothing).see("No facts were found").press("]", "c", "S", "tab", "j").check("no facts")
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
	d.miss("of 11") // the first run is not the second
	d.send(d.m.job.do())
	d.see("fact 2 of 11")
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
