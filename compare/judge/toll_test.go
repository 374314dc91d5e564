package judge_test

import (
	"context"
	"testing"

	"parallax/compare/fact"
	"parallax/compare/judge"
	"parallax/corpus"
)

// TestFigures: how two figures of people stand to each other that were not found by
// the question of the event.
func TestFigures(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       judge.Verdict
	}{
		{"killed", "Fifty people were killed in the crash.", "Sixty people were killed in the crash.", judge.Conflict},
		{"killed and hurt together", "Fifty people were killed and wounded in the crash.", "Sixty people were killed and wounded in the crash.", judge.Conflict},
		{"the same", "Fifty people were killed and wounded in the crash.", "In the crash, fifty people were killed and wounded.", judge.Agree},
	} {
		t.Run(c.name, func(t *testing.T) {
			docs, claims := claimsOf([]corpus.Report{plain("A", c.a), plain("B", c.b)})
			var of [2]int
			for i := range claims {
				if claims[i].Type == fact.Quantity {
					of[claims[i].Report] = i
				}
			}
			if f := judge.New(context.Background(), docs, claims).Judge(of[0], of[1]); f.Pass || f.Verdict != c.want {
				t.Errorf("got %v, want %v: %s", f.Verdict, c.want, f.Why)
			}
		})
	}
}
