package report

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
)

func TestOffsetsCutOutTheWords(t *testing.T) {
	var d Document
	if err := json.Unmarshal([]byte(write(t, "json", fire())), &d); err != nil {
		t.Fatal(err)
	}
	for _, f := range d.Facts {
		for _, c := range f.Claims {
			text := []rune(d.Reports[c.Report].Text)
			if got := string(text[c.Start:c.End]); got != c.Text {
				t.Errorf("%s: text[%d:%d] is %q, want %q", f.Label, c.Start, c.End, got, c.Text)
			}
			for _, v := range c.Values {
				if got := string(text[v.Start:v.End]); got != v.Text {
					t.Errorf("%s: value %q is at %q", f.Label, v.Text, got)
				}
			}
		}
		for _, r := range f.Relations {
			a := f.Claims[r.A]
			if r.Evidence.A != a.Span {
				t.Errorf("%s: evidence %v, want the claim's %v", f.Label, r.Evidence.A, a.Span)
			}
		}
	}
}

func TestWhenAReportWasChanged(t *testing.T) {
	for want, at := range map[string]time.Time{
		"":                          {},
		"2031-03-04":                time.Date(2031, 3, 4, 0, 0, 0, 0, time.UTC),
		"2031-03-04T00:00:00+01:00": time.Date(2031, 3, 4, 0, 0, 0, 0, time.FixedZone("", 3600)),
		"2031-03-04T11:05:00Z":      time.Date(2031, 3, 4, 11, 5, 0, 0, time.UTC),
	} {
		if got := updated(&corpus.Report{Updated: at}); got != want {
			t.Errorf("%v: got %q, want %q", at, got, want)
		}
	}
}

// What two reports have in common is found in both by code points.
func TestOverlapsCutOutTheSameWords(t *testing.T) {
	t1 := fire()
	words := "was"
	a, b := t1.Reports[0].Body, t1.Reports[1].Body
	run := compare.Run{Words: 1, A: within(a, words, strings.Index(a, "Café")), B: within(b, words, strings.Index(b, "café"))}
	t1.Overlaps = []compare.Overlap{{A: 0, B: 1, ShareA: 0.251, ShareB: 0.3, Runs: []compare.Run{run}}}
	t1.Facts[0].Texts = 1
	var d Document
	if err := json.Unmarshal([]byte(write(t, "json", t1)), &d); err != nil {
		t.Fatal(err)
	}
	o := d.Overlaps[0]
	for r, s := range []Span{o.Runs[0].A, o.Runs[0].B} {
		if got := string([]rune(d.Reports[r].Text)[s.Start:s.End]); got != words {
			t.Errorf("report %d: %q, want %q", r, got, words)
		}
	}
	if o.ShareA != 0.25 || d.Facts[0].Texts != 1 {
		t.Errorf("share %v, texts %d", o.ShareA, d.Facts[0].Texts)
	}
}

func TestCodePoints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := rapid.String().Draw(t, "before")
		words := rapid.String().Draw(t, "words")
		after := strings.Repeat(rapid.String().Draw(t, "after"), 40)
		index := indexCodePoints(after + before + words + after)
		start := len(after) + len(before)
		got := index.span(corpus.Span{Start: start, End: start + len(words)})
		want := utf8.RuneCountInString(after + before)
		if got != (Span{want, want + utf8.RuneCountInString(words)}) {
			t.Fatalf("span %v, want it to start at %d", got, want)
		}
	})
}

func TestListsAreNeverNull(t *testing.T) {
	if out := write(t, "json", fire()); strings.Contains(out, "null") {
		t.Error("the document holds null")
	}
}

func TestNamesOfFilesAreCleaned(t *testing.T) {
	table := fire()
	table.Reports[0].Path = "a  fire\xff\u009b\u202e.txt"
	out := write(t, "json", table)
	if want := "\"path\": \"a  fire\ufffd\ufffd\ufffd.txt\""; !strings.Contains(out, want) {
		t.Errorf("the document lacks %s", want)
	}
}
