package compare

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
)

// sortPairs puts the surest pair first; among equals the words decide, and then
// the reports' texts, so that the order of the reports does not matter.
func (c *comparison) sortPairs() {
	by := make([]int, len(c.pairs))
	for i := range by {
		by[i] = i
	}
	rank := c.ranks()
	slices.SortStableFunc(by, func(i, j int) int {
		p, q := &c.pairs[i], &c.pairs[j]
		if p.P != q.P {
			return cmp.Compare(q.P, p.P)
		}
		a, b, x, y := rank[p.A], rank[p.B], rank[q.A], rank[q.B]
		return cmp.Or(cmp.Compare(min(a, b), min(x, y)), cmp.Compare(max(a, b), max(x, y)))
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

// ranks numbers the claims that are paired in the order of their spots; those of one spot have
// one number.
func (c *comparison) ranks() []int32 {
	paired := make([]bool, len(c.claims))
	for _, p := range c.pairs {
		paired[p.A], paired[p.B] = true, true
	}
	var by []int32
	for i, is := range paired {
		if is {
			by = append(by, int32(i))
		}
	}
	compare := func(i, j int32) int {
		x, y := &c.claims[i], &c.claims[j]
		if d := strings.Compare(c.story.Reports[x.Report].Text(x.Span), c.story.Reports[y.Report].Text(y.Span)); d != 0 {
			return d
		}
		return cmp.Or(bytes.Compare(c.bodies[x.Report][:], c.bodies[y.Report][:]), cmp.Compare(x.Span.Start, y.Span.Start))
	}
	slices.SortFunc(by, compare)
	out := make([]int32, len(c.claims))
	for n := 1; n < len(by); n++ {
		out[by[n]] = out[by[n-1]]
		if compare(by[n-1], by[n]) != 0 {
			out[by[n]]++
		}
	}
	return out
}

// spot is where a claim stands, told by its words and its report's text and not
// by the report's number.
func (c *comparison) spot(x *fact.Claim) string {
	return fmt.Sprintf("%s\x00%x\x00%09d", c.story.Reports[x.Report].Text(x.Span), c.bodies[x.Report], x.Span.Start)
}

// sortDrafts puts the facts into reading order: by the earliest relative place
// at which any report states them.
func (c *comparison) sortDrafts(drafts []draft) {
	for i := range drafts {
		drafts[i].ID, drafts[i].place = drafts[i].Fingerprint(c.story.Reports), drafts[i].Place(c.story.Reports)
	}
	slices.SortStableFunc(drafts, func(a, b draft) int {
		if d := cmp.Or(cmp.Compare(a.place, b.place), cmp.Compare(a.ID, b.ID)); d != 0 {
			return d
		}
		return strings.Compare(c.spots(&a), c.spots(&b))
	})
	seen := map[string]int{}
	for i := range drafts {
		id := drafts[i].ID
		if seen[id]++; seen[id] > 1 {
			drafts[i].ID = fmt.Sprintf("%s-%d", id, seen[id]) // the same words again
		}
	}
}

// spots are the spots of a draft's claims, in an order of their own.
func (c *comparison) spots(d *draft) string {
	var out []string
	for i := range d.claims {
		out = append(out, c.spot(d.claims[i]))
	}
	slices.Sort(out)
	return strings.Join(out, "\x00")
}
