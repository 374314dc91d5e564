package judge

import (
	"slices"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/value"
)

// tolls compares how many were killed, hurt, shot, arrested and so on. The
// first figure that each report gives of all of them stands for it.
// Read on unseen text: 10 of 11 right.
func tolls(b *Bench, p, q int) []Slot {
	var out []Slot
	for f := fact.Killed; f < fact.Mixed; f++ {
		xs, ys := b.answers[p].tolls[f], b.answers[q].tolls[f]
		i, j := b.firstMain(xs), b.firstMain(ys)
		if i < 0 || j < 0 || !b.oneEvent(&b.claims[i], &b.claims[j]) {
			continue
		}
		if found, ok := b.tollsOf(&b.claims[i], &b.claims[j], b.anySame(xs, ys)); ok {
			out = append(out, Slot{i, j, found})
		}
	}
	return out
}

// tollsIn lists the figures that report r gives of those whom each fate befell.
func (b *Bench) tollsIn(r int) (out [fact.Mixed + 1][]int) {
	for _, c := range b.made[r][fact.Quantity] {
		if c.Fate != fact.NoFate && !c.Negated {
			out[c.Fate] = append(out[c.Fate], c.index)
		}
	}
	return out
}

// firstMain is the first of the claims that is of the event as a whole, -1 for
// none. A number goes before a vague word.
func (b *Bench) firstMain(claims []int) int {
	first := -1
	for _, i := range claims {
		c := &b.claims[i]
		if !b.main(c) {
			continue
		}
		if !c.Number.Vague {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// stands reports whether the claim gives the figure that stands for its report.
func (b *Bench) stands(c *claim) bool {
	i := b.firstMain(b.answers[c.Report].tolls[c.Fate])
	return i >= 0 && value.Compare(b.claims[i].Number, c.Number) == value.Same
}

// tollsOf judges two figures; shared tells that the reports have one in common.
func (b *Bench) tollsOf(x, y *claim, shared bool) (Finding, bool) {
	r := value.Compare(x.Number, y.Number)
	vague := x.Number.Vague || y.Number.Vague
	switch {
	case r == value.Same:
		return b.agree(x, y), anyone[x.Head] && anyone[y.Head] && !vague
	case !sameKind(x.Head, y.Head) && (r == value.Disjoint || !ofPeople(x.Head) || !ofPeople(y.Head)), farOff(x.Number, y.Number) && b.common(x, y) < 2:
		return Finding{}, false
	case (b.grown(x, y) || x.Fate == fact.Missing && b.later(x, y) != nil) && !vague && !shared:
		return b.difference(Update, Number, b.counted(x, y), x, y), true
	case r == value.Compatible:
		return b.difference(Variant, Number, b.counted(x, y), x, y), !shared || x.Number.Value.Cmp(y.Number.Value) != 0
	case shared || b.common(x, y) == 0:
		return Finding{}, false
	case b.moving:
		return b.difference(Update, Number, b.counted(x, y), x, y), true
	}
	return b.difference(Conflict, Number, b.counted(x, y), x, y), true
}

// grown reports whether the report that came out later has the greater figure.
func (b *Bench) grown(x, y *claim) bool {
	late := b.later(x, y)
	if late == x {
		x, y = y, x
	}
	return late != nil && y.Number.Value.Cmp(x.Number.Value) > 0
}

// anySame reports whether a figure of xs is also one of ys.
func (b *Bench) anySame(xs, ys []int) bool {
	for _, i := range xs {
		for _, j := range ys {
			if value.Compare(b.claims[i].Number, b.claims[j].Number) == value.Same {
				return true
			}
		}
	}
	return false
}

// sameKind reports whether two nouns may count the same people: they are one,
// or both tell no more than that they are people.
func sameKind(a, b string) bool { return a == b || anyone[a] && anyone[b] }

// ofPeople reports whether a noun counts people, or there is none.
func ofPeople(head string) bool { return anyone[head] || lexicon.Person(head) }

// anyone are the nouns, and the want of one, that leave open who is counted.
var anyone = map[string]bool{"person": true, "peopl": true, "people": true, "lif": true, "life": true, "liv": true, "victim": true,
	"other": true, "dead": true, "injur": true, "wound": true, "dozen": true, "hundr": true, "hundred": true, "thousand": true, "score": true, "": true}

// farOff reports whether one number is more than four times the other: of two
// events most likely, or of a war.
func farOff(a, b *value.Number) bool { return !a.Vague && !b.Vague && share(a, b) < 0.25 }

// mainReach is how many sentences of a report may give the event's own figures.
const mainReach = 8

// main reports whether a figure is of the event that the report is about, and
// of all whom it befell.
func (b *Bench) main(c *claim) bool {
	s := c.sentence
	if c.Sentence >= mainReach || b.elsewhere(c) {
		return false
	}
	for i := max(0, c.Core.From-2); i < min(len(s.Tokens), c.Core.To+3); i++ {
		switch s.Tokens[i].Lower {
		case "other", "others", "another", "additional", "else":
			return c.Fate == fact.Hurt && b.afterDead(c)
		case "more":
			if i >= c.Core.To {
				return c.Fate == fact.Hurt && b.afterDead(c)
			}
		case "of":
			if i == c.Core.To && c.Fate != fact.Killed && i+1 < len(s.Tokens) && s.Tokens[i+1].Tag != "NNS" {
				return false // "two of them", and not "dozens of people"
			}
		case "including", "among", "separate", "each", "these", "those":
			return false
		}
	}
	return true
}

// afterDead reports whether the sentence tells of the dead before the figure, so
// that the others are all who were hurt.
func (b *Bench) afterDead(c *claim) bool {
	s := c.sentence
	for i := 0; i < c.Core.From; i++ {
		switch s.Tokens[i].Stem {
		case "kill", "di", "die", "dead", "fatally", "slain":
			return true
		}
	}
	return false
}

// elsewhere reports whether the sentence of a figure speaks of another event or
// of several.
func (b *Bench) elsewhere(c *claim) bool {
	s := c.sentence
	for i := range s.Tokens {
		switch s.Tokens[i].Lower {
		case "previous", "previously", "last", "since", "year", "years", "similar", "history", "month", "months", "initially":
			return true
		case "earlier":
			if i == 0 || lexicon.TimeNoun(s.Tokens[i-1].Stem) || i+1 < len(s.Tokens) && s.Tokens[i+1].Word() {
				return true
			}
		case "weekend":
			if i > 0 && (s.Tokens[i-1].Tag == "DT" || i+1 < len(s.Tokens) && s.Tokens[i+1].Tag == "NNS") {
				return true // "over the weekend", "weekend shootings"
			}
		}
	}
	pub := b.docs[c.Report].Report.Published
	return slices.ContainsFunc(s.Times, func(t value.Time) bool {
		if pub.IsZero() {
			return t.Resolved && t.Grain == value.WholeYear // today's year needs no telling
		}
		return t.Resolved && t.To.Before(pub.AddDate(0, 0, -6)) && t.From.After(pub.AddDate(-60, 0, 0)) // 1735 is no year
	})
}

// oneEvent reports whether nothing in the sentences of two claims shows that
// they tell of two events: other days, or names that the other report never has.
func (b *Bench) oneEvent(x, y *claim) bool {
	return b.sameTime(x, y) && (b.knows(x, y.Report) || b.knows(y, x.Report))
}

// knows reports whether report r has one of the names in the sentence of x, or
// the sentence has none.
func (b *Bench) knows(x *claim, r int) bool {
	s := x.sentence
	named := false
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if !t.Proper() || i == 0 || lexicon.TimeNoun(t.Stem) || lexicon.TimeNoun(t.Lower) {
			continue
		}
		if named = true; b.answers[r].named[t.Lower] {
			return true
		}
	}
	return !named
}

// sameTime reports whether the sentences of two claims name no days, or one in common.
func (b *Bench) sameTime(x, y *claim) bool {
	named := false
	xs, ys := x.sentence.Times, y.sentence.Times
	for i := range xs {
		for j := range ys {
			t, u := &xs[i], &ys[j]
			if t.Grain < value.Day && !t.HasWeekday || u.Grain < value.Day && !u.HasWeekday {
				continue
			}
			switch value.CompareTimes(t, u) {
			case value.Disjoint:
				named = true
			case value.Same, value.Compatible:
				return true
			}
		}
	}
	return !named
}
