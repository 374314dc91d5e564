package judge

import (
	"testing"

	"pgregory.net/rapid"
)

// TestRowCountsAsTheTable: a row counts what two quotations have in common, however
// long they are.
func TestRowCountsAsTheTable(t *testing.T) {
	word := rapid.SampledFrom([]string{"the", "lock", "on", "north", "gate"})
	list := rapid.OneOf(rapid.SliceOfN(word, 0, 8), rapid.SliceOfN(word, 60, mostWords+1)) // in one part of a row, and in both
	rapid.Check(t, func(t *rapid.T) {
		u, v := utterance{words: list.Draw(t, "u")}, utterance{words: list.Draw(t, "v")}
		r, places := firstRow, wordsOf([]utterance{v})
		for _, w := range u.words {
			for _, p := range places[w] {
				r.read(p.at)
			}
		}
		if got, want := r.common(), common(u.words, v.words); got != want {
			t.Errorf("%d words in common, want %d", got, want)
		}
	})
}
