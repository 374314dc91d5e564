package report

import (
	"io"
	"math"
	"time"

	"parallax/compare"
	"parallax/corpus"
)

// JSON writes t as one indented Document, followed by a newline.
func JSON(w io.Writer, t *compare.Table, o Options) error {
	b := newBuilder(t)
	frame, err := indented(b.document(o))
	if err != nil {
		return err
	}
	facts, err := b.encodedFacts()
	if err != nil {
		return err
	}
	return writeAll(w, append(fill(frame, facts), []byte("\n")))
}

// document is the table in the shape that JSON writes, but for its facts: there
// are many, and they are encoded one by one.
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

func (b *builder) fact(i int) Fact {
	f := &b.table.Facts[i]
	return Fact{
		ID:        f.ID,
		Label:     f.Label,
		Verdict:   f.Verdict.String(),
		Kinds:     each(len(f.Kinds), func(j int) string { return string(f.Kinds[j]) }),
		Claims:    each(len(f.Claims), func(j int) Claim { return b.claim(&f.Claims[j]) }),
		Relations: each(len(f.Relations), func(j int) Relation { return b.relation(f, &f.Relations[j]) }),
		Texts:     f.Texts,
		Review:    reviewOf(f),
	}
}

// reviewOf is what people ruled on f, nil where nobody did.
func reviewOf(f *compare.Fact) *Review {
	if !f.Review.Ruled() {
		return nil
	}
	r := &Review{Status: f.Review.Status.String(), Found: f.Review.Found.String(), Note: f.Review.Note, Reshaped: f.Review.Reshaped}
	if f.Review.Status == compare.Confirmed || f.Review.Status == compare.Overruled {
		r.Verdict = f.Verdict.String()
	}
	return r
}

func (b *builder) claim(c *compare.Claim) Claim {
	index := b.indices[c.Report]
	return Claim{
		Report:   c.Report,
		Span:     index.span(c.Span),
		Text:     b.table.Reports[c.Report].Text(c.Span),
		Speaker:  c.Speaker,
		Via:      c.Via,
		Quoted:   c.Quoted,
		Polarity: c.Polarity,
		Modality: c.Modality,
		Values: each(len(c.Values), func(i int) Value {
			v := c.Values[i]
			return Value{Type: v.Type, Span: index.span(v.Span), Text: v.Text, Norm: v.Norm}
		}),
	}
}

func (b *builder) relation(f *compare.Fact, r *compare.Relation) Relation {
	out := Relation{
		A:       r.A,
		B:       r.B,
		Verdict: r.Verdict.String(),
		Score:   round(r.Score),
		Why:     r.Why,
		Evidence: Evidence{
			A: b.indices[f.Claims[r.A].Report].span(r.EvidenceA),
			B: b.indices[f.Claims[r.B].Report].span(r.EvidenceB),
		},
	}
	if r.Verdict > compare.Agree {
		out.Kind = string(r.Kind)
	}
	if r.Origin != compare.Automatic {
		out.Origin = r.Origin.String()
	}
	if r.Origin == compare.ByOverruling {
		out.Found = r.Found.String()
	}
	return out
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
