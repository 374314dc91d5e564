// Package align finds which claims of different reports speak of the same
// thing: candidates by an index over what they share, a probability for each
// pair, and groups of claims over all reports.
//
// It must not know verdicts: claims that contradict each other align as well as
// claims that agree.
package align

import (
	"context"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/parallel"
	"parallax/compare/syntax"
)

// A Pair is two claims of different reports, and the probability that they
// speak of the same thing. A is of the report that stands first.
type Pair struct {
	A, B     int // indices into the claims
	P        float64
	Features *Features // nil but for Candidates
}

// An Alignment is the pairs of a story's claims.
type Alignment struct {
	Sure []Pair // the surest first
	// Doubtful are pairs of values below the threshold, or not as sure as another
	// one: they may share nothing but the question.
	Doubtful []Pair
	Scope    *Scope // who was compared with whom
}

// Pairs proposes, scores and chooses pairs of claims. The claims are those of
// all documents, in order of report; rank numbers the documents in an order that
// does not depend on theirs. Doubtful pairs are most, so that worth is asked at once
// which of those below the threshold to keep. The error is ctx's.
func Pairs(ctx context.Context, docs []*syntax.Document, claims []fact.Claim, rank []int, worth func(a, b int) bool) (*Alignment, error) {
	x := newIndex(ctx, docs, claims, rank)
	pairs, err := candidates(ctx, x, keeper(claims, worth))
	if err != nil {
		return nil, err
	}
	sure, others := choose(claims, pairs, models)
	doubtful := slices.DeleteFunc(others, func(p Pair) bool { return claims[p.A].Type == fact.Clause || p.P < doubt })
	return &Alignment{Sure: sure, Doubtful: doubtful, Scope: x.scope}, nil
}

// doubt is the least probability of a doubtful pair.
const doubt = 0.01

// A keep makes the pair of two claims, and says whether it is to be kept. The features
// are lent to it, for they are large and the candidates many.
type keep func(u, v int, f *Features) (Pair, bool)

// keeper gives a pair its probability, and keeps it where that reaches the model's
// threshold or the pair is of values and worth being doubted. The probability of most
// pairs is far from either, and not reckoned.
func keeper(claims []fact.Claim, worth func(a, b int) bool) keep {
	doubtful, unsure := below(doubt), [fact.Types]float64{}
	for t := range models {
		unsure[t] = below(models[t].Threshold)
	}
	return func(u, v int, f *Features) (Pair, bool) {
		t := claims[u].Type
		logit := models[t].logit(f)
		if logit < unsure[t] && (t == fact.Clause || logit < doubtful || !worth(u, v)) {
			return Pair{}, false
		}
		p := Pair{A: u, B: v, P: probability(logit)}
		return p, p.P >= models[t].Threshold || t != fact.Clause && p.P >= doubt && (logit < unsure[t] || worth(u, v))
	}
}

// Candidates lists all pairs of claims that share enough to be looked at, with
// their features and, but for copies, without a probability.
func Candidates(ctx context.Context, docs []*syntax.Document, claims []fact.Claim) ([]Pair, error) {
	x := newIndex(ctx, docs, claims, nil)
	pairs, err := candidates(ctx, x, func(u, v int, _ *Features) (Pair, bool) { return Pair{A: u, B: v}, true })
	if err != nil {
		return nil, err
	}
	sc := newScratch(x)
	for i := range pairs {
		f := x.features(sc, pairs[i].A, pairs[i].B)
		pairs[i].Features = &f
	}
	return pairs, nil
}

// chunk is how many claims are looked at in one go.
const chunk = 64

// candidates lists the candidates that are to be kept.
func candidates(ctx context.Context, x *index, keep keep) ([]Pair, error) {
	if x.scope != nil {
		return x.ofMany(ctx, keep)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	found, err := parallel.Collect(ctx, len(x.units), chunk, func(from, to int) []Pair {
		var f Features
		sc := x.scratch.Get().(*scratch)
		defer x.scratch.Put(sc)
		sc.pairs = sc.pairs[:0]
		for u := from; u < to && ctx.Err() == nil; u++ {
			for _, v := range x.candidates(sc, u) {
				if x.copied(int32(u), v) {
					continue
				}
				f = x.features(sc, u, int(v))
				if p, kept := keep(u, int(v), &f); kept {
					sc.pairs = append(sc.pairs, p)
				}
			}
		}
		return slices.Clone(sc.pairs)
	})
	return append(x.copies(), found...), err
}
