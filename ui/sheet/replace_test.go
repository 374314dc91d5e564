package sheet

import (
	"strings"
	"testing"
)

func TestMoved(t *testing.T) {
	words := strings.Repeat("the same words again and again. ", 3)
	for _, test := range []struct {
		name, old, now string
		at, want       int
	}{
		{"nothing changed", "one two three", "one two three", 4, 4},
		{"text was put before", "one two three", "new. one two three", 4, 9},
		{"the words are gone", "one two three", "four", 8, 4},
		{"of several the nearest", words, "x" + words, 32, 33},
		{"at the end", "one", "one two", 3, 3},
		{"nothing there", "", "", 0, 0},
	} {
		if got := moved(test.old, test.now, test.at); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}
