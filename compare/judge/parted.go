package judge

import (
	"slices"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// Parted reports whether two clauses that are aligned, given by index, cannot be
// said to agree: values in them answer some question differently, or one has the
// opposite of a word of the other, or denies what the other asserts.
func (b *Bench) Parted(i, j int) bool {
	x, y := b.view(&b.claims[i]), b.view(&b.claims[j])
	return parted(x.reading, y.reading) || opposed(x, y) || opposed(y, x) || denies(x, y) && !denies(x, x) && !denies(y, y)
}

// A view is a clause with its sentence and what was read of it.
type view struct {
	*reading
	*syntax.Sentence
	tokens syntax.Range
}

func (b *Bench) view(c *claim) view { return view{c.clause, c.sentence, c.Tokens} }

// parted reports whether the values of two clauses answer some question differently:
// a sort of value that both have, with two that leave nothing in common and none
// that fit.
func parted(x, y *reading) bool {
	for t, qs := range questions {
		if x.types&y.types&(1<<t) == 0 {
			continue
		}
		xs, ys := x.of(fact.Type(t)), y.of(fact.Type(t))
		for _, q := range qs {
			if clash(q, xs, ys) {
				return true
			}
		}
	}
	return otherDay(x, y)
}

// clash reports whether two of the values leave nothing in common by question q,
// and none fit.
func clash(q func(x, y *claim) value.Relation, xs, ys []*claim) bool {
	apart := false
	for _, x := range xs {
		for _, y := range ys {
			switch q(x, y) {
			case value.Disjoint:
				apart = true
			case value.Incomparable:
			default:
				return false
			}
		}
	}
	return apart
}

// otherDay reports whether two clauses of which one has a toll have one day each,
// and the days differ.
func otherDay(x, y *reading) bool {
	return x.day != nil && y.day != nil && (x.toll || y.toll) && value.CompareTimes(x.day.Time, y.day.Time) == value.Disjoint
}

// onlyDay is the one day among the times, nil where there are several or none.
func onlyDay(times []*claim) (day *claim) {
	days := 0
	for _, x := range times {
		if x.Time.Grain == value.Day || x.Time.Grain == value.Minutes && x.Time.HasWeekday {
			day = x
			days++
		}
	}
	if days != 1 {
		day = nil
	}
	return day
}

// tellsToll reports whether one of the amounts is of people whom something befell.
func tellsToll(amounts []*claim) bool {
	return slices.ContainsFunc(amounts, func(c *claim) bool { return c.Fate != fact.NoFate })
}

// opposed reports whether the second clause has the opposite of a word of the
// first, and neither has both.
func opposed(x, y view) bool {
	for _, i := range x.opposable {
		a := x.Tokens[i].Stem
		for _, j := range y.against(a) {
			if b := y.Tokens[j].Stem; lexicon.Opposite(a, b) && !x.HasIn(x.tokens, b) && !y.HasIn(y.tokens, a) {
				return true
			}
		}
	}
	return false
}

// against lists the words of the clause that may be the opposite of a stem.
func (y view) against(stem string) []int {
	if !strings.HasPrefix(stem, "un") {
		return y.opposable
	}
	var all []int // "hurt" tells nothing of "unhurt"
	for i := y.tokens.From; i < y.tokens.To; i++ {
		all = append(all, i)
	}
	return all
}

// opposable lists the words in r that may have an opposite.
func opposable(s *syntax.Sentence, r syntax.Range) []int {
	var out []int
	for i := r.From; i < r.To; i++ {
		if s.Tokens[i].Opposable() {
			out = append(out, i)
		}
	}
	return out
}

// denies reports whether one clause denies what the other asserts by the same
// verb. Verbs that only credit or join are left aside.
func denies(x, y view) bool {
	for _, i := range x.flats {
		for _, j := range y.flats {
			p, q := &x.Predicates[i], &y.Predicates[j]
			if p.Negated != q.Negated && alike(x.Tokens[x.Verbs[p.Verb].Head].Stem, y.Tokens[y.Verbs[q.Verb].Head].Stem) {
				return true
			}
		}
	}
	return false
}

// flats lists the predicates that are flat in r.
func flats(s *syntax.Sentence, r syntax.Range) []int {
	var out []int
	for i := range s.Predicates {
		if flat(s, i, r) {
			out = append(out, i)
		}
	}
	return out
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

// questions compare two values of one type where they answer one question, by sort.
var questions = [fact.Types][]func(x, y *claim) value.Relation{
	fact.Age: {
		func(x, y *claim) value.Relation { return value.Compare(x.Number, y.Number) },
	},
	fact.Quantity: {
		func(x, y *claim) value.Relation {
			if !alike(x.Head, y.Head) {
				return value.Incomparable
			}
			return value.Compare(x.Number, y.Number)
		},
		func(x, y *claim) value.Relation { // "injuring seven" against "left five people injured"
			if x.Fate == fact.NoFate || x.Fate != y.Fate {
				return value.Incomparable
			}
			return value.Compare(x.Number, y.Number)
		},
		func(x, y *claim) value.Relation { // "three were taken" against "the four hurt were taken"
			if x.Head != "" && y.Head != "" || x.Event == "" || x.Event != y.Event {
				return value.Incomparable
			}
			return value.Compare(x.Number, y.Number)
		},
		func(x, y *claim) value.Relation {
			if x.Number.Form != value.Money || y.Number.Form != value.Money {
				return value.Incomparable
			}
			return value.Compare(x.Number, y.Number)
		},
	},
	fact.When: {
		func(x, y *claim) value.Relation {
			if !x.Time.Clock.Known || !y.Time.Clock.Known {
				return value.Incomparable
			}
			return value.CompareTimes(x.Time, y.Time)
		},
		func(x, y *claim) value.Relation {
			if !alike(x.Event, y.Event) {
				return value.Incomparable
			}
			return value.CompareTimes(x.Time, y.Time)
		},
		func(x, y *claim) value.Relation { // the date of a thing, whatever verb it is told with
			if x.Time.Grain != value.Day || y.Time.Grain != value.Day || x.Time.HasWeekday && y.Time.HasWeekday || lexicon.Say(x.Event) || lexicon.Say(y.Event) {
				return value.Incomparable
			}
			return value.CompareTimes(x.Time, y.Time)
		},
	},
	fact.Standing: {
		func(x, y *claim) value.Relation { // sought, or held
			if x.Head != "caught" || y.Head != "caught" {
				return value.Incomparable
			}
			if x.Stage == y.Stage {
				return value.Same
			}
			return value.Disjoint
		},
	},
	fact.Where: {
		func(x, y *claim) value.Relation {
			if x.Number.Form != value.Address || y.Number.Form != value.Address {
				return value.Incomparable
			}
			if sameHouse(x, y) {
				return value.Same
			}
			return value.Disjoint
		},
	},
	fact.State: {
		func(x, y *claim) value.Relation {
			if !alike(x.Event, y.Event) {
				return value.Incomparable
			}
			if x.Negated == y.Negated {
				return value.Same
			}
			return value.Disjoint
		},
	},
}
