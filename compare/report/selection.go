package report

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare"
)

// A Selection is what a fact must be to be written. In each of its lists one
// entry must fit; an empty list lets every fact pass.
type Selection struct {
	Verdicts []compare.Verdict
	Kinds    []compare.Kind
	Reports  []int // indices into Table.Reports; the fact is claimed by one of them

	total int // facts that there were to select from
}

// Verdicts lists the verdicts by name, the gravest first.
func Verdicts() []string {
	var names []string
	for v := compare.Conflict; v >= compare.Single; v-- {
		names = append(names, v.String())
	}
	return names
}

// Kinds lists the kinds of difference by name.
func Kinds() []string {
	var names []string
	for _, k := range kindWords {
		names = append(names, string(k.kind))
	}
	return names
}

// Of is t with the facts that s selects. It shares all else with t, and is t
// where s selects everything.
func (s Selection) Of(t *compare.Table) *compare.Table {
	if s.everything() {
		return t
	}
	part := *t
	part.Facts = nil
	for i := range t.Facts {
		if f := t.Facts[i]; s.fits(f) {
			part.Facts = append(part.Facts, f)
		}
	}
	return &part
}

func (s Selection) everything() bool {
	return len(s.Verdicts) == 0 && len(s.Kinds) == 0 && len(s.Reports) == 0
}

func (s Selection) fits(f *compare.Fact) bool {
	return (len(s.Verdicts) == 0 || slices.Contains(s.Verdicts, f.Verdict)) &&
		(len(s.Kinds) == 0 || share(s.Kinds, f.Kinds)) &&
		(len(s.Reports) == 0 || share(s.Reports, f.Reported()))
}

func share[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(x T) bool { return slices.Contains(b, x) })
}

// told says what was selected and how much that is, or nothing where s is all.
func (s Selection) told(t *compare.Table) string {
	if s.everything() {
		return ""
	}
	var verdicts, kinds, labels, parts []string
	for _, v := range s.Verdicts {
		verdicts = append(verdicts, v.String())
	}
	for _, k := range s.Kinds {
		kinds = append(kinds, string(k))
	}
	for _, r := range s.Reports {
		labels = append(labels, oneLine(t.Reports[r].Label))
	}
	for _, group := range []struct {
		name    string
		choices []string
	}{{"verdict", verdicts}, {"kind", kinds}, {"report", labels}} {
		if len(group.choices) > 0 {
			parts = append(parts, group.name+" "+strings.Join(group.choices, " or "))
		}
	}
	return fmt.Sprintf("This is a selection, %d of %s: %s.", len(t.Facts), count(s.total, "fact"), strings.Join(parts, ", "))
}
