package report

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/corpus"
)

// spell writes tokens with a bracket for each beginning and end: (p (c words)).
func spell(tokens []token) string {
	var b strings.Builder
	for _, k := range tokens {
		switch {
		case k.Open != nil && k.Open.Again:
			b.WriteString("+" + string(k.Open.Layer[:1]) + "(")
		case k.Open != nil:
			b.WriteString(string(k.Open.Layer[:1]) + "(")
		case k.Close != nil:
			b.WriteString(")")
		default:
			b.WriteString(k.Text)
		}
	}
	return b.String()
}

func at(l layer, start, end int) mark {
	return mark{Span: corpus.Span{Start: start, End: end}, Layer: l}
}

func TestNest(t *testing.T) {
	const body = "one two three"
	whole := corpus.Span{End: len(body)}
	for _, test := range []struct {
		name  string
		span  corpus.Span
		marks []mark
		want  string
	}{
		{"nothing marked", whole, nil, "one two three"},
		{"one in the other", whole, []mark{at(differLayer, 4, 7), at(claimLayer, 0, 7)}, "c(one d(two)) three"},
		{"one after the other", whole, []mark{at(claimLayer, 8, 13), at(claimLayer, 0, 3)}, "c(one) two c(three)"},
		{"crossing", whole, []mark{at(claimLayer, 0, 7), at(furnitureLayer, 4, 13)}, "c(one f(two))+f( three)"},
		{"the longer outside", whole, []mark{at(claimLayer, 0, 3), at(claimLayer, 0, 7)}, "c(c(one) two) three"},
		{"the deeper inside", whole, []mark{at(differLayer, 0, 7), at(claimLayer, 0, 7)}, "c(d(one two)) three"},
		{"a paragraph outside all", whole, []mark{at(claimLayer, 0, 7), at(paragraphLayer, 0, 3)}, "p(c(one))+c( two) three"},
		{"a part", corpus.Span{Start: 4, End: 7}, []mark{at(claimLayer, 0, 5), at(differLayer, 8, 13)}, "c(t)wo"},
		{"nothing in it", whole, []mark{at(claimLayer, 4, 4)}, "one two three"},
	} {
		if got := spell(nest(body, test.span, test.marks)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestNestKeepsEveryWordAndMark(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body := strings.Repeat("x", rapid.IntRange(0, 20).Draw(t, "length"))
		offset := rapid.IntRange(0, len(body))
		var marks []mark
		for i := range rapid.IntRange(0, 8).Draw(t, "marks") {
			a, b := offset.Draw(t, "a"), offset.Draw(t, "b")
			m := at(rapid.SampledFrom([]layer{furnitureLayer, claimLayer, differLayer}).Draw(t, "layer"), min(a, b), max(a, b))
			m.Of = i
			marks = append(marks, m)
		}
		covered := make([]int, len(marks)) // bytes of each mark
		var open []*mark
		text := 0
		for _, k := range nest(body, corpus.Span{End: len(body)}, marks) {
			switch {
			case k.Open != nil:
				open = append(open, k.Open)
			case k.Close != nil:
				if open[len(open)-1] != k.Close {
					t.Fatal("a mark ends inside another")
				}
				open = open[:len(open)-1]
			default:
				for _, m := range open {
					covered[m.Of.(int)] += len(k.Text)
				}
				text += len(k.Text)
			}
		}
		if text != len(body) || len(open) > 0 {
			t.Fatalf("%d bytes of %d, %d marks left open", text, len(body), len(open))
		}
		for i, m := range marks {
			if covered[i] != m.Len() {
				t.Fatalf("mark %v covers %d bytes, want %d", m.Span, covered[i], m.Len())
			}
		}
	})
}
