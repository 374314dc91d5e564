package judge

import (
	"cmp"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/syntax"
)

// A reading is what the rules for clauses look for in one, read once for all the
// pairs that it is in. Words are given as tokens of its sentence.
type reading struct {
	acts      []act
	kinds     []kindWord
	doubts    []syntax.Range
	content   []int
	compounds []int    // the first words of three nouns in a row
	values    []*claim // that stand in it, of the types that a question is asked of, by type
	types     uint     // of these, a bit each
	amounts   []*claim
	counts    []*claim // of people, by fate
	day       *claim   // the only one, or nil
	toll      bool     // an amount is of people whom something befell
	opposable []int
	flats     []int  // predicates
	cause     int    // a noun group, or -1
	caused    string // the stem of what it caused
}

// readClauses reads the clauses of report r.
func (b *Bench) readClauses(r int) {
	clauses := b.made[r][fact.Clause]
	readings := make([]reading, len(clauses))
	for i, c := range clauses {
		s, n := c.sentence, &readings[i]
		n.acts, n.kinds, n.doubts, n.content = b.acts(c), b.kindWords(c), doubts(s, c.Tokens), contentOf(s, c.Tokens)
		n.compounds, n.opposable, n.flats = compounded(s, c.Tokens), opposable(s, c.Tokens), flats(s, c.Tokens)
		n.cause, n.caused = causeIn(s, c.Tokens)
		n.values = b.valuesIn(c)
		for _, v := range n.values {
			n.types |= 1 << v.Type
		}
		n.amounts = amounts(c, n.of(fact.Quantity))
		n.counts = b.counts(n.amounts)
		n.day, n.toll = onlyDay(n.of(fact.When)), tellsToll(n.of(fact.Quantity))
		c.clause = n
	}
}

// valuesIn lists the values that stand in clause c, by type.
func (b *Bench) valuesIn(c *claim) []*claim {
	from := c.index
	for from > 0 && b.claims[from-1].sentence == c.sentence {
		from--
	}
	var out []*claim
	for i := from; i < len(b.claims) && b.claims[i].sentence == c.sentence; i++ {
		if v := &b.claims[i]; questions[v.Type] != nil && c.Tokens.Contains(v.Core.From) {
			out = append(out, v)
		}
	}
	slices.SortStableFunc(out, func(v, w *claim) int { return cmp.Compare(v.Type, w.Type) })
	return out
}

// of lists the values of a type.
func (r *reading) of(t fact.Type) []*claim {
	if r.types&(1<<t) == 0 {
		return nil
	}
	return stretch(r.values, t, func(c *claim) fact.Type { return c.Type })
}

// stretch is the part of a list in order of some key where the key is k.
func stretch[K cmp.Ordered](cs []*claim, k K, key func(c *claim) K) []*claim {
	from := 0
	for from < len(cs) && key(cs[from]) < k {
		from++
	}
	to := from
	for to < len(cs) && key(cs[to]) == k {
		to++
	}
	return cs[from:to]
}
