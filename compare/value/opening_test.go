package value

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestOpeningsPassAll: where a detector finds a time or a number, the look at the first
// word, and at the one behind the commonest, has let it through.
func TestOpeningsPassAll(t *testing.T) {
	first := append(slices.Sorted(maps.Keys(openings())), strings.Fields("5 15 21 15.04 2012 1990 0315 ( . : - ' q ferry noon every march spring friday halloween tonight years next early night")...)
	for w := range either(maps.Keys(months), maps.Keys(weekdays), maps.Keys(holidays)) {
		first = append(first, strings.ToUpper(w[:1])+w[1:])
	}
	often := strings.Fields(". few handful couple full whole little half dozen million the in at of ago later weekend year days day month quarter century beginning s , 5 15 2012 1990 30 3rd May Monday March minutes ferry")
	for _, w := range first {
		second := often
		if _, common := seconds[strings.ToLower(w)]; common {
			second = append(second, first...)
		}
		for _, second := range second {
			for _, rest := range []string{"", "of", "March", "of March 3", "of 2012", "2012", "Monday", "ago", "days", "years ago", "year", "two years", "few days", "year ago", "of days", "before noon", "and five", "- 5", ": 15 p.m.", "s", "after noon", "."} {
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
	for n, read := range detectors {
		if _, ok := read(ts, 0); ok && ts.opening(0)&opensNumber == 0 {
			t.Errorf("%q: detector %d finds a number, and is not asked for one", text, n)
		}
	}
	for n, d := range timeDetectors {
		if _, ok := d.read(ts, 0, published); ok && ts.opensTime(0)&(1<<n) == 0 {
			t.Errorf("%q: detector %d finds a time, and is not asked for one", text, n)
		}
	}
}
