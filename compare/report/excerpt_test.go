package report

import (
	"testing"

	"parallax/compare"
)

func TestExcerpt(t *testing.T) {
	const want = `number of firefighters hurt (conflict). The difference: a number.
A, Harbour Post, paragraph 1, sentence 1: "Seven firefighters were hurt"
B, City Wire, paragraph 1, sentence 1, as said by Ida Brandt, via a city spokesman: "nine firefighters were hurt"
A and B, conflict: 7 in A, 9 in B, of the same firefighters.
`
	table := fire()
	if got := Excerpt(table, hurt(t, table)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestQuotation(t *testing.T) {
	table := fire()
	for claim, want := range []string{
		`"Seven firefighters were hurt" (A, Harbour Post, paragraph 1, sentence 1, 2031-03-04 09:30 +0000)` + "\n",
		`"nine firefighters were hurt" (B, City Wire, paragraph 1, sentence 1, as said by Ida Brandt, via a city spokesman)` + "\n",
	} {
		if got := Quotation(table, hurt(t, table), claim); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// hurt is the fact of the firefighters.
func hurt(t *testing.T, table *compare.Table) int {
	t.Helper()
	for i := range table.Facts {
		if table.Facts[i].Label == "number of firefighters hurt" {
			return i
		}
	}
	t.Fatal("the table has no such fact")
	return -1
}
