package fact_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/corpus"
)

// report reads sentences as a paragraph each.
func report(sentences ...string) *syntax.Document {
	r := &corpus.Report{Body: strings.Join(sentences, "\n")}
	at := 0
	for i, s := range sentences {
		span := corpus.Span{Start: at, End: at + len(s)}
		r.Paragraphs = append(r.Paragraphs, corpus.Paragraph{Span: span})
		r.Sentences = append(r.Sentences, corpus.Sentence{Span: span, Paragraph: i})
		at += len(s) + 1
	}
	return syntax.Read(r)
}

// claimsIn are all claims of documents.
func claimsIn(t *testing.T, docs ...*syntax.Document) []fact.Claim {
	t.Helper()
	claims, err := fact.Claims(context.Background(), docs)
	if err != nil {
		t.Fatal(err)
	}
	return claims
}

// hurt are sentences that each count other people.
func hurt(n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("Lena Orr said %d people were hurt in the harbour.", i+2))
	}
	return out
}

// TestClaimsAreInReadingOrder: sentences are shared out, and what each of them
// claims stands as if it had been read alone.
func TestClaimsAreInReadingOrder(t *testing.T) {
	docs := []*syntax.Document{report(hurt(100)...), report(), report(hurt(1)...), report(hurt(65)...)}
	var want []fact.Claim
	for r, d := range docs {
		for i := range d.Sentences {
			for _, c := range claimsIn(t, &syntax.Document{Report: d.Report, Sentences: d.Sentences[i : i+1]}) {
				c.Report, c.Sentence = r, i
				want = append(want, c)
			}
		}
	}
	same := func(a, b fact.Claim) bool {
		return a.Report == b.Report && a.Sentence == b.Sentence && a.Type == b.Type && a.Span == b.Span && a.Core == b.Core && a.Speaker == b.Speaker
	}
	if got := claimsIn(t, docs...); len(want) == 0 || !slices.EqualFunc(got, want, same) {
		t.Errorf("got %d claims, want %d, or in another order", len(got), len(want))
	}
}

// TestRepeatedIsOfOneReport: a claim repeats what its own report said, however far
// before, and not what another said.
func TestRepeatedIsOfOneReport(t *testing.T) {
	const age = "Lena Orr, 43, was found."
	first := report(slices.Concat([]string{age}, hurt(100), []string{age})...)
	var got []string
	for _, c := range claimsIn(t, first, report(), report(age, age)) {
		if c.Type == fact.Age {
			got = append(got, fmt.Sprintf("%d %d %t", c.Report, c.Sentence, c.Repeated))
		}
	}
	want := []string{"0 0 false", "0 101 true", "2 0 false", "2 1 true"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
