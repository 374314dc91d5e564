package cli

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
	"parallax/corpus/sample"
)

func TestLineIn(t *testing.T) {
	const body = "The hall burned.\n\nNo one was hurt,\nhe said. The hall burned."
	for _, test := range []struct {
		name, file, words string
		from, want        int
	}{
		{"the first line", body, "The hall burned", 0, 1},
		{"the same words again", body, "The hall burned", 20, 4},
		{"behind front matter", "---\ntitle: The hall burned\n---\n" + body, "The hall burned", 0, 4},
		{"over the end of a line", body, "No one was hurt,\nhe said", 0, 3},
		{"not in the file", "The <b>hall</b> burned", "The hall burned", 0, 0},
		{"fewer of them in the file", "The hall burned.", "The hall burned", 0, 0},
		{"no file", "", "The hall burned", 0, 0},
	} {
		start := test.from + strings.Index(body[test.from:], test.words)
		if got := lineIn(test.file, body, corpus.Span{Start: start, End: start + len(test.words)}); got != test.want {
			t.Errorf("%s: line %d, want %d", test.name, got, test.want)
		}
	}
	if got := lineIn(body, body, corpus.Span{}); got != 0 {
		t.Errorf("no words: line %d", got)
	}
}

func TestClaimsStandOnTheirLines(t *testing.T) {
	dir := t.TempDir()
	var args []string
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		data, err := sample.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, filepath.Join(dir, name))
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	story, err := corpus.Load(args, nil)
	if err != nil {
		t.Fatal(err)
	}
	table, err := compare.Compare(t.Context(), story, nil)
	if err != nil {
		t.Fatal(err)
	}
	lines := newLocator(table.Reports)
	for _, f := range table.Facts {
		for i := range f.Claims {
			at := lines.at(&f.Claims[i])
			path, number, ok := cutLast(at, ":")
			data, err := os.ReadFile(path)
			if !ok || err != nil {
				t.Fatalf("%s: at %s: %v", f.Label, at, err)
			}
			n, _ := strconv.Atoi(number)
			words, _, _ := strings.Cut(table.Reports[f.Claims[i].Report].Text(f.Claims[i].Span), "\n")
			if line := strings.Split(string(data), "\n")[n-1]; !strings.Contains(line, words) {
				t.Errorf("%s: %q is not on line %d: %q", f.Label, words, n, line)
			}
		}
	}
}

func cutLast(s, sep string) (before, after string, found bool) {
	at := strings.LastIndex(s, sep)
	if at < 0 {
		return s, "", false
	}
	return s[:at], s[at+len(sep):], true
}
