// Package align finds which claims of different reports speak of the same
// thing: candidates by an index over what they share, a probability for each
// pair, and groups of claims over all reports.
//
// It must not know verdicts: claims that contradict each other align as well as
// claims that agree.
package align

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/syntax"
)

// A Pair is two claims of different reports, and the probability that they
// speak of the same thing. A is of the report that stands first.
type Pair struct {
	A, B     int // indices into the claims
	P        float64
	Features Features
}

// Pairs proposes, scores and chooses pairs of claims. The claims are those of
// all documents, in order of report. The error is ctx's.
//
// The doubtful pairs are pairs of values below the threshold: they may share
// nothing but the question, and are worth a look where the values differ.
func Pairs(ctx context.Context, docs []*syntax.Document, claims []fact.Claim) (sure, doubtful []Pair, err error) {
	pairs, err := Candidates(ctx, docs, claims)
	if err != nil {
		return nil, nil, err
	}
	sure = Choose(claims, pairs, models)
	chosen := map[[2]int]bool{}
	for _, p := range sure {
		chosen[[2]int{p.A, p.B}] = true
	}
	for _, p := range pairs {
		p.P = models[claims[p.A].Type].P(p.Features)
		if claims[p.A].Type != fact.Clause && p.P >= doubt && !chosen[[2]int{p.A, p.B}] {
			doubtful = append(doubtful, p)
		}
	}
	return sure, doubtful, nil
}

// doubt is the least probability of a doubtful pair.
const doubt = 0.01

// Candidates lists all pairs of claims that share enough to be looked at, with
// their features and without a probability.
func Candidates(ctx context.Context, docs []*syntax.Document, claims []fact.Claim) ([]Pair, error) {
	x := newIndex(docs, claims)
	out := x.copies()
	for u := range x.units {
		if u%64 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		for _, v := range x.candidates(u) {
			if x.copied[[2]int{u, v}] {
				continue
			}
			out = append(out, Pair{A: u, B: v, Features: x.features(u, v)})
		}
	}
	return out, nil
}

// nearBest is the share of the better of two claims' best probabilities that a
// pair must reach: a claim may have several partners, but no also-rans.
const nearBest = 0.6

// Choose gives each pair its probability by the model of its type and keeps
// those above the model's threshold that come near the best of either claim,
// the surest first.
func Choose(claims []fact.Claim, pairs []Pair, models *Models) []Pair {
	var out []Pair
	best := map[[2]int]float64{} // by claim and the partner's report
	for _, p := range pairs {
		m := &models[claims[p.A].Type]
		if p.P == 0 {
			p.P = m.P(p.Features)
		}
		if p.P >= m.Threshold {
			out = append(out, p)
			for _, k := range p.sides(claims) {
				best[k] = max(best[k], p.P)
			}
		}
	}
	out = slices.DeleteFunc(out, func(p Pair) bool {
		k := p.sides(claims)
		return p.P < nearBest*max(best[k[0]], best[k[1]])
	})
	slices.SortStableFunc(out, func(a, b Pair) int { return cmp.Compare(b.P, a.P) })
	return out
}

// sides are the two claims of a pair, each with the report of the other.
func (p Pair) sides(claims []fact.Claim) [2][2]int {
	return [2][2]int{{p.A, claims[p.B].Report}, {p.B, claims[p.A].Report}}
}
