package align_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/corpus"
)

// claimsOf reads reports and takes their claims.
func claimsOf(reports []corpus.Report) ([]*syntax.Document, []fact.Claim) {
	var docs []*syntax.Document
	for i := range reports {
		docs = append(docs, syntax.Read(&reports[i]))
	}
	claims, err := fact.Claims(context.Background(), docs)
	if err != nil {
		panic(err) // nobody cancels
	}
	return docs, claims
}

func TestPairsJoinReports(t *testing.T) {
	docs, claims := claimsOf(corpus.Sample().Reports)
	found, err := align.Pairs(context.Background(), docs, claims, seq(len(docs)), func(a, b int) bool { return true })
	if err != nil || len(found.Sure) == 0 {
		t.Fatalf("%+v, %v", found, err)
	}
	sure := found.Sure
	seen := map[[2]int]bool{}
	for _, p := range append(slices.Clone(sure), found.Doubtful...) {
		a, b := &claims[p.A], &claims[p.B]
		switch {
		case a.Report >= b.Report:
			t.Errorf("%v claim of report %d before one of report %d", a.Type, a.Report, b.Report)
		case a.Type != b.Type:
			t.Errorf("%v paired with %v", a.Type, b.Type)
		case p.P < 0 || p.P > 1:
			t.Errorf("probability %v", p.P)
		case seen[[2]int{p.A, p.B}]:
			t.Errorf("%d and %d are paired twice", p.A, p.B)
		}
		seen[[2]int{p.A, p.B}] = true
	}
	if !slices.IsSortedFunc(sure, func(a, b align.Pair) int {
		switch {
		case a.P > b.P:
			return -1
		case a.P < b.P:
			return 1
		}
		return 0
	}) {
		t.Error("the surest pairs do not come first")
	}
}

// TestFeaturesDoNotDependOnOrder: two claims are as like each other whichever
// report stands first.
func TestFeaturesDoNotDependOnOrder(t *testing.T) {
	reports := corpus.Sample().Reports
	want := featuresByPlace(t, reports)
	slices.Reverse(reports)
	got := featuresByPlace(t, reports)
	wrong := map[string]int{}
	for k, f := range want {
		g, ok := got[k]
		if !ok {
			wrong["candidate"]++
			continue
		}
		for i := range f {
			if d := f[i] - g[i]; d > 1e-9 || d < -1e-9 {
				wrong[align.FeatureNames[i]]++
			}
		}
	}
	if len(wrong) > 0 || len(got) != len(want) {
		t.Errorf("of %d pairs of claims (%d the other way round) these differ: %v", len(want), len(got), wrong)
	}
}

// A place names a claim whatever the number of its report.
type place struct {
	label      string
	span, core corpus.Span
	kind       fact.Type
}

func featuresByPlace(t *testing.T, reports []corpus.Report) map[[2]place]align.Features {
	t.Helper()
	docs, claims := claimsOf(reports)
	pairs, err := align.Candidates(context.Background(), docs, claims)
	if err != nil {
		t.Fatal(err)
	}
	at := func(i int) place {
		c := &claims[i]
		return place{reports[c.Report].Label, c.Span, docs[c.Report].Sentences[c.Sentence].SpanOf(c.Core), c.Type}
	}
	out := map[[2]place]align.Features{}
	for _, p := range pairs {
		a, b := at(p.A), at(p.B)
		if a.label > b.label {
			a, b = b, a
		}
		out[[2]place{a, b}] = *p.Features
	}
	return out
}

func TestCancelledPairs(t *testing.T) {
	docs, claims := claimsOf(corpus.Sample().Reports)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := align.Pairs(ctx, docs, claims, seq(len(docs)), func(a, b int) bool { return true }); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// TestProbability: the model is a logistic regression.
func TestProbability(t *testing.T) {
	var m align.Model
	if p := m.P(&align.Features{}); p != 0.5 {
		t.Errorf("knowing nothing: %v", p)
	}
	m.Weights[0] = 2
	low, high := m.P(&align.Features{-1}), m.P(&align.Features{1})
	if !(0 < low && low < 0.5 && 0.5 < high && high < 1) || low+high < 1-1e-9 || low+high > 1+1e-9 {
		t.Errorf("%v and %v", low, high)
	}
}
