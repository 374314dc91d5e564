package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare"
)

// csvHeader names the columns. Columns may be added at the end, never renamed
// or moved.
var csvHeader = []string{
	"fact", "label", "verdict", "kinds", "report", "source", "published", "words", "place", "start", "end",
	"speaker", "via", "quoted", "polarity", "modality", "values", "why", "id",
	"review", "found", "note",
}

// CSV writes t as comma-separated values (RFC 4180, UTF-8): a row for each fact
// and report that says something of it. Where a report makes several claims of
// one fact, what is told of each stands in one cell with " | " between. Offsets
// count Unicode code points of the report's text. No cell can be taken for a
// formula; see harmless.
func CSV(w io.Writer, t *compare.Table, _ Options) error {
	rows := rower{table: t}
	for i := range t.Reports {
		r := &t.Reports[i]
		rows.places = append(rows.places, newPlaces(r))
		rows.indices = append(rows.indices, indexCodePoints(r.Body))
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(csvHeader); err != nil {
		return err
	}
	for i := range t.Facts {
		for _, r := range t.Facts[i].Reported() {
			if err := out.Write(rows.row(i, r)); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// A rower makes the rows of a table.
type rower struct {
	table   *compare.Table
	places  []places     // of each report
	indices []codePoints // of each report's Body
}

// row is what report r says of fact number i, from 0.
func (w *rower) row(i, r int) []string {
	f, report := w.table.Facts[i], &w.table.Reports[r]
	claims := f.ClaimsOf(r)
	each := func(cell func(c *compare.Claim) string) string {
		var cells []string
		for _, c := range claims {
			cells = append(cells, cell(&f.Claims[c]))
		}
		if strings.Join(cells, "") == "" {
			return ""
		}
		return strings.Join(cells, " | ")
	}
	cells := []string{
		fmt.Sprint(i + 1), f.Label, f.Verdict.String(), list(f.Kinds), report.Label, report.Source, published(report),
		each(func(c *compare.Claim) string { return oneLine(report.Text(c.Span)) }),
		each(func(c *compare.Claim) string { return w.places[r].at(c.Start) }),
		each(func(c *compare.Claim) string { return fmt.Sprint(w.indices[r].at(c.Start)) }),
		each(func(c *compare.Claim) string { return fmt.Sprint(w.indices[r].at(c.End)) }),
		each(func(c *compare.Claim) string { return c.Speaker }),
		each(func(c *compare.Claim) string { return c.Via }),
		each(func(c *compare.Claim) string { return yes(c.Quoted) }),
		each(func(c *compare.Claim) string { return c.Polarity }),
		each(func(c *compare.Claim) string { return c.Modality }),
		each(norms), strings.Join(reasonsOf(w.table, f, claims), " "), f.ID,
		status(f), found(f), f.Review.Note,
	}
	for i, cell := range cells {
		cells[i] = harmless(cell)
	}
	return cells
}

// list joins the kinds of a fact.
func list(kinds []compare.Kind) string {
	var names []string
	for _, k := range kinds {
		names = append(names, string(k))
	}
	return strings.Join(names, ", ")
}

// norms lists the values of c as they are understood, or as written where they
// are not.
func norms(c *compare.Claim) string {
	var out []string
	for _, v := range c.Values {
		if v.Norm == "" {
			out = append(out, v.Text)
			continue
		}
		out = append(out, v.Norm)
	}
	return strings.Join(out, ", ")
}

// yes is "yes" or nothing.
func yes(is bool) string {
	if is {
		return "yes"
	}
	return ""
}

// reasonsOf gives the reasons of those relations that one of claims is part of.
func reasonsOf(t *compare.Table, f *compare.Fact, claims []int) []string {
	part := *f
	part.Relations = nil
	for _, r := range f.Relations {
		if slices.Contains(claims, r.A) || slices.Contains(claims, r.B) {
			part.Relations = append(part.Relations, r)
		}
	}
	return reasons(t, &part)
}

// harmless puts an apostrophe before what a spreadsheet could take for the
// start of a formula. That is where the cell begins, or behind a semicolon: in
// a locale that writes decimal commas, a spreadsheet parts cells there. Quotation
// marks and spaces before the sign do not help, as some programs strip them. It
// also puts the cell on one line, without tabs.
func harmless(cell string) string {
	parts := strings.Split(oneLine(cell), ";")
	for i, p := range parts {
		if formula(p) {
			parts[i] = "'" + p
		}
	}
	return strings.Join(parts, ";")
}

// formula reports whether s begins, behind quotation marks and spaces, with a
// sign that a spreadsheet computes from, in its narrow or its wide form.
func formula(s string) bool {
	sign, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " '\"\u00a0"))
	return strings.ContainsRune("=+-@\u2212\uff1d\uff0b\uff0d\uff20", sign)
}
