package judge

import (
	"context"
	"slices"

	"parallax/compare/parallel"
)

// alikes are the words of the names of all reports, and which of them may be other
// spellings of one name, whatever stands around them. Most are like none, and most
// reports have the same ones, so that many pairs of reports need not look at them again.
type alikes struct {
	words []*nameWord // each once
	byKey map[string][]int32
	like  [][]int32
	of    [][]bool // by report: the words that its names have
}

// readAlikes finds which words of names are alike. The error is ctx's.
func (b *Bench) readAlikes(ctx context.Context) error {
	a := &alikes{byKey: map[string][]int32{}, of: make([][]bool, len(b.docs))}
	numbers := map[string]int32{}
	for r := range b.answers {
		for _, w := range b.answers[r].names.words {
			n, known := numbers[w.word]
			if !known {
				n = int32(len(a.words))
				numbers[w.word], a.words = n, append(a.words, w)
				for _, k := range w.keys {
					a.byKey[k] = append(a.byKey[k], n)
				}
			}
			w.number = n
		}
	}
	for r := range b.answers {
		a.of[r] = make([]bool, len(a.words))
		for _, w := range b.answers[r].names.words {
			a.of[r][w.number] = true
		}
	}
	a.like = make([][]int32, len(a.words))
	b.alikes = a
	return parallel.Chunks(ctx, len(a.words), 16, func(from, to int) {
		for i := from; i < to; i++ {
			a.like[i] = a.find(a.words[i])
		}
	})
}

// find lists the words that may be other spellings of w.
func (a *alikes) find(w *nameWord) (out []int32) {
	for _, k := range w.keys {
		for _, n := range a.byKey[k] {
			if n != w.number && !slices.Contains(out, n) && oneName(w.word, a.words[n].word, 1, true) {
				out = append(out, n)
			}
		}
	}
	return out
}

// met reports whether report r may have another spelling of w.
func (a *alikes) met(r int, w *nameWord) bool {
	return a == nil || slices.ContainsFunc(a.like[w.number], func(n int32) bool { return a.of[r][n] })
}
