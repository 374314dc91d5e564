package value

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestOpeningsPassAllTimes: where a detector finds a time, the look at the first
// word, and at the one behind the commonest, has let it through.
func TestOpeningsPassAllTimes(t *testing.T) {
	first := append(slices.Sorted(maps.Keys(openings())), strings.Fields("5 15 21 15.04 2012 1990 0315 ( . : - ' q ferry noon every march spring friday halloween tonight years next early night")...)
	for _, w := range slices.Clone(first) {
		first = append(first, strings.ToUpper(w[:1])+w[1:])
	}
	often := strings.Fields(". the in at of ago later weekend year days day month quarter century beginning s , 5 15 2012 1990 30 3rd May Monday March minutes ferry")
	for _, w := range first {
		second := often
		if _, common := seconds[strings.ToLower(w)]; common {
			second = append(second, first...)
		}
		for _, second := range second {
			for _, rest := range []string{"", "of", "March", "of March 3", "of 2012", "2012", "Monday", "ago", "days", "years ago", "year", "two years", "few days", "- 5", ": 15 p.m.", "s", "after noon", "."} {
				checkOpening(t, w+" "+second+" "+rest)
				if w == "'" || w == "q" || w[0]-'0' < 10 {
					checkOpening(t, w+second+rest)
				}
			}
		}
	}
}

func checkOpening(t *testing.T, text string) {
	t.Helper()
	ts := scan(text, nil)
	for n, d := range timeDetectors {
		if _, ok := d.read(ts, 0, published); ok && ts.opensTime(0)&(1<<n) == 0 {
			t.Errorf("%q: detector %d finds a time, and is not asked for one", text, n)
		}
	}
}
