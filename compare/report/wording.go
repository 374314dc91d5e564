package report

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/judge"
	"parallax/corpus"
)

var headings = [...]string{
	compare.Agree:    "Agreements",
	compare.Variant:  "Variants",
	compare.Update:   "Updates",
	compare.Conflict: "Conflicts",
}

// kindWords lists the kinds, and says of each on what two claims differ.
var kindWords = []struct {
	kind  compare.Kind
	words string
}{
	{judge.Number, "a number"},
	{judge.Time, "a time"},
	{judge.Place, "a place"},
	{judge.Name, "a name"},
	{judge.Polarity, "whether it is so"},
	{judge.Modality, "how certain it is"},
	{judge.Attribution, "who is given as the source"},
	{judge.Quote, "the words quoted"},
	{judge.Role, "who did what, or who is what"},
	{judge.Cause, "the cause"},
	{judge.Other, "another point"},
}

// inWords says on what claims differ that differ in kind k.
func inWords(k compare.Kind) string {
	for _, known := range kindWords {
		if known.kind == k {
			return known.words
		}
	}
	return string(k)
}

var furnitureWords = [...]string{
	corpus.Caption:     "caption",
	corpus.Byline:      "byline",
	corpus.Dateline:    "dateline",
	corpus.Stamp:       "date stamp",
	corpus.Boilerplate: "page notice",
}

// summarize counts the reports, and the facts of each verdict, in a sentence.
// Of a selection it does not say what there is none of: that was not selected.
func summarize(t *compare.Table, s Selection) string {
	n := t.Counts()
	var verdicts []string
	for _, v := range []struct {
		n     int
		thing string
	}{{n[compare.Conflict], "conflict"}, {n[compare.Update], "update"}, {n[compare.Variant], "variant"}, {n[compare.Agree], "agreement"}} {
		if v.n > 0 || s.everything() {
			verdicts = append(verdicts, count(v.n, v.thing))
		}
	}
	said := count(len(t.Reports), "report") + ", " + count(len(t.Facts), "fact")
	if n[compare.Single] > 0 || s.everything() {
		verdicts = append(verdicts, "and "+count(n[compare.Single], "fact")+" that only one report has")
	}
	if len(verdicts) == 0 {
		return said + "."
	}
	return said + ": " + strings.TrimPrefix(strings.Join(verdicts, ", "), "and ") + "."
}

// count is n of what thing names: "no conflicts", "1 conflict", "2 conflicts".
func count(n int, thing string) string {
	switch n {
	case 0:
		return "no " + thing + "s"
	case 1:
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// differ says on what the reports differ over f, or nothing where they do not.
func differ(f *compare.Fact) string {
	var points []string
	for _, k := range f.Kinds {
		points = append(points, inWords(k))
	}
	if len(points) == 0 {
		return ""
	}
	return "The difference: " + strings.Join(points, "; ") + "."
}

// reasons says how each two claims of f stand and why, the gravest first.
func reasons(t *compare.Table, f *compare.Fact) []string {
	relations := slices.Clone(f.Relations)
	slices.SortStableFunc(relations, func(a, b compare.Relation) int { return int(b.Verdict - a.Verdict) })
	var all []string
	for i := range relations {
		if why := reason(t, f, &relations[i]); !slices.Contains(all, why) {
			all = append(all, why)
		}
	}
	return all
}

func reason(t *compare.Table, f *compare.Fact, r *compare.Relation) string {
	label := func(claim int) string { return oneLine(t.Reports[f.Claims[claim].Report].Label) }
	why := fmt.Sprintf("%s and %s, %s", label(r.A), label(r.B), standing(r))
	if text := oneLine(r.Why); text != "" {
		return why + ": " + text
	}
	return why + "."
}

// attribution says whose position a claim is and where the report has it from.
func attribution(c *compare.Claim) string {
	var parts []string
	if speaker := oneLine(c.Speaker); speaker != "" {
		parts = append(parts, "as said by "+speaker)
	}
	if via := oneLine(c.Via); via != "" {
		parts = append(parts, "via "+via)
	}
	if c.Quoted {
		parts = append(parts, "in quotation marks")
	}
	return strings.Join(parts, ", ")
}

// name is how a report is called in a heading.
func name(r *corpus.Report) string {
	if source := oneLine(r.Source); source != "" {
		return oneLine(r.Label) + ", " + source
	}
	return oneLine(r.Label)
}

// date is when r was published, as far as that is known.
func date(r *corpus.Report) string {
	switch {
	case r.Published.IsZero():
		return "unknown"
	case r.HasClock:
		return r.Published.Format("2006-01-02 15:04 -0700")
	}
	return r.Published.Format("2006-01-02")
}

// furniture counts what in r states nothing: "A: 2 captions, 1 byline". It is
// empty where there is nothing of the kind.
func furniture(r *corpus.Report) string {
	var seen [len(furnitureWords)]int
	for _, f := range r.Furniture {
		seen[f.Kind]++
	}
	var counts []string
	for kind, n := range seen {
		if n > 0 {
			counts = append(counts, count(n, furnitureWords[kind]))
		}
	}
	if len(counts) == 0 {
		return ""
	}
	return oneLine(r.Label) + ": " + strings.Join(counts, ", ")
}

// oneLine joins the words of s with single spaces; it has no space at its ends.
func oneLine(s string) string { return strings.TrimSpace(strings.Join(splitWords(s), " ")) }

// splitWords cuts s where a line may be broken: a no-break space is part of a word.
func splitWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\r\n", r) })
}
