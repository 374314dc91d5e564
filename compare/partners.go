package compare

import (
	"cmp"
	"slices"
)

// partners is how many reports, beside the hubs, each of many reports is asked
// together with.
const partners = 8

// asked lists the pairs of reports, the first one first, that are asked the
// questions of the event: all or, of many reports, those with a hub in them and
// those of reports that have most pairs of claims in common.
func (c *comparison) asked() [][2]int {
	hubs, n := c.scope.Hubs(), len(c.docs)
	var out [][2]int
	for p := range n {
		for q := p + 1; q < n; q++ {
			if hubs == nil || slices.Contains(hubs, p) || slices.Contains(hubs, q) {
				out = append(out, [2]int{p, q})
			}
		}
	}
	if hubs == nil {
		return out
	}
	for p, near := range c.nearest() {
		for _, q := range near {
			out = append(out, [2]int{min(p, q), max(p, q)})
		}
	}
	slices.SortFunc(out, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return slices.Compact(out)
}

// nearest lists for each report the others that it has most pairs of claims in
// common with.
func (c *comparison) nearest() [][]int {
	n := len(c.docs)
	common := make([][]int32, n)
	for r := range common {
		common[r] = make([]int32, n)
	}
	for _, p := range c.pairs {
		r, s := c.claims[p.A].Report, c.claims[p.B].Report
		common[r][s]++
		common[s][r]++
	}
	out := make([][]int, n)
	for r, of := range common {
		for s := range of {
			if of[s] > 0 {
				out[r] = append(out[r], s)
			}
		}
		slices.SortFunc(out[r], func(s, t int) int { return cmp.Or(cmp.Compare(of[t], of[s]), cmp.Compare(c.rank[s], c.rank[t])) })
		out[r] = out[r][:min(partners, len(out[r]))]
	}
	return out
}
