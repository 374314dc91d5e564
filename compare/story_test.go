package compare_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// An expectation is a fact that a table must hold: words of each report that
// its claims must touch, and how two of the reports stand on it.
type expectation struct {
	fact    string
	words   map[int]string // by report; some words of the claim
	verdict compare.Verdict
	kind    compare.Kind
}

// received is what must be found in the three reports as they were received.
var received = []expectation{
	{"departure a precondition", map[int]string{0: "no longer a precondition", 2: "was a precondition"}, compare.Conflict, "polarity"},
	{"has the government responded", map[int]string{0: "gave a vague response", 2: "not yet responded"}, compare.Conflict, "polarity"},
	{"deaths", map[int]string{1: "60,000", 2: "over 60,000"}, compare.Variant, "number"},
	{"whose turn it is", map[int]string{0: "in the hands of the regime", 2: "in the regime's court"}, compare.Variant, "quote"},
	{"leader's name", map[int]string{0: "Mouaz al-Khatib", 1: "Mouaz Alkhatib"}, compare.Variant, "name"},
	{"leader's name", map[int]string{0: "Mouaz al-Khatib", 2: "Moaz Alkhatib"}, compare.Variant, "name"},
	{"leader's name", map[int]string{1: "Mouaz Alkhatib", 2: "Moaz Alkhatib"}, compare.Variant, "name"},
	{"prisoners", map[int]string{0: "160,000 political", 1: "160,000"}, compare.Agree, ""},
	{"passports", map[int]string{0: "passports", 1: "passports"}, compare.Agree, ""},
	{"duration", map[int]string{1: "22-month-old", 2: "22 months"}, compare.Agree, ""},
	{"refugees", map[int]string{2: "700,000"}, compare.Single, ""},
	{"places for talks", map[int]string{1: "Cairo, Tunis or Istanbul"}, compare.Single, ""},
}

// builtIn is what must be found in the built-in story.
var builtIn = []expectation{
	{"departure a precondition", map[int]string{0: "no longer a precondition", 2: "was a precondition"}, compare.Conflict, "polarity"},
	{"has the government responded", map[int]string{0: "response came on Sunday", 2: "given no response"}, compare.Conflict, "polarity"},
	{"deaths", map[int]string{1: "60,000", 2: "over 60,000"}, compare.Variant, "number"},
	{"whose turn it is", map[int]string{0: "in the hands of the regime", 2: "in the regime's court"}, compare.Variant, "quote"},
	{"leader's name", map[int]string{0: "Mouaz al-Khatib", 1: "Mouaz Alkhatib"}, compare.Variant, "name"},
	{"leader's name", map[int]string{0: "Mouaz al-Khatib", 2: "Moaz Alkhatib"}, compare.Variant, "name"},
	{"leader's name", map[int]string{1: "Mouaz Alkhatib", 2: "Moaz Alkhatib"}, compare.Variant, "name"},
	{"prisoners", map[int]string{0: "160,000 political", 1: "160,000"}, compare.Agree, ""},
	{"passports", map[int]string{0: "expired passports", 1: "new passports"}, compare.Agree, ""},
	{"duration", map[int]string{1: "22-month-old", 2: "22 months"}, compare.Agree, ""},
	{"refugees", map[int]string{2: "700,000"}, compare.Single, ""},
	{"places for talks", map[int]string{1: "Cairo, Tunis or Istanbul"}, compare.Single, ""},
}

func TestBuiltInStory(t *testing.T) {
	hold(t, corpus.Sample(), builtIn)
}

func TestReceivedReports(t *testing.T) {
	files, _ := filepath.Glob("../../shared/reports/*.txt")
	if len(files) == 0 {
		t.Skip("no reports at ../../shared/reports")
	}
	story, err := corpus.Load(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	hold(t, story, received)
}

// hold checks that the table of a story meets the expectations, leaves enough to
// single reports, and claims no other conflict.
func hold(t *testing.T, story corpus.Story, expectations []expectation) {
	t.Helper()
	table, err := compare.Compare(context.Background(), story, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range expectations {
		if !e.in(table) {
			t.Errorf("missing: %s %v: %v %s", e.fact, e.words, e.verdict, e.kind)
		}
	}
	if n := table.Counts()[compare.Single]; n < 17 {
		t.Errorf("%d facts of one report alone, want 17 or more", n)
	}
	for _, f := range table.Facts {
		if f.Verdict == compare.Conflict && !expected(expectations, table, f) {
			t.Errorf("unexpected conflict: %s: %v", f.Label, f.Relations)
		}
	}
}

// in reports whether some fact of the table meets the expectation.
func (e expectation) in(t *compare.Table) bool {
	for i := range t.Facts {
		if e.is(t, t.Facts[i]) {
			return true
		}
	}
	return false
}

func (e expectation) is(t *compare.Table, f *compare.Fact) bool {
	touch := func(c *compare.Claim) bool {
		body, w := t.Reports[c.Report].Body, e.words[c.Report]
		for at := strings.Index(body, w); w != "" && at >= 0; {
			if c.Overlaps(corpus.Span{Start: at, End: at + len(w)}) {
				return true
			}
			next := strings.Index(body[at+1:], w)
			if next < 0 {
				break
			}
			at += 1 + next
		}
		return false
	}
	if e.verdict == compare.Single {
		return f.Verdict == compare.Single && touch(&f.Claims[0])
	}
	for _, r := range f.Relations {
		a, b := &f.Claims[r.A], &f.Claims[r.B]
		if r.Verdict == e.verdict && r.Kind == e.kind && touch(a) && touch(b) {
			return true
		}
	}
	return false
}

func expected(expectations []expectation, t *compare.Table, f *compare.Fact) bool {
	for _, e := range expectations {
		if e.verdict == compare.Conflict && e.is(t, f) {
			return true
		}
	}
	return false
}
