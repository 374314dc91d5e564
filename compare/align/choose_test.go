package align

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare/fact"
)

// TestBests: each pair is told the best probability of those that one of its claims has
// with the report of its other one.
func TestBests(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const reports, each = 4, 3
		claims := make([]fact.Claim, reports*each)
		for i := range claims {
			claims[i].Report = i / each
		}
		var pairs []Pair
		for range rapid.IntRange(0, 20).Draw(t, "pairs") {
			a := rapid.IntRange(0, len(claims)-each-1).Draw(t, "a")
			b := rapid.IntRange((a/each+1)*each, len(claims)-1).Draw(t, "b")
			pairs = append(pairs, Pair{A: a, B: b, P: rapid.Float64Range(0, 1).Draw(t, "p")})
		}
		report := func(c int) int { return claims[c].Report }
		for i, got := range bests(claims, pairs) {
			p, want := pairs[i], 0.0
			for _, q := range pairs {
				if q.A == p.A && report(q.B) == report(p.B) || q.B == p.B && report(q.A) == report(p.A) {
					want = max(want, q.P)
				}
			}
			if got != want {
				t.Fatalf("%+v of %+v: %v, not %v", p, pairs, got, want)
			}
		}
	})
}

// TestChooseKeepsTheOrder: of pairs that are as sure, the one given first comes first.
func TestChooseKeepsTheOrder(t *testing.T) {
	claims := []fact.Claim{{Report: 0}, {Report: 1}, {Report: 2}, {Report: 3}, {Report: 4}, {Report: 5}}
	given := []Pair{{A: 1, B: 5, P: 0.9}, {A: 2, B: 3, P: 1}, {A: 0, B: 4, P: 1}}
	got := Choose(claims, given, models)
	if want := []Pair{given[1], given[2], given[0]}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
