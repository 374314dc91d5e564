package judge

import (
	"parallax/compare/fact"
	"parallax/compare/value"
)

// countsApart judges two clauses that tell of one fate and of which no count
// fits one of the other's: "65 were hurt" is not the same as "37 hurt". Where
// they name other days or nothing of each other's report, or count a part, it
// has nothing to say, and they are Parted.
// Read on unseen text: 3 of 3 right.
func countsApart(b *Bench, x, y *claim) (Finding, bool) {
	ours, theirs := x.clause, y.clause
	for f := fact.Killed; f < fact.Mixed; f++ {
		xs, ys := ours.counts[f], theirs.counts[f]
		if len(xs) == 0 || len(ys) == 0 || b.anyFits(xs, y) || b.anyFits(ys, x) {
			continue
		}
		if b.oneEvent(x, y) && b.whole(xs[0]) && b.whole(ys[0]) {
			return b.difference(Variant, Number, "the number "+f.String(), xs[0], ys[0]), true
		}
	}
	return Finding{}, false
}

// whole reports whether a count is of all whom the event befell.
func (b *Bench) whole(c *claim) bool {
	return !b.elsewhere(c) && (!b.partial(c) || b.afterDead(c))
}

// counts lists those of the amounts that count the people whom the fate befell.
func (b *Bench) counts(amounts []*claim, f fact.Fate) []*claim {
	var out []*claim
	for _, c := range amounts {
		if c.Fate == f && !c.Negated && !c.Number.Vague && !b.coordinated(c) {
			out = append(out, c)
		}
	}
	return out
}

// amounts lists the amounts that stand in clause x.
func (b *Bench) amounts(x *claim) []*claim {
	var out []*claim
	for _, c := range b.inSentence(x, fact.Quantity) {
		if x.Tokens.From <= c.Core.From && c.Core.To <= x.Tokens.To {
			out = append(out, c)
		}
	}
	return out
}

// anyFits reports whether one of the counts leaves room for an amount in clause y.
func (b *Bench) anyFits(counts []*claim, y *claim) bool {
	for _, q := range y.clause.amounts {
		for _, p := range counts {
			if value.Compare(p.Number, q.Number) != value.Disjoint {
				return true
			}
		}
	}
	return false
}

// coordinated reports whether "and" stands right before those counted or behind
// them, so that the number is not of all: "two men and a girl were hurt".
func (b *Bench) coordinated(c *claim) bool {
	s := b.sentence(c)
	if c.Core.From > 0 && s.Tokens[c.Core.From-1].Lower == "and" && !b.afterDead(c) {
		return true
	}
	for n := range s.Nouns {
		if g := &s.Nouns[n]; g.From <= c.Core.From && c.Core.From < g.To {
			return g.To+1 < len(s.Tokens) && s.Tokens[g.To].Lower == "and" && !s.Tokens[g.To+1].Verb()
		}
	}
	return false
}
