package report

import (
	"fmt"
	"strings"

	"parallax/compare"
)

// Excerpt is one fact of t as text to be put into a letter: what it is, how it
// stands, who says what in which words, and why, each on a line.
func Excerpt(t *compare.Table, fact int) string {
	f := t.Facts[fact]
	s := newSorter(t)
	e := s.entry(fact)
	head := fmt.Sprintf("%s (%s)", e.label, f.Verdict)
	lines := append([]string{strings.TrimSpace(head + ". " + e.differ)}, e.rulings...)
	for _, said := range e.sayings {
		lines = append(lines, said.label+said.follows+`: "`+said.words+`"`)
	}
	return strings.Join(append(lines, e.reasons...), "\n") + "\n"
}

// Quotation is the exact words of one claim of a fact of t, with the report and
// the place that they are from.
func Quotation(t *compare.Table, fact, claim int) string {
	c := &t.Facts[fact].Claims[claim]
	all := newSorter(t)
	s := all.saying(c)
	from := s.label + s.follows
	if r := &t.Reports[c.Report]; !r.Published.IsZero() {
		from += ", " + date(r)
	}
	return `"` + s.words + `" (` + from + ")\n"
}
