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
func (m *Model) P(f *Features) float64 {
	sum := m.Bias
	for i, w := range m.Weights {
		sum += w * f[i]
	}
	return math.Round(1e9/(1+math.Exp(-sum))) / 1e9 // the last bits depend on the order of adding
}
