package compare

import (
	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
)

// settle gives way where a clause and a value inside it are both aligned: when
// the values differ, the clauses cannot be said to agree, and the value says
// what differs in fewer words. The pair of clauses is dropped. So is one whose
// values part without being of one question for certain: silence is better than
// an agreement that hides a difference.
func (c *comparison) settle() {
	inner := map[[2][2]int][]int{} // pairs of values that differ, by sentences
	for i, p := range c.pairs {
		if t := c.claims[p.A].Type; t != fact.Clause && t != fact.Mention && c.findings[i].Verdict > judge.Agree {
			k := [2][2]int{c.sentence(p.A), c.sentence(p.B)}
			inner[k] = append(inner[k], i)
		}
	}
	var pairs []align.Pair
	var findings []judge.Finding
	for i, p := range c.pairs {
		a, b := &c.claims[p.A], &c.claims[p.B]
		if a.Type == fact.Clause && (c.holdsAny(i, inner[[2][2]int{c.sentence(p.A), c.sentence(p.B)}]) ||
			judge.Parted(c.inside(a), c.inside(b)) || judge.Opposed(c.sentenceOf(a), a.Tokens, c.sentenceOf(b), b.Tokens)) {
			continue
		}
		pairs, findings = append(pairs, p), append(findings, c.findings[i])
	}
	c.pairs, c.findings = pairs, findings
}

// fileValues files the claims that are not clauses under report and sentence.
func (c *comparison) fileValues() {
	c.values = map[[2]int][]*fact.Claim{}
	for i := range c.claims {
		if x := &c.claims[i]; x.Type != fact.Clause {
			k := [2]int{x.Report, x.Sentence}
			c.values[k] = append(c.values[k], x)
		}
	}
}

// inside are the values that stand in claim x.
func (c *comparison) inside(x *fact.Claim) []*fact.Claim {
	var out []*fact.Claim
	for _, v := range c.values[[2]int{x.Report, x.Sentence}] {
		if x.Tokens.Contains(v.Core.From) {
			out = append(out, v)
		}
	}
	return out
}

// sentence tells the report and the sentence of a claim.
func (c *comparison) sentence(claim int) [2]int {
	return [2]int{c.claims[claim].Report, c.claims[claim].Sentence}
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
