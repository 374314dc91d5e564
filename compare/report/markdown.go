package report

import (
	"bufio"
	"fmt"
	"io"

	"parallax/compare"
)

// Markdown writes t as a discrepancy report in GitHub's flavour of Markdown.
// What comes from the reports is escaped: it is shown as it stands there, and
// makes no heading, link, image, table cell or HTML of its own.
func Markdown(w io.Writer, t *compare.Table, opts Options) error {
	o := newOutline(t, opts.Only)
	out := markdownWriter{bufio.NewWriter(w)}
	fmt.Fprintf(out, "# %s\n\n%s\n\n", escape(o.title), o.summary)
	if o.selection != "" {
		fmt.Fprintf(out, "%s\n\n", escape(o.selection))
	}
	fmt.Fprintf(out, "%s\n", disclaimer)
	if o.progress != "" {
		fmt.Fprintf(out, "\n%s\n", o.progress)
	}
	out.reports(o.reports)
	for _, s := range o.sections {
		out.heading(s.heading)
		for _, e := range s.entries {
			out.entry(e)
		}
	}
	out.list("Warnings", o.warnings)
	out.list("Text that states nothing", o.silent)
	return out.Flush()
}

// markdownWriter writes the parts of an outline, each with a blank line before it.
type markdownWriter struct{ *bufio.Writer }

func (w markdownWriter) heading(s string) { fmt.Fprintf(w, "\n## %s\n", escape(s)) }

func (w markdownWriter) list(heading string, items []string) {
	if len(items) == 0 {
		return
	}
	w.heading(heading)
	w.WriteByte('\n')
	for _, item := range items {
		fmt.Fprintf(w, "- %s\n", escape(item))
	}
}

func (w markdownWriter) reports(rows []row) {
	w.heading("Reports")
	fmt.Fprint(w, "\n| Label | Source | Title | Date | Words |\n| --- | --- | --- | --- | ---: |\n")
	for _, r := range rows {
		fmt.Fprintf(w, "| %s | %s | %s | %s | %s |\n", escape(r.label), escape(r.source), escape(r.title), r.date, r.words)
	}
}

func (w markdownWriter) entry(e entry) {
	fmt.Fprintf(w, "\n### %d. %s\n\n", e.number, escape(e.label))
	if e.differ != "" {
		fmt.Fprintf(w, "%s\n\n", e.differ)
	}
	for _, ruling := range e.rulings {
		fmt.Fprintf(w, "%s\n\n", escape(ruling))
	}
	for _, s := range e.sayings {
		fmt.Fprintf(w, "- **%s**%s: \"%s\"\n", escape(s.label), escape(s.follows), escape(s.words))
	}
	for _, why := range e.reasons {
		fmt.Fprintf(w, "- Why: %s\n", escape(why))
	}
}
