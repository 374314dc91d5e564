package judge_test

import (
	"context"
	"testing"

	"parallax/compare/align"
	"parallax/compare/judge"
)

// TestDifferAsJudged: two claims differ where the finding on them says so.
func TestDifferAsJudged(t *testing.T) {
	for name, reports := range stories(t) {
		docs, claims := claimsOf(reports)
		pairs, err := align.Candidates(context.Background(), docs, claims)
		if err != nil {
			t.Fatal(err)
		}
		bench := judge.New(context.Background(), docs, claims)
		for _, p := range pairs {
			f := bench.Judge(p.A, p.B)
			if got, want := bench.Differ(p.A, p.B), f.Differs(); got != want {
				a, b := &claims[p.A], &claims[p.B]
				t.Errorf("%s: %v “%s” and “%s” differ: %v, and are judged %+v", name, a.Type, reports[a.Report].Text(a.Span), reports[b.Report].Text(b.Span), got, f)
			}
		}
	}
}
