package value

import (
	"fmt"
	"time"
)

// Clock is a time of day as the interval its words leave open, in minutes after
// midnight. Lo may be negative and Hi beyond 24 hours: both are to be read modulo 24 hours.
type Clock struct {
	Known  bool
	At     int // the minute named; of a range its beginning
	Lo, Hi int // closed
	Hedge  ClockHedge
	// HalfDay tells that nothing says which half of the day is meant ("at 1:15").
	HalfDay bool
	Zone    string // "GMT", "EST", "local" ..., or ""
}

// shift moves c by so many minutes.
func (c Clock) shift(by int) Clock {
	c.At, c.Lo, c.Hi = c.At+by, c.Lo+by, c.Hi+by
	return c
}

// ClockHedge is the reserve with which a time of day is given.
type ClockHedge int

// The hedges, each with the interval it gives for a time t in minutes. They are
// our own reading, settled on reports of the same events.
const (
	AtTime      ClockHedge = iota // [t-2, t+2]
	AboutTime                     // ±30 for a full hour, ±20 half, ±15 quarter, ±8 ten, ±5 five, else ±3
	JustBefore                    // [t-25, t]: shortly before, just before, nearly
	JustAfter                     // [t, t+25]: shortly after, just after
	BeforeTime                    // [t-120, t]: before, by
	AfterTime                     // [t, t+60]: after
	BetweenTime                   // [t, u]: between t and u, t or u
)

// clockCues stand before a time of day.
var clockCues = byFirst([]entry[ClockHedge]{
	{"shortly before", JustBefore}, {"just before", JustBefore}, {"right before", JustBefore}, {"moments before", JustBefore},
	{"minutes before", JustBefore}, {"a little before", JustBefore}, {"nearly", JustBefore}, {"almost", JustBefore}, {"close to", JustBefore},
	{"shortly after", JustAfter}, {"just after", JustAfter}, {"right after", JustAfter}, {"moments after", JustAfter},
	{"minutes after", JustAfter}, {"a little after", JustAfter}, {"just past", JustAfter}, {"soon after", JustAfter}, {"shortly past", JustAfter},
	{"sometime around", AboutTime}, {"sometime after", AfterTime}, {"sometime before", BeforeTime},
	{"about", AboutTime}, {"around", AboutTime}, {"approximately", AboutTime}, {"roughly", AboutTime}, {"circa", AboutTime},
	{"before", BeforeTime}, {"by", BeforeTime}, {"after", AfterTime}, {"past", AfterTime},
})

// interval is the closed interval of minutes that h leaves open around t.
func (h ClockHedge) interval(t int) (lo, hi int) {
	switch h {
	case AboutTime:
		w := roundness(t % 60)
		return t - w, t + w
	case JustBefore:
		return t - 25, t
	case JustAfter:
		return t, t + 25
	case BeforeTime:
		return t - 120, t
	case AfterTime:
		return t, t + 60
	}
	return t - 2, t + 2
}

// roundness is how far off "about" may be, by how round the minute is.
func roundness(minute int) int {
	switch {
	case minute == 0:
		return 30
	case minute == 30:
		return 20
	case minute%15 == 0:
		return 15
	case minute%10 == 0:
		return 8
	case minute%5 == 0:
		return 5
	}
	return 3
}

// clock reads a time of day with its hedge: "shortly before 1:15 a.m.", "noon",
// "0315 GMT", "between 6 and 7 p.m.", "it was 21:10 when".
func (ts tokens) clock(i int, _ Ref) (timing, bool) {
	hedge, j, cued := clockCues.at(ts, i)
	if cued && !ts.startsClock(j) {
		return timing{}, false
	}
	if d, ok := ts.minutesFrom(j, hedge); ok {
		t := Time{Kind: ClockTime}
		return timing{Time: t.at(d.Clock), to: d.end}, true
	}
	first, ok := ts.timeOfDay(j)
	if !ok {
		first, ok = ts.clockRange(j)
	}
	if !ok || first.bare && j == i && !ts.clockLead(i) && !(ts.is(i-1, "was") && ts.is(first.end, "when")) {
		return timing{}, false
	}
	c := first.Clock
	if c.Hedge == AtTime {
		c.Hedge = hedge
		c.Lo, c.Hi = hedge.interval(c.At)
	}
	t := Time{Kind: ClockTime}
	return timing{Time: t.at(c), to: first.end}, true
}

// startsClock reports whether a time of day without its hedge may begin at token i.
func (ts tokens) startsClock(i int) bool {
	switch ts.low(i) {
	case "noon", "midday", "midnight", "between", "from":
		return true
	}
	return ts.at(i).opens&opensNumber != 0
}

// minutesFrom reads "20 minutes after midnight" at token i, hedged so: a time of
// day so many minutes from another.
func (ts tokens) minutesFrom(i int, hedge ClockHedge) (dialled, bool) {
	n, ok := ts.numeral(i)
	by, whole := n.value.whole()
	if !ok || !whole || by > 120 || !ts.is(n.end, "minutes") && !ts.is(n.end, "minute") {
		return dialled{}, false
	}
	sign := 1
	switch ts.low(n.end + 1) {
	case "before", "to":
		sign = -1
	case "after", "past":
	default:
		return dialled{}, false
	}
	d, ok := ts.timeOfDay(n.end + 2)
	if !ok {
		return dialled{}, false
	}
	d.Clock = d.Clock.shift(sign * int(by))
	d.Hedge = hedge
	d.Lo, d.Hi = hedge.interval(d.At)
	return d, true
}

// clockLead reports whether the word before token i announces a time of day.
func (ts tokens) clockLead(i int) bool {
	switch ts.low(i - 1) {
	case "at", "until", "till", "from", "between", ",":
		return true
	}
	_, _, ok := ts.weekdayAt(i - 1)
	return ok
}

// clockRange reads "6 or 7 p.m.", "between 6 and 7 p.m.", "6-7 p.m.": the first
// number borrows the half of the day from the second.
func (ts tokens) clockRange(i int) (dialled, bool) {
	if ts.is(i, "between") || ts.is(i, "from") {
		i++
	}
	hour, minute, j, ok := ts.dial(i)
	if !ok || hour < 1 || hour > 12 {
		return dialled{}, false
	}
	add := -1
	if a, end, ok := ts.meridiem(j); ok {
		add, j = a, end
	}
	switch ts.low(j) {
	case "to", "or", "and", "-", "until":
		j++
	default:
		return dialled{}, false
	}
	second, ok := ts.timeOfDay(j)
	if !ok || second.bare || second.HalfDay {
		return dialled{}, false
	}
	first := (hour%12)*60 + minute
	if add == 12 || add < 0 && first+12*60 <= second.At {
		first += 12 * 60
	}
	c := Clock{Known: true, At: first, Lo: first, Hi: second.At, Hedge: BetweenTime, Zone: second.Zone}
	if c.Hi < c.Lo {
		c.Hi += 24 * 60
	}
	return dialled{Clock: c, end: second.end}, true
}

// within settles which half of the day is meant by the part of the day d.
func (c Clock) within(d Daypart) Clock {
	if !c.HalfDay || d == NoDaypart {
		return c
	}
	c.HalfDay = false
	p := dayparts[d]
	for _, add := range [...]int{0, 12 * 60} {
		if at := c.At%(12*60) + add; p.lo <= at && at < p.hi || p.lo <= at+24*60 && at+24*60 < p.hi {
			return c.shift(at - c.At)
		}
	}
	return c
}

// at puts a time of day into t. After midnight it is the day after t's night.
func (t Time) at(c Clock) Time {
	p := dayparts[t.Daypart]
	c = c.within(t.Daypart)
	day := "XXXX-XX-XX"
	if t.Kind == Date {
		day = t.Norm
	}
	if n := len(p.code); n > 0 && t.Kind == Date {
		day = day[:len(day)-n]
	}
	if t.Resolved {
		midnight := t.midnight()
		if t.Daypart == Night && c.At < p.hi-24*60 {
			midnight = midnight.AddDate(0, 0, 1)
		}
		t.From = midnight.Add(time.Duration(c.Lo) * time.Minute)
		t.To = midnight.Add(time.Duration(c.Hi+1) * time.Minute)
		if c.HalfDay {
			t.To = t.To.Add(12 * time.Hour)
		}
		t.Grain = Minutes
	}
	t.Kind, t.Clock = ClockTime, c
	t.Norm = day + fmt.Sprintf("T%02d:%02d", c.At/60%24, c.At%60)
	return t
}
