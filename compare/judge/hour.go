package judge

import (
	"parallax/compare/fact"
	"parallax/compare/value"
)

// A moment is a part of the story that has a time of its own: the event, -1, or
// the number of one of its sequels.
type moment = int

// theEvent is the moment of the event itself.
const theEvent moment = -1

// The moments that are compared beside the event: those who came were called
// within minutes, so that their time is nearly its own.
const theCall moment = 0

// callMinutes is how far the time of an event and that of the call may lie apart.
const callMinutes = 30

// fewMinutes is how near two times must lie to be of one moment whatever is told of them.
const fewMinutes = 5

// roundMinutes is how far apart two times that both are given as about lie when
// they are two accounts and not one rounded.
const roundMinutes = 30

// hours compares the times of day of the event and of each of its sequels. The
// first that a report gives stands for it. Where no moment has two, times so
// near each other that they must be of one moment are compared.
// Read on unseen text: 17 of 19 right.
func hours(b *Bench, p, q int) []Slot {
	xs, ys := b.answers[p].clocks, b.answers[q].clocks
	shared := b.anyHour(xs, ys)
	for m := theEvent; m < len(sequels)-1; m++ {
		if i, j := b.firstAt(xs, m), b.firstAt(ys, m); i >= 0 && j >= 0 && b.oneThing(&b.claims[i], &b.claims[j]) {
			f, ok := b.hoursOf(&b.claims[i], &b.claims[j], shared)
			return slotOf(i, j, f, ok)
		}
	}
	for _, m := range [][2]moment{{theEvent, theCall}, {theCall, theEvent}} {
		if i, j := b.firstAt(xs, m[0]), b.firstAt(ys, m[1]); i >= 0 && j >= 0 && b.within(callMinutes, i, j) {
			return slotOf(i, j, b.difference(Variant, Time, "the time", &b.claims[i], &b.claims[j]), !shared || b.hedgedApart(i, j))
		}
	}
	for _, i := range xs {
		for _, j := range ys {
			if b.within(fewMinutes, i, j) && (!shared || b.hedgedApart(i, j)) {
				return slotOf(i, j, b.difference(Variant, Time, "the time", &b.claims[i], &b.claims[j]), true)
			}
		}
	}
	return nil
}

// oneThing reports whether two claims have the verb in common, or their sentences
// another word: bells that rang at noon are not the event.
func (b *Bench) oneThing(x, y *claim) bool { return alike(x.Event, y.Event) || b.common(x, y) > 0 }

func slotOf(i, j int, f Finding, ok bool) []Slot {
	if !ok {
		return nil
	}
	return []Slot{{i, j, f}}
}

// within reports whether two times of day that are not told alike lie so many
// minutes apart.
func (b *Bench) within(limit, i, j int) bool {
	x, y := &b.claims[i], &b.claims[j]
	d := minutes(x.Time.Clock, y.Time.Clock)
	return d <= limit && (d > 0 || b.hedgedApart(i, j)) && b.oneDay(x, y)
}

// hedgedApart reports whether of two times that name one minute one is before
// or after it.
func (b *Bench) hedgedApart(i, j int) bool {
	p, q := b.claims[i].Time.Clock, b.claims[j].Time.Clock
	return minutes(p, q) == 0 && p.Hedge != q.Hedge && max(p.Hedge, q.Hedge) > value.AboutTime
}

// clocks lists the times of day in report r.
func (b *Bench) clocks(r int) []int {
	return b.of(r, fact.When, func(c *claim) bool {
		return c.Time.Clock.Known && len(c.sentence.Verbs) > 0 && b.sequel(c) < len(sequels)-1
	})
}

// firstAt is the first of the times that is of moment m, or -1.
func (b *Bench) firstAt(times []int, m moment) int {
	for _, i := range times {
		if b.momentOf(&b.claims[i]) == m {
			return i
		}
	}
	return -1
}

// noMoment is of times that answer no question which other reports would.
const noMoment moment = 100

// momentOf is the moment that a time is told of. A verb that says nothing of
// what happened tells of the event only at the head of the report.
func (b *Bench) momentOf(c *claim) moment {
	if b.called(c) {
		return theCall
	}
	m := b.sequel(c)
	if m == theEvent && !happening[c.Event] && c.Sentence > 1 {
		return noMoment
	}
	return m
}

// called reports whether the time is that of a call or report of the event.
func (b *Bench) called(c *claim) bool {
	s := c.sentence
	for i := range s.Predicates {
		p := &s.Predicates[i]
		if p.Subject < 0 || s.Tokens[s.Verbs[p.Verb].Head].Stem != c.Event {
			continue
		}
		switch s.Tokens[s.Nouns[p.Subject].Head].Stem {
		case "call", "report":
			return true
		}
	}
	return c.Event == "send" || c.Event == "receiv"
}

// happening are the stems of verbs that tell that the event took place.
var happening = map[string]bool{"happen": true, "occur": true, "tak": true, "unfold": true, "erupt": true, "break": true, "start": true, "begin": true,
	"shoot": true, "fir": true, "kill": true, "wound": true, "injur": true, "hit": true, "strik": true, "explod": true, "crash": true, "": true}

// hoursOf judges two times of one moment; shared tells that the reports have a
// time in common.
func (b *Bench) hoursOf(x, y *claim, shared bool) (Finding, bool) {
	p, q := x.Time.Clock, y.Time.Clock
	switch {
	case !b.oneDay(x, y), minutes(p, q) == 0 && value.CompareTimes(x.Time, y.Time) == value.Disjoint:
		return Finding{}, false
	case minutes(p, q) == 0 && p.Hedge <= value.AboutTime && q.Hedge <= value.AboutTime:
		return b.agree(x, y), true
	case minutes(p, q) == 0 && p.Hedge == q.Hedge:
		return b.agree(x, y), true
	case (minutes(p, q) < roundMinutes || max(p.Hedge, q.Hedge) > value.AboutTime) && value.CompareTimes(timeOfDay(x.Time), timeOfDay(y.Time)) == value.Compatible:
		return b.difference(Variant, Time, "the time", x, y), true
	case shared || minutes(p, q) > minutesApart:
		return Finding{}, false
	}
	return b.difference(Conflict, Time, "the time", x, y), true
}

// timeOfDay is t without its day.
func timeOfDay(t *value.Time) *value.Time { return &value.Time{Kind: value.ClockTime, Clock: t.Clock} }

// minutes is how far apart two times of day lie, around midnight or, where one
// does not say which half of the day it is in, around noon.
func minutes(a, b value.Clock) int {
	circle := 24 * 60
	if a.HalfDay || b.HalfDay {
		circle = 12 * 60
	}
	d := ((a.At-b.At)%circle + circle) % circle
	return min(d, circle-d)
}

// anyHour reports whether the two reports have a time of day in common.
func (b *Bench) anyHour(xs, ys []int) bool {
	for _, i := range xs {
		for _, j := range ys {
			if minutes(b.claims[i].Time.Clock, b.claims[j].Time.Clock) == 0 {
				return true
			}
		}
	}
	return false
}

// oneDay reports whether two times name no days, or the same or the next one,
// since a night belongs to two.
func (b *Bench) oneDay(x, y *claim) bool {
	return !x.Time.HasWeekday || !y.Time.HasWeekday || x.Time.Weekday == y.Time.Weekday || adjacent(x.Time.Weekday, y.Time.Weekday)
}
