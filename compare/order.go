package compare

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
	"parallax/compare/parallel"
)

// sortPairs puts the surest pair first; among equals the words decide, and then
// the reports' texts, so that the order of the reports does not matter.
func (c *comparison) sortPairs() {
	by := make([]int, len(c.pairs))
	for i := range by {
		by[i] = i
	}
	rank := c.spots()
	parallel.Sort(by, func(i, j int) int {
		p, q := &c.pairs[i], &c.pairs[j]
		if p.P != q.P {
			return cmp.Compare(q.P, p.P)
		}
		a, b, x, y := rank[p.A], rank[p.B], rank[q.A], rank[q.B]
		return cmp.Or(cmp.Compare(min(a, b), min(x, y)), cmp.Compare(max(a, b), max(x, y)), cmp.Compare(i, j))
	})
	pairs, findings := make([]align.Pair, len(by)), make([]judge.Finding, len(by))
	for n, i := range by {
		pairs[n], findings[n] = c.pairs[i], c.findings[i]
	}
	c.pairs, c.findings = pairs, findings
}

// rankReports numbers the reports in the order of their texts' fingerprints, so
// that the order they were given in does not matter.
func (c *comparison) rankReports() {
	order := make([]int, len(c.docs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return bytes.Compare(c.bodies[a][:], c.bodies[b][:]) })
	c.rank = make([]int, len(order))
	for n, r := range order {
		c.rank[r] = n
	}
}

// rankSpots numbers the claims that are paired in the order of their spots, beside what
// follows; those of one spot have one number.
func (c *comparison) rankSpots() {
	paired := make([]bool, len(c.claims))
	for _, p := range c.pairs {
		paired[p.A], paired[p.B] = true, true
	}
	c.spots = parallel.Ahead(func() []int32 {
		var by []int32
		for i, is := range paired {
			if is {
				by = append(by, int32(i))
			}
		}
		compare := func(i, j int32) int { return c.bySpot(&c.claims[i], &c.claims[j]) }
		slices.SortFunc(by, compare)
		out := make([]int32, len(c.claims))
		for n := 1; n < len(by); n++ {
			out[by[n]] = out[by[n-1]]
			if compare(by[n-1], by[n]) != 0 {
				out[by[n]]++
			}
		}
		return out
	})
}

// bySpot orders claims by where they stand, told by their words and their report's
// text and not by the report's number.
func (c *comparison) bySpot(x, y *fact.Claim) int {
	if d := strings.Compare(c.story.Reports[x.Report].Text(x.Span), c.story.Reports[y.Report].Text(y.Span)); d != 0 {
		return d
	}
	return cmp.Or(bytes.Compare(c.bodies[x.Report][:], c.bodies[y.Report][:]), cmp.Compare(x.Span.Start, y.Span.Start))
}

// sortDrafts puts the facts into reading order: by the earliest relative place
// at which any report states them. The error is ctx's.
func (c *comparison) sortDrafts(ctx context.Context, drafts []*draft) error {
	err := parallel.Chunks(ctx, len(drafts), 64, func(from, to int) {
		for _, d := range drafts[from:to] {
			d.ID, d.place = d.Fingerprint(c.story.Reports), d.Place(c.story.Reports)
		}
	})
	if err != nil {
		return err
	}
	slices.SortStableFunc(drafts, func(a, b *draft) int {
		if d := cmp.Or(cmp.Compare(a.place, b.place), strings.Compare(a.ID, b.ID)); d != 0 {
			return d
		}
		return slices.CompareFunc(c.inPlace(a), c.inPlace(b), c.bySpot)
	})
	seen := make(map[string]int, len(drafts))
	for _, d := range drafts {
		if seen[d.ID]++; seen[d.ID] > 1 {
			d.ID = fmt.Sprintf("%s-%d", d.ID, seen[d.ID]) // the same words again
		}
	}
	return nil
}

// inPlace are the claims of a draft in the order of their spots.
func (c *comparison) inPlace(d *draft) []*fact.Claim {
	out := slices.Clone(d.claims)
	slices.SortFunc(out, c.bySpot)
	return out
}
