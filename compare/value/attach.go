package value

// attach joins t with the parts of the same time that follow it: a clock after
// its day, a day after its clock, a date after its weekday, a part of the day.
func (ts tokens) attach(t timing, ref Ref) timing {
	for {
		next, ok := ts.attachOne(t, ref)
		if !ok {
			return t
		}
		t = next
	}
}

// attachOne joins the next part, and reports whether there was one.
func (ts tokens) attachOne(t timing, ref Ref) (timing, bool) {
	dayKnown := t.Kind == Date && (t.Grain == Day || t.Grain == PartOfDay)
	switch {
	case t.Kind == ClockTime && t.Grain == NoGrain:
		return ts.dayAfterClock(t, ref)
	case dayKnown && t.slack && t.Daypart == NoDaypart:
		if next, ok := ts.dateAfterWeekday(t, ref); ok {
			return next, true
		}
	}
	if dayKnown && !t.Clock.Known {
		if d, end := ts.partOfDay(t.to); d != NoDaypart && dayparts[t.Daypart].code == "" {
			t.Time, t.to = t.on(d), end
			return t, true
		}
		return ts.clockAfterDay(t, ref)
	}
	return t, false
}

// clockAfterDay reads the clock of "Sunday at about 1:15 a.m.".
func (ts tokens) clockAfterDay(t timing, ref Ref) (timing, bool) {
	j := t.to
	if ts.is(j, ",") {
		j++
	}
	if ts.is(j, "at") {
		j++
	}
	c, ok := ts.clock(j, ref)
	if !ok {
		return t, false
	}
	t.Time, t.to = t.at(c.Clock), c.to
	return t, true
}

// dayAfterClock reads the day of "1:15 a.m. on Sunday", "1 p.m. Sunday afternoon".
// Behind a comma, a day with a clock of its own is another time.
func (ts tokens) dayAfterClock(t timing, ref Ref) (timing, bool) {
	j := t.to
	if ts.is(j, ",") {
		j++
	}
	if ts.is(j, "on") || ts.is(j, "this") {
		j++
	}
	if j >= len(ts) {
		return t, false
	}
	d, ok := ts.timing(j, ts.opensTime(j), ref)
	if !ok || d.Kind != Date || d.Grain != Day && d.Grain != PartOfDay || d.Clock.Known {
		return t, false
	}
	if d.slack {
		d, _ = ts.dateAfterWeekday(d, ref)
	}
	if p, end := ts.partOfDay(d.to); p != NoDaypart && dayparts[d.Daypart].code == "" {
		d.Time, d.to = d.on(p), end
	}
	if own, ok := ts.clockAfterDay(d, ref); ok && ts.is(t.to, ",") && own.to > d.to {
		return t, false
	}
	d.from, d.Time = t.from, d.at(t.Clock)
	return d, true
}

// dateAfterWeekday reads the date of "Monday, May 7" and "Monday the 4th of February".
func (ts tokens) dateAfterWeekday(t timing, ref Ref) (timing, bool) {
	j := t.to
	for ts.is(j, ",") || ts.is(j, "the") || ts.is(j, "(") {
		j++
	}
	for _, read := range [...]func(tokens, int, Ref) (timing, bool){tokens.monthDay, tokens.dayMonth, tokens.numericDate} {
		if d, ok := read(ts, j, ref); ok && d.Grain == Day {
			d.from, d.Weekday, d.HasWeekday = t.from, t.Weekday, true
			return d, true
		}
	}
	return t, false
}
