package compare_test

import (
	"strings"
	"testing"
)

// TestLabelsAskShortQuestions: a fact is named by what is asked, not by what is
// answered, in a phrase and not in a cut sentence.
func TestLabelsAskShortQuestions(t *testing.T) {
	for _, c := range []struct{ a, b, label string }{
		{"Fourteen passengers were injured when the tram left the rails.", "The tram left the rails and 14 passengers were injured.", "number of passengers injured"},
		{"Three men died in the quarry.", "Four men died in the quarry.", "number of men who died"},
		{"Ada Lund, 41, of Varne, was elected on Sunday.", "Ada Lund, 43, won the vote.", "age of Ada Lund"},
		{"A seven-year-old boy fired the gun.", "A five-year-old boy fired his mother's gun.", "age of the boy"},
		{"Lund's 12-year-old son found the purse.", "The purse was found by Lund's 12-year-old son on Sunday.", "age of Lund's son"},
		{"The suspect in the Orlo fire is still at large.", "The suspect in the Orlo fire was arrested on Sunday.", "arrest of the suspect"},
		{"Jonas Vik is in critical condition after the fall.", "Jonas Vik died in the night.", "condition of Jonas Vik"},
		{"The bridge fell at 6 a.m. on Monday.", "The bridge fell at 9 a.m. on Monday.", "time bridge fell"},
	} {
		table := tableOf(newStory(t, t.TempDir(), c.a, c.b))
		var labels []string
		found := false
		for i := range table.Facts {
			labels = append(labels, table.Facts[i].Label)
			found = found || table.Facts[i].Label == c.label
		}
		if !found {
			t.Errorf("%q and %q: no %q among %s", c.a, c.b, c.label, strings.Join(labels, "; "))
		}
	}
}
