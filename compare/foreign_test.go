package compare

import (
	"os"
	"path/filepath"
	"testing"

	"parallax/corpus"
)

// compareTexts compares texts as if they were files.
func compareTexts(t *testing.T, texts ...string) *Table {
	t.Helper()
	var paths []string
	for i, text := range texts {
		path := filepath.Join(t.TempDir(), string(rune('a'+i))+".txt")
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	story, err := corpus.Load(paths, nil)
	if err != nil {
		t.Fatal(err)
	}
	table, err := Compare(t.Context(), story, nil)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// Of a report in another language nothing is claimed that English rules read
// into it, and what needs no language is.
func TestAnotherLanguage(t *testing.T) {
	const german = "Eine Fähre mit 84 Menschen an Bord ist am Dienstag vor dem Hafen auf Felsen gelaufen, wie Odd Brekke sagte. Vier von ihnen wurden in das Krankenhaus gebracht, und es war nicht bekannt, wann das Schiff geborgen werden kann."
	table := compareTexts(t, german, "A ferry with 84 people on board ran aground on rocks off the harbour on Tuesday, Odd Brekke said.")
	if r := table.Reports[0]; r.Language != "de" || r.English() {
		t.Fatalf("the language is %q", r.Language)
	}
	numbers := 0
	for _, f := range table.Facts {
		for _, c := range f.Claims {
			if c.Report == 0 && table.Reports[0].Text(c.Span) == german[:len(german)-1] {
				t.Errorf("claims all of the text: %+v", c)
			}
			if c.Report == 0 && len(c.Values) > 0 {
				numbers++
			}
		}
	}
	if numbers == 0 {
		t.Error("has no values")
	}
}

// What a later version of an article changes is an update, on the same day too.
func TestVersionsUpdate(t *testing.T) {
	const head = "---\ntitle: Fire in Lindow\nsource: Harbour Post\ndate: 2031-03-04 "
	const rest = "Mill Road will stay closed until Friday, the fire service said. The warehouse belonged to a furniture dealer, who put the damage at four million crowns."
	table := compareTexts(t,
		head+"10:00\n---\nSeven firefighters were killed in the fire at Lindow. "+rest,
		head+"18:00\n---\nNine firefighters were killed in the fire at Lindow. "+rest)
	counts := table.Counts()
	if counts[Conflict] != 0 || counts[Update] == 0 {
		t.Errorf("%d conflicts, %d updates", counts[Conflict], counts[Update])
	}
}
