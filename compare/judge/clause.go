package judge

import (
	"cmp"
	"sort"

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
	compounds []int // the first words of three nouns in a row
	states    []*claim
	amounts   []*claim
	counts    [fact.Mixed][]*claim // by fate
	values    [fact.Types][]*claim // of the types that a question is asked of
	day       *claim               // the only one, or nil
	toll      bool                 // an amount is of people whom something befell
	opposable []int
	flats     []int  // predicates
	cause     int    // a noun group, or -1
	caused    string // the stem of what it caused
}

// readClauses reads the clauses of report r.
func (b *Bench) readClauses(r int) {
	for _, c := range b.made[r][fact.Clause] {
		s := b.sentence(c)
		n := &reading{acts: b.acts(c), kinds: b.kindWords(c), doubts: doubts(s, c.Tokens), content: contentOf(s, c.Tokens),
			compounds: compounded(s, c.Tokens), states: b.statesIn(c), amounts: b.amounts(c), opposable: opposable(s, c.Tokens), flats: flats(s, c.Tokens)}
		n.cause, n.caused = causeIn(s, c.Tokens)
		b.readValues(c, n)
		for f := fact.Killed; f < fact.Mixed && len(n.amounts) > 0; f++ {
			n.counts[f] = b.counts(n.amounts, f)
		}
		c.clause = n
	}
}

// readValues notes in r the values that stand in clause c.
func (b *Bench) readValues(c *claim, r *reading) {
	bySentence := func(o *claim) int {
		return cmp.Or(cmp.Compare(o.Report, c.Report), cmp.Compare(o.Sentence, c.Sentence))
	}
	i := sort.Search(len(b.claims), func(i int) bool { return bySentence(&b.claims[i]) >= 0 })
	for ; i < len(b.claims) && bySentence(&b.claims[i]) == 0; i++ {
		if v := &b.claims[i]; questions[v.Type] != nil && c.Tokens.Contains(v.Core.From) {
			r.values[v.Type] = append(r.values[v.Type], v)
		}
	}
	r.day, r.toll = onlyDay(r.values[fact.When]), tellsToll(r.values[fact.Quantity])
}
