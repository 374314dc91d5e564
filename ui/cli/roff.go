package cli

import (
	"fmt"
	"strings"
)

// A roff is a manual page in the man macros, as it grows. It is written here
// because the libraries that could do it read the clock, take % for a format, or
// compile their patterns whenever the program starts.
type roff struct{ strings.Builder }

// title begins the page.
func (r *roff) title(name, section, source, manual string) {
	fmt.Fprintf(r, ".TH %q %q \"\" %q %q\n", strings.ToUpper(name), section, source, manual)
}

func (r *roff) section(name string)    { fmt.Fprintf(r, ".SH %s\n", escapeRoff(strings.ToUpper(name))) }
func (r *roff) subsection(name string) { fmt.Fprintf(r, ".SS %s\n", escapeRoff(name)) }

// line writes text, of which bold is written in bold before the rest.
func (r *roff) line(bold, rest string) {
	if bold != "" {
		bold = `\fB` + escapeRoff(bold) + `\fR`
	}
	fmt.Fprintf(r, "%s%s\n", bold, escapeRoff(rest))
}

// item is a term in bold, what stands for its value, and what it means.
func (r *roff) item(term, value, meaning string) {
	r.WriteString(".TP\n")
	r.line(term, value)
	r.line("", meaning)
}

// prose writes paragraphs with blank lines between. One that is indented, in
// whole or in part, is kept as it stands.
func (r *roff) prose(text string) {
	for paragraph := range strings.SplitSeq(strings.Trim(text, "\n"), "\n\n") {
		r.WriteString(".PP\n")
		if strings.Contains("\n"+paragraph, "\n  ") {
			r.verbatim(paragraph)
			continue
		}
		r.line("", strings.Join(strings.Fields(paragraph), " "))
	}
}

// verbatim writes lines as they stand.
func (r *roff) verbatim(text string) {
	r.WriteString(".EX\n")
	for line := range strings.SplitSeq(text, "\n") {
		r.line("", line)
	}
	r.WriteString(".EE\n")
}

// escapeRoff is s as text: no character of it is an instruction.
func escapeRoff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`).Replace(s)
	if strings.HasPrefix(s, ".") {
		return `\&` + s
	}
	return s
}
