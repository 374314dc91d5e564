package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"parallax/compare"
)

// columns is how wide a line of the text report may be, in terminal cells.
const columns = 78

// Text writes t as a discrepancy report in plain text: one thing after the
// other and told in words, so that it can be listened to as well as looked at.
func Text(w io.Writer, t *compare.Table, opts Options) error {
	o := newOutline(t, opts.Only)
	out := textWriter{bufio.NewWriter(w)}
	out.heading(o.title, "=")
	out.paragraph(o.summary)
	if o.selection != "" {
		out.paragraph(o.selection)
	}
	out.paragraph(disclaimer)
	if o.progress != "" {
		out.paragraph(o.progress)
	}
	out.reports(o.reports)
	for _, s := range o.sections {
		out.heading(s.heading, "-")
		for _, e := range s.entries {
			out.entry(e)
		}
	}
	out.list("Warnings", o.warnings)
	out.list("Text that states nothing", o.silent)
	return out.Flush()
}

// textWriter writes the parts of an outline, each with a blank line after it.
type textWriter struct{ *bufio.Writer }

func (w textWriter) heading(s, underline string) {
	width := 0
	for _, line := range wrap(s, columns) {
		width = max(width, displaywidth.String(line))
	}
	w.lines("", s)
	w.paragraph(strings.Repeat(underline, min(width, columns)))
}

func (w textWriter) paragraph(s string) {
	w.lines("", s)
	w.WriteByte('\n')
}

func (w textWriter) list(heading string, items []string) {
	if len(items) > 0 {
		w.heading(heading, "-")
	}
	for _, item := range items {
		w.paragraph(item)
	}
}

func (w textWriter) reports(rows []row) {
	w.heading("Reports", "-")
	for _, r := range rows {
		w.lines("", r.label)
		w.lines("   ", "Source: "+r.source)
		w.lines("   ", "Title: "+r.title)
		w.lines("   ", "Date: "+r.date)
		w.lines("   ", "Words: "+r.words)
		w.WriteByte('\n')
	}
}

func (w textWriter) entry(e entry) {
	w.lines("", fmt.Sprintf("%d. %s", e.number, e.label))
	if e.differ != "" {
		w.lines("   ", e.differ)
	}
	for _, ruling := range e.rulings {
		w.lines("   ", ruling)
	}
	for _, s := range e.sayings {
		w.lines("   ", s.label+s.follows+":")
		w.lines("      ", `"`+s.words+`"`)
	}
	for _, why := range e.reasons {
		w.lines("   ", "Why: "+why)
	}
	w.WriteByte('\n')
}

// lines writes s, wrapped, every line behind indent.
func (w textWriter) lines(indent, s string) {
	for _, line := range wrap(s, columns-len(indent)) {
		fmt.Fprintf(w, "%s%s\n", indent, line)
	}
}

// wrap breaks s between words into lines of at most width cells. A word longer
// than that keeps a line to itself, whole.
func wrap(s string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range splitWords(s) {
		cells := displaywidth.String(word)
		if line != "" && used+1+cells > width {
			lines = append(lines, line)
			line = ""
		}
		if line == "" {
			line, used = word, cells
			continue
		}
		line, used = line+" "+word, used+1+cells
	}
	return append(lines, line)
}
