package report

import (
	"io"
	"math"
	"strconv"
	"sync"
	"time"

	"parallax/compare"
	"parallax/compare/parallel"
	"parallax/corpus"
)

// JSON writes t as one indented Document, followed by a newline. It is valid
// UTF-8 whatever t holds.
func JSON(w io.Writer, t *compare.Table, o Options) error {
	e := newEncoder(t)
	tail := parallel.Ahead(func() []byte {
		last := encoder{lines: lines{depth: factDepth}, table: t, indices: e.indices}
		last.tail()
		return last.text
	})
	e.head(o)
	if _, err := w.Write(e.text); err != nil {
		return err
	}
	if err := e.writeFacts(w); err != nil {
		return err
	}
	_, err := w.Write(tail())
	return err
}

// An encoder appends the parts of a table in the shape of a Document.
type encoder struct {
	lines
	table   *compare.Table
	indices []codePoints // of each report's Body
	written sync.Pool    // of texts of facts
}

func newEncoder(t *compare.Table) *encoder {
	e := &encoder{table: t}
	size := 0
	for i := range t.Reports {
		e.indices = append(e.indices, indexCodePoints(t.Reports[i].Body))
		size += len(t.Reports[i].Body)
	}
	e.text = make([]byte, 0, size+size/4)
	return e
}

// head is what stands before the first fact.
func (e *encoder) head(o Options) {
	t := e.table
	e.open('{')
	e.member("schema", Schema)
	e.object("generator", func() {
		e.member("name", "parallax")
		e.known("version", o.Version)
	})
	e.known("title", t.Title)
	e.list("reports", len(t.Reports), e.report)
	if !o.Only.everything() {
		e.object("selection", func() { e.selection(&o.Only) })
	}
	e.key("facts")
	e.open('[')
}

// tail is what stands behind the last fact.
func (e *encoder) tail() {
	t := e.table
	if e.depth--; len(t.Facts) > 0 {
		e.line()
	}
	e.text = append(e.text, ']')
	e.list("overlaps", len(t.Overlaps), func(i int) { e.overlap(&t.Overlaps[i]) })
	e.list("warnings", len(t.Warnings), func(i int) {
		e.open('{')
		e.known("report", t.Warnings[i].Report)
		e.member("text", t.Warnings[i].Text)
		e.close('}')
	})
	e.object("summary", e.summary)
	e.close('}')
	e.text = append(e.text, '\n')
}

// selection is what the facts were selected by.
func (e *encoder) selection(s *Selection) {
	if len(s.Verdicts) > 0 {
		e.list("verdicts", len(s.Verdicts), func(i int) { e.quote(s.Verdicts[i].String()) })
	}
	if len(s.Kinds) > 0 {
		e.list("kinds", len(s.Kinds), func(i int) { e.quote(string(s.Kinds[i])) })
	}
	if len(s.Reports) > 0 {
		e.list("reports", len(s.Reports), func(i int) { e.text = strconv.AppendInt(e.text, int64(s.Reports[i]), 10) })
	}
	e.number("of", s.total)
}

func (e *encoder) report(i int) {
	r := &e.table.Reports[i]
	path, _ := corpus.Clean(r.Path) // the body is clean, a file's name need not be
	e.open('{')
	e.member("label", r.Label)
	e.known("title", r.Title)
	e.known("source", r.Source)
	e.known("author", r.Author)
	e.known("url", r.URL)
	e.known("published", published(r))
	e.known("updated", updated(r))
	e.known("language", r.Language)
	e.known("path", path)
	e.member("text", r.Body)
	e.list("furniture", len(r.Furniture), func(j int) {
		e.open('{')
		e.span(e.indices[i].span(r.Furniture[j].Span))
		e.member("kind", r.Furniture[j].Kind.String())
		e.close('}')
	})
	e.close('}')
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

func (e *encoder) overlap(o *compare.Overlap) {
	a, b := &e.indices[o.A], &e.indices[o.B]
	e.open('{')
	e.number("a", o.A)
	e.number("b", o.B)
	e.share("share_a", round(o.ShareA))
	e.share("share_b", round(o.ShareB))
	e.list("runs", len(o.Runs), func(i int) {
		e.open('{')
		e.number("words", o.Runs[i].Words)
		e.place("a", a.span(o.Runs[i].A))
		e.place("b", b.span(o.Runs[i].B))
		e.close('}')
	})
	e.close('}')
}

// round keeps two decimals: more would promise what a score cannot hold, and
// the last bits of a float differ between processors.
func round(score float64) float64 { return math.Round(score*100) / 100 }

func (e *encoder) summary() {
	n := e.table.Counts()
	e.number("facts", len(e.table.Facts))
	for v := compare.Agree; v <= compare.Conflict; v++ {
		e.number(v.String(), n[v])
	}
	e.number("single", n[compare.Single])
}
