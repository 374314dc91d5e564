package value

import "time"

// CompareTimes says how two times stand to each other. Same times name the same
// interval; Compatible ones overlap, as "last week" and its Wednesday do; where
// one is not resolved, what both name (weekday, month, time of day) decides.
// Incomparable are times of different kind, or with nothing named in common.
func CompareTimes(a, b *Time) Relation {
	switch {
	case a.Kind == Duration && b.Kind == Duration:
		return Compare(&a.Length, &b.Length)
	case a.Kind == Set && b.Kind == Set:
		if a.Norm == b.Norm {
			return Same
		}
		return Incomparable
	case !a.point() || !b.point():
		return Incomparable
	case a.Resolved && b.Resolved:
		return compareResolved(a, b)
	}
	return compareNamed(a, b)
}

// point reports whether t lies somewhere on the calendar or in the day.
func (t *Time) point() bool { return t.Kind == Date || t.Kind == ClockTime }

const week = 7 * 24 * time.Hour

// compareResolved compares intervals. A bare weekday of a report that is dated a
// day early resolves a week off: the same weekday exactly a week apart still fits.
func compareResolved(a, b *Time) Relation {
	if a.slack || b.slack {
		switch a.From.Sub(b.From).Round(24 * time.Hour) {
		case week:
			b = b.later(week)
		case -week:
			a = a.later(week)
		}
	}
	if x, y, ok := offsets(a.Clock, b.Clock); ok {
		a, b = a.later(-x), b.later(-y)
	}
	switch {
	case !a.From.Before(b.To) || !b.From.Before(a.To):
		return Disjoint
	case a.Clock.Known && b.Clock.Known:
		return compareClocks(a.Clock, b.Clock)
	case a.From.Equal(b.From) && a.To.Equal(b.To) && a.Grain == b.Grain:
		return Same
	}
	return Compatible
}

// later is t moved by d.
func (t *Time) later(d time.Duration) *Time {
	moved := *t
	moved.From, moved.To = t.From.Add(d), t.To.Add(d)
	return &moved
}

// compareNamed compares what both times name, where not both are resolved.
func compareNamed(a, b *Time) Relation {
	shared, same := 0, 0
	for _, compare := range namings {
		switch compare(a, b) {
		case Disjoint:
			return Disjoint
		case Same:
			same++
			shared++
		case Compatible:
			shared++
		}
	}
	switch {
	case shared == 0:
		return Incomparable
	case same == shared && a.Resolved == b.Resolved && a.Grain == b.Grain:
		return Same
	}
	return Compatible
}

// namings compare one thing each that times name.
var namings = [...]func(a, b *Time) Relation{compareWeekdays, compareMonths, CompareDayparts,
	func(a, b *Time) Relation { return compareClocks(a.Clock, b.Clock) }}

func compareWeekdays(a, b *Time) Relation {
	switch {
	case !a.HasWeekday || !b.HasWeekday:
		return Incomparable
	case a.Weekday == b.Weekday:
		return Same
	case a.Daypart == Overnight || b.Daypart == Overnight:
		return Compatible
	}
	return Disjoint
}

// compareMonths compares the month, and the day where both have one, of times
// whose year may not be known: it reads them off Norm.
func compareMonths(a, b *Time) Relation {
	m, d := a.monthAndDay()
	n, e := b.monthAndDay()
	switch {
	case m == "" || n == "":
		return Incomparable
	case m != n || d != "" && e != "" && d != e:
		return Disjoint
	case d == e:
		return Same
	}
	return Compatible
}

// monthAndDay is the two digits of each in "XXXX-03-21", or "" where they are not known.
func (t *Time) monthAndDay() (month, day string) {
	if len(t.Norm) < 7 || t.Norm[4] != '-' || !isDigit(t.Norm, 5) || !isDigit(t.Norm, 6) {
		return "", ""
	}
	if len(t.Norm) >= 10 && t.Norm[7] == '-' && isDigit(t.Norm, 8) && isDigit(t.Norm, 9) {
		day = t.Norm[8:10]
	}
	return t.Norm[5:7], day
}

// CompareDayparts compares parts of the day, and a part with a time of day,
// whatever the days. Two times of day are Incomparable.
func CompareDayparts(a, b *Time) Relation {
	switch {
	case a.Clock.Known && b.Clock.Known:
		return Incomparable
	case a.Clock.Known && b.Daypart != NoDaypart:
		return b.Daypart.holds(a.Clock)
	case b.Clock.Known && a.Daypart != NoDaypart:
		return a.Daypart.holds(b.Clock)
	case a.Daypart == NoDaypart || b.Daypart == NoDaypart:
		return Incomparable
	case a.Daypart == b.Daypart:
		return Same
	}
	p := dayparts[b.Daypart]
	return a.Daypart.holds(Clock{Known: true, Lo: p.lo, Hi: p.hi - 1})
}

// holds reports whether c may lie in d, on the day before or after too.
func (d Daypart) holds(c Clock) Relation {
	p := dayparts[d]
	return compareClocks(Clock{Known: true, Lo: p.lo, Hi: p.hi - 1, At: -1}, c)
}

// compareClocks compares times of day on the circle of the day, or of half a day
// where one of them does not say which half. Zones are brought together where
// both are known.
func compareClocks(a, b Clock) Relation {
	if !a.Known || !b.Known {
		return Incomparable
	}
	a, b = toGreenwich(a, b)
	if gap(a.At, b.At, 24*60) == 0 && a.Hedge == b.Hedge && a.Hi-a.At == b.Hi-b.At && a.HalfDay == b.HalfDay {
		return Same
	}
	circle := 24 * 60
	if a.HalfDay || b.HalfDay {
		circle = 12 * 60
	}
	if gap(a.Hi, b.Lo, circle) <= a.Hi-a.Lo+b.Hi-b.Lo {
		return Compatible
	}
	return Disjoint
}

// gap is how far from lo up to hi around the circle.
func gap(hi, lo, circle int) int { return ((hi-lo)%circle + circle) % circle }

// toGreenwich moves both to one zone where both zones are known and differ.
func toGreenwich(a, b Clock) (Clock, Clock) {
	x, y, ok := offsets(a, b)
	if !ok {
		return a, b
	}
	return a.shift(-int(x / time.Minute)), b.shift(-int(y / time.Minute))
}

// offsets is how far the zones of a and b are ahead of Greenwich, where both are
// known and differ.
func offsets(a, b Clock) (x, y time.Duration, ok bool) {
	if a.Zone == b.Zone {
		return 0, 0, false // in one zone or, as most, in none
	}
	m, ok1 := zones[lower(a.Zone)]
	n, ok2 := zones[lower(b.Zone)]
	return time.Duration(m) * time.Minute, time.Duration(n) * time.Minute, ok1 && ok2 && m != n
}
