package value

import "time"

// Daypart is a part of the day.
type Daypart int

// The parts of a day.
const (
	NoDaypart Daypart = iota
	Early
	Morning
	Daytime
	Afternoon
	Evening
	Night
	Late
	Overnight
)

// dayparts gives for each part of the day its TIMEX3 code and the minutes after
// midnight that the words leave open. They overlap, as people's use of them does.
var dayparts = [...]struct {
	name, code string
	lo, hi     int
}{
	{"", "", 0, 24 * 60},
	{"early", "", 0, 8 * 60},
	{"morning", "TMO", 3 * 60, 12 * 60},
	{"daytime", "TDT", 6 * 60, 18 * 60},
	{"afternoon", "TAF", 12 * 60, 18 * 60},
	{"evening", "TEV", 17 * 60, 23 * 60},
	{"night", "TNI", 18 * 60, 29 * 60},
	{"late", "", 19 * 60, 24 * 60},
	{"overnight", "TNI", -4 * 60, 32 * 60},
}

// String names the part of the day in one lower-case word, "" for none.
func (d Daypart) String() string { return dayparts[d].name }

// on narrows a day to a part of it. A second part narrows further, and counts
// alone where the two have nothing in common ("early Saturday night").
func (t Time) on(d Daypart) Time {
	if d == NoDaypart {
		return t
	}
	p := dayparts[d]
	if t.Resolved {
		day := t.midnight()
		from, to := day.Add(time.Duration(p.lo)*time.Minute), day.Add(time.Duration(p.hi)*time.Minute)
		if t.Daypart != NoDaypart && from.Before(t.To) && t.From.Before(to) {
			from, to = latest(from, t.From), earliest(to, t.To)
		}
		t.From, t.To = from, to
	}
	if t.Daypart == NoDaypart || p.code != "" {
		t.Daypart = d
	}
	if p.code != "" {
		t.Norm += p.code
	}
	t.Grain = PartOfDay
	return t
}

// midnight is the beginning of the day that t is a part of.
func (t Time) midnight() time.Time {
	d := t.From
	if t.Daypart == Overnight {
		d = d.Add(4 * time.Hour)
	}
	return date(d.Date())
}

// partLeads may stand before a part of the day.
var partLeads = byFirst([]entry[bool]{{"at", true}, {"in the", true}, {"early", true}, {"late", true}})

var daypartWords = map[string]Daypart{
	"morning": Morning, "afternoon": Afternoon, "evening": Evening, "night": Night, "overnight": Overnight,
}

// partOfDay reads "morning", "at night", "early morning", "in the evening" at token i.
func (ts tokens) partOfDay(i int) (Daypart, int) {
	_, i, _ = partLeads.at(ts, i)
	return daypartWords[ts.low(i)], i + 1
}

// daypartOf reads "the night of March 3", "the morning of Monday", "overnight Sunday".
func (ts tokens) daypartOf(i int, ref Ref) (timing, bool) {
	d, j := ts.partOfDay(i)
	switch {
	case d != NoDaypart && ts.is(j, "of"), d == Overnight && ts.is(j, "on"):
		j++
	case d != Overnight:
		return timing{}, false
	}
	for _, read := range [...]func(tokens, int, Ref) (timing, bool){tokens.monthDay, tokens.dayMonth, tokens.weekday} {
		t, ok := read(ts, j, ref)
		if !ok || t.Grain != Day {
			continue
		}
		if t.slack {
			t, _ = ts.dateAfterWeekday(t, ref)
		}
		t.Time = t.on(d)
		return t, true
	}
	return timing{}, false
}
