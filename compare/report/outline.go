package report

import (
	"cmp"
	"fmt"
	"strings"

	"parallax/compare"
	"parallax/corpus"
)

// An outline is the discrepancy report before it is given a notation: all it
// says, in order. Every string is on one line.
type outline struct {
	title     string
	summary   string
	progress  string // what people reviewed; "" where they ruled on nothing
	selection string // what facts were selected; "" where all are there
	reports   []row
	sections  []section
	warnings  []string
	silent    []string // text that states nothing, a line per report
}

// A row describes one report.
type row struct {
	label, source, title, date, words string
}

// A section holds the facts of one verdict, or those that one report alone has.
type section struct {
	heading string
	verdict compare.Verdict
	entries []entry
}

// An entry is one fact.
type entry struct {
	number  int // counts the facts through all sections, from 1
	fact    int // index into Table.Facts
	label   string
	differ  string // on what the reports differ; "" where they do not
	rulings []string
	sayings []saying
	reasons []string
}

// A saying is the exact words of one report. What follows its label, with a
// comma before each part, is the source, the place in the text, and who says it.
type saying struct {
	label, follows, words string

	claim int // index into Fact.Claims
}

// disclaimer stands at the head of every discrepancy report.
const disclaimer = "This report shows where the texts agree and where they differ. It does not judge which of them is right."

func newOutline(t *compare.Table, s Selection) outline {
	o := outline{title: "Discrepancy report", summary: summarize(t, s), progress: progress(t), selection: s.told(t), sections: sections(t)}
	if title := oneLine(t.Title); title != "" {
		o.title += ": " + title
	}
	for i := range t.Reports {
		r := &t.Reports[i]
		o.reports = append(o.reports, describe(r))
		if line := furniture(r); line != "" {
			o.silent = append(o.silent, line)
		}
	}
	for _, w := range t.Warnings {
		o.warnings = append(o.warnings, warning(w))
	}
	return o
}

func describe(r *corpus.Report) row {
	return row{
		label:  oneLine(r.Label),
		source: cmp.Or(oneLine(r.Source), "unknown"),
		title:  cmp.Or(oneLine(r.Title), "none"),
		date:   date(r),
		words:  fmt.Sprint(len(splitWords(r.Body))),
	}
}

// sections lists the facts from the gravest verdict to the mildest, and then
// what only one report has, report by report. Empty sections are left out.
func sections(t *compare.Table) []section {
	s := newSorter(t)
	for v := compare.Conflict; v > compare.Single; v-- {
		s.add(headings[v], func(f *compare.Fact) bool { return f.Verdict == v })
	}
	for i := range t.Reports {
		s.add("Only in "+name(&t.Reports[i]), func(f *compare.Fact) bool {
			return f.Verdict == compare.Single && f.Reported()[0] == i
		})
	}
	return s.sections
}

// sorter sorts the facts of a table into sections, numbering them on the way.
type sorter struct {
	table    *compare.Table
	places   []places // of each report
	sections []section
	facts    int // so far
}

func newSorter(t *compare.Table) sorter {
	s := sorter{table: t}
	for i := range t.Reports {
		s.places = append(s.places, newPlaces(&t.Reports[i]))
	}
	return s
}

// add makes a section of the facts that belong in it, if there are any.
func (s *sorter) add(heading string, belongs func(*compare.Fact) bool) {
	var entries []entry
	for i := range s.table.Facts {
		if belongs(s.table.Facts[i]) {
			entries = append(entries, s.entry(i))
		}
	}
	if len(entries) > 0 {
		heading = fmt.Sprintf("%s (%d)", heading, len(entries))
		s.sections = append(s.sections, section{heading, s.table.Facts[entries[0].fact].Verdict, entries})
	}
}

func (s *sorter) entry(i int) entry {
	s.facts++
	f := s.table.Facts[i]
	e := entry{number: s.facts, fact: i, label: oneLine(f.Label), differ: differ(f), rulings: rulings(f), reasons: reasons(s.table, f)}
	for i := range f.Claims {
		said := s.saying(&f.Claims[i])
		said.claim = i
		e.sayings = append(e.sayings, said)
	}
	return e
}

func (s *sorter) saying(c *compare.Claim) saying {
	r := &s.table.Reports[c.Report]
	var follows strings.Builder
	for _, part := range []string{oneLine(r.Source), s.places[c.Report].at(c.Start), attribution(c)} {
		if part != "" {
			follows.WriteString(", " + part)
		}
	}
	return saying{label: oneLine(r.Label), follows: follows.String(), words: oneLine(r.Text(c.Span))}
}

func warning(w corpus.Warning) string {
	if w.Report == "" {
		return oneLine(w.Text)
	}
	return oneLine(w.Report) + ": " + oneLine(w.Text)
}
