package align

import (
	"cmp"

	"parallax/compare/fact"
	"parallax/compare/parallel"
)

// nearBest is the share of the better of two claims' best probabilities that a
// pair must reach: a claim may have several partners, but no also-rans.
const nearBest = 0.6

// Choose gives each pair its probability by the model of its type and keeps
// those above the model's threshold that come near the best of either claim,
// the surest first, and of those as sure the one given first.
func Choose(claims []fact.Claim, pairs []Pair, models *Models) []Pair {
	sure, _ := choose(claims, pairs, models)
	return sure
}

// choose gives the pairs that Choose does, and the others.
func choose(claims []fact.Claim, pairs []Pair, models *Models) (sure, others []Pair) {
	sure = make([]Pair, 0, len(pairs))
	for _, p := range pairs {
		m := &models[claims[p.A].Type]
		if p.P == 0 {
			p.P = m.P(p.Features)
		}
		if p.P >= m.Threshold {
			sure = append(sure, p)
		} else {
			others = append(others, p)
		}
	}
	left, best := 0, bests(claims, sure)
	for i, p := range sure {
		if p.P < nearBest*best[i] {
			others = append(others, p)
			continue
		}
		sure[left] = p
		left++
	}
	return surest(sure[:left]), others
}

// surest puts pairs in order, the surest first, those as sure as they are: by their
// numbers, for they are large.
func surest(pairs []Pair) []Pair {
	order, out := make([]int32, len(pairs)), make([]Pair, len(pairs))
	for i := range order {
		order[i] = int32(i)
	}
	parallel.Sort(order, func(i, j int32) int { return cmp.Or(cmp.Compare(pairs[j].P, pairs[i].P), cmp.Compare(i, j)) })
	for n, i := range order {
		out[n] = pairs[i]
	}
	return out
}

// bests gives for each pair the best probability that either of its claims has with the
// report of the other one.
func bests(claims []fact.Claim, pairs []Pair) []float64 {
	if len(pairs) == 0 {
		return nil
	}
	out, best := make([]float64, len(pairs)), make([]float64, claims[len(claims)-1].Report+1)
	for c, of := range byClaim(pairs, len(claims)) {
		for _, i := range of {
			r := claims[pairs[i].other(c)].Report
			best[r] = max(best[r], pairs[i].P)
		}
		for _, i := range of {
			out[i] = max(out[i], best[claims[pairs[i].other(c)].Report])
		}
		for _, i := range of {
			best[claims[pairs[i].other(c)].Report] = 0
		}
	}
	return out
}

// other is the claim that c is paired with.
func (p *Pair) other(c int) int { return p.A + p.B - c }

// byClaim lists the pairs of each of n claims, by index and ascending.
func byClaim(pairs []Pair, n int) [][]int32 {
	counts, out := make([]int, n), make([][]int32, n)
	for i := range pairs {
		counts[pairs[i].A]++
		counts[pairs[i].B]++
	}
	all := lists[int32]{make([]int32, 2*len(pairs))}
	for c := range out {
		out[c] = all.cut(counts[c])
	}
	for i := range pairs {
		for _, c := range [2]int{pairs[i].A, pairs[i].B} {
			out[c] = append(out[c], int32(i))
		}
	}
	return out
}
