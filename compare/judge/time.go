package judge

import (
	"time"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/value"
)

// minutesApart is how far two times of day of one event may lie apart to be
// two accounts of one moment; further apart they are of two moments.
const minutesApart = 180

// opening is how many sentences at the head of a report tell of the main event.
const opening = 5

// times judges two times of one event. Times of day conflict when they leave no
// common minute; days alone are compared only under the same verb.
func times(b *Bench, x, y *claim) (Finding, bool) {
	clocks := x.Time.Clock.Known && y.Time.Clock.Known
	if clocks && !b.oneMoment(x, y) || !clocks && !sameEvent(x, y) {
		return pass, true
	}
	switch value.CompareTimes(x.Time, y.Time) {
	case value.Same:
		return b.agree(x, y), true
	case value.Compatible:
		if p, q := x.Time.Clock, y.Time.Clock; clocks && (p.At != q.At || p.Hedge > value.AboutTime || q.Hedge > value.AboutTime) {
			return b.difference(Variant, Time, "the time", x, y), true
		}
		return b.agree(x, y), true
	case value.Disjoint:
		if clocks && near(x.Time.Clock, y.Time.Clock) && !b.holdsTime(x, y) {
			return b.difference(Conflict, Time, "the time", x, y), true
		}
		if !clocks && b.nextTo(x, y) && !b.holdsTime(x, y) {
			return b.difference(Conflict, Time, "the time", x, y), true
		}
		if !clocks && b.until(x) && b.until(y) && b.common(x, y) > 0 && !b.holdsTime(x, y) {
			return b.difference(b.unlessLater(x, y), Time, "the end", x, y), true
		}
	}
	return pass, true
}

// A timing is what the rules for times look for in one, read once for all the pairs
// that it is in.
type timing struct {
	sequel  int           // see sequelOf
	parties []*value.Name // the names among the arguments of its verb
	asked   set           // the reports that were looked through for a time that fits it
	met     set           // those of them that have one
}

// A timeSort is what two times must have in common to fit: whether they are times
// of day, and the sequel.
type timeSort struct {
	clock  bool
	sequel int
}

// readTimes reads the times of report r, and files them by their sort.
func (b *Bench) readTimes(r int) map[timeSort][]*claim {
	times := map[timeSort][]*claim{}
	for _, c := range b.made[r][fact.When] {
		c.timing = &timing{b.sequelOf(c), b.parties(c), newSet(len(b.docs)), newSet(len(b.docs))}
		k := timeSort{c.Time.Clock.Known, c.timing.sequel}
		times[k] = append(times[k], c)
	}
	return times
}

// holdsTime reports what holds does, of times that fit: of one moment, with
// something in common.
func (b *Bench) holdsTime(x, y *claim) bool {
	return b.hasTime(x.Report, y) || b.hasTime(y.Report, x)
}

// hasTime reports whether report r gives a time that fits time y.
func (b *Bench) hasTime(r int, y *claim) bool {
	t := y.timing
	if !t.asked.has(r) {
		if b.findTime(r, y) {
			t.met.add(r)
		}
		t.asked.add(r)
	}
	return t.met.has(r)
}

// findTime looks through report r for a time that fits time y.
func (b *Bench) findTime(r int, y *claim) bool {
	for _, c := range b.answers[r].times[timeSort{y.Time.Clock.Known, b.sequel(y)}] {
		if !b.oneMoment(c, y) {
			continue
		}
		if s := value.CompareTimes(c.Time, y.Time); s == value.Same || s == value.Compatible {
			return true
		}
	}
	return false
}

// until reports whether a time is given as the end of what its verb tells.
func (b *Bench) until(c *claim) bool {
	i := c.Core.From - 1
	return i >= 0 && c.sentence.Tokens[i].Lower == "until"
}

// unlessLater is Conflict, or Update where one of two reports came out later: an
// end may be put off.
func (b *Bench) unlessLater(x, y *claim) Verdict {
	if b.later(x, y) != nil {
		return Update
	}
	return Conflict
}

func near(a, b value.Clock) bool {
	d := a.At - b.At
	return -minutesApart <= d && d <= minutesApart
}

// sequels are the sorts of things that happen after an event and have a time of
// their own, each by the stems that tell them; everything else is the event.
var sequels = [][]string{
	{"call", "respond", "dispatch", "arriv", "notify", "alert", "report"},
	{"arrest", "charg", "book", "jail", "custody", "surrender", "detain", "apprehend"},
	{"court", "hear", "trial", "arraign", "sentenc", "schedul", "set"},
	{"pronounc", "di", "dead"},
	{"updat", "post", "publish", "print", "air", "say", "tell", "announc"},
}

// sequel is what sequelOf tells of a time.
func (b *Bench) sequel(c *claim) int { return c.timing.sequel }

// sequelOf is the number of the sort of sequel the claim tells of, or -1.
func (b *Bench) sequelOf(c *claim) int {
	s := c.sentence
	for i, stems := range sequels {
		for _, stem := range stems {
			if c.Event == stem {
				return i
			}
			for t := c.Tokens.From; t < c.Tokens.To; t++ {
				if s.Tokens[t].Stem == stem {
					return i
				}
			}
		}
	}
	return -1
}

// oneMoment reports whether two times of day may be of one moment: of the main
// event where both stand near the head of their reports, or of the same sequel.
func (b *Bench) oneMoment(x, y *claim) bool {
	p, q := b.sequel(x), b.sequel(y)
	if p != q || p == len(sequels)-1 {
		return false
	}
	return alike(x.Event, y.Event) || p < 0 && x.Sentence < opening && y.Sentence < opening && b.oneThing(x, y)
}

// nextTo reports whether two days that differ lie next to each other and are
// told of the same people: two accounts of one thing, not two things.
func (b *Bench) nextTo(x, y *claim) bool {
	if b.sequel(x) == len(sequels)-1 || lexicon.Say(x.Event) || !x.Time.HasWeekday || !y.Time.HasWeekday || x.Time.Grain > value.Day || y.Time.Grain > value.Day {
		return false
	}
	return adjacent(x.Time.Weekday, y.Time.Weekday) && b.sameParties(x, y)
}

func adjacent(a, b time.Weekday) bool {
	d := (int(a) - int(b) + 7) % 7
	return d == 1 || d == 6
}

// sameParties reports whether the predicates of two times share a name as
// subject or object.
func (b *Bench) sameParties(x, y *claim) bool {
	ours, theirs := x.timing.parties, y.timing.parties
	for _, p := range ours {
		for _, q := range theirs {
			if sameName(p, q) {
				return true
			}
		}
	}
	return false
}

// parties are the names among the arguments of the claim's verb.
func (b *Bench) parties(c *claim) []*value.Name {
	s := c.sentence
	var out []*value.Name
	for i := range s.Predicates {
		p := &s.Predicates[i]
		if s.Tokens[s.Verbs[p.Verb].Head].Stem != c.Event {
			continue
		}
		for _, g := range s.NounsIn(p.Range) {
			if s.Tokens[g.Head].Proper() {
				out = append(out, b.name(s.Tokens[g.Head].Text))
			}
		}
	}
	return out
}
