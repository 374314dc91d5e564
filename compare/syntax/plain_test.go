package syntax

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestPlainWordsStayWhole: what is plain needs neither tokenizer nor clitics.
func TestPlainWordsStayWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		field := rapid.StringMatching(`[A-Za-z]{1,12}[,.]?|[A-Za-z.,’'-]{1,6}`).Draw(t, "field")
		n := plain(field)
		if n == 0 {
			return
		}
		want := []string{field[:n]}
		if n < len(field) {
			want = append(want, field[n:])
		}
		var got []string
		for _, token := range tokenizer().Tokenize(field) {
			got = append(got, clitics(token.Text)...)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%q is parted as %q", field, got)
		}
	})
}

func TestPlain(t *testing.T) {
	for field, want := range map[string]int{
		"": 0, "a": 1, "said": 4, "Said": 4, "said,": 4, "Said,": 4, "said.": 4,
		"Said.": 0, "A.": 0, "U.S.": 0, ",": 0, ".": 0, "said.,": 0, "it's": 0, "it’s": 0, "1": 0, "é": 0, "a-b": 0, "[a]": 0,
	} {
		if got := plain(field); got != want {
			t.Errorf("%q: %d, want %d", field, got, want)
		}
	}
}
