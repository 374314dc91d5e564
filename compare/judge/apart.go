package judge

import (
	"cmp"
	"slices"

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
	fate := func(c *claim) fact.Fate { return c.Fate }
	for f := fact.Killed; f < fact.Mixed && len(ours.counts) > 0; f++ {
		xs, ys := stretch(ours.counts, f, fate), stretch(theirs.counts, f, fate)
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

// counts lists those of the amounts that count the people whom one fate befell, by
// fate.
func (b *Bench) counts(amounts []*claim) []*claim {
	var out []*claim
	for _, c := range amounts {
		if c.Fate != fact.NoFate && c.Fate < fact.Mixed && !c.Negated && !c.Number.Vague && !b.coordinated(c) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(c, d *claim) int { return cmp.Compare(c.Fate, d.Fate) })
	return out
}

// amounts lists those of the amounts that stand in clause x whole.
func amounts(x *claim, of []*claim) []*claim {
	return slices.DeleteFunc(slices.Clone(of), func(c *claim) bool { return c.Core.To > x.Tokens.To })
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
	s := c.sentence
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
