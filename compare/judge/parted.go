package judge

import (
	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// Parted reports whether two lists of values, of clauses that are aligned,
// answer some question differently: a sort of value that both have, with two
// that leave nothing in common and none that fit.
func Parted(xs, ys []*fact.Claim) bool {
	for _, q := range questions {
		fit, clash := false, false
		for _, x := range xs {
			for _, y := range ys {
				if r := q(x, y); r == value.Disjoint {
					clash = true
				} else if r != value.Incomparable {
					fit = true
				}
			}
		}
		if clash && !fit {
			return true
		}
	}
	return otherDay(xs, ys)
}

// otherDay reports whether two lists of values of which one has a toll have one day
// each, and the days differ.
func otherDay(xs, ys []*fact.Claim) bool {
	x, p := onlyDay(xs)
	y, q := onlyDay(ys)
	return x != nil && y != nil && max(p, q) != fact.NoFate && value.CompareTimes(x.Time, y.Time) == value.Disjoint
}

// onlyDay is the one day among the values, nil where there are several or none,
// and the first fate that they tell.
func onlyDay(xs []*fact.Claim) (day *fact.Claim, f fact.Fate) {
	days := 0
	for _, x := range xs {
		if f == fact.NoFate {
			f = x.Fate
		}
		if x.Type == fact.When && (x.Time.Grain == value.Day || x.Time.Grain == value.Minutes && x.Time.HasWeekday) {
			day = x
			days++
		}
	}
	if days != 1 {
		day = nil
	}
	return day, f
}

// Opposed reports whether one clause has a word where the other has its
// opposite, and neither has both.
func Opposed(s *syntax.Sentence, r syntax.Range, t *syntax.Sentence, q syntax.Range) bool {
	return opposed(s, r, t, q) || opposed(t, q, s, r)
}

// opposed finds what Opposed does by the words of the first clause that may have
// an opposite.
func opposed(s *syntax.Sentence, r syntax.Range, t *syntax.Sentence, q syntax.Range) bool {
	for i := r.From; i < r.To; i++ {
		a := s.Tokens[i].Stem
		if !lexicon.MayOppose(a) {
			continue
		}
		for j := q.From; j < q.To; j++ {
			if b := t.Tokens[j].Stem; lexicon.Opposite(a, b) && !s.HasIn(r, b) && !t.HasIn(q, a) {
				return true
			}
		}
	}
	return false
}

// Denied reports whether one clause denies what the other asserts by the same
// verb, and neither does both. Verbs that only credit or join are left aside.
func Denied(s *syntax.Sentence, r syntax.Range, t *syntax.Sentence, q syntax.Range) bool {
	return denies(s, r, t, q) && !denies(s, r, s, r) && !denies(t, q, t, q)
}

func denies(s *syntax.Sentence, r syntax.Range, t *syntax.Sentence, q syntax.Range) bool {
	for i := range s.Predicates {
		a := s.Verbs[s.Predicates[i].Verb].Head
		if !flat(s, i, r) {
			continue
		}
		for j := range t.Predicates {
			b := t.Verbs[t.Predicates[j].Verb].Head
			if flat(t, j, q) && alike(s.Tokens[a].Stem, t.Tokens[b].Stem) && s.Predicates[i].Negated != t.Predicates[j].Negated {
				return true
			}
		}
	}
	return false
}

// flat reports whether predicate i stands in the range and says of something, not
// of what was said or is to come, that it is so or is not. A verb that opens a
// quotation has lost what stood before it.
func flat(s *syntax.Sentence, i int, r syntax.Range) bool {
	p := &s.Predicates[i]
	v := &s.Verbs[p.Verb]
	head := &s.Tokens[v.Head]
	return r.Contains(v.Head) && p.Planned == "" && !crediting[head.Stem] && !lexicon.Stop(head.Lower) &&
		!(head.Quoted && v.From > 0 && !s.Tokens[v.From-1].Quoted)
}

// crediting are the stems of verbs that tell who says it: that one report has no
// word of them on a thing is no denial of another.
var crediting = map[string]bool{"say": true, "tell": true, "add": true, "comment": true, "respond": true}

// questions compare two values where they answer one question, by sort.
var questions = []func(x, y *fact.Claim) value.Relation{
	func(x, y *fact.Claim) value.Relation {
		if x.Type != fact.Age || y.Type != fact.Age {
			return value.Incomparable
		}
		return value.Compare(x.Number, y.Number)
	},
	func(x, y *fact.Claim) value.Relation {
		if x.Type != fact.Quantity || y.Type != fact.Quantity || !alike(x.Head, y.Head) {
			return value.Incomparable
		}
		return value.Compare(x.Number, y.Number)
	},
	func(x, y *fact.Claim) value.Relation { // "injuring seven" against "left five people injured"
		if x.Type != fact.Quantity || y.Type != fact.Quantity || x.Fate == fact.NoFate || x.Fate != y.Fate {
			return value.Incomparable
		}
		return value.Compare(x.Number, y.Number)
	},
	func(x, y *fact.Claim) value.Relation { // "three were taken" against "the four hurt were taken"
		if x.Type != fact.Quantity || y.Type != fact.Quantity || x.Head != "" && y.Head != "" || x.Event == "" || x.Event != y.Event {
			return value.Incomparable
		}
		return value.Compare(x.Number, y.Number)
	},
	func(x, y *fact.Claim) value.Relation {
		if x.Type != fact.Quantity || y.Type != fact.Quantity || x.Number.Form != value.Money || y.Number.Form != value.Money {
			return value.Incomparable
		}
		return value.Compare(x.Number, y.Number)
	},
	func(x, y *fact.Claim) value.Relation {
		if x.Type != fact.When || y.Type != fact.When || !x.Time.Clock.Known || !y.Time.Clock.Known {
			return value.Incomparable
		}
		return value.CompareTimes(x.Time, y.Time)
	},
	func(x, y *fact.Claim) value.Relation {
		if x.Type != fact.When || y.Type != fact.When || !alike(x.Event, y.Event) {
			return value.Incomparable
		}
		return value.CompareTimes(x.Time, y.Time)
	},
	func(x, y *fact.Claim) value.Relation { // the date of a thing, whatever verb it is told with
		if x.Type != fact.When || y.Type != fact.When || x.Time.Grain != value.Day || y.Time.Grain != value.Day || x.Time.HasWeekday && y.Time.HasWeekday || lexicon.Say(x.Event) || lexicon.Say(y.Event) {
			return value.Incomparable
		}
		return value.CompareTimes(x.Time, y.Time)
	},
	func(x, y *fact.Claim) value.Relation { // sought, or held
		if x.Type != fact.Standing || y.Type != fact.Standing || x.Head != "caught" || y.Head != "caught" {
			return value.Incomparable
		}
		if x.Stage == y.Stage {
			return value.Same
		}
		return value.Disjoint
	},
	func(x, y *fact.Claim) value.Relation {
		if x.Number.Form != value.Address || y.Number.Form != value.Address || x.Type != fact.Where || y.Type != fact.Where {
			return value.Incomparable
		}
		if sameHouse(x, y) {
			return value.Same
		}
		return value.Disjoint
	},
	func(x, y *fact.Claim) value.Relation {
		if x.Type != fact.State || y.Type != fact.State || !alike(x.Event, y.Event) {
			return value.Incomparable
		}
		if x.Negated == y.Negated {
			return value.Same
		}
		return value.Disjoint
	},
}
