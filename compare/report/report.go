// Package report writes a compare.Table out for people and for programs.
//
// Every format is an entry of Formats and draws from the Table alone: a new one
// is a file with its writer and a line in that list, from which the command
// line, its help and completions, the reader and the README take it. It must not
// know files, terminals or the clock: the same Table gives the same bytes, and
// no format says which report is right.
package report

import (
	"cmp"
	"io"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"

	"parallax/compare"
)

// Options is what a writer has to be told beside the Table.
type Options struct {
	Version string    // of the program that writes; "" is left out
	Only    Selection // the facts that Format.Write lets through
	Columns int       // of a line of the linear report, in terminal cells; 0 is as wide as a letter
}

// A Format is one way to write a Table.
type Format struct {
	Name     string // as it is asked for: "markdown"
	Ext      string // of a file that holds it, with the dot: ".md"
	Describe string // what it is good for, in a few words

	write writer
}

// Write writes the facts of t that o selects, and all of its reports, in valid
// UTF-8 whatever t holds. Its errors are w's.
func (f Format) Write(w io.Writer, t *compare.Table, o Options) error {
	o.Only.total = len(t.Facts)
	return f.write(w, o.Only.Of(t), o)
}

// A writer writes a Table in one format.
type writer func(w io.Writer, t *compare.Table, o Options) error

// wellFormed is write with what is not UTF-8 replaced. JSON needs none of that.
func wellFormed(write writer) writer {
	return func(w io.Writer, t *compare.Table, o Options) error {
		valid := transform.NewWriter(w, runes.ReplaceIllFormed())
		return cmp.Or(write(valid, t, o), valid.Close())
	}
}

// Formats lists all formats; the first is the one to offer first.
var Formats = []Format{
	{"markdown", ".md", "discrepancy report for a colleague or a content system", wellFormed(Markdown)},
	{"json", ".json", "everything that was found, for a script", JSON},
	{"text", ".txt", "discrepancy report in plain text, 78 columns", wellFormed(Text)},
	{"linear", ".txt", "discrepancy report to listen to or to print, a paragraph for each fact", wellFormed(Linear)},
	{"html", ".html", "one page to read, print or send: facts beside the whole texts", wellFormed(HTML)},
	{"csv", ".csv", "a row for each fact and report, for a spreadsheet", wellFormed(CSV)},
	{"annotations", ".jsonld", "a W3C Web Annotation for each claim, for annotation tools", Annotations},
	{"claimreview", ".jsonld", "ClaimReview drafts of what the reports differ on; a person rates", ClaimReviews},
}

// ByName returns the format called name, and whether there is one.
func ByName(name string) (Format, bool) {
	for _, f := range Formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}
