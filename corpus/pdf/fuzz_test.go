package pdf

import (
	"strings"
	"testing"
	"unicode"
)

// FuzzTidy tidies anything that pdftotext may print: no letter is lost or added.
func FuzzTidy(f *testing.F) {
	for _, s := range []string{"The har-\nbour was\n\nclosed.\fPage 2", "co\u00ad\nop-\n-\nx", "a-\nB", "\f\f", "\xff-\na", "a-\nb-\nc"} {
		f.Add(s)
	}
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if !unicode.IsLetter(r) {
				return -1
			}
			return r
		}, s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got := tidy(s); letters(got) != letters(s) || strings.Contains(got, "\f") {
			t.Fatalf("%q became %q", s, got)
		}
	})
}
