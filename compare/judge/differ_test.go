package judge_test

import (
	"context"
	"testing"

	"parallax/compare/fact"
	"parallax/compare/judge"
	"parallax/corpus"
)

// TestDifferAsJudged: two claims differ where the finding on them says so.
func TestDifferAsJudged(t *testing.T) {
	for name, reports := range stories(t) {
		claims, pairs, bench := bench(t, reports)
		for _, p := range pairs {
			f := bench.Judge(p.A, p.B)
			if found, got := bench.Differ(p.A, p.B); got != f.Differs() || got && found != f {
				a, b := &claims[p.A], &claims[p.B]
				t.Errorf("%s: %v “%s” and “%s” differ: %v, %+v, and are judged %+v", name, a.Type, reports[a.Report].Text(a.Span), reports[b.Report].Text(b.Span), got, found, f)
			}
		}
	}
}

// TestEveryTypeMayDiffer: of each type whose rules find differences there are two
// claims that differ, in each of the ways that its condition lets pass.
func TestEveryTypeMayDiffer(t *testing.T) {
	for _, c := range []struct {
		what, a, b string
		of         fact.Type
	}{
		{"clauses", "The gardener sued the baker.", "The baker sued the gardener.", fact.Clause},
		{"amounts", "Fifty people were killed in the crash.", "Sixty people were killed in the crash.", fact.Quantity},
		{"ages of one name", "Ann Orr, 22, died in the crash.", "Ann Orr, 21, died in the crash.", fact.Age},
		{"ages without a name", "A 22-year-old man died in the crash.", "A 21-year-old man died in the crash.", fact.Age},
		{"times of day", "The shooting happened at 9:15 p.m.", "The shooting happened at 9:40 p.m.", fact.When},
		{"days that are next to each other", "Ann Orr met Sam Lind on Monday.", "Ann Orr met Sam Lind on Tuesday.", fact.When},
		{"ends", "The store will stay closed until Monday.", "The store will stay closed until Friday.", fact.When},
		{"addresses", "The shooting happened at 45 Elm Street.", "The shooting happened at 76 Elm Street.", fact.Where},
		{"sides", "The plane crashed in Karsund.", "The plane crashed near Karsund.", fact.Where},
		{"relatives", "Lena Berg, Ann's aunt, told reporters.", "Lena Berg, Ann's cousin, told reporters.", fact.Role},
		{"what is denied", "Sam Lind sold the boat.", "Sam Lind did not sell the boat.", fact.State},
		{"what is denied with another verb", "The mob destroyed the bridge.", "The mob did not wreck the bridge.", fact.State},
		{"what is due", "Ann Orr met Sam Lind.", "Ann Orr will meet Sam Lind.", fact.State},
		{"what is hedged", "The driver killed the guard.", "The driver allegedly killed the guard.", fact.State},
		{"states that follow each other", "Sam Lind is still at large.", "Sam Lind was arrested.", fact.Standing},
	} {
		t.Run(c.what, func(t *testing.T) {
			docs, claims := claimsOf([]corpus.Report{plain("A", c.a), plain("B", c.b)})
			bench, differ := judge.New(context.Background(), docs, claims), false
			for i := range claims {
				for j := range claims {
					if claims[i].Report < claims[j].Report && claims[i].Type == c.of && claims[j].Type == c.of {
						_, differs := bench.Differ(i, j)
						differ = differ || differs
						if f := bench.Judge(i, j); f.Differs() != differs {
							t.Errorf("judged %+v", f)
						}
					}
				}
			}
			if !differ {
				t.Errorf("no two claims of type %v differ", c.of)
			}
		})
	}
}
