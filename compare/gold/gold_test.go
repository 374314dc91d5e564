package gold

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"parallax/corpus"
)

// folder makes a folder of one cluster with two reports and a label.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"clusters/mill-01/A.txt": "The mill on Quay Street burned down.\n\nTwo people were hurt, police said. Two people were seen running away.",
		"clusters/mill-01/B.txt": "Police: three hurt as mill burns\n\nThree people were hurt when the mill burned down.",
		"labels/mill-01.json": `{"cluster": "mill-01", "facts": [
			{"label": "hurt", "evidence": {"A": ["Two people were hurt"], "B": ["three hurt", "Three people were hurt"]},
			 "relations": {"A-B": {"verdict": "conflict", "kind": "number", "note": "two or three"}}},
			{"label": "fire", "evidence": {"A": ["The mill on Quay Street burned down."], "B": ["the mill burned down"]},
			 "relations": {"A-B": {"verdict": "agree", "kind": "", "note": ""}}}]}`,
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestClusters(t *testing.T) {
	clusters, err := Clusters(folder(t))
	if err != nil || len(clusters) != 1 {
		t.Fatalf("%d clusters, %v", len(clusters), err)
	}
	c := &clusters[0]
	if c.Name != "mill-01" || c.Source() != "mill" || len(c.Files) != 2 || len(c.Facts) != 2 {
		t.Fatalf("%+v", c)
	}
	story, err := c.Story()
	if err != nil || len(story.Reports) != 2 {
		t.Fatalf("%d reports, %v", len(story.Reports), err)
	}
	links := c.Links(story.Reports)
	if len(links) != 2 || links[0].Label != "fire" || links[1].Label != "hurt" {
		t.Fatalf("%d links, not in the order of their labels", len(links))
	}
	hurt := links[1]
	if hurt.Verdict != "conflict" || hurt.Kind != "number" || hurt.Note != "two or three" || hurt.A != 0 || hurt.B != 1 {
		t.Errorf("%+v", hurt)
	}
	if got := snippets(story.Reports[0], hurt.Spans[0]); !slices.Equal(got, []string{"Two people were hurt"}) {
		t.Errorf("A states it in %q", got)
	}
	if got := snippets(story.Reports[1], hurt.Spans[1]); !slices.Equal(got, []string{"three hurt", "Three people were hurt"}) {
		t.Errorf("B states it in %q", got)
	}
}

// TestPlaces tells where words stand by counting letters and digits.
func TestPlaces(t *testing.T) {
	dir := folder(t)
	clusters, err := Clusters(dir)
	if err != nil {
		t.Fatal(err)
	}
	story, err := clusters[0].Story()
	if err != nil {
		t.Fatal(err)
	}
	// "ThemillonQuayStreetburneddown" are 29 letters; behind them stands "Two people were hurt".
	clusters[0].Facts = []Fact{{Label: "hurt", Places: map[string][]Place{"A": {{29, 17}, {0, 7}}, "B": {{0, 6}, {9999, 3}, {3, 0}, {-1, 4}}},
		Relations: map[string]struct{ Verdict, Kind, Note string }{"A-B": {Verdict: "agree"}}}}
	l := clusters[0].Links(story.Reports)[0]
	if got := snippets(story.Reports[0], l.Spans[0]); !slices.Equal(got, []string{"Two people were hurt", "The mill"}) {
		t.Errorf("A: %q", got)
	}
	if got := snippets(story.Reports[1], l.Spans[1]); !slices.Equal(got, []string{"Police"}) {
		t.Errorf("B: %q, want places outside the text left out", got)
	}
	if got := clusters[0].Lengths(story.Reports); !slices.Equal(slices.Sorted(slices.Values(got)), []int{1, 2, 4}) {
		t.Errorf("lengths %v", got)
	}
}

// TestOwn reads labels and reports from two folders, and leaves out the labels
// whose reports are not there.
func TestOwn(t *testing.T) {
	dir := folder(t)
	if clusters, err := Own(filepath.Join(dir, "labels"), dir); len(clusters) != 0 || err != nil {
		t.Errorf("reports absent: %v, %v", clusters, err)
	}
	if err := os.Rename(filepath.Join(dir, "clusters"), filepath.Join(dir, "unlabelled")); err != nil {
		t.Fatal(err)
	}
	if clusters, err := Own(filepath.Join(dir, "labels"), dir); len(clusters) != 1 || err != nil {
		t.Errorf("reports there: %v, %v", clusters, err)
	}
}

func snippets(r corpus.Report, spans []corpus.Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, r.Text(s))
	}
	return out
}

func TestCovers(t *testing.T) {
	clusters, err := Clusters(folder(t))
	if err != nil {
		t.Fatal(err)
	}
	story, err := clusters[0].Story()
	if err != nil {
		t.Fatal(err)
	}
	hurt := clusters[0].Links(story.Reports)[1]
	a, b := hurt.Spans[0][0], hurt.Spans[1][1]
	elsewhere := corpus.Span{Start: 0, End: 8}
	for _, c := range []struct {
		name string
		is   bool
		want bool
	}{
		{"the words themselves", hurt.Covers(story.Reports, 0, 1, a, b), true},
		{"one byte of them", hurt.Covers(story.Reports, 0, 1, corpus.Span{Start: a.Start, End: a.Start + 1}, b), true},
		{"other words of A", hurt.Covers(story.Reports, 0, 1, elsewhere, b), false},
		{"the reports the other way round", hurt.Covers(story.Reports, 1, 0, b, a), false},
	} {
		if c.is != c.want {
			t.Errorf("%s: %t", c.name, c.is)
		}
	}
}

// TestClustersAbsent: without a folder there are none, and that is no error.
func TestClustersAbsent(t *testing.T) {
	if clusters, err := Clusters(filepath.Join(t.TempDir(), "nowhere")); len(clusters) != 0 || err != nil {
		t.Errorf("%v, %v", clusters, err)
	}
}

func TestBrokenLabels(t *testing.T) {
	dir := folder(t)
	if err := os.WriteFile(filepath.Join(dir, "labels", "zz-01.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Clusters(dir); err == nil {
		t.Error("no error for labels that end in the middle")
	}
}

// TestLocate compares letters and digits alone.
func TestLocate(t *testing.T) {
	for _, c := range []struct {
		name, text, snippet string
		want                []string
	}{
		{"as it stands", "The mill burned.", "mill burned", []string{"mill burned"}},
		{"other case", "THE MILL BURNED.", "the mill", []string{"THE MILL"}},
		{"other signs", "“It’s 12,000,” he said.", "its 12000 he", []string{"It’s 12,000,” he"}},
		{"over a line", "the old\n\nmill", "old mill", []string{"old\n\nmill"}},
		{"twice", "a mill, a mill", "mill", []string{"mill", "mill"}},
		{"accents", "Élan Café", "café", []string{"Café"}},
		{"not there", "The mill burned.", "bridge", nil},
		{"nothing to find", "The mill burned.", "—", nil},
		{"longer than the text", "mill", "mill burned", nil},
	} {
		var got []string
		for _, s := range fold(c.text).locate(c.snippet) {
			got = append(got, c.text[s.Start:s.End])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestLengths counts the words of every piece of evidence.
func TestLengths(t *testing.T) {
	clusters, err := Clusters(folder(t))
	if err != nil {
		t.Fatal(err)
	}
	got := slices.Sorted(slices.Values(clusters[0].Lengths(nil)))
	if !slices.Equal(got, []int{2, 4, 4, 4, 7}) {
		t.Errorf("%v", got)
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]int{"": 0, " - ": 0, "one": 1, "It’s 12,000 men.": 5, "snake_case Café": 2} {
		if got := Words(text); got != want {
			t.Errorf("%q has %d words, want %d", text, got, want)
		}
	}
}

// TestRealLabels: every label that lies beside the project is found in its
// report, in the case where the folder is there.
func TestRealLabels(t *testing.T) {
	clusters, err := Clusters("../../../shared/gold")
	if err != nil {
		t.Fatal(err)
	}
	if len(clusters) == 0 {
		t.Skip("no labelled clusters at ../shared/gold")
	}
	for i := range clusters {
		c := &clusters[i]
		story, err := c.Story()
		if err != nil {
			t.Errorf("%s: %v", c.Name, err)
			continue
		}
		for _, l := range c.Links(story.Reports) {
			if len(l.Spans[0]) == 0 || len(l.Spans[1]) == 0 {
				t.Errorf("%s: the words of %q are not found", c.Name, l.Label)
			}
		}
	}
}
