package report

import (
	"bytes"
	"io"
	"math"
	"slices"
	"time"

	"parallax/compare"
	"parallax/corpus"
)

// JSON writes t as one indented Document, followed by a newline. It is valid
// UTF-8 whatever t holds.
func JSON(w io.Writer, t *compare.Table, o Options) error {
	b := newBuilder(t)
	frame, err := indented(b.document(o))
	if err != nil {
		return err
	}
	before, after := frame, []byte("\n")
	if len(t.Facts) > 0 {
		at := bytes.Index(frame, []byte(factsOpen)) + len(factsOpen)
		before, after = frame[:at], slices.Concat([]byte("\n  "), frame[at:], after)
	}
	if _, err := w.Write(before); err != nil {
		return err
	}
	if err := b.writeFacts(w); err != nil {
		return err
	}
	_, err = w.Write(after)
	return err
}

// document is the table in the shape that JSON writes, but for its facts: there
// are many, and writeFacts writes them where they are.
func (b *builder) document(o Options) Document {
	t := b.table
	return Document{
		Schema:    Schema,
		Generator: Generator{Name: "parallax", Version: o.Version},
		Title:     t.Title,
		Reports:   each(len(t.Reports), b.report),
		Selection: selected(o.Only),
		Facts:     []Fact{},
		Overlaps:  each(len(t.Overlaps), b.overlap),
		Warnings:  each(len(t.Warnings), b.warning),
		Summary:   summary(t),
	}
}

// selected is s in the document, nil where it is all facts.
func selected(s Selection) *Selected {
	if s.everything() {
		return nil
	}
	return &Selected{
		Verdicts: each(len(s.Verdicts), func(i int) string { return s.Verdicts[i].String() }),
		Kinds:    each(len(s.Kinds), func(i int) string { return string(s.Kinds[i]) }),
		Reports:  s.Reports,
		Of:       s.total,
	}
}

// builder turns the parts of a table into those of a document.
type builder struct {
	table   *compare.Table
	indices []codePoints // of each report's Body
}

func newBuilder(t *compare.Table) *builder {
	b := &builder{table: t}
	for i := range t.Reports {
		b.indices = append(b.indices, indexCodePoints(t.Reports[i].Body))
	}
	return b
}

// each makes a list of n items, never nil, so that JSON gets [] and not null.
func each[T any](n int, item func(i int) T) []T {
	list := make([]T, n)
	for i := range list {
		list[i] = item(i)
	}
	return list
}

func (b *builder) report(i int) Report {
	r := &b.table.Reports[i]
	path, _ := corpus.Clean(r.Path) // the body is clean, a file's name need not be
	return Report{
		Label:     r.Label,
		Title:     r.Title,
		Source:    r.Source,
		Author:    r.Author,
		URL:       r.URL,
		Published: published(r),
		Updated:   updated(r),
		Language:  r.Language,
		Path:      path,
		Text:      r.Body,
		Furniture: each(len(r.Furniture), func(j int) Furniture {
			f := r.Furniture[j]
			return Furniture{b.indices[i].span(f.Span), f.Kind.String()}
		}),
	}
}

// published is the date of r, with its time of day where that is known.
func published(r *corpus.Report) string {
	switch {
	case r.Published.IsZero():
		return ""
	case r.HasClock:
		return r.Published.Format(time.RFC3339)
	}
	return r.Published.Format(time.DateOnly)
}

// updated is when r was last changed. Nobody keeps whether its time of day is
// known: midnight stands for a date alone.
func updated(r *corpus.Report) string {
	switch t := r.Updated; {
	case t.IsZero():
		return ""
	case t.Equal(t.Truncate(24 * time.Hour)):
		return t.Format(time.DateOnly)
	default:
		return t.Format(time.RFC3339)
	}
}

func (b *builder) overlap(i int) Overlap {
	o := &b.table.Overlaps[i]
	return Overlap{A: o.A, B: o.B, ShareA: round(o.ShareA), ShareB: round(o.ShareB), Runs: each(len(o.Runs), func(j int) Run {
		return Run{Words: o.Runs[j].Words, A: b.indices[o.A].span(o.Runs[j].A), B: b.indices[o.B].span(o.Runs[j].B)}
	})}
}

// round keeps two decimals: more would promise what a score cannot hold, and
// the last bits of a float differ between processors.
func round(score float64) float64 { return math.Round(score*100) / 100 }

func (b *builder) warning(i int) Warning {
	w := b.table.Warnings[i]
	return Warning{Report: w.Report, Text: w.Text}
}

func summary(t *compare.Table) Summary {
	n := t.Counts()
	return Summary{
		Facts:    len(t.Facts),
		Agree:    n[compare.Agree],
		Variant:  n[compare.Variant],
		Update:   n[compare.Update],
		Conflict: n[compare.Conflict],
		Single:   n[compare.Single],
	}
}
