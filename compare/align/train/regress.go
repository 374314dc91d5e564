package main

import (
	"math"

	"parallax/compare/align"
	"parallax/compare/fact"
)

const (
	rounds = 12   // Newton's steps; the weights stand still after eight or so
	decay  = 1e-3 // ridge penalty on the weights of standardised features, for each pair
)

// n is the number of weights: one a feature, and the bias last.
const n = len(align.FeatureNames) + 1

// regress fits a logistic regression by Newton's method on standardised
// features, and returns the weights for the raw ones.
func regress(samples []*sample, t fact.Type, without int) align.Model {
	xs, ys := observed(samples, t, without)
	if len(xs) == 0 {
		return align.Model{Threshold: 2}
	}
	mean, dev := standardise(xs)
	var w [n]float64
	for range rounds {
		var gradient [n]float64
		var curvature [n][n]float64
		for i := range xs {
			p := logistic(&w, &xs[i])
			for j := range w {
				gradient[j] += (p - ys[i]) * xs[i][j]
				for k := range w {
					curvature[j][k] += p * (1 - p) * xs[i][j] * xs[i][k]
				}
			}
		}
		for j := range n - 1 {
			gradient[j] += decay * float64(len(xs)) * w[j]
			curvature[j][j] += decay * float64(len(xs))
		}
		curvature[n-1][n-1] += 1e-9
		for j, step := range solve(curvature, gradient) {
			w[j] -= step
		}
	}
	m := align.Model{Bias: w[n-1]}
	for j := range m.Weights {
		m.Weights[j] = w[j] / dev[j]
		m.Bias -= m.Weights[j] * mean[j]
	}
	return m
}

// observed lists the features of the pairs of one type, 1 behind them for the
// bias, and whether each pair covers a link.
func observed(samples []*sample, t fact.Type, without int) (xs [][n]float64, ys []float64) {
	for _, s := range samples {
		for _, p := range s.pairs {
			if s.claims[p.A].Type != t {
				continue
			}
			var x [n]float64
			for j, f := range p.Features {
				if !dropped[j] && j != without {
					x[j] = f
				}
			}
			x[n-1] = 1
			y := 0.0
			if len(s.covers[[2]int{p.A, p.B}]) > 0 {
				y = 1
			}
			xs, ys = append(xs, x), append(ys, y)
		}
	}
	return xs, ys
}

func logistic(w, x *[n]float64) float64 {
	z := 0.0
	for j := range w {
		z += w[j] * x[j]
	}
	return 1 / (1 + math.Exp(-z))
}

// standardise brings every feature to mean 0 and deviation 1, in place, and
// tells what they were.
func standardise(xs [][n]float64) (mean, dev align.Features) {
	count := float64(len(xs))
	for j := range mean {
		for i := range xs {
			mean[j] += xs[i][j] / count
		}
		for i := range xs {
			dev[j] += (xs[i][j] - mean[j]) * (xs[i][j] - mean[j]) / count
		}
		if dev[j] = math.Sqrt(dev[j]); dev[j] < 1e-9 {
			dev[j] = 1
		}
		for i := range xs {
			xs[i][j] = (xs[i][j] - mean[j]) / dev[j]
		}
	}
	return mean, dev
}

// solve returns the x for which a x = b, by elimination; a is symmetric and
// positive definite, so no row needs to be exchanged.
func solve(a [n][n]float64, b [n]float64) [n]float64 {
	for i := range n {
		for j := i + 1; j < n; j++ {
			f := a[j][i] / a[i][i]
			for k := i; k < n; k++ {
				a[j][k] -= f * a[i][k]
			}
			b[j] -= f * b[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for k := i + 1; k < n; k++ {
			b[i] -= a[i][k] * b[k]
		}
		b[i] /= a[i][i]
	}
	return b
}
