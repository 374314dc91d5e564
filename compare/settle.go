package compare

import (
	"context"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
)

// settle gives way where a clause and a value inside it are both aligned and the
// values differ: the clauses cannot be said to agree, and the difference is one
// fact and not two. The pair of clauses goes, and the gravest of the values that
// differ shows them whole. A pair whose values part without being of one question
// for certain goes too: silence is better than an agreement that hides a difference.
func (c *comparison) settle(ctx context.Context) error {
	inner := c.innerDifferences()
	yields := make([]int, len(c.pairs))
	err := c.eachPair(ctx, c.pairs, func(i int) { yields[i] = c.yields(i, inner) })
	c.whole = map[int]*fact.Claim{}
	for i, j := range yields {
		if p := c.pairs[i]; j >= 0 {
			c.whole[c.pairs[j].A], c.whole[c.pairs[j].B] = &c.claims[p.A], &c.claims[p.B]
		}
	}
	left := 0
	for i, j := range yields {
		if j == stays {
			c.pairs[left], c.findings[left] = c.pairs[i], c.findings[i]
			left++
		}
	}
	c.pairs, c.findings = c.pairs[:left], c.findings[:left]
	return err
}

// What becomes of a pair that gives way to no other.
const (
	stays = -1
	goes  = -2
)

// yields is the pair of values that pair i gives way to, stays, or goes.
func (c *comparison) yields(i int, inner map[[2]int32][]int) int {
	p := c.pairs[i]
	a, b := &c.claims[p.A], &c.claims[p.B]
	if a.Type != fact.Clause {
		return stays
	}
	j, differs := c.gravest(a, b, inner[c.sentences(p)])
	switch {
	case j >= 0 && c.findings[j].Verdict >= c.findings[i].Verdict:
		return j
	case c.findings[i].Verdict > judge.Agree:
	case differs, c.bench.Parted(p.A, p.B):
		return goes
	}
	return stays
}

// wholeOf is the clause that shows claim i whole, or nil: of a claim in the words
// of another one that other's, as it stands in the report of i.
func (c *comparison) wholeOf(i int) *fact.Claim {
	f := c.scope.First(i)
	whole := c.whole[f]
	if whole == nil || i == f {
		return whole
	}
	moved := *whole
	by := c.sentenceOf(&c.claims[i]).Start - c.sentenceOf(&c.claims[f]).Start
	moved.Span.Start, moved.Span.End = moved.Span.Start+by, moved.Span.End+by
	return &moved
}

// innerDifferences lists the pairs of values that differ, by their sentences.
func (c *comparison) innerDifferences() map[[2]int32][]int {
	out := map[[2]int32][]int{}
	for i, p := range c.pairs {
		if t := c.claims[p.A].Type; t != fact.Clause && t != fact.Mention && t != fact.Post && c.findings[i].Verdict > judge.Agree {
			k := c.sentences(p)
			out[k] = append(out[k], i)
		}
	}
	return out
}

// gravest is the pair with the gravest finding among the pairs js of values, of
// those that lie inside the clauses a and b, or -1; and whether any of them
// touches both clauses.
func (c *comparison) gravest(a, b *fact.Claim, js []int) (gravest int, touched bool) {
	gravest = -1
	for _, j := range js {
		f := c.findings[j]
		touched = touched || a.Span.Overlaps(f.A) && b.Span.Overlaps(f.B)
		if a.Span.Contains(f.A) && b.Span.Contains(f.B) && (gravest < 0 || f.Verdict > c.findings[gravest].Verdict) {
			gravest = j
		}
	}
	return gravest, touched
}

// fileClaims notes where the claims of each sentence begin: they are in its order.
func (c *comparison) fileClaims() {
	c.first = make([][]int32, len(c.docs))
	for r, doc := range c.docs {
		c.first[r] = make([]int32, len(doc.Sentences)+1)
	}
	for i := range c.claims {
		c.first[c.claims[i].Report][c.claims[i].Sentence+1]++
	}
	n := int32(0)
	for _, of := range c.first {
		for i := range of {
			n += of[i]
			of[i] = n
		}
	}
}

// beside are the claims of the sentence that claim x is of.
func (c *comparison) beside(x *fact.Claim) []fact.Claim {
	of := c.first[x.Report]
	return c.claims[of[x.Sentence]:of[x.Sentence+1]]
}

// sentences tells the sentences of a pair, each by the first of its claims.
func (c *comparison) sentences(p align.Pair) [2]int32 {
	a, b := &c.claims[p.A], &c.claims[p.B]
	return [2]int32{c.first[a.Report][a.Sentence], c.first[b.Report][b.Sentence]}
}
