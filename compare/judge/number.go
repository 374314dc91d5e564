package judge

import (
	"slices"
	"strconv"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// quantities judges two amounts. They conflict only when they count the same
// thing in the same event, leave no common value, are of the whole, and neither
// report has the other's amount as well.
// Read on unseen text, what differs by its hedge or by a vague word: 19 of 21 right.
func quantities(b *Bench, x, y *claim) (Finding, bool) {
	sameThing := sameCounted(x, y)
	switch r := value.Compare(x.Number, y.Number); {
	case r == value.Same:
		f := b.agree(x, y)
		f.Telling = sameThing && telling(x.Number) && telling(y.Number)
		return f, true
	case r == value.Incomparable || !sameThing || b.holdsAmount(x, y, sameCounted), otherFate(x, y):
		return pass, true
	case r == value.Disjoint && x.Fate != fact.NoFate && x.Fate == y.Fate:
		f, ok := b.tollsOf(x, y, false)
		f.Pass = !ok || !b.stands(x) || !b.stands(y) || !b.oneEvent(x, y)
		return f, true
	case x.Number.Vague != y.Number.Vague && sameHead(x.Head, y.Head) && sameEvent(x, y) && b.common(x, y) >= 2 && !b.partial(x) && !b.partial(y):
		return b.difference(Variant, Number, b.counted(x, y), x, y), true
	case x.Number.Vague || y.Number.Vague:
		return pass, true
	case r == value.Compatible && x.Number.Value.Cmp(y.Number.Value) == 0 && (telling(x.Number) || sameEvent(x, y) || b.common(x, y) >= 2):
		return b.difference(Variant, Number, b.counted(x, y), x, y), true
	case !sameEvent(x, y) || b.partial(x) || b.partial(y):
		return pass, true
	case r == value.Disjoint && !sameHead(x.Head, y.Head):
		return pass, true // boys and girls are of one family, and two things
	case r == value.Compatible && !nearby(x.Number, y.Number):
		return pass, true
	case r == value.Compatible:
		return b.difference(Variant, Number, b.counted(x, y), x, y), true
	case b.growing(x, y) && b.common(x, y) > 0:
		return b.difference(Update, Number, b.counted(x, y), x, y), true
	case b.otherParty(x, y) || b.common(x, y) < 2 && !b.plain(x, y) || harmed(x) && (x.Sentence >= opening || y.Sentence >= opening):
		return pass, true
	case x.Number.Form == value.Money && !b.soleAmount(x) || y.Number.Form == value.Money && !b.soleAmount(y):
		return pass, true
	}
	return b.difference(Conflict, Number, b.counted(x, y), x, y), true
}

// otherFate reports whether two amounts are of people whom other things befell.
func otherFate(x, y *claim) bool {
	return x.Fate != fact.NoFate && y.Fate != fact.NoFate && x.Fate != y.Fate && max(x.Fate, y.Fate) < fact.Mixed
}

// sameHead reports whether two nouns count the same: they are one, or both are
// words for people at large.
func sameHead(a, b string) bool { return a == b || people[a] && people[b] }

var people = map[string]bool{"person": true, "peopl": true, "people": true, "lif": true, "life": true}

// nearby reports whether the lesser of two numbers is most of the greater: "at
// least 16" leaves 140 open, but does not mean it.
func nearby(a, b *value.Number) bool {
	return share(a, b) >= 0.75
}

// share is the lesser of two numbers over the greater, 0 where either is not
// known as a decimal.
func share(a, b *value.Number) float64 {
	p, errP := strconv.ParseFloat(a.Value.String(), 64)
	q, errQ := strconv.ParseFloat(b.Value.String(), 64)
	if errP != nil || errQ != nil || max(p, q) == 0 {
		return 0
	}
	return min(p, q) / max(p, q)
}

// commonest is the greatest number that turns up of many things in any story.
var commonest = value.Int(12)

// telling reports whether a number is rare enough to show by itself that two
// reports speak of the same amount.
func telling(n *value.Number) bool { return !n.Vague && n.Value.Cmp(commonest) > 0 }

// counted names what the two numbers count, with an article.
func (b *Bench) counted(x, y *claim) string {
	if x.Fate != fact.NoFate && x.Fate == y.Fate {
		return "the number " + x.Fate.String()
	}
	for _, c := range []*claim{x, y} {
		s := c.sentence
		for i := c.Core.To; i < c.Tokens.To; i++ {
			if t := &s.Tokens[i]; t.Noun() && t.Stem == c.Head {
				return "the number of " + t.Text
			}
		}
	}
	return "the amount"
}

// sameCounted reports whether two numbers count the same: their nouns are of
// one family, or they count people, of one fate or so many that the number tells.
func sameCounted(x, y *claim) bool {
	if alike(x.Head, y.Head) {
		return true
	}
	return ofPeople(x.Head) && ofPeople(y.Head) && (x.Fate != fact.NoFate && x.Fate == y.Fate ||
		telling(x.Number) && x.Number.Value.Cmp(y.Number.Value) == 0)
}

// sameEvent reports whether the same verb governs both, or none does, or the
// same befell those counted.
func sameEvent(x, y *claim) bool {
	return alike(x.Event, y.Event) || x.Event == "" && y.Event == "" || x.Fate != fact.NoFate && x.Fate == y.Fate
}

// otherParty reports whether the verbs that govern two amounts have other
// arguments that cannot be the same: "two boats carry 50", "the fleet
// carries 500".
func (b *Bench) otherParty(x, y *claim) bool {
	p, q := b.counterpart(x), b.counterpart(y)
	return p != nil && q != nil && !lexicon.Related(p.Stem, q.Stem) && !(p.Proper() && q.Proper() && sameName(b.name(p.Text), b.name(q.Text)))
}

// counterpart is the head of the argument that stands on the other side of the
// verb than the amount, nil where there is none.
func (b *Bench) counterpart(c *claim) *syntax.Token {
	s := c.sentence
	for i := range s.Predicates {
		p := &s.Predicates[i]
		if p.Subject < 0 || p.Object < 0 {
			continue
		}
		subject, object := &s.Nouns[p.Subject], &s.Nouns[p.Object]
		switch {
		case overlap(subject.Range, c.Core):
			return &s.Tokens[object.Head]
		case overlap(object.Range, c.Core):
			return &s.Tokens[subject.Head]
		}
	}
	return nil
}

// common counts the content words that the sentences of two claims share beside
// what is counted, the verb and who says it, names apart: what shows that they
// tell of one thing.
func (b *Bench) common(x, y *claim) int {
	s, t := x.sentence, y.sentence
	r, q := said(s), said(t)
	seen := append(make([]string, 0, 16), x.Head, x.Event, y.Head, y.Event)
	known := len(seen)
	for i := range s.Tokens {
		p := &s.Tokens[i]
		if p.Content() && p.Tag != "CD" && tells(s, r, i) && !slices.Contains(seen, p.Stem) && hasTold(t, q, p.Stem) {
			seen = append(seen, p.Stem)
		}
	}
	return len(seen) - known
}

// plain reports whether two numbers count the same thing under the same verb in
// sentences that share another word, and neither report counts it otherwise.
func (b *Bench) plain(x, y *claim) bool {
	return x.Head == y.Head && x.Event != "" && alike(x.Event, y.Event) && b.common(x, y) > 0 && b.onlyCount(x) && b.onlyCount(y)
}

// onlyCount reports whether the claim's report gives no other number of what it counts.
func (b *Bench) onlyCount(x *claim) bool {
	for _, c := range b.like(x) {
		if c != x && alike(c.Head, x.Head) && value.Compare(c.Number, x.Number) == value.Disjoint {
			return false
		}
	}
	return true
}

// tells reports whether token i is of what the sentence tells in r, or a name.
func tells(s *syntax.Sentence, r syntax.Range, i int) bool {
	return r.Contains(i) || s.Tokens[i].Proper()
}

// hasTold reports whether the stem is of what the sentence tells in r, or a name's.
func hasTold(s *syntax.Sentence, r syntax.Range, stem string) bool {
	for i := range s.Tokens {
		if s.Tokens[i].Stem == stem && tells(s, r, i) {
			return true
		}
	}
	return false
}

// said is the sentence without its last stop and the words that tell who says it.
func said(s *syntax.Sentence) syntax.Range {
	r := syntax.Range{To: len(s.Tokens)}
	for r.To > 0 && !s.Tokens[r.To-1].Word() {
		r.To--
	}
	return s.Unframed(r)
}

// soleAmount reports whether the claim's report gives one amount of money alone
// for what the claim is about.
func (b *Bench) soleAmount(x *claim) bool {
	for _, c := range b.like(x) {
		if c != x && c.Number.Form == value.Money && alike(c.Head, x.Head) && value.Compare(c.Number, x.Number) == value.Disjoint {
			return false
		}
	}
	return true
}

// growing reports whether the amounts are counts of people harmed that differ
// because more became known: the report that came out later has the greater
// one, or some report says that the count has moved.
func (b *Bench) growing(x, y *claim) bool {
	if !harmed(x) || !harmed(y) {
		return false
	}
	late := b.later(x, y)
	if late == nil {
		return b.moving
	}
	early := x
	if late == x {
		early = y
	}
	return late.Number.Lo.Cmp(early.Number.Lo) > 0
}

// harmed reports whether a claim counts people killed, hurt or missing.
func harmed(c *claim) bool {
	return alike(c.Event, "kill") || alike(c.Event, "injur") || alike(c.Event, "wound") || c.Event == "miss"
}

// moving reports whether any report says that the toll has changed.
func moving(docs []*syntax.Document) bool {
	for _, d := range docs {
		for i := range d.Sentences {
			s := &d.Sentences[i]
			if s.Has("toll", "death", "casualty") && s.Has("rais", "ris", "climb", "increas", "earlier", "initially", "previously") {
				return true
			}
		}
	}
	return false
}

// partial reports whether the amount is of a part of something: "two of the
// victims", "three others", "another two", "two more".
func (b *Bench) partial(c *claim) bool {
	s := c.sentence
	for i := max(0, c.Core.From-2); i < min(len(s.Tokens), c.Core.To+3); i++ {
		switch s.Tokens[i].Lower {
		case "of", "other", "others", "another", "additional", "separate", "each", "per", "first", "second":
			return true
		case "more":
			if i+1 == len(s.Tokens) || s.Tokens[i+1].Lower != "than" {
				return true
			}
		}
	}
	return false
}
