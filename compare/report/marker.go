package report

import (
	"cmp"
	"fmt"
	"strings"

	"parallax/compare"
	"parallax/corpus"
)

// A marker knows which words of the reports to mark.
type marker struct {
	table   *compare.Table
	indices []codePoints // of each report's Body
	marks   [][]mark     // of each report
}

func newMarker(t *compare.Table) *marker {
	m := &marker{table: t, marks: make([][]mark, len(t.Reports))}
	for i := range t.Reports {
		r := &t.Reports[i]
		m.indices = append(m.indices, indexCodePoints(r.Body))
		for _, p := range r.Paragraphs {
			m.marks[i] = append(m.marks[i], mark{Span: p.Span, Layer: paragraphLayer, Of: p.Kind})
		}
		for _, f := range r.Furniture {
			m.marks[i] = append(m.marks[i], mark{Span: f.Span, Layer: furnitureLayer, Of: f.Kind})
		}
	}
	return m
}

// fact shows an entry of the outline, and notes where in the texts its claims
// are to be marked.
func (m *marker) fact(e entry) factView {
	f := m.table.Facts[e.fact]
	shown := factView{Number: e.number, Label: e.label, Differs: e.differ, Rulings: e.rulings, Verdict: view(f.Verdict), Reasons: e.reasons}
	differ := differing(m.table, f)
	for _, s := range e.sayings {
		c := &f.Claims[s.claim]
		id := fmt.Sprintf("claim-%d-%d", e.number, s.claim+1)
		at := m.indices[c.Report].span(c.Span)
		var inner []mark
		for _, span := range differ[s.claim] {
			inner = append(inner, mark{Span: span, Layer: differLayer})
		}
		m.marks[c.Report] = append(append(m.marks[c.Report], mark{Span: c.Span, Layer: claimLayer, Of: claimView{
			ID: id, Label: e.label, Number: e.number, Verdict: shown.Verdict, Start: at.Start, End: at.End,
		}}), inner...)
		shown.Sayings = append(shown.Sayings, sayingView{
			ID: id, Label: s.label, Follows: strings.TrimPrefix(s.follows, ", "),
			Words: nest(m.table.Reports[c.Report].Body, c.Span, inner),
		})
	}
	return shown
}

// report shows report i with its text; its facts have all been shown.
func (m *marker) report(i int) reportView {
	r := &m.table.Reports[i]
	shown := reportView{
		ID: fmt.Sprintf("report-%d", i+1), Label: oneLine(r.Label), Name: name(r), Title: cmp.Or(oneLine(r.Title), "no title"), Date: date(r),
		Author: oneLine(r.Author), URL: link(r.URL), Words: len(splitWords(r.Body)),
		Text: nest(r.Body, corpus.Span{End: len(r.Body)}, m.marks[i]),
	}
	if r.Published.IsZero() {
		shown.Date = "date " + shown.Date
	}
	return shown
}

// link is address where it leads to a page on the web, else "".
func link(address string) string {
	for _, scheme := range []string{"https://", "http://"} {
		if n := len(scheme); len(address) > n && strings.EqualFold(address[:n], scheme) {
			return address
		}
	}
	return ""
}
