package judge

import (
	"context"

	"parallax/compare/fact"
	"parallax/compare/parallel"
)

// A Slot is two claims that answer one question about the event of the story,
// and how they stand to each other. The claims need share no words: it is the
// question that joins them.
type Slot struct {
	A, B int // indices into the claims, A of the report that stands first
	Finding
}

// A question finds the claims of two reports, given by number, that answer it.
type question func(b *Bench, p, q int) []Slot

// asked are questions of any event.
var asked = []question{
	tolls,      // what befell how many
	sums,       // what sum was set
	hours,      // at what hour it was
	dayparts,   // in what part of the day
	streets,    // on what street, at which corner
	homes,      // where somebody lives
	spellings,  // what is it called
	quotations, // what was said
	posts,      // who is what
}

// Slots compares what each two of the reports say of the event as a whole. The
// pairs of reports are given by number, the lesser first. The error is ctx's.
func (b *Bench) Slots(ctx context.Context, reports [][2]int) ([]Slot, error) {
	n := len(asked)
	if len(reports) > 2*len(b.docs) { // each is asked together with several others
		if err := b.readAlikes(ctx); err != nil {
			return nil, err
		}
	}
	return parallel.Collect(ctx, len(reports)*n, 1+len(reports)/16, func(from, to int) []Slot {
		var out []Slot
		for i := from; i < to; i++ {
			out = append(out, asked[i%n](b, reports[i/n][0], reports[i/n][1])...)
		}
		for i := range out {
			b.word(&out[i].Finding, &b.claims[out[i].A], &b.claims[out[i].B])
		}
		return out
	})
}

// of lists the claims of report r of the type for which keep holds, by index.
func (b *Bench) of(r int, t fact.Type, keep func(c *claim) bool) []int {
	var out []int
	for _, c := range b.made[r][t] {
		if keep(c) {
			out = append(out, c.index)
		}
	}
	return out
}
