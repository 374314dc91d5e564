package align

import (
	"math"

	"parallax/compare/fact"
)

// A Model is a logistic regression and the probability from which it says yes.
type Model struct {
	Weights   Features
	Bias      float64
	Threshold float64
}

// Models holds a model for each type of claim.
type Models [fact.Types]Model

// P is the probability that a pair with these features speaks of one thing.
func (m *Model) P(f *Features) float64 { return probability(m.logit(f)) }

// logit is the logarithm of the odds that P gives.
func (m *Model) logit(f *Features) float64 {
	sum := m.Bias
	for i, w := range m.Weights {
		sum += w * f[i]
	}
	return sum
}

// probability of a logit, as far as it does not depend on the order of adding.
func probability(logit float64) float64 {
	return math.Round(1e9/(1+math.Exp(-logit))) / 1e9
}

// below is a logit that is surely of less than probability p, near the greatest.
func below(p float64) float64 { return math.Log(p/(1-p)) - 1e-6 }
