package judge

import (
	"parallax/compare/fact"
	"parallax/compare/value"
)

// dayparts compares the parts of one day that two reports give for the event at
// their heads: early Saturday is not Saturday night.
func dayparts(b *Bench, p, q int) []Slot {
	i, j := b.answers[p].daypart, b.answers[q].daypart
	if i < 0 || j < 0 {
		return nil
	}
	x, y := &b.claims[i], &b.claims[j]
	if x.Time.Weekday != y.Time.Weekday || value.CompareTimes(x.Time, y.Time) != value.Disjoint {
		return nil
	}
	return slotOf(i, j, b.difference(Conflict, Time, "the time", x, y), true)
}

// firstPart is the first part of a day that report r gives for the event, or -1.
func (b *Bench) firstPart(r int) int {
	for _, c := range b.made[r][fact.When] {
		if c.Sentence > 1 {
			break
		}
		if c.Time.Grain == value.PartOfDay && c.Time.HasWeekday && c.Time.Resolved && !c.Negated && b.sequel(c) == theEvent {
			return c.index
		}
	}
	return -1
}
