package align

import (
	"context"
	"iter"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/syntax"
)

// few is how many reports there may be for all of their claims to be compared with
// each other. Of more, what all pairs cost would grow with the square of their
// number, and tell the same again and again.
const few = 16

// A Scope says which claims of more than a few reports are compared. Claims in the
// same words are compared once, by the first of them. A claim is compared with
// those of the reports that hold what is likest it, and with those of the reports
// that make most claims of their own, the hubs, so that all have some to meet by. A
// nil Scope is of few reports: all claims are compared.
type Scope struct {
	claims []fact.Claim
	first  []int32   // the claim that stands for each, itself for most
	order  []int     // the reports, those that make most claims of their own first
	rank   []int     // of each report in that order
	hub    []bool    // by report
	near   [][]int32 // by claim: the other reports that it is compared with
}

// Hubs lists the reports that all others are compared with, ascending; nil where
// all are.
func (s *Scope) Hubs() []int {
	if s == nil {
		return nil
	}
	return slices.Sorted(slices.Values(s.order[:hubs]))
}

// First is the claim whose words claim c has, and that stands for it; most stand
// for themselves.
func (s *Scope) First(c int) int {
	if s == nil {
		return c
	}
	return int(s.first[c])
}

// newScope finds which of the reports' claims are in the same words, the first of
// them in the order of the reports given by rank. It is of no use where ctx is cancelled.
func newScope(ctx context.Context, docs []*syntax.Document, claims []fact.Claim, rank []int) *Scope {
	s := &Scope{claims: claims, near: make([][]int32, len(claims))}
	order := byRank(rank)
	s.first = echoes(ctx, docs, claims, order, len(claims), paired)
	for _, r := range order {
		for i := firstClaim(claims, r); i < len(claims) && claims[i].Report == r; i++ {
			if last := s.first[i]; last == none {
				s.first[i] = int32(i)
			} else {
				s.first[i] = s.first[last]
			}
		}
	}
	s.chooseHubs(order)
	return s
}

// byRank lists the reports in their order.
func byRank(rank []int) []int {
	out := make([]int, len(rank))
	for r, n := range rank {
		out[n] = r
	}
	return out
}

// stands reports whether claim c stands for itself.
func (s *Scope) stands(c int) bool { return s == nil || int(s.first[c]) == c }

// Copies reports whether one of two claims stands for the other.
func (s *Scope) Copies(c, d int) bool {
	return s != nil && (int(s.first[c]) == d || int(s.first[d]) == c)
}

// reports are the reports that claim c was compared with of its own choice: the hubs,
// and those near it.
func (s *Scope) reports(c int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, r := range s.order[:hubs] {
			if !yield(r) {
				return
			}
		}
		for _, r := range s.near[c] {
			if !yield(int(r)) {
				return
			}
		}
	}
}

// copies pairs each claim that another one stands for with that one, with certainty.
func (s *Scope) copies() []Pair {
	var out []Pair
	for c, first := range s.first {
		if f := int(first); f != c {
			out = append(out, Pair{A: min(c, f), B: max(c, f), P: 1})
		}
	}
	return out
}
