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
	return false
}

// Opposed reports whether one clause has a word where the other has its
// opposite, and neither has both.
func Opposed(s *syntax.Sentence, r syntax.Range, t *syntax.Sentence, q syntax.Range) bool {
	for i := r.From; i < r.To; i++ {
		for j := q.From; j < q.To; j++ {
			a, b := s.Tokens[i].Stem, t.Tokens[j].Stem
			if lexicon.Opposite(a, b) && !s.HasIn(r, b) && !t.HasIn(q, a) {
				return true
			}
		}
	}
	return false
}

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
