package compare

import (
	"context"

	"parallax/compare/align"
	"parallax/compare/parallel"
)

// eachPair does the work for all pairs, by index, those of one claim after each other:
// of the claim of a pair that is in fewer pairs. The other one is of few that are in
// many, which the processors then have at hand. The error is ctx's.
func (c *comparison) eachPair(ctx context.Context, pairs []align.Pair, work func(i int)) error {
	order := c.byRarer(pairs)
	return parallel.Chunks(ctx, len(order), 256, func(from, to int) {
		for _, i := range order[from:to] {
			work(int(i))
		}
	})
}

// byRarer lists the pairs in the order of the claim that is in fewer of them.
func (c *comparison) byRarer(pairs []align.Pair) []int32 {
	counts, at := make([]int32, len(c.claims)), make([]int32, len(c.claims)+1)
	for _, p := range pairs {
		counts[p.A]++
		counts[p.B]++
	}
	rarer := func(p *align.Pair) int {
		if counts[p.A] < counts[p.B] {
			return p.A
		}
		return p.B
	}
	for i := range pairs {
		at[rarer(&pairs[i])+1]++
	}
	for i := range counts {
		at[i+1] += at[i]
	}
	out := make([]int32, len(pairs))
	for i := range pairs {
		n := &at[rarer(&pairs[i])]
		out[*n] = int32(i)
		*n++
	}
	return out
}
