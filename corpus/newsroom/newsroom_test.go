package newsroom

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestStory(t *testing.T) {
	texts := Story(3, 400)
	if !slices.Equal(texts, Story(3, 400)) {
		t.Error("the same story is not told the same way twice")
	}
	for i, text := range texts {
		if words := len(strings.Fields(text)); words < 400 || words > 430 {
			t.Errorf("report %d has %d words", i, words)
		}
		if shared(text, texts[(i+1)%3]) == 0 {
			t.Errorf("report %d shares no sentence with the next", i)
		}
	}
}

// shared counts the sentences of a that are in b.
func shared(a, b string) int {
	n := 0
	for s := range strings.SplitSeq(strings.ReplaceAll(a, "\n\n", " "), ". ") {
		if strings.Contains(b, s) {
			n++
		}
	}
	return n
}

func TestWrite(t *testing.T) {
	paths, err := Write(filepath.Join(t.TempDir(), "made"), 3, 100)
	if err != nil || len(paths) != 3 {
		t.Fatal(paths, err)
	}
	for i, want := range Story(3, 100) {
		if got, err := os.ReadFile(paths[i]); err != nil || string(got) != want {
			t.Errorf("%s: %v, %d bytes of %d", paths[i], err, len(got), len(want))
		}
	}
}
