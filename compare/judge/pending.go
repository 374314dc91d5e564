package judge

import (
	"time"

	"parallax/compare/fact"
	"parallax/compare/value"
)

// longAgo reports whether the claim's sentence places it in a month or year: what
// was so then is another matter than what is so now.
func (b *Bench) longAgo(c *claim) bool {
	for _, t := range c.sentence.Times {
		if t.Grain >= value.Month {
			return true
		}
	}
	return false
}

// otherCase reports whether the claim's sentence opens by leaving the event for
// another of its sort: "In that case".
func (b *Bench) otherCase(c *claim) bool {
	s := c.sentence
	if len(s.Tokens) < 3 || s.Tokens[0].Lower != "in" {
		return false
	}
	switch s.Tokens[1].Lower {
	case "that", "another":
		return s.Tokens[2].Lower == "case" || s.Tokens[2].Lower == "incident" || s.Tokens[2].Lower == "instance"
	}
	return false
}

// timeExplains reports whether a denial may have been true when it was written:
// the reports are of different days, or it says "not yet" and the other report
// does not place what happened before the day of the denial.
func (b *Bench) timeExplains(yes, no *claim) bool {
	if b.later(yes, no) != nil {
		return true
	}
	return b.pending(no) && !b.before(yes, no)
}

// pending reports whether a denial speaks of what has not happened so far.
func (b *Bench) pending(c *claim) bool {
	s := c.sentence
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		switch t := &s.Tokens[i]; {
		case t.Lower == "yet", t.Lower == "far", t.Lower == "immediately", t.Stem == "hav" || t.Stem == "have":
			return true
		}
	}
	return false
}

// before reports whether what yes tells of is placed on a day before the day
// that the report of no was written on, as far as weekdays tell.
func (b *Bench) before(yes, no *claim) bool {
	day, ok := b.dayOf(yes)
	today, known := b.today(no)
	if !ok || !known {
		return false
	}
	d := (int(today) - int(day) + 7) % 7
	return 0 < d && d <= 3
}

// dayOf is the weekday that the claim's sentence places its event on.
func (b *Bench) dayOf(c *claim) (time.Weekday, bool) {
	for _, t := range b.made[c.Report][fact.When] {
		if t.Sentence == c.Sentence && t.Time.HasWeekday {
			return t.Time.Weekday, true
		}
	}
	return 0, false
}

// today is the weekday that the claim's report was written on: that of its
// publication, or the first that its opening speaks of.
func (b *Bench) today(c *claim) (time.Weekday, bool) {
	if p := b.docs[c.Report].Report.Published; !p.IsZero() {
		return p.Weekday(), true
	}
	for _, t := range b.made[c.Report][fact.When] {
		if t.Sentence < opening && t.Time.HasWeekday {
			return t.Time.Weekday, true
		}
	}
	return 0, false
}
