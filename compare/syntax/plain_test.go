package syntax

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestPlainWordsStayWhole: what is plain needs neither tokenizer nor clitics, nor
// does a comma behind it.
func TestPlainWordsStayWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[A-Za-z]{1,12}`).Draw(t, "word")
		if !plain(word) {
			t.Fatalf("%q is not plain", word)
		}
		if got := parted(word); !slices.Equal(got, []string{word}) {
			t.Fatalf("%q is parted: %q", word, got)
		}
		if got := parted(word + ","); !slices.Equal(got, []string{word, ","}) {
			t.Fatalf("%q with a comma is parted: %q", word, got)
		}
	})
	for _, text := range []string{"", ",", "it’s", "it's", "said.", "1", "é", "a-b"} {
		if plain(text) {
			t.Errorf("%q is plain", text)
		}
	}
}

// parted is what the tokenizer and clitics make of a field.
func parted(field string) []string {
	var out []string
	for _, token := range tokenizer().Tokenize(field) {
		out = append(out, clitics(token.Text)...)
	}
	return out
}
