package compare

import (
	"parallax/compare/align"
	"parallax/compare/judge"
)

// A Rate is how many differences of one sort were claimed on labelled reports,
// and how many of them were right.
type Rate struct{ Right, Claimed int }

// caution is the number of claimed differences that the rate of all kinds
// stands for, where few of one kind were seen.
const caution = 10

// likelihood is how likely a finding on a pair is to be right. Of an agreement
// that is the probability that the two speak of one thing, which is calibrated:
// of the pairs at 0.8 in clusters left out of the fitting, 0.8 are right. Of a
// difference it is the share of those of its verdict and kind that were right on
// the labelled clusters, drawn towards the share of its verdict.
func likelihood(p align.Pair, f judge.Finding) float64 {
	if f.Verdict == Agree {
		return p.P
	}
	return rateOf(rates, f.Verdict, f.Kind)
}

func rateOf(rates map[Verdict]map[Kind]Rate, v Verdict, k Kind) float64 {
	all := Rate{1, 2}
	for _, n := range rates[v] {
		all.Right, all.Claimed = all.Right+n.Right, all.Claimed+n.Claimed
	}
	n := rates[v][k]
	prior := float64(all.Right) / float64(all.Claimed)
	return (float64(n.Right) + caution*prior) / (float64(n.Claimed) + caution)
}
