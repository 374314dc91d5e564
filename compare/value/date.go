package value

import (
	"fmt"
	"strings"
	"time"
)

var months = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
	"october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// month reads the name of a month at token i, with the dot of an abbreviation.
// The name has a capital; an abbreviation has its dot or a number after it.
func (ts tokens) month(i int) (m time.Month, end int, ok bool) {
	t := ts.at(i)
	m, ok = months[t.low]
	if !ok || !t.upper {
		return 0, i, false
	}
	if ts.is(i+1, ".") && ts.glued(i+1) && len(t.low) <= 4 && t.low != "june" && t.low != "july" && t.low != "may" {
		return m, i + 2, true
	}
	return m, i + 1, len(t.low) > 4 || t.low == "may" || t.low == "june" || t.low == "july" || ts.at(i+1).kind == digits
}

// dayNumber reads a day of the month at token i: "4", "4th", "21st".
func (ts tokens) dayNumber(i int) (day, end int, ok bool) {
	t := ts.at(i)
	if t.kind != digits || len(t.low) > 2 || ts.glued(i+1) && (ts.is(i+1, ":") || ts.is(i+1, "%")) {
		return 0, i, false
	}
	n := ts.figure(i)
	v, whole := n.value.whole()
	return int(v), n.end, whole && !n.scaled && 1 <= v && v <= 31
}

// monthDay reads "March 21, 2013", "March 21", "March 21-23", "June 2014", "March".
func (ts tokens) monthDay(i int, ref Ref) (timing, bool) {
	m, j, ok := ts.month(i)
	if !ok {
		return timing{}, false
	}
	if day, end, ok := ts.dayNumber(j); ok {
		return ts.dated(i, m, day, end, ref), true
	}
	if year, end, ok := ts.yearAfter(j, ref); ok && !ts.is(j, "in") {
		return timing{Time: inMonth(year, m), to: end}, true
	}
	if !ts.bareMonth(i, j) {
		return timing{}, false
	}
	return timing{Time: monthNear(m, ref, ts.tense(i)), to: j}, true
}

// dated reads the year and the second day of "March 21-23, 2013" from token end on.
func (ts tokens) dated(i int, m time.Month, day, end int, ref Ref) timing {
	last := day
	if ts.is(end, "-") {
		if d, e, ok := ts.dayNumber(end + 1); ok && d > day {
			last, end = d, e
		}
	}
	year, e, ok := ts.yearAfter(end, ref)
	if ok && (ts.is(end, ",") || e == end+1 || ts.is(end, "of") || ts.is(end+1, "year")) {
		return timing{Time: days(year, m, day, last), to: e}
	}
	return timing{Time: dayNear(m, day, last, ref, ts.tense(i)), to: end}
}

// dayMonth reads "21 March 2013", "the 21st of March".
func (ts tokens) dayMonth(i int, ref Ref) (timing, bool) {
	day, j, ok := ts.dayNumber(i)
	if !ok {
		return timing{}, false
	}
	last := day
	if ts.is(j, "-") {
		if d, e, ok := ts.dayNumber(j + 1); ok && d > day {
			last, j = d, e
		}
	}
	if ts.is(j, "of") {
		j++
	}
	m, j, ok := ts.month(j)
	if !ok {
		return timing{}, false
	}
	if year, end, ok := ts.yearAfter(j, ref); ok && (ts.is(j, ",") || end == j+1) {
		return timing{Time: days(year, m, day, last), to: end}, true
	}
	return timing{Time: dayNear(m, day, last, ref, ts.tense(i)), to: j}, true
}

// days is the days from first to last of a month; a month that has no such day
// leaves them unresolved.
func days(year int, m time.Month, first, last int) Time {
	from, to := date(year, m, first), date(year, m, last)
	if from.Month() != m || to.Month() != m {
		return unresolved(Day, fmt.Sprintf("%04d-%02d-%02d", year, m, first))
	}
	t := onDay(from)
	if last > first {
		t.To, t.HasWeekday, t.Weekday = to.AddDate(0, 0, 1), false, 0
		t.Norm += "/" + to.Format(time.DateOnly)
	}
	return t
}

// dayNear is the day of the year that lies nearest to ref, or on the side of it
// that the tense tells.
func dayNear(m time.Month, first, last int, ref Ref, tense tense) Time {
	if !ref.Known {
		return unresolved(Day, fmt.Sprintf("XXXX-%02d-%02d", m, first))
	}
	ago := ref.day().Sub(date(ref.day().Year(), m, first))
	return days(ref.day().Year()+nearYear(ago, 24*time.Hour, tense), m, first, last)
}

// monthNear is the month of the year that lies nearest to ref, or on the side of
// it that the tense tells.
func monthNear(m time.Month, ref Ref, tense tense) Time {
	if !ref.Known {
		return unresolved(Month, fmt.Sprintf("XXXX-%02d", m))
	}
	ago := date(ref.day().Year(), ref.day().Month(), 1).Sub(date(ref.day().Year(), m, 1))
	return inMonth(ref.day().Year()+nearYear(ago, 0, tense), m)
}

// nearYear says whether what lay ago before the reference in its own year is
// meant (0), or its fellow of the year before (-1) or after (+1). What lies no
// more than slack ahead may be told as past.
func nearYear(ago, slack time.Duration, tense tense) int {
	const half = 183 * 24 * time.Hour
	switch {
	case ago < -slack && tense == past, ago < -half && tense == untold:
		return -1
	case ago > 0 && tense == future, ago > half && tense == untold:
		return 1
	}
	return 0
}

// monthLeads are the words after which a bare "May" or "March" is a month.
var monthLeads = wordSet(`in of since by until till through last next this early late mid during from between before after to each every and or - for
	as past previous`)

// bareMonth reports whether the name at token i, with nothing else of a date
// after it, is a month and not a person, a verb or a march.
func (ts tokens) bareMonth(i, end int) bool {
	if monthLeads[ts.low(i-1)] {
		return true
	}
	switch ts.low(i) {
	case "may", "march", "april", "june", "august":
		return false
	}
	return !ts.at(end).upper && !ts.at(i-1).upper || i == 0 && !ts.at(end).upper
}

// numericDate reads "2019-05-07", "2019/05/07" and "7/25/2016". Where the order
// of day and month cannot be told, no more than the year is resolved.
func (ts tokens) numericDate(i int, _ Ref) (timing, bool) {
	if t, ok := ts.dottedDate(i); ok {
		return t, true
	}
	sep := ts.low(i + 1)
	if ts.at(i).kind != digits || sep != "-" && sep != "/" || !ts.is(i+3, sep) || !ts.glued(i+1) || !ts.glued(i+2) || !ts.glued(i+3) || !ts.glued(i+4) {
		return timing{}, false
	}
	if year, ok := ts.yearNumber(i); ok {
		m, _, ok1 := ts.dayNumber(i + 2)
		d, _, ok2 := ts.dayNumber(i + 4)
		return timing{Time: days(year, time.Month(m), d, d), to: i + 5}, ok1 && ok2 && m <= 12
	}
	m, _, ok1 := ts.dayNumber(i)
	d, _, ok2 := ts.dayNumber(i + 2)
	year, ok := ts.yearNumber(i + 4)
	if !ok1 || !ok2 || !ok || m > 12 && d > 12 {
		return timing{}, false
	}
	t := inYear(year)
	switch {
	case d > 12 || d == m:
		t = days(year, time.Month(m), d, d)
	case m > 12:
		t = days(year, time.Month(d), m, m)
	}
	return timing{Time: t, to: i + 5}, true
}

// dottedDate reads "15.04.2017", day first as all who write dots do.
func (ts tokens) dottedDate(i int) (timing, bool) {
	d, m, ok := strings.Cut(ts.low(i), ".")
	year, isYear := ts.yearNumber(i + 2)
	if !ok || !isYear || !ts.is(i+1, ".") || !ts.glued(i+1) || !ts.glued(i+2) || len(d) > 2 || len(m) > 2 {
		return timing{}, false
	}
	day, _ := parseDecimal(d).whole()
	month, _ := parseDecimal(m).whole()
	return timing{Time: days(year, time.Month(month), int(day), int(day)), to: i + 3}, 1 <= month && month <= 12 && 1 <= day && day <= 31
}
