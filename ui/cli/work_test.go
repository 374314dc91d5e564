package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/report"
	"parallax/corpus"
	"parallax/ui/sheet"
)

// runs are what a text may have a great many of in a row.
var runs = []string{"a", "'", "\"", "“", "(", "[", "-", "1", " ", "\n", ".", "<", "&", "*", "`", "e\u0301", "a\u200d", "A. ", "<b>"}

// A run of ten times the length takes about ten times the work wherever text
// goes: it is read as text, Markdown and page, compared, written out and
// wrapped. What is counted is the memory taken on the way, not the time.
func TestWorkGrowsAsTheText(t *testing.T) {
	for _, run := range runs {
		for _, form := range []string{"md", "html"} {
			grows(t, form, run, reading(t, form, run, 5_000), reading(t, form, run, 50_000))
		}
		grows(t, "txt", run, comparing(t, run, 1_000), comparing(t, run, 10_000))
	}
}

// grows fails where a stage takes much more than ten times the memory for ten
// times the text.
func grows(t *testing.T, form, run string, some, many map[string]float64) {
	t.Helper()
	for stage, n := range many {
		if n > 8<<20 && n > 25*some[stage] {
			t.Errorf("%s of %q, %s: %.1f MB, and %.1f for a tenth of the text", form, run, stage, n/1e6, some[stage]/1e6)
		}
	}
}

// reports writes two with a run of a length, and reads them.
func reports(t *testing.T, form, run string, length int) (story corpus.Story, taken float64, err error) {
	t.Helper()
	dir, text := t.TempDir(), strings.Repeat(run, length/len(run))
	if form == "html" {
		text = "<html><p>" + text
	}
	var paths []string
	for _, name := range []string{"a.", "b."} {
		paths = append(paths, filepath.Join(dir, name+form))
		if err := os.WriteFile(paths[len(paths)-1], []byte(text+" The harbour closed on Tuesday. "+name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	taken = allocated(func() { story, err = corpus.Load(paths, nil) })
	return story, taken, err
}

// reading is the bytes that it takes to read two reports with a run of a length.
func reading(t *testing.T, form, run string, length int) map[string]float64 {
	t.Helper()
	_, taken, _ := reports(t, form, run, length) // or to refuse them
	return map[string]float64{"reading": taken}
}

// comparing is the bytes that each stage takes for two texts with a run of a length.
func comparing(t *testing.T, run string, length int) map[string]float64 {
	t.Helper()
	story, read, err := reports(t, "txt", run, length)
	if err != nil {
		t.Fatal(err)
	}
	var table *compare.Table
	taken := map[string]float64{"reading": read, "comparing": allocated(func() { table, err = compare.Compare(context.Background(), story, nil) })}
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Formats {
		if taken[f.Name] = allocated(func() { err = f.Write(&bytes.Buffer{}, table, report.Options{}) }); err != nil {
			t.Fatal(err)
		}
	}
	taken["wrapping"] = allocated(func() {
		for i := range table.Reports {
			sheet.Article(&table.Reports[i], 60)
		}
	})
	return taken
}

// allocated is how many bytes do takes, freed again or not.
func allocated(do func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}
