// Package report writes a compare.Table out for people and for programs.
//
// Every format is an entry of Formats and draws from the Table alone. It must
// not know files, terminals, styling or the clock: the same Table gives the
// same bytes, and no format says which report is right.
package report

import (
	"io"

	"parallax/compare"
)

// Options is what a writer has to be told beside the Table.
type Options struct {
	Version string // of the program that writes; "" is left out
}

// A Format is one way to write a Table.
type Format struct {
	Name     string // as it is asked for: "markdown"
	Ext      string // of a file that holds it, with the dot: ".md"
	Describe string // what it is good for, in a few words

	// Write writes the whole of t. Its errors are w's.
	Write func(w io.Writer, t *compare.Table, o Options) error
}

// Formats lists all formats; the first is the one to offer first.
var Formats = []Format{
	{"markdown", ".md", "discrepancy report for a colleague or a content system", Markdown},
	{"json", ".json", "everything that was found, for a script", JSON},
	{"text", ".txt", "discrepancy report in plain text, 78 columns", Text},
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
