package align

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/fact"
)

// findCopies finds the clauses that reports have word for word, the first with the
// first, the second with the second.
func (x *index) findCopies(ctx context.Context) {
	order, sentences := make([]int, len(x.docs)), 0
	for r, d := range x.docs {
		order[r], sentences = r, sentences+len(d.Sentences)
	}
	x.echoes = echoes(ctx, x.docs, x.claims, order, sentences, func(c *fact.Claim) bool { return c.Type == fact.Clause })
}

// copied reports whether clause v is that of an earlier report word for word.
func (x *index) copied(u, v int32) bool {
	for v = x.echoes[v]; v > u; v = x.echoes[v] {
	}
	return v == u
}

// copies pairs the clauses that reports have word for word, in order and with
// certainty: however little they say, they say the same.
func (x *index) copies() []Pair {
	var out []Pair
	for v := range x.echoes {
		for u := x.echoes[v]; u != none; u = x.echoes[u] {
			out = append(out, Pair{A: int(u), B: v, P: 1})
		}
	}
	slices.SortFunc(out, byClaims)
	return out
}

// byClaims orders pairs by their first claim, then by the other.
func byClaims(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) }
