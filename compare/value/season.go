package value

import (
	"fmt"
	"time"
)

// season reads "the spring of 2012" and "summer 2012"; a bare season may be anything.
func (ts tokens) season(i int, ref Ref) (timing, bool) {
	name := ts.low(i)
	if _, ok := seasons[name]; !ok {
		return timing{}, false
	}
	if year, end, ok := ts.yearAfter(i+1, ref); ok && !ts.is(i+1, ",") && !ts.is(i+1, "in") {
		return timing{Time: inSeason(year, name), to: end}, true
	}
	return timing{}, false
}

// quarterOf reads "the third quarter of 2012", "fourth quarter", "Q3 2012", "the first half of 2012".
func (ts tokens) quarterOf(i int, ref Ref) (timing, bool) {
	if ts.is(i, "q") && ts.glued(i+1) {
		return ts.shortQuarter(i, ref)
	}
	n, ok := ts.numeral(i)
	q, _ := n.value.whole()
	if !ok || !n.ordinal || q > 4 || q < 1 {
		return timing{}, false
	}
	j := n.end
	if ts.is(j, "fiscal") || ts.is(j, "calendar") || ts.is(j, "-") {
		j++
	}
	year, end, dated := ts.yearAfter(j+1, ref)
	switch {
	case ts.is(j, "quarter") && dated:
		return timing{Time: inQuarter(year, int(q)), to: end}, true
	case ts.is(j, "quarter"):
		return timing{Time: quarterNear(int(q), ref, ts.tense(i)), to: j + 1}, true
	case ts.is(j, "half") && dated && q <= 2 && !ts.is(j+1, ","):
		return timing{Time: inHalf(year, int(q)), to: end}, true
	}
	return timing{}, false
}

// shortQuarter reads "Q3", "Q3 2012".
func (ts tokens) shortQuarter(i int, ref Ref) (timing, bool) {
	q, ok := parseDecimal(ts.low(i + 1)).whole()
	if ts.at(i+1).kind != digits || !ok || q < 1 || q > 4 {
		return timing{}, false
	}
	if year, end, ok := ts.yearAfter(i+2, ref); ok {
		return timing{Time: inQuarter(year, int(q)), to: end}, true
	}
	return timing{Time: quarterNear(int(q), ref, ts.tense(i)), to: i + 2}, true
}

// quarterNear is the q-th quarter nearest to ref, or on the side the tense tells.
func quarterNear(q int, ref Ref, tense tense) Time {
	if !ref.Known {
		return unresolved(Quarter, fmt.Sprintf("XXXX-Q%d", q))
	}
	now := int(ref.day().Month()+2) / 3
	ago := time.Duration(now-q) * 91 * 24 * time.Hour
	return inQuarter(ref.day().Year()+nearYear(ago, 0, tense), q)
}

// feast is a day of the year.
type feast struct {
	month time.Month
	day   int
}

// holidays are the feasts that fall on one date every year.
var holidays = byFirst([]entry[feast]{
	{"christmas day", feast{12, 25}}, {"christmas eve", feast{12, 24}}, {"christmas", feast{12, 25}}, {"boxing day", feast{12, 26}},
	{"new year 's eve", feast{12, 31}}, {"new year 's day", feast{1, 1}}, {"valentine 's day", feast{2, 14}},
	{"st patrick 's day", feast{3, 17}}, {"st . patrick 's day", feast{3, 17}}, {"may day", feast{5, 1}},
	{"independence day", feast{7, 4}}, {"fourth of july", feast{7, 4}}, {"bastille day", feast{7, 14}}, {"halloween", feast{10, 31}},
	{"guy fawkes night", feast{11, 5}}, {"veterans day", feast{11, 11}}, {"armistice day", feast{11, 11}},
})

// holiday reads the name of a feast of fixed date, and the year after it.
func (ts tokens) holiday(i int, ref Ref) (timing, bool) {
	h, end, ok := holidays.at(ts, i)
	if !ok || !ts.at(i).upper {
		return timing{}, false
	}
	if year, e, ok := ts.yearAfter(end, ref); ok {
		return timing{Time: days(year, h.month, h.day, h.day), to: e}, true
	}
	return timing{Time: dayNear(h.month, h.day, h.day, ref, ts.tense(i)), to: end}, true
}
