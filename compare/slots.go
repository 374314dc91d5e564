package compare

import (
	"context"

	"parallax/compare/align"
	"parallax/compare/judge"
)

// joined is the probability given to a pair that the question alone joins, about
// the share of such pairs that were right on labelled reports.
const joined = 0.75

// ask adds the pairs that answer one question of the event. Where such a pair
// was aligned already, the graver finding stands.
func (c *comparison) ask(ctx context.Context, bench *judge.Bench) error {
	slots, err := bench.Slots(ctx, c.asked())
	if err != nil {
		return err
	}
	at := map[[2]int]int{} // the pairs that were aligned
	for _, s := range slots {
		at[[2]int{s.A, s.B}] = -1
	}
	for i, p := range c.pairs {
		k := [2]int{p.A, p.B}
		if _, asked := at[k]; asked {
			at[k] = i
		}
	}
	for _, s := range slots {
		i := at[[2]int{s.A, s.B}]
		switch {
		case i < 0:
			c.pairs = append(c.pairs, align.Pair{A: s.A, B: s.B, P: joined})
			c.findings = append(c.findings, s.Finding)
		case s.Verdict > c.findings[i].Verdict:
			c.findings[i] = s.Finding
		}
	}
	return nil
}
