package value

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestSecondsOpenAllTimes: where a detector finds a time that begins with one of
// the commonest words, the look at the word behind it has let it pass.
func TestSecondsOpenAllTimes(t *testing.T) {
	next := slices.Sorted(maps.Keys(openings()))
	next = append(next, strings.Fields("the in at of ago later weekend future year days day month quarter century beginning start middle end s , 5 15 2012 1990 30 3rd May Monday March minutes ferry")...)
	for first := range seconds {
		for _, second := range next {
			for _, rest := range []string{"", "of", "March", "of March 3", "of 2012", "2012", "Monday", "ago", "days", "years ago", "year", "two years", "few days", "- 5", ": 15 p.m.", "s", "after noon", "."} {
				text := first + " " + second + " " + rest
				ts := scan(text)
				for n, read := range timeDetectors {
					if _, ok := read(ts, 0, published); ok && !ts.opensTime(0) {
						t.Errorf("%q: detector %d finds a time, and none may begin there", text, n)
					}
				}
			}
		}
	}
}
