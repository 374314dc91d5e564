package main

import (
	"slices"
	"sync"

	"parallax/compare/align"
	"parallax/compare/fact"
)

// leaveOut fits without the samples of one group in turn and scores on them.
// The scores are by source, and the whole under "".
func leaveOut(samples []*sample, group func(*sample) string, without int) map[string]score {
	groups := map[string][]*sample{}
	for _, s := range samples {
		groups[group(s)] = append(groups[group(s)], s)
	}
	total := map[string]score{}
	var mu sync.Mutex
	var wait sync.WaitGroup
	for _, out := range groups {
		wait.Go(func() {
			in := slices.DeleteFunc(slices.Clone(samples), func(s *sample) bool { return slices.Contains(out, s) })
			models := fit(in, without)
			mu.Lock()
			defer mu.Unlock()
			for _, s := range out {
				x := s.score(models)
				total[s.source] = total[s.source].plus(x)
				total[""] = total[""].plus(x)
			}
		})
	}
	wait.Wait()
	return total
}

// fit trains a model for each type of claim and sets the threshold for clauses
// by F1 on the samples themselves.
func fit(samples []*sample, without int) *align.Models {
	models := &align.Models{}
	for t := range models {
		models[t] = regress(samples, fact.Type(t), without)
		models[t].Threshold = slotThreshold
	}
	setThreshold(samples, models, int(fact.Clause))
	return models
}

func setThreshold(samples []*sample, models *align.Models, t int) {
	best := 0.0
	f1 := map[int]float64{}
	for percent := 20; percent <= 90; percent += 4 {
		models[t].Threshold = float64(percent) / 100
		f1[percent] = evaluate(samples, models).f1()
		best = max(best, f1[percent])
	}
	for percent := 20; percent <= 90; percent += 4 {
		if f1[percent] >= best-asGood {
			models[t].Threshold = float64(percent) / 100
		}
	}
}

const (
	// asGood is how far below the best F1 a threshold may fall to be preferred
	// for its precision: the curve is flat, and readers see what is wrong more
	// than what is missing.
	asGood = 0.005

	// slotThreshold is the threshold for all types but clauses: a value claim
	// is shown on its own only where it is probably right. Fitting it for each
	// type did worse on clusters left out.
	slotThreshold = 0.6
)
