package compare

import (
	"parallax/compare/fact"
	"parallax/compare/judge"
)

// settle gives way where a clause and a value inside it are both aligned: when
// the values differ, the clauses cannot be said to agree, and the value says
// what differs in fewer words. The pair of clauses is dropped.
func (c *comparison) settle() {
	inner := map[[2]int][]int{} // pairs of values that differ, by sentences
	for i, p := range c.pairs {
		if c.claims[p.A].Type != fact.Clause && c.findings[i].Verdict > judge.Agree {
			k := [2]int{c.sentence(p.A), c.sentence(p.B)}
			inner[k] = append(inner[k], i)
		}
	}
	pairs, findings := c.pairs[:0], c.findings[:0]
	for i, p := range c.pairs {
		if c.claims[p.A].Type == fact.Clause && c.holdsAny(i, inner[[2]int{c.sentence(p.A), c.sentence(p.B)}]) {
			continue
		}
		pairs, findings = append(pairs, p), append(findings, c.findings[i])
	}
	c.pairs, c.findings = pairs, findings
}

// sentence is a number for the sentence of a claim, unique over the reports.
func (c *comparison) sentence(claim int) int {
	return c.claims[claim].Report<<32 + c.claims[claim].Sentence
}

// holdsAny reports whether pair i spans the cores of one of the pairs js.
func (c *comparison) holdsAny(i int, js []int) bool {
	a, b := &c.claims[c.pairs[i].A], &c.claims[c.pairs[i].B]
	for _, j := range js {
		if f := c.findings[j]; a.Span.Overlaps(f.A) && b.Span.Overlaps(f.B) {
			return true
		}
	}
	return false
}
