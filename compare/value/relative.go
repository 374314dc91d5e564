package value

import "time"

// shifts are the words that point to this week, the last or the next.
var shifts = map[string]int{
	"this": 0, "current": 0, "last": -1, "previous": -1, "next": 1, "coming": 1,
}

// relative reads "last week", "this year", "next Tuesday", "last November",
// "this fiscal year", "last night", "this morning", "the weekend".
func (ts tokens) relative(i int, ref Ref) (timing, bool) {
	if ts.is(i, "the") && ts.is(i+1, "weekend") {
		return timing{Time: away(ref, "weekend", ts.weekendShift(i, ref)), to: i + 2}, true
	}
	by, ok := shifts[ts.low(i)]
	if !ok {
		return timing{}, false
	}
	j := i + 1
	if ts.is(j, "fiscal") || ts.is(j, "calendar") || ts.is(j, "school") || ts.is(j, "academic") {
		j++
	}
	if t, end, ok := ts.shiftedDay(j, by, ref); ok {
		return timing{Time: t, to: end}, true
	}
	if m, end, ok := ts.month(j); ok {
		return timing{Time: shiftedMonth(m, by, ref), to: end}, true
	}
	if s, ok := seasons[ts.low(j)]; ok {
		return timing{Time: shiftedSeason(ts.low(j), s.month, by, ref), to: j + 1}, true
	}
	t := away(ref, ts.low(j), by)
	return timing{Time: t, to: j + 1}, t.Grain != NoGrain
}

// weekendShift is -1 where "the weekend" read early in a week means the last one.
func (ts tokens) weekendShift(i int, ref Ref) int {
	if d := ref.Published.Weekday(); ref.Known && d != time.Saturday && d != time.Sunday && ts.tense(i) != future {
		return -1
	}
	return 0
}

// shiftedDay reads a weekday or a part of the day after "last", "this" or "next".
func (ts tokens) shiftedDay(i, by int, ref Ref) (Time, int, bool) {
	if d, end, ok := ts.weekdayAt(i); ok {
		switch by {
		case 0:
			return weekdayNear(d, ref, 0, ts.tense(i) != past), end, true
		default:
			return weekdayNear(d, ref, 1, by > 0), end, true
		}
	}
	d, end := ts.partOfDay(i)
	return daysAway(ref, by).on(d), end, d != NoDaypart && (by == 0 || by == -1 && d == Night)
}

// shiftedMonth is the last, next or nearest month m.
func shiftedMonth(m time.Month, by int, ref Ref) Time {
	if !ref.Known {
		return monthNear(m, ref, untold)
	}
	year, now := ref.day().Year(), ref.day().Month()
	switch {
	case by < 0 && m >= now:
		year--
	case by > 0 && m <= now:
		year++
	}
	return inMonth(year, m)
}

// shiftedSeason is the season of this year, or the last or next of its name.
func shiftedSeason(name string, begins time.Month, by int, ref Ref) Time {
	if !ref.Known {
		return unresolved(Season, "XXXX-"+seasons[name].code)
	}
	year, now := ref.day().Year(), ref.day().Month()
	switch {
	case by < 0 && begins+2 >= now:
		year--
	case by > 0 && begins <= now:
		year++
	case by == 0 && name == "winter" && now < 6:
		year--
	}
	return inSeason(year, name)
}

// calendarUnits are the units that "last" and "next" go by, and how TIMEX3 writes
// one that is not known.
var calendarUnits = map[string]struct {
	grain Grain
	norm  string
}{
	"week": {Week, "XXXX-WXX"}, "weekend": {Weekend, "XXXX-WXX-WE"}, "month": {Month, "XXXX-XX"}, "quarter": {Quarter, "XXXX-QX"},
	"year": {WholeYear, "XXXX"}, "decade": {Decade, "XXX"}, "century": {Century, "XX"},
}

// away is the unit of the calendar that lies n of its kind after ref's own.
// Its grain is NoGrain where the word is no unit.
func away(ref Ref, unit string, n int) Time {
	g := calendarUnits[unit]
	if !ref.Known {
		return unresolved(g.grain, g.norm)
	}
	d := ref.day()
	switch g.grain {
	case Week:
		return inWeek(d.AddDate(0, 0, 7*n))
	case Weekend:
		return inWeekend(d.AddDate(0, 0, 7*n))
	case Month:
		return inMonth(d.Year(), d.Month()+time.Month(n))
	case Quarter:
		return inQuarter(d.Year(), int(d.Month()+2)/3+n)
	case WholeYear:
		return inYear(d.Year() + n)
	case Decade:
		return inDecade(d.Year()/10*10 + 10*n)
	case Century:
		return inCentury(d.Year()/100 + 1 + n)
	}
	return Time{}
}

// agos maps the units to what "n of them ago" names.
var agos = map[string]func(d time.Time, n int) Time{
	"day":     func(d time.Time, n int) Time { return onDay(d.AddDate(0, 0, n)) },
	"week":    func(d time.Time, n int) Time { return inWeek(d.AddDate(0, 0, 7*n)) },
	"month":   func(d time.Time, n int) Time { return inMonth(d.Year(), d.Month()+time.Month(n)) },
	"year":    func(d time.Time, n int) Time { return inYear(d.Year() + n) },
	"decade":  func(d time.Time, n int) Time { return inYear(d.Year() + 10*n) },
	"century": func(d time.Time, n int) Time { return inYear(d.Year() + 100*n) },
}

// unitAgo reads "years ago".
func (ts tokens) unitAgo(i int) (timing, bool) {
	u, ok := ts.unitAt(i)
	return timing{Time: unresolved(NoGrain, "PAST_REF"), to: i + 2}, ok && u.family.ofTime() && ts.is(i+1, "ago")
}

// ago reads what stands at token j behind a length of time: "three weeks ago", "a
// year ago", "two weeks from now".
func (ts tokens) ago(length Number, j int, ref Ref) (timing, bool) {
	sign := -1
	end := j + 1
	if !ts.is(j, "ago") {
		sign, end = 1, j+2
		if !ts.is(j, "from") || !ts.is(j+1, "now") && !ts.is(j+1, "today") {
			return timing{}, false
		}
	}
	n, whole := length.Value.whole()
	resolve, ok := agos[length.Unit]
	t := unresolved(NoGrain, length.timex())
	if ok && whole && !length.Vague && ref.Known && n < 2000 {
		t = resolve(ref.day(), sign*int(n))
		t = loosen(t, length)
	}
	t.Length = length
	return timing{Time: t, to: end}, true
}

// loosen widens the interval of a time so many units away by one unit where the
// number is hedged, for "about two months ago".
func loosen(t Time, length Number) Time {
	if length.Hedge != Exactly {
		size := t.To.Sub(t.From)
		t.From, t.To = t.From.Add(-size), t.To.Add(size)
	}
	return t
}
