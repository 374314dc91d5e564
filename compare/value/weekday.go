package value

import (
	"fmt"
	"time"
)

// weekdays holds the days of the week, with the plurals that some sites make of
// their possessives, and their abbreviations, which need a dot.
var weekdays = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
	"sundays": 0, "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6,
	"sun": 0, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
}

// weekdayAt reads the name of a day of the week at token i.
func (ts tokens) weekdayAt(i int) (d time.Weekday, end int, ok bool) {
	t := ts.at(i)
	d, ok = weekdays[t.low]
	if !ok || !t.upper && len(t.low) < 6 {
		return 0, i, false
	}
	if len(t.low) >= 6 {
		return d, i + 1, true
	}
	return d, i + 2, ts.is(i+1, ".") && ts.glued(i+1)
}

// weekday reads a bare "Monday": the nearest one not after the publication day,
// or the nearest not before it where the words around speak of what is to come.
func (ts tokens) weekday(i int, ref Ref) (timing, bool) {
	d, end, ok := ts.weekdayAt(i)
	if !ok {
		return timing{}, false
	}
	if festiveDays[ts.low(i-1)] && ts.at(i-1).upper {
		ref = Ref{}
	}
	t := weekdayNear(d, ref, 0, ts.tense(i) == future)
	t.slack = true
	return timing{Time: t, to: end}, true
}

// festiveDays stand before a weekday that has a name of its own: which one is
// meant, the calendar of weeks does not tell.
var festiveDays = wordSet("easter good black palm super ash bloody cyber holy maundy")

// weekdayNear is the last d that is at least skip days before ref, or the next
// that is at least skip days after it.
func weekdayNear(d time.Weekday, ref Ref, skip int, ahead bool) Time {
	if !ref.Known {
		t := unresolved(Day, fmt.Sprintf("XXXX-WXX-%d", (int(d)+6)%7+1))
		t.Weekday, t.HasWeekday = d, true
		return t
	}
	day := ref.day()
	if ahead {
		day = day.AddDate(0, 0, skip)
		return onDay(day.AddDate(0, 0, (int(d)-int(day.Weekday())+7)%7))
	}
	day = day.AddDate(0, 0, -skip)
	return onDay(day.AddDate(0, 0, -((int(day.Weekday()) - int(d) + 7) % 7)))
}
