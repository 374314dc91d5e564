package syntax

import (
	"cmp"
	"slices"
	"strings"

	"parallax/corpus"
)

// quotations finds what stands between double quotation marks, paragraph by
// paragraph: a mark left open runs to the end of its paragraph, as papers do
// when a quotation goes on in the next one.
func quotations(r *corpus.Report) []corpus.Span {
	var out []corpus.Span
	for _, p := range r.Paragraphs {
		text := r.Text(p.Span)
		if !strings.Contains(text, "“") && !strings.Contains(text, "\"") {
			continue
		}
		open := -1
		for i, c := range text {
			at := p.Start + i
			switch {
			case c == '“' || c == '"' && open < 0:
				open = at + len(string(c))
			case (c == '”' || c == '"') && open >= 0:
				out = append(out, corpus.Span{Start: open, End: at})
				open = -1
			}
		}
		if open >= 0 {
			out = append(out, corpus.Span{Start: open, End: p.End})
		}
	}
	return out
}

// markQuoted sets Quoted on those of one or more tokens that stand inside one of the spans, which are in order.
func markQuoted(ts []Token, spans []corpus.Span) {
	q, _ := slices.BinarySearchFunc(spans, ts[0].Start+1, func(s corpus.Span, end int) int { return cmp.Compare(s.End, end) })
	for i := range ts {
		for q < len(spans) && spans[q].End <= ts[i].Start {
			q++
		}
		ts[i].Quoted = q < len(spans) && spans[q].Contains(ts[i].Span)
	}
}
