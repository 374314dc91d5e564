package sheet

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
)

// gutters is the two cells before each line of a report.
func (st *stage) gutters(r int) string {
	var v Read
	v.Resize(st.Reports, st.Frame, st.Frame, st.Fact())
	var out []string
	for at := range v.columns[r] {
		out = append(out, ansi.Strip(v.gutter(st.Scene, r, at)))
	}
	return strings.Join(out, "|")
}

// A claim of three lines has its sign and a bar on all of them while its fact
// is selected, and else one sign where it begins.
func TestGutter(t *testing.T) {
	st := newStage(80, 24, "Before. {A claim of three lines, which is so very long that it does take all of them} and then the report goes on with something else.", "{so}").relate(0, 1, conflict, "")
	wants(t, "selected", st.gutters(0), "≠▌|≠▌|≠▌|  ")
	st.Selected = -1
	wants(t, "not selected", st.gutters(0), "≠ |  |  |  ")
}

// The gravest of the facts that begin on a line has its sign there.
func TestGutterOfSeveralFacts(t *testing.T) {
	st := newStage(80, 24, "{one} and {two}", "{one} or {two}").relate(0, 2, agree, "")
	second := *st.Facts[0]
	second.Verdict = compare.Variant
	st.Facts = append(st.Facts, &second)
	st.Listed, st.Selected = []int{0, 1}, -1
	st.Index = NewIndex(2, st.Facts, st.Listed)
	wants(t, "gutter", st.gutters(0), "~ ")
}

// Wherever a claim begins, some line shows it, and only one.
func TestEveryClaimBeginsOnOneLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body := rapid.StringMatching(`[a-z]([a-z \n-]|\n\n){0,80}[a-z]`).Draw(t, "body")
		start := rapid.IntRange(0, len(body)-1).Draw(t, "start")
		f := compare.Fact{Claims: []compare.Claim{{Span: corpus.Span{Start: start, End: len(body)}}}}
		index := NewIndex(1, []*compare.Fact{&f}, []int{0})
		shown, after := 0, 0
		for _, l := range Article(&corpus.Report{Body: body}, 12) {
			for range index.begins(0, after, l.End) {
				shown++
			}
			after = l.End
		}
		if shown != 1 {
			t.Fatalf("the claim at %d of %q is shown on %d lines", start, body, shown)
		}
	})
}

// A selected fact is shown in reports that tell it: of what it rests on, both
// sides.
func TestSides(t *testing.T) {
	for _, c := range []struct {
		name  string
		panes []int
		want  string
		with  func(*stage)
	}{
		{"both are shown", []int{1, 2, 3}, "[1 3]", func(st *stage) { st.relate(1, 3, conflict, "") }},
		{"one is shown", []int{4, 5, 6}, "[2 4]", func(st *stage) { st.relate(0, 1, conflict, "").relate(2, 4, conflict, "") }},
		{"none is shown", []int{4, 5, 6}, "[0 1]", func(st *stage) { st.relate(0, 1, conflict, "").relate(1, 3, conflict, "") }},
		{"an agreement does not count in a conflict", []int{1, 2, 3}, "[0 6]", func(st *stage) { st.relate(2, 3, agree, "").relate(0, 6, conflict, "") }},
		{"a single", []int{4, 5, 6}, "[0]", func(st *stage) { st.Facts[0].Claims = st.Facts[0].Claims[:1] }},
		{"nothing", []int{4, 5, 6}, "[]", func(st *stage) { st.Facts[0].Claims = nil }},
	} {
		st := newStage(80, 24, "{a}", "{b}", "{c}", "{d}", "{e}", "{f}", "{g}")
		c.with(st)
		st.Frame.Panes = c.panes
		wants(t, c.name, fmt.Sprint(st.Sides()), c.want)
	}
}

// The head of a row says first how the fact stands.
func TestHeadOfARow(t *testing.T) {
	st := newStage(80, 24, "{it *sank*}", "{it *drifted*}").relate(0, 1, conflict, "")
	st.Facts[0].Kinds = []compare.Kind{"role", "other"}
	st.Facts = append(st.Facts, &compare.Fact{Label: "a single", Claims: []compare.Claim{{}}})
	st.Listed = []int{0, 1}
	wants(t, "conflict", strings.TrimSpace(ansi.Strip(st.label(0))), "≠▌conflict  the question · role, other")
	wants(t, "single", strings.TrimSpace(ansi.Strip(st.label(1))), "1 single    a single")
	st.Facts[0].Label = strings.Repeat("a long label ", 9)
	if got := st.label(0); Width(got) != st.Frame.Width || !strings.Contains(ansi.Strip(got), "… · role, other") {
		t.Errorf("a long label: %s", ansi.Strip(got))
	}
}

// A row names the reports that tell the fact and have no pane.
func TestHeadOfARowNamesHiddenReports(t *testing.T) {
	st := newStage(80, 24, "{it *sank*}", "not a word", "nothing", "{it *drifted*}", "{it *sank*}").relate(0, 1, conflict, "")
	wants(t, "row", strings.TrimSpace(ansi.Strip(st.label(0))), "≠▌conflict  the question · also in D, E")
	st.Frame.Panes = []int{1, 2}
	wants(t, "none has one", strings.TrimSpace(ansi.Strip(st.label(0))), "≠▌conflict  the question · in A, D, E")
}

// In the view of facts, conflicts show what they rest on before they are
// selected; agreements do not.
func TestFactsMarkWhatDiffers(t *testing.T) {
	for _, c := range []struct {
		verdict compare.Verdict
		want    int
	}{{conflict, 1}, {agree, 0}} {
		st := newStage(80, 24, "{it *sank*}", "{it *drifted*}").relate(0, 1, c.verdict, "")
		st.Selected = -1
		if got := st.highlights(0, Line{All(st.Reports[0].Body), 7}, st.Facts[0]); len(got) != c.want {
			t.Errorf("%v: %d highlights, want %d", c.verdict, len(got), c.want)
		}
		st.Selected = 0
		if got := st.highlights(0, Line{All(st.Reports[0].Body), 7}, st.Facts[0]); len(got) != 2 {
			t.Errorf("%v, selected: %d highlights, want claim and evidence", c.verdict, len(got))
		}
	}
}

func TestOriginKeepsTheDate(t *testing.T) {
	st := newStage(80, 24, "{a}", "{b}")
	r := corpus.Report{Title: "A title", Source: "The Coast Courier", Author: "A. Writer", Published: date}
	for _, c := range []struct {
		width int
		want  string
	}{{60, "The Coast Courier · A. Writer · 3 Jun 2031"}, {30, "The Coast Courie… · 3 Jun 2031"}, {17, "The… · 3 Jun 2031"}, {16, "3 Jun 2031"}} {
		if got := strings.TrimRight(st.origin(&r, c.width), " "); got != c.want {
			t.Errorf("in %d cells: %q, want %q", c.width, got, c.want)
		}
	}
	r.Title, r.Author = "", ""
	wants(t, "the source stands as the title", strings.TrimSpace(st.origin(&r, 40)), "3 Jun 2031")
	for _, path := range []string{"reports/a.txt", `C:\reports\a.txt`, "a.txt"} {
		wants(t, path, Headline(&corpus.Report{Path: path}), "a.txt")
	}
}

var date = time.Date(2031, 6, 3, 0, 0, 0, 0, time.UTC)
