package value

import (
	"slices"
	"strings"
)

// A phrasebook finds fixed phrases among tokens and tells what each stands for.
// It is keyed by the word that is looked up: the first of each phrase, or the last.
type phrasebook[V any] map[string][]phrase[V]

type phrase[V any] struct {
	words []string
	means V
}

// entry is a phrase of lower-case tokens with single spaces between them.
type entry[V any] struct {
	text  string
	means V
}

// byFirst makes a phrasebook for at.
func byFirst[V any](entries []entry[V]) phrasebook[V] {
	return book(entries, func(words []string) string { return words[0] })
}

// byLast makes a phrasebook for before.
func byLast[V any](entries []entry[V]) phrasebook[V] {
	return book(entries, func(words []string) string { return words[len(words)-1] })
}

// book files entries under their key, longer phrases first.
func book[V any](entries []entry[V], key func([]string) string) phrasebook[V] {
	b := make(phrasebook[V], len(entries))
	for _, e := range entries {
		words := strings.Fields(e.text)
		k := key(words)
		b[k] = append(b[k], phrase[V]{words, e.means})
	}
	for _, list := range b {
		slices.SortStableFunc(list, func(x, y phrase[V]) int { return len(y.words) - len(x.words) })
	}
	return b
}

// at finds the longest phrase that begins at token i, and the index after it.
func (b phrasebook[V]) at(ts tokens, i int) (means V, end int, ok bool) {
	for _, p := range b[ts.low(i)] {
		if ts.match(i, p.words) {
			return p.means, i + len(p.words), true
		}
	}
	return means, i, false
}

// before finds the longest phrase that ends right before token i, and the index of its first word.
func (b phrasebook[V]) before(ts tokens, i int) (means V, start int, ok bool) {
	for _, p := range b[ts.low(i-1)] {
		if start := i - len(p.words); ts.match(start, p.words) {
			return p.means, start, true
		}
	}
	return means, i, false
}

// match reports whether the words stand at token i.
func (ts tokens) match(i int, words []string) bool {
	for k, w := range words {
		if ts.low(i+k) != w {
			return false
		}
	}
	return true
}
