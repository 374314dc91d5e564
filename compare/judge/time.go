package judge

import (
	"strings"

	"parallax/compare/fact"
	"parallax/compare/value"
)

// minutesApart is how far two times of day of one event may lie apart to be
// two accounts of one moment; further apart they are of two moments.
const minutesApart = 180

// times judges two times of one event.
func times(b *Bench, x, y *fact.Claim) (Finding, bool) {
	what := "the time"
	if !sameEvent(x, y) && !x.Time.Clock.Known {
		return Finding{Pass: true}, true // two things that happened on one day
	}
	switch value.CompareTimes(x.Time, y.Time) {
	case value.Same:
		return b.agree(x, y), true
	case value.Compatible:
		p, q := x.Time.Clock, y.Time.Clock
		if p.Known && q.Known && sameEvent(x, y) && (p.At != q.At || p.Hedge != q.Hedge) {
			return b.difference(Variant, Time, what, x, y), true
		}
		return b.agree(x, y), true
	case value.Disjoint:
		if x.Time.Clock.Known && y.Time.Clock.Known && sameEvent(x, y) && near(x.Time.Clock, y.Time.Clock) && !b.holdsTime(x, y) {
			return b.difference(Conflict, Time, what, x, y), true
		}
	}
	return Finding{Pass: true}, true
}

func near(a, b value.Clock) bool {
	d := a.At - b.At
	return -minutesApart <= d && d <= minutesApart
}

// holdsTime reports whether either report gives, for the same event, a time
// that fits the other's.
func (b *Bench) holdsTime(x, y *fact.Claim) bool {
	for i := range b.claims {
		c := &b.claims[i]
		if c.Type != fact.When || !alike(c.Event, x.Event) {
			continue
		}
		other := y
		if c.Report == y.Report {
			other = x
		} else if c.Report != x.Report {
			continue
		}
		if r := value.CompareTimes(c.Time, other.Time); c.Time.Clock.Known && (r == value.Same || r == value.Compatible) {
			return true
		}
	}
	return false
}

// places judges two places of one event: different names of places are most
// often different grains of one, so that only the same place is claimed.
func places(b *Bench, x, y *fact.Claim) (Finding, bool) {
	if r := value.SameName(value.ParseName(x.Name), value.ParseName(y.Name)); r == value.Different {
		return Finding{Pass: true}, true
	} else if r == value.Spelling {
		return b.difference(Variant, Name, "the name", x, y), true
	}
	return b.agree(x, y), true
}

// roles judges two descriptions of one name.
func roles(b *Bench, x, y *fact.Claim) (Finding, bool) {
	switch value.SameName(value.ParseName(x.Name), value.ParseName(y.Name)) {
	case value.Different:
		return Finding{Pass: true}, true
	case value.Spelling:
		if b.namedMoreFully(x) || b.namedMoreFully(y) {
			return Finding{Pass: true}, true
		}
		return b.difference(Variant, Name, "the name", x, y), true
	}
	return b.agree(x, y), true
}

// namedMoreFully reports whether the claim's report has a longer form of the name.
func (b *Bench) namedMoreFully(x *fact.Claim) bool {
	for i := range b.claims {
		c := &b.claims[i]
		if c.Report == x.Report && c.Name != "" && strings.Count(c.Name, " ") > strings.Count(x.Name, " ") &&
			value.SameName(value.ParseName(c.Name), value.ParseName(x.Name)) == value.Part {
			return true
		}
	}
	return false
}
