package judge

import (
	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// quantities judges two amounts. They conflict only when they count the same
// thing in the same event, leave no common value, and neither report has the
// other's amount as well.
func quantities(b *Bench, x, y *fact.Claim) (Finding, bool) {
	what := "the number of " + b.counted(x, y)
	switch value.Compare(x.Number, y.Number) {
	case value.Same:
		f := b.agree(x, y)
		f.Telling = alike(x.Head, y.Head) && telling(x.Number) && telling(y.Number)
		return f, true
	case value.Compatible:
		if alike(x.Head, y.Head) && x.Number.Value.Cmp(y.Number.Value) == 0 && telling(x.Number) && !b.holdsBoth(x, y) {
			return b.difference(Variant, Number, what, x, y), true
		}
		if !alike(x.Head, y.Head) || !sameEvent(x, y) || x.Number.Vague || y.Number.Vague || b.partial(x) || b.partial(y) || b.holdsBoth(x, y) {
			return Finding{Pass: true}, true
		}
		return b.difference(Variant, Number, what, x, y), true
	case value.Disjoint:
		return b.disjoint(what, x, y)
	}
	return Finding{Pass: true}, true
}

// commonest is the greatest number that turns up of many things in any story.
var commonest = value.Int(12)

// telling reports whether a number is rare enough to show by itself that two
// reports speak of the same amount.
func telling(n value.Number) bool { return !n.Vague && n.Value.Cmp(commonest) > 0 }

// counted names what the two numbers count.
func (b *Bench) counted(x, y *fact.Claim) string {
	for _, c := range []*fact.Claim{x, y} {
		s := b.sentence(c)
		for i := c.Core.To; i < c.Tokens.To; i++ {
			if s.Tokens[i].Noun() {
				return s.Tokens[i].Lower
			}
		}
	}
	return "what is counted"
}

func (b *Bench) disjoint(what string, x, y *fact.Claim) (Finding, bool) {
	if !alike(x.Head, y.Head) || !sameEvent(x, y) || b.partial(x) || b.partial(y) || b.holdsBoth(x, y) {
		return Finding{Pass: true}, true
	}
	late := b.later(x, y)
	if harmed(x) && harmed(y) && (b.moving() || late != nil && grows(late, x, y)) {
		return b.difference(Update, Number, what, x, y), true
	}
	return b.difference(Conflict, Number, what, x, y), true
}

// sameEvent reports whether the same verb governs both, or none does.
func sameEvent(x, y *fact.Claim) bool {
	return alike(x.Event, y.Event) || x.Event == "" && y.Event == ""
}

// harmed reports whether a claim counts people killed, hurt or missing: a count
// that grows while more becomes known.
func harmed(c *fact.Claim) bool {
	return alike(c.Event, "kill") || alike(c.Event, "injur") || alike(c.Event, "wound") || c.Event == "miss"
}

// moving reports whether any report says that the toll has changed.
func (b *Bench) moving() bool {
	for _, d := range b.docs {
		for i := range d.Sentences {
			s := &d.Sentences[i]
			if s.Has("toll", "death", "casualty") && s.Has("rais", "ris", "climb", "increas", "earlier", "initially", "previously") {
				return true
			}
		}
	}
	return false
}

// grows reports whether the later claim has the greater number, as counts of
// people harmed or found do when more becomes known.
func grows(late, x, y *fact.Claim) bool {
	early := x
	if late == x {
		early = y
	}
	return late.Number.Lo.Cmp(early.Number.Lo) > 0
}

// partial reports whether the amount is of a part of something: "two of the
// victims", "three others", "another two", "two more".
func (b *Bench) partial(c *fact.Claim) bool {
	s := b.sentence(c)
	for i := max(0, c.Core.From-2); i < min(len(s.Tokens), c.Core.To+3); i++ {
		switch s.Tokens[i].Lower {
		case "of", "other", "others", "another", "more", "additional", "separate", "each", "per", "least", "first", "second":
			if s.Tokens[i].Lower != "least" && !(s.Tokens[i].Lower == "more" && i+1 < len(s.Tokens) && s.Tokens[i+1].Lower == "than") {
				return true
			}
		}
	}
	return false
}

// holdsBoth reports whether either report gives the other's amount too, for the
// same noun: then it is not this amount that parts them.
func (b *Bench) holdsBoth(x, y *fact.Claim) bool { return b.holds(x, y) || b.holds(y, x) }

func (b *Bench) holds(x, y *fact.Claim) bool {
	for i := range b.claims {
		c := &b.claims[i]
		if c.Report == x.Report && c.Type == x.Type && alike(c.Head, y.Head) && value.Compare(c.Number, y.Number) == value.Same {
			return true
		}
	}
	return false
}

// ages judges two ages: of one name they conflict when they differ.
func ages(b *Bench, x, y *fact.Claim) (Finding, bool) {
	r := value.Compare(x.Number, y.Number)
	if r == value.Same {
		return b.agree(x, y), true
	}
	if x.Name == "" || y.Name == "" || !sameName(x.Name, y.Name) || r != value.Disjoint || b.holdsBothAges(x, y) {
		return Finding{Pass: true}, true
	}
	return b.difference(Conflict, Number, "the age of "+x.Name, x, y), true
}

func (b *Bench) holdsBothAges(x, y *fact.Claim) bool {
	for i := range b.claims {
		c := &b.claims[i]
		if c.Type != fact.Age || c.Name == "" {
			continue
		}
		other := y
		if c.Report == y.Report {
			other = x
		} else if c.Report != x.Report {
			continue
		}
		if sameName(c.Name, other.Name) && value.Compare(c.Number, other.Number) == value.Same {
			return true
		}
	}
	return false
}

// sameName reports whether two names are of one bearer as far as they go.
func sameName(a, b string) bool {
	switch value.SameName(value.ParseName(a), value.ParseName(b)) {
	case value.Equal, value.Part, value.Spelling:
		return true
	}
	return false
}

// tokens of a range that carry content.
func content(s *syntax.Sentence, r syntax.Range) []*syntax.Token {
	var out []*syntax.Token
	for i := r.From; i < r.To; i++ {
		if s.Tokens[i].Content() {
			out = append(out, &s.Tokens[i])
		}
	}
	return out
}
