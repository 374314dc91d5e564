package align

import (
	"context"
	"testing"

	"parallax/compare/fact"
)

// TestHandlesOfValues: two counts of the same have in common what they count, and where
// the numbers are the same, the value as well: with its hedge and without, or without alone.
func TestHandlesOfValues(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		values int
	}{
		{"Six people were killed.", "Six people were killed.", 2},
		{"Six people were killed.", "Nine people were killed.", 0},
		{"Six people were killed.", "More than six people were killed.", 1},
	} {
		docs, claims := readTexts(t, c.a, c.b)
		x := newIndex(context.Background(), docs, claims, nil)
		things, values := 0, 0
		for _, s := range x.slots {
			switch {
			case len(s.claims) < 2 || claims[x.filed.claims[s.claims[0]]].Type != fact.Quantity:
			case s.ofValue:
				values++
			default:
				things++
			}
		}
		if things == 0 || values != c.values {
			t.Errorf("%q and %q have %d things and %d values in common, not %d", c.a, c.b, things, values, c.values)
		}
	}
}
