package align

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/corpus"
)

// TestCopiesPairTheNthWithTheNth: of clauses that reports have word for word, whatever
// the case of their letters, the first is paired with the first and the second with the
// second, in all reports that have so many, in the order of the claims.
func TestCopiesPairTheNthWithTheNth(t *testing.T) {
	docs, claims := readTexts(t, "The river rose. Nobody slept. The river rose.", "Nobody slept. THE RIVER ROSE. The bridge held.",
		"The river rose. The river rose. The river rose.")
	x := &index{docs: docs, claims: claims}
	x.findCopies(context.Background())
	place := func(i int) string { return fmt.Sprintf("%c%d", 'a'+claims[i].Report, claims[i].Sentence+1) }
	got := ""
	for _, p := range x.copies() {
		got += place(p.A) + "-" + place(p.B) + " "
		if !x.copied(int32(p.A), int32(p.B)) {
			t.Errorf("%s and %s are not told to be copies", place(p.A), place(p.B))
		}
	}
	if want := "a1-b2 a1-c1 a2-b1 a3-c2 b2-c1 "; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// readTexts reads reports of these texts.
func readTexts(t *testing.T, texts ...string) ([]*syntax.Document, []fact.Claim) {
	var paths []string
	for i, text := range texts {
		paths = append(paths, filepath.Join(t.TempDir(), fmt.Sprintf("%d.txt", i)))
		if err := os.WriteFile(paths[i], []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	story, err := corpus.Load(paths, nil)
	if err != nil {
		t.Fatal(err)
	}
	var docs []*syntax.Document
	for i := range story.Reports {
		docs = append(docs, syntax.Read(&story.Reports[i]))
	}
	claims, err := fact.Claims(context.Background(), docs)
	if err != nil {
		t.Fatal(err)
	}
	return docs, claims
}
