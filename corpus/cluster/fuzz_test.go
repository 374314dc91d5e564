package cluster

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// FuzzGroup groups heads with any words and dates: each is in one story.
func FuzzGroup(f *testing.F) {
	f.Add("Ferry aground off Karsund\nFerry runs aground at Karsund\nWarehouse burns", "Karsund", 3)
	f.Add("\n\n\n", "", 0)
	f.Add(strings.Repeat("a\n", 200), "b", math.MinInt/2)
	f.Add("İ ı ß ﬁ\ni I ss fi\n\u0301\u0301", "\xff", math.MaxInt/2+1)
	f.Fuzz(func(t *testing.T, titles, text string, day int) {
		var heads []Head
		for i, title := range strings.Split(titles, "\n") {
			heads = append(heads, Head{Title: title, Text: text, Day: day * (i % 3)})
		}
		var all []int
		for _, story := range Group(heads) {
			if len(story) == 0 || !slices.IsSorted(story) {
				t.Fatalf("a story of %v", story)
			}
			all = append(all, story...)
		}
		slices.Sort(all)
		for i := range heads {
			if i >= len(all) || all[i] != i {
				t.Fatalf("%d heads are put into stories as %v", len(heads), all)
			}
		}
	})
}
