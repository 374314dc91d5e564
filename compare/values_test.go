package compare_test

import (
	"slices"
	"strings"
	"testing"
)

// A clause holds the numbers and times that stand in it, as they were understood,
// in the order of the text.
func TestClausesHoldTheirValues(t *testing.T) {
	table := tableOf(newStory(t, t.TempDir(),
		"---\ndate: 2031-06-05\n---\nThe workers left the plant on Tuesday after a fire had burned for more than 20 hours.",
		"---\ndate: 2031-06-05\n---\nNothing else happened in the valley."))
	var got []string
	for _, f := range table.Facts {
		for _, c := range f.Claims {
			for _, v := range c.Values {
				got = append(got, v.Text+": "+v.Norm)
			}
		}
	}
	for _, want := range []string{"Tuesday: 2031-06-03", "more than 20 hours: >20 hour"} {
		if !slices.Contains(got, want) {
			t.Errorf("no claim holds %q, but %s", want, strings.Join(got, ", "))
		}
	}
}
