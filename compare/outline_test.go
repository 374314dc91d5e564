package compare_test

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"parallax/compare"
	"parallax/corpus"
)

// outline describes the facts so that nothing shows in which order the reports
// stood: reports by label, facts, claims and relations sorted.
func outline(t *compare.Table) []string {
	var out []string
	for i := range t.Facts {
		out = append(out, describe(t, t.Facts[i]))
	}
	sort.Strings(out)
	return out
}

// describe writes one fact, "" for none.
func describe(t *compare.Table, f *compare.Fact) string {
	if f == nil {
		return ""
	}
	at := func(c int) string {
		cl := &f.Claims[c]
		r := &t.Reports[cl.Report]
		return fmt.Sprintf("%s %v %q", r.Label, cl.Span, text(r, cl.Span))
	}
	var lines []string
	for c := range f.Claims {
		cl := &f.Claims[c]
		lines = append(lines, fmt.Sprintf("\t%s speaker %q via %q quoted %t %s %s %v\n", at(c), cl.Speaker, cl.Via, cl.Quoted, cl.Polarity, cl.Modality, cl.Values))
	}
	for _, r := range f.Relations {
		a, b := fmt.Sprint(at(r.A), " by ", r.EvidenceA), fmt.Sprint(at(r.B), " by ", r.EvidenceB)
		lines = append(lines, fmt.Sprintf("\t%v %s: %s, %s\n", r.Verdict, r.Kind, min(a, b), max(a, b)))
	}
	sort.Strings(lines)
	return fmt.Sprintf("%s %v %v %q\n%s", f.ID, f.Verdict, f.Kinds, f.Label, strings.Join(lines, ""))
}

// text is what s spans, as far as it lies in the body.
func text(r *corpus.Report, s corpus.Span) string {
	start := min(max(0, s.Start), len(r.Body))
	return r.Body[start:max(start, min(s.End, len(r.Body)))]
}

// firstDifference names the first fact that one of two outlines has alone, on
// either side, and how many there are.
func firstDifference(want, got []string) string {
	gone, come := without(want, got), without(got, want)
	return fmt.Sprintf("%d facts are gone:\n%sand %d have come:\n%s", len(gone), first(gone), len(come), first(come))
}

func without(from, what []string) []string {
	return slices.DeleteFunc(slices.Clone(from), func(s string) bool { return slices.Contains(what, s) })
}

func first(of []string) string {
	if len(of) == 0 {
		return ""
	}
	return of[0]
}
