package value

import (
	"fmt"
	"time"
)

// interval is a resolved date.
func interval(from, to time.Time, g Grain, norm string) Time {
	return Time{Kind: Date, Resolved: true, From: from, To: to, Grain: g, Norm: norm}
}

// unresolved is a date of which no more is known than norm says.
func unresolved(g Grain, norm string) Time { return Time{Kind: Date, Grain: g, Norm: norm} }

// date is a day at midnight.
func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// onDay is the day d.
func onDay(d time.Time) Time {
	t := interval(d, d.AddDate(0, 0, 1), Day, d.Format(time.DateOnly))
	t.Weekday, t.HasWeekday = d.Weekday(), true
	return t
}

// inWeek is the week, Monday to Sunday, that holds d.
func inWeek(d time.Time) Time {
	from := monday(d)
	year, week := d.ISOWeek()
	return interval(from, from.AddDate(0, 0, 7), Week, fmt.Sprintf("%04d-W%02d", year, week))
}

// inWeekend is the Saturday and Sunday of the week that holds d.
func inWeekend(d time.Time) Time {
	t := inWeek(d)
	return interval(t.From.AddDate(0, 0, 5), t.To, Weekend, t.Norm+"-WE")
}

// monday is the first day of d's week.
func monday(d time.Time) time.Time { return d.AddDate(0, 0, -(int(d.Weekday())+6)%7) }

// inMonth is a month of a year. Months beyond 12 or below 1 count into the next and last years.
func inMonth(year int, month time.Month) Time {
	from := date(year, month, 1)
	return interval(from, from.AddDate(0, 1, 0), Month, from.Format("2006-01"))
}

// inQuarter is the q-th quarter of a year, counted from 1; beyond 1 to 4 it
// counts into the next and last years.
func inQuarter(year, q int) Time {
	from := date(year, time.Month(3*q-2), 1)
	return interval(from, from.AddDate(0, 3, 0), Quarter, fmt.Sprintf("%04d-Q%d", from.Year(), int(from.Month()+2)/3))
}

// inHalf is the first or second half of a year.
func inHalf(year, h int) Time {
	from := date(year, time.Month(6*h-5), 1)
	return interval(from, from.AddDate(0, 6, 0), HalfYear, fmt.Sprintf("%04d-H%d", year, h))
}

// inYear is a year.
func inYear(year int) Time {
	return interval(date(year, 1, 1), date(year+1, 1, 1), WholeYear, fmt.Sprintf("%04d", year))
}

// inDecade is the ten years that begin with year.
func inDecade(year int) Time {
	return interval(date(year, 1, 1), date(year+10, 1, 1), Decade, fmt.Sprintf("%03d", year/10))
}

// inCentury is the n-th century, counted from 1.
func inCentury(n int) Time {
	return interval(date(100*n-100, 1, 1), date(100*n, 1, 1), Century, fmt.Sprintf("%02d", n-1))
}

// seasons gives the first month and the TIMEX3 code of each season: whole months
// of the northern half of the earth, our own reading.
var seasons = map[string]struct {
	month time.Month
	code  string
}{
	"spring": {time.March, "SP"}, "summer": {time.June, "SU"}, "autumn": {time.September, "FA"}, "fall": {time.September, "FA"}, "winter": {time.December, "WI"},
}

// inSeason is the season that begins in the given year. Its interval reaches two
// weeks further at both ends, for seasons begin where the writer thinks they do.
func inSeason(year int, name string) Time {
	s := seasons[name]
	from := date(year, s.month, 1)
	return interval(from.AddDate(0, 0, -14), from.AddDate(0, 3, 14), Season, fmt.Sprintf("%04d-%s", year, s.code))
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func earliest(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
