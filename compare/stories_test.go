package compare_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// fataler is what both *testing.T and *rapid.T are.
type fataler interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// newStory reads texts as reports labelled A, B, C and so on, through files in dir.
func newStory(t fataler, dir string, texts ...string) corpus.Story {
	t.Helper()
	var args []string
	for i, text := range texts {
		path := filepath.Join(dir, fmt.Sprintf("%03d.txt", i))
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	story, err := corpus.Load(args, nil)
	if err != nil {
		t.Fatal(err)
	}
	return story
}

// handmade is a report whose body was never cleaned nor split: it is one
// paragraph of one sentence.
func handmade(label, body string) corpus.Report {
	all := corpus.Span{End: len(body)}
	r := corpus.Report{Label: label, Path: label, Body: body}
	if len(body) > 0 {
		r.Paragraphs = []corpus.Paragraph{{Span: all}}
		r.Sentences = []corpus.Sentence{{Span: all}}
	}
	return r
}

// tableOf compares the reports of a story; nothing cancels it, so that it cannot fail.
func tableOf(s corpus.Story) *compare.Table {
	table, err := compare.Compare(context.Background(), s, nil)
	if err != nil {
		panic(err)
	}
	return table
}

// beside reads the clusters of reports that lie beside the project: all that are
// labelled and some of the others, by name; none where the folder is absent.
var beside = sync.OnceValue(func() []named {
	dirs, _ := filepath.Glob(filepath.Join(goldDir, "clusters", "*"))
	others, _ := filepath.Glob(filepath.Join(goldDir, "unlabelled", "*"))
	for i := 0; i < len(others); i += max(1, len(others)/12) {
		dirs = append(dirs, others[i])
	}
	var out []named
	for _, dir := range dirs {
		files, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
		story, err := corpus.Load(files, nil)
		if err != nil {
			panic(err)
		}
		out = append(out, named{filepath.Base(dir), story, tableOf(story)})
	}
	return out
})

// named is a story with its table.
type named struct {
	name  string
	story corpus.Story
	table *compare.Table
}

// storiesBeside is what lies beside the project; the test is skipped where nothing does.
func storiesBeside(t *testing.T) []named {
	t.Helper()
	if len(beside()) == 0 {
		t.Skip("no clusters of reports at " + goldDir)
	}
	return beside()
}
