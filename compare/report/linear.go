package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"parallax/compare"
)

// linearColumns is how wide the lines of the linear report are where nobody
// says: as wide as a letter.
const linearColumns = 72

// Linear writes t with one thing to a paragraph and each fact in one, in whole
// words and without any drawing, for those who listen and for paper.
func Linear(w io.Writer, t *compare.Table, opts Options) error {
	o := newOutline(t, opts.Only)
	out := linearWriter{bufio.NewWriter(w), cmp.Or(opts.Columns, linearColumns)}
	out.paragraph(o.title + ".")
	out.paragraph(o.summary, o.selection)
	out.paragraph(disclaimer, o.progress)
	for _, r := range o.reports {
		out.paragraph(fmt.Sprintf("Report %s. Source: %s. Title: %s. Date: %s. Words: %s.", r.label, r.source, r.title, r.date, r.words))
	}
	for _, s := range o.sections {
		out.paragraph(s.heading + ".")
		for _, e := range s.entries {
			out.paragraph(told(e, s.verdict)...)
		}
	}
	for _, line := range o.warnings {
		out.paragraph("Warning, " + line)
	}
	for _, line := range o.silent {
		out.paragraph("Text that states nothing, " + line + ".")
	}
	return out.Flush()
}

// told is all there is to tell of a fact, sentence by sentence.
func told(e entry, v compare.Verdict) []string {
	parts := []string{fmt.Sprintf("Fact %d, %s: %s.", e.number, v, e.label), e.differ, strings.Join(e.rulings, " ")}
	for _, s := range e.sayings {
		parts = append(parts, s.label+s.follows+`: "`+s.words+`".`)
	}
	for _, why := range e.reasons {
		parts = append(parts, "Why: "+why)
	}
	return parts
}

// A linearWriter writes paragraphs, a blank line after each.
type linearWriter struct {
	*bufio.Writer
	columns int
}

func (w linearWriter) paragraph(parts ...string) {
	for _, line := range wrap(strings.Join(parts, " "), w.columns) {
		fmt.Fprintln(w, line)
	}
	fmt.Fprintln(w)
}
