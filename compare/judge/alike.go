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
	crowd []bool    // by word: of one key with too many others to say
	in    [][]int32 // by word: the reports that have it in their names, ascending
}

// readAlikes finds which words of names are alike. The error is ctx's.
func (b *Bench) readAlikes(ctx context.Context) error {
	a := &alikes{byKey: map[string][]int32{}}
	numbers := map[string]int32{}
	for r := range b.answers {
		for _, w := range b.answers[r].names.words {
			n, known := numbers[w.word]
			if !known {
				n = int32(len(a.words))
				numbers[w.word], a.words, a.in = n, append(a.words, w), append(a.in, nil)
				for _, k := range w.keys {
					a.byKey[k] = append(a.byKey[k], n)
				}
			}
			w.number, a.in[n] = n, append(a.in[n], int32(r))
		}
	}
	a.like, a.crowd = make([][]int32, len(a.words)), make([]bool, len(a.words))
	b.alikes = a
	return parallel.Chunks(ctx, len(a.words), 16, func(from, to int) {
		for i := from; i < to; i++ {
			a.like[i], a.crowd[i] = a.find(a.words[i])
		}
	})
}

// mostOfKey is how many words of one key are compared each with each: of more, reports
// are asked two by two.
const mostOfKey = 256

// find lists the words that may be other spellings of w, or finds it in a crowd.
func (a *alikes) find(w *nameWord) (out []int32, crowd bool) {
	for _, k := range w.keys {
		if len(a.byKey[k]) > mostOfKey {
			return nil, true
		}
		for _, n := range a.byKey[k] {
			if n != w.number && !slices.Contains(out, n) && oneName(w.word, a.words[n].word, 1, true) {
				out = append(out, n)
			}
		}
	}
	return out, false
}

// met reports whether report r may have another spelling of w.
func (a *alikes) met(r int, w *nameWord) bool {
	return a == nil || a.crowd[w.number] || slices.ContainsFunc(a.like[w.number], func(n int32) bool {
		_, has := slices.BinarySearch(a.in[n], int32(r))
		return has
	})
}
