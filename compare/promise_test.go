package compare_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare"
	"parallax/corpus"
)

// A promise is something true of the table of every story: flaw tells what
// breaks it, "" where nothing does.
type promise struct {
	name string
	flaw func(story corpus.Story, table *compare.Table) string
	skip string // why it cannot be held yet, ""
}

var promises = []promise{
	{"two runs give one table", flawOfRepeating, ""},
	{"the order of the reports moves columns and nothing else", flawOfOrder, ""},
	{"ids are unique", eachOnce(func(f *compare.Fact) string { return f.ID }), ""},
	{"labels are unique", eachOnce(func(f *compare.Fact) string { return f.Label }), ""},
	{"labels are one short line", inEachFact(flawOfLabel), ""},
	{"claims stand inside one sentence", inEachFact(flawOfClaims), ""},
	{"relations join claims of two reports once", inEachFact(flawOfRelations), ""},
	{"evidence stands in the reports", inEachFact(flawOfEvidence), ""},
	{"verdict and kinds are those of the relations", inEachFact(flawOfVerdict), ""},
	{"every sentence is touched", flawOfCoverage, ""},
}

// inEachFact is the first flaw of any of a table's facts.
func inEachFact(flaw func(*compare.Table, *compare.Fact) string) func(corpus.Story, *compare.Table) string {
	return func(_ corpus.Story, table *compare.Table) string {
		for i := range table.Facts {
			if bad := flaw(table, table.Facts[i]); bad != "" {
				return bad + "\n" + describe(table, table.Facts[i])
			}
		}
		return ""
	}
}

// eachOnce finds two facts with one key, or one without.
func eachOnce(key func(*compare.Fact) string) func(corpus.Story, *compare.Table) string {
	return func(_ corpus.Story, table *compare.Table) string {
		owner := map[string]*compare.Fact{}
		for i := range table.Facts {
			f := table.Facts[i]
			if other := owner[key(f)]; other != nil || key(f) == "" {
				return fmt.Sprintf("%q belongs to\n%sand\n%s", key(f), describe(table, f), describe(table, other))
			}
			owner[key(f)] = f
		}
		return ""
	}
}

func flawOfRepeating(story corpus.Story, table *compare.Table) string {
	again := tableOf(story)
	if reflect.DeepEqual(table, again) {
		return ""
	}
	return "two runs differ: " + firstDifference(outline(table), outline(again))
}

func flawOfOrder(story corpus.Story, table *compare.Table) string {
	want := outline(table)
	for _, moved := range reordered(story) {
		if got := outline(tableOf(moved)); !slices.Equal(got, want) {
			return fmt.Sprintf("in the order %s, %s", columns(moved), firstDifference(want, got))
		}
	}
	return ""
}

// reordered lists the story with its reports backwards and turned by one.
func reordered(s corpus.Story) []corpus.Story {
	n := len(s.Reports)
	backwards, turned := s, s
	backwards.Reports, turned.Reports = make([]corpus.Report, n), make([]corpus.Report, n)
	for i, r := range s.Reports {
		backwards.Reports[n-1-i], turned.Reports[(i+1)%n] = r, r
	}
	return []corpus.Story{backwards, turned}
}

func columns(s corpus.Story) string {
	var labels []string
	for _, r := range s.Reports {
		labels = append(labels, r.Label)
	}
	return strings.Join(labels, " ")
}

// longestLabel is how many characters a label may have.
const longestLabel = 80

func flawOfLabel(_ *compare.Table, f *compare.Fact) string {
	switch {
	case strings.TrimSpace(f.Label) == "":
		return "the label is empty"
	case strings.ContainsAny(f.Label, "\n\r\t"):
		return "the label has more than one line"
	case utf8.RuneCountInString(f.Label) > longestLabel:
		return fmt.Sprintf("the label has %d characters", utf8.RuneCountInString(f.Label))
	}
	return ""
}

func flawOfClaims(t *compare.Table, f *compare.Fact) string {
	if len(f.Claims) == 0 || !slices.IsSortedFunc(f.Claims, inOrder) {
		return "no claims, or not in order"
	}
	for i := range f.Claims {
		if bad := flawOfClaim(t, &f.Claims[i]); bad != "" {
			return bad
		}
	}
	return ""
}

func inOrder(a, b compare.Claim) int {
	if a.Report != b.Report {
		return a.Report - b.Report
	}
	return a.Start - b.Start
}

func flawOfClaim(t *compare.Table, c *compare.Claim) string {
	if c.Report < 0 || c.Report >= len(t.Reports) {
		return "a claim of no report"
	}
	r := &t.Reports[c.Report]
	if bad := flawOfSpan(r.Body, c.Span); bad != "" {
		return "claim " + bad
	}
	if !slices.ContainsFunc(r.Sentences, func(s corpus.Sentence) bool { return s.Contains(c.Span) }) {
		return fmt.Sprintf("claim %v is not inside one sentence", c.Span)
	}
	for _, v := range c.Values {
		if bad := flawOfSpan(r.Body, v.Span); bad != "" {
			return "value " + bad
		}
		if v.Text != r.Text(v.Span) || v.Type == "" {
			return fmt.Sprintf("value %+v does not stand at its span, or has no type", v)
		}
	}
	return ""
}

func flawOfSpan(body string, s corpus.Span) string {
	switch {
	case s.Start < 0 || s.Start >= s.End || s.End > len(body):
		return fmt.Sprintf("span %v is empty or out of bounds", s)
	case utf8.ValidString(body) && !utf8.ValidString(body[s.Start:s.End]):
		return fmt.Sprintf("span %v cuts a character", s)
	}
	return ""
}

func flawOfRelations(_ *compare.Table, f *compare.Fact) string {
	related := map[[2]int]bool{}
	for _, r := range f.Relations {
		if r.A < 0 || r.B < 0 || r.A >= len(f.Claims) || r.B >= len(f.Claims) {
			return "a relation of no claim"
		}
		pair := [2]int{min(r.A, r.B), max(r.A, r.B)}
		switch {
		case f.Claims[r.A].Report == f.Claims[r.B].Report:
			return "a relation inside one report"
		case related[pair]:
			return "two relations of one pair of claims"
		case r.Verdict == compare.Single || (r.Verdict == compare.Agree) != (r.Kind == ""):
			return fmt.Sprintf("a relation with verdict %v and kind %q", r.Verdict, r.Kind)
		case r.Why == "" || !(r.Score >= 0 && r.Score <= 1):
			return fmt.Sprintf("a relation without a reason, or with the score %v", r.Score)
		}
		related[pair] = true
	}
	return ""
}

func flawOfEvidence(t *compare.Table, f *compare.Fact) string {
	for _, r := range f.Relations {
		a, b := &f.Claims[r.A], &f.Claims[r.B]
		if bad := flawOfSpan(t.Reports[a.Report].Body, r.EvidenceA) + flawOfSpan(t.Reports[b.Report].Body, r.EvidenceB); bad != "" {
			return "evidence: " + bad
		}
	}
	return ""
}

func flawOfVerdict(_ *compare.Table, f *compare.Fact) string {
	gravest := compare.Single
	var kinds []compare.Kind
	for _, r := range f.Relations {
		gravest = max(gravest, r.Verdict)
		if r.Kind != "" {
			kinds = append(kinds, r.Kind)
		}
	}
	slices.Sort(kinds)
	kinds = slices.Compact(kinds)
	switch {
	case f.Verdict != gravest:
		return fmt.Sprintf("the verdict is %v, the gravest relation is %v", f.Verdict, gravest)
	case !slices.Equal(f.Kinds, kinds):
		return fmt.Sprintf("the kinds are %v, those of the relations %v", f.Kinds, kinds)
	case f.Verdict == compare.Single && len(f.Claims) > 1:
		return "more than one claim and no relation"
	}
	return ""
}

func flawOfCoverage(_ corpus.Story, t *compare.Table) string {
	for r := range t.Reports {
		if s, ok := untouched(t, r); ok {
			return fmt.Sprintf("%s: no fact touches %q", t.Reports[r].Label, t.Reports[r].Text(s))
		}
	}
	return ""
}

// untouched finds a sentence of report r, not in its furniture, that no claim touches.
func untouched(t *compare.Table, r int) (corpus.Span, bool) {
	var claims []corpus.Span
	for i := range t.Facts {
		for _, c := range t.Facts[i].Claims {
			if c.Report == r {
				claims = append(claims, c.Span)
			}
		}
	}
	for _, f := range t.Reports[r].Furniture {
		claims = append(claims, f.Span)
	}
	for _, s := range t.Reports[r].Sentences {
		if !slices.ContainsFunc(claims, s.Overlaps) {
			return s.Span, true
		}
	}
	return corpus.Span{}, false
}
