package ui

import (
	"slices"
	"testing"

	"parallax/compare"
	"parallax/compare/review"
)

// The list follows a ruling of another reader also where that changes of a fact
// nothing but how sure it is, or what is noted of it.
func TestTheListFollowsARuling(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		rule func(*compare.Table) review.Ruling
	}{
		{"how sure", []string{"SSS"}, func(t *compare.Table) review.Ruling { return review.OnLink(t, 0, []int{1}, 0, compare.Agree) }},
		{"what is noted", []string{"f", "/", "zebra", "enter", "enter"}, func(t *compare.Table) review.Ruling { return review.OnNote(t, 1, "zebra") }},
	} {
		s := &shelf{} // where another fact was made surest
		s.log = s.log.Add(review.Pen{By: "you"}, review.OnLink(ferryTable(ferry(3)), 7, []int{1}, 7, compare.Update))
		d := open(t, 3, 120, 40, s.at).press("tab").press(c.keys...)
		before := d.m.scene.Listed
		s.log = s.log.Add(review.Pen{By: "you"}, c.rule(d.m.job.table))
		d.run(d.m.keep())
		d.afresh(c.name)
		if slices.Equal(d.m.scene.Listed, before) {
			t.Errorf("%s: the list stays %v", c.name, before)
		}
	}
}

// What another reader noted steers nothing, on the fact and among the warnings.
func TestANoteOfAnotherReaderSteersNothing(t *testing.T) {
	s := &shelf{}
	d := open(t, 3, 120, 40, s.at).press("enter")
	s.log = s.log.Add(review.Pen{By: "you"}, review.OnNote(d.m.job.table, d.m.scene.Selected, hostile))
	d.run(d.m.keep())
	d.see("note").check("a note")
	lost := review.OnNote(d.m.job.table, d.m.scene.Selected, hostile)
	lost.On[0].Words = hostile
	for range 2 { // found, and told of while the warnings are open
		s.log = s.log.Add(review.Pen{By: "you"}, lost)
		d.run(d.m.keep())
		d.check("what is warned of now")
		d.press("w").check("warnings")
	}
}

func TestAReviewedFactLeavesTheListOfOthers(t *testing.T) {
	d := open(t, 3, 120, 40).press("r", "]")
	filterBy(d, "not reviewed")
	before := len(d.m.scene.Listed)
	d.press("r").afresh("reviewed")
	if now := len(d.m.scene.Listed); now != before-1 {
		t.Errorf("%d facts are listed, before it was reviewed %d", now, before)
	}
}
