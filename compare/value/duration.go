package value

import (
	"strings"
	"time"
)

// length reads a span of time at token i: a number and a unit of time.
func (ts tokens) length(i int) (Number, int, bool) {
	r, ok := ts.amount(i)
	if !ok || !r.ofTime() {
		return Number{}, i, false
	}
	return r.Number, r.to, true
}

// amount reads a number at token i, an article among them.
func (ts tokens) amount(i int) (reading, bool) {
	if r, ok := ts.vague(i); ok {
		return r, true
	}
	if r, ok := ts.quantity(i); ok {
		return r, true
	}
	return ts.one(i)
}

// ofTime reports whether r is a length of time.
func (r *reading) ofTime() bool { return r.Form == Measure && units[r.Unit].family.ofTime() }

// one reads "a year", "an hour and a half": the article that numerals leave
// alone. "A second" is mostly an ordinal.
func (ts tokens) one(i int) (reading, bool) {
	if !ts.is(i, "a") && !ts.is(i, "an") {
		return reading{}, false
	}
	j := i + 1
	if ts.is(j, "full") || ts.is(j, "whole") {
		j++
	}
	u, ok := ts.unitAt(j)
	r := exactly(i, j+1, Int(1))
	if end, half := ts.after(j+1, "and a half"); half {
		r = exactly(i, end, fraction(3, 2))
	}
	r.Form, r.Unit = Measure, u.name
	return r, ok && ts.low(j) == u.name && u.name != "second"
}

// durationLeads are the words after which "a year" is a length of time, and not
// a rate or one of several.
var durationLeads = wordSet(`for in after within about over nearly almost than take took takes lasted half least under spent around to of and just during
	by through only`)

// span reads a length of time, or the time that lies so long from now.
func (ts tokens) span(i int, ref Ref) (timing, bool) {
	if t, ok := ts.unitAgo(i); ok {
		return t, true
	}
	if r, ok := ts.bareUnits(i); ok {
		return ts.lasting(r.Number, i+1), true
	}
	r, ok := ts.amount(i)
	switch {
	case !ok:
		return timing{}, false
	case ts.standing(&r):
		return ts.lasting(r.Number, r.to), true
	case !r.ofTime():
		return timing{}, false
	}
	if t, ok := ts.ago(r.Number, r.to, ref); ok {
		return t, true
	}
	return ts.duration(i, &r)
}

// duration makes a Duration of "19 months", "three-week", "a decade", which r is.
func (ts tokens) duration(i int, r *reading) (timing, bool) {
	article := (ts.is(i, "a") || ts.is(i, "an")) && r.Value.Cmp(fraction(3, 2)) <= 0
	if article && !durationLeads[ts.low(i-1)] && !relativeTails[ts.low(r.to)] {
		return timing{}, false
	}
	return ts.lasting(r.Number, r.to), true
}

// standing reports whether r is the age of a thing: "a three-week-old strike". One
// in years is left out, for it is mostly a person's.
func (ts tokens) standing(r *reading) bool {
	return r.Form == Age && !r.Vague && r.Unit != "year" && ts.at(r.to).kind == word && !people[ts.low(r.to)] && !people[strings.TrimSuffix(ts.low(r.to), "s")]
}

// relativeTails make a length of time count from another time.
var relativeTails = wordSet("later earlier before after")

// lasting is a Duration that ends before token end.
func (ts tokens) lasting(length Number, end int) timing {
	t := Time{Kind: Duration, Norm: length.timex(), Length: length}
	if relativeTails[ts.low(end)] && (ts.is(end, "later") || ts.is(end, "earlier")) {
		end++
	}
	return timing{Time: t, to: end}
}

// recentSpan reads "the past two years", "the last decade", "the next few days".
func (ts tokens) recentSpan(i int, _ Ref) (timing, bool) {
	j := i
	if ts.is(j, "the") {
		j++
	}
	switch ts.low(j) {
	case "past", "last", "previous", "next", "coming", "first":
		j++
	default:
		return timing{}, false
	}
	if u, ok := ts.unitAt(j); ok && ts.low(j) == u.name && u.family.ofTime() && (ts.is(j-1, "past") || ts.stretch(j)) {
		r := exactly(j, j+1, Int(1))
		r.Form, r.Unit = Measure, u.name
		return ts.lasting(r.Number, j+1), true
	}
	if ts.is(j, "few") {
		r, _ := ts.vaguely(j, j+1, Int(2), false)
		return ts.lasting(r.Number, r.to), r.Form == Measure && units[r.Unit].family.ofTime()
	}
	length, end, ok := ts.length(j)
	return ts.lasting(length, end), ok
}

// stretch reports whether the unit at token i is a length and not a date: "over
// the next decade", "in the last year".
func (ts tokens) stretch(i int) bool {
	if !ts.is(i-2, "the") || ts.is(i, "day") || !ts.is(i-1, "next") && !ts.is(i-1, "last") {
		return false
	}
	switch ts.low(i - 3) {
	case "over", "in", "for", "during", "within", "of":
		return true
	}
	return false
}

// bareUnits reads a plural without a number: "for years", "in months".
func (ts tokens) bareUnits(i int) (reading, bool) {
	u, ok := ts.unitAt(i)
	if !ok || ts.low(i) == u.name || !u.family.ofTime() {
		return reading{}, false
	}
	switch ts.low(i - 1) {
	case "for", "in", "of", "over", "within", "lasted", "took", "take", "after", "spent":
	default:
		if !relativeTails[ts.low(i+1)] {
			return reading{}, false
		}
	}
	r := exactly(i, i+1, Int(2))
	r.Hi, r.Hedge, r.Vague, r.Form, r.Unit = Inf, Vaguely, true, Measure, u.name
	return r, true
}

// timexUnits are the letters of TIMEX3 durations, and how many of them a unit is.
var timexUnits = map[string]struct {
	code string
	by   uint64
}{
	"second": {"S", 1}, "minute": {"M", 1}, "hour": {"H", 1}, "day": {"D", 1}, "week": {"W", 1}, "fortnight": {"W", 2}, "month": {"M", 1},
	"year": {"Y", 1}, "decade": {"Y", 10}, "century": {"Y", 100},
}

// timex writes a length of time as TIMEX3 does: "P19M", "PT3H", "PXY".
func (n Number) timex() string {
	u := timexUnits[n.Unit]
	prefix := "P"
	switch n.Unit {
	case "second", "minute", "hour":
		prefix = "PT"
	}
	if n.Vague {
		return prefix + "X" + u.code
	}
	return prefix + n.Value.times(Int(u.by)).String() + u.code
}

// sets are the single words for what recurs.
var sets = map[string]string{
	"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annual": "P1Y", "annually": "P1Y", "yearly": "P1Y", "nightly": "XXXX-XX-XXTNI", "hourly": "PT1H",
	"quarterly": "P3M", "weekdays": "XXXX-WXX-WD", "weekends": "XXXX-WXX-WE",
}

// recurring reads "every Monday", "each year", "daily", "on Sundays", "per day".
func (ts tokens) recurring(i int, _ Ref) (timing, bool) {
	if norm, ok := sets[ts.low(i)]; ok && !ts.named(i) && !ts.at(i+1).upper {
		return timing{Time: Time{Kind: Set, Norm: norm}, to: i + 1}, true
	}
	if d, end, ok := ts.weekdayAt(i); ok && strings.HasSuffix(ts.low(i), "days") && ts.is(i-1, "on") {
		return timing{Time: everyWeekday(d), to: end}, true
	}
	w := ts.low(i)
	if w != "every" && w != "each" && w != "per" {
		return timing{}, false
	}
	if u, ok := ts.unitAt(i + 1); ok && u.family.ofTime() {
		one := Number{Unit: u.name, Value: Int(1)}
		return timing{Time: Time{Kind: Set, Norm: one.timex()}, to: i + 2}, true
	}
	if length, end, ok := ts.length(i + 1); ok && w != "per" {
		return timing{Time: Time{Kind: Set, Norm: length.timex(), Length: length}, to: end}, true
	}
	if t, ok := ts.everyDay(i + 1); ok {
		return timing{Time: t, to: i + 2}, true
	}
	m, end, ok := ts.month(i + 1)
	t := monthNear(m, Ref{}, untold)
	return timing{Time: Time{Kind: Set, Norm: t.Norm}, to: end}, ok
}

// everyDay is the set of all days of the name, or parts of the day, at token i.
func (ts tokens) everyDay(i int) (Time, bool) {
	if d, _, ok := ts.weekdayAt(i); ok {
		return everyWeekday(d), true
	}
	d := daypartWords[ts.low(i)]
	return Time{Kind: Set, Norm: "XXXX-XX-XX" + dayparts[d].code, Daypart: d}, d != NoDaypart
}

// everyWeekday is the set of all days of the week called d.
func everyWeekday(d time.Weekday) Time {
	return Time{Kind: Set, Norm: weekdayNear(d, Ref{}, 0, false).Norm, Weekday: d, HasWeekday: true}
}
