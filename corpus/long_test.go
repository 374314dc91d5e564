package corpus

import (
	"strings"
	"testing"
)

func TestLongSentencesAreReadInParts(t *testing.T) {
	r, err := read("a.txt", []byte("The harbour closed. "+strings.Repeat("ship ", 500)+"waited. It rained."))
	if err != nil {
		t.Fatal(err)
	}
	const want = "sentences of over 2000 bytes are read in parts (1): if it is a table or a list, give the text of the article alone"
	if len(r.Sentences) != 3 || !strings.Contains(strings.Join(r.warnings, "\n"), want) {
		t.Errorf("%d sentences, and the warnings are %q", len(r.Sentences), r.warnings)
	}
}

func TestTooManyLines(t *testing.T) {
	if _, err := read("a.txt", []byte(strings.Repeat("a\n", maxLines))); err != nil {
		t.Errorf("of as many as may be: %v", err)
	}
	_, err := read("a.txt", []byte(strings.Repeat("a\n", maxLines)+"b"))
	if err == nil || err.Error() != "a.txt: has over 200000 lines; give the text of the one report that you want to compare" {
		t.Errorf("said %v", err)
	}
}
