package value

import (
	"testing"
	"time"
)

// TestTimes reads times out of sentences published on Wednesday, 12 February 2020.
func TestTimes(t *testing.T) {
	checkMarked(t, map[string][]string{
		"dates": {
			"The bridge fell on [Monday, Feb. 3, 2020 = date 2020-02-03], not on [3 February 2019 = date 2019-02-03] or [March 21st = date 2020-03-21].",
			"It ran [June 21-23, 2019 = date 2019-06-21/2019-06-23], from [2019-06-21 = date 2019-06-21] on.",
			"He wrote on [12/25/2019 = date 2019-12-25] and [15.04.2017 = date 2017-04-15]; [7/5/2016 = date 2016] could be either.",
			"The mill shut in [June 2014 = date 2014-06], in [early January = date 2020-01], in [mid-2012 = date 2012], at [the end of March = date 2020-03].",
			"May Hill may march with April Brook.",
		},
		"years": {
			"In [2013 = date 2013] some 2000 people came.",
			"The [1990s = date 199] were wet, the ['80s = date 198] dry, the [19th century = date 18] cold.",
			"The [2012-13 = date 2012/2013] season was his last.",
			"Profit rose in the [third quarter of 2019 = date 2019-Q3] and the [first half of 2018 = date 2018-H1].",
			"He left in the [spring of 2012 = date 2012-SP] and came back [last summer = date 2019-SU].",
		},
		"weekdays": {
			"He spoke on [Monday = date 2020-02-10], was seen [Wednesday = date 2020-02-12] and left [last Wednesday = date 2020-02-05].",
			"The court will sit on [Monday = date 2020-02-17]; [next Tuesday = date 2020-02-18] it votes.",
			"He was seen on [Sunday night = date 2020-02-09TNI], [Thursday morning = date 2020-02-06TMO] and [early Saturday = date 2020-02-08].",
			"It happened on Easter [Sunday = date XXXX-WXX-7].",
		},
		"pointing": {
			"He called [today = date 2020-02-12], [yesterday = date 2020-02-11] and [last night = date 2020-02-11TNI]; [tonight = date 2020-02-12TNI] he rests.",
			"She won [last week = date 2020-W06], [this month = date 2020-02] and [last year = date 2019].",
			"It closed [three weeks ago = date 2020-W04], opened [earlier this week = date 2020-W07] and burned over [the weekend = date 2020-W06-WE].",
			"[Two days later = duration P2D] it reopened; in [recent days = date PAST_REF] it was full, and [now = date PRESENT_REF] it is shut.",
			"The Tonight Show and the Daily Mail are names, as is the \"Today\" show.",
		},
		"feasts": {
			"They met on [Christmas Day = date 2019-12-25] and on [New Year's Eve = date 2019-12-31], then on [Halloween = date 2019-10-31].",
		},
		"clocks": {
			"It rang at [1:15 a.m. = clock XXXX-XX-XXT01:15], [shortly before 1 p.m. = clock XXXX-XX-XXT13:00], [around noon = clock XXXX-XX-XXT12:00], [0315 GMT = clock XXXX-XX-XXT03:15] and at [13:15 = clock XXXX-XX-XXT13:15].",
			"The alarm came [about 1:15 a.m. Sunday = clock 2020-02-09T01:15] and stopped [Sunday at 2 p.m. = clock 2020-02-09T14:00].",
			"They heard it [around 6 or 7 p.m. Thursday = clock 2020-02-06T18:00] and [early Sunday morning around 1:15 = clock 2020-02-09T01:15].",
			"They open at [7 a.m. = clock XXXX-XX-XXT07:00], [Saturday at 9 a.m. = clock 2020-02-08T09:00] as ever.",
			"It began [about 20 minutes after midnight = clock XXXX-XX-XXT00:20].",
			"They won 3-1 by a margin of 2:1.",
		},
		"lengths": {
			"The siege lasted [19 months = duration P19M]; a [three-week = duration P3W] truce held for [half an hour = duration PT0.5H].",
			"For [years = duration PXY] he paid; [the past two years = duration P2Y] were lean; after [a decade = duration P10Y] he quit.",
			"It took almost [a year and a half = duration P1.5Y].",
			"The [19-month-old = duration P19M] strike began with a 19-month-old boy and a 22-year-old man.",
		},
		"recurring": {
			"It runs [every Monday = set XXXX-WXX-1], [daily = set P1D], on [Sundays = set XXXX-WXX-7] and [each year = set P1Y].",
		},
	}, func(s string) string { return markTimes(s, published) })
}

// TestTimesWithoutRef leaves open what only the publication day could tell.
func TestTimesWithoutRef(t *testing.T) {
	checkMarked(t, map[string][]string{
		"open": {
			"On [Monday = date XXXX-WXX-1], [yesterday = date XXXX-XX-XX], [last week = date XXXX-WXX] and [March 21 = date XXXX-03-21] it rained.",
			"In [June 2014 = date 2014-06] and on [3 May 2012 = date 2012-05-03] it snowed.",
		},
	}, func(s string) string { return markTimes(s, Ref{}) })
	monday := Times("It rained on Monday.", Ref{})[0]
	if monday.Resolved || !monday.HasWeekday || monday.Weekday != time.Monday {
		t.Errorf("an open Monday is %+v", monday)
	}
}

// TestTimeIntervals looks at the intervals that words leave open.
func TestTimeIntervals(t *testing.T) {
	const layout = "2006-01-02 15:04"
	for _, c := range []struct{ text, from, to string }{
		{"on Monday", "2020-02-10 00:00", "2020-02-11 00:00"},
		{"on Monday night", "2020-02-10 18:00", "2020-02-11 05:00"},
		{"early Monday morning", "2020-02-10 03:00", "2020-02-10 08:00"},
		{"late Monday", "2020-02-10 19:00", "2020-02-11 00:00"},
		{"late Monday night", "2020-02-10 19:00", "2020-02-11 00:00"},
		{"last week", "2020-02-03 00:00", "2020-02-10 00:00"},
		{"earlier this week", "2020-02-10 00:00", "2020-02-13 00:00"},
		{"in June 2014", "2014-06-01 00:00", "2014-07-01 00:00"},
		{"at about 1 a.m. Monday", "2020-02-10 00:30", "2020-02-10 01:31"},
		{"shortly before midnight Monday", "2020-02-09 23:35", "2020-02-10 00:01"},
		{"the night of Feb. 3", "2020-02-03 18:00", "2020-02-04 05:00"},
		{"between 6 and 7 p.m. Monday", "2020-02-10 18:00", "2020-02-10 19:01"},
	} {
		found := Times(c.text, published)
		if len(found) != 1 || !found[0].Resolved {
			t.Errorf("%q: %+v", c.text, found)
			continue
		}
		if from, to := found[0].From.Format(layout), found[0].To.Format(layout); from != c.from || to != c.to {
			t.Errorf("%q is [%s, %s), want [%s, %s)", c.text, from, to, c.from, c.to)
		}
	}
}

// TestClockHedges looks at the minutes that hedges leave open.
func TestClockHedges(t *testing.T) {
	for _, c := range []struct {
		text   string
		lo, hi int
	}{
		{"at 1:15 a.m.", 73, 77},
		{"about 1 a.m.", 30, 90},
		{"around 1:30 a.m.", 70, 110},
		{"around 1:15 a.m.", 60, 90},
		{"around 1:10 a.m.", 62, 78},
		{"around 1:05 a.m.", 60, 70},
		{"around 1:03 a.m.", 60, 66},
		{"just before 1 a.m.", 35, 60},
		{"shortly after 1 a.m.", 60, 85},
		{"before 3 a.m.", 60, 180},
		{"after 1 a.m.", 60, 120},
		{"between 1 and 2 a.m.", 60, 120},
	} {
		found := Times(c.text, Ref{})
		if len(found) != 1 || found[0].Clock.Lo != c.lo || found[0].Clock.Hi != c.hi {
			t.Errorf("%q: %+v, want %d to %d", c.text, found, c.lo, c.hi)
		}
	}
}
