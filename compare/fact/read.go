package fact

import (
	"context"
	"slices"
	"sync"

	"parallax/compare/parallel"
	"parallax/compare/syntax"
)

// sentencesAtOnce is how many sentences are looked through by one processor before
// it asks for more.
const sentencesAtOnce = 32

// claimsASentence is about how many claims a sentence of news makes.
const claimsASentence = 8

// Claims takes all claims out of the documents, one after the other and in reading
// order. Of a report that is not in English these are the numbers, names, times and
// quotations: the others would be misread. The error is ctx's, when it was cancelled.
func Claims(ctx context.Context, docs []*syntax.Document) ([]Claim, error) {
	var stretches []stretch
	sentences := 0
	for i, d := range docs {
		sentences += len(d.Sentences)
		for from := 0; from < len(d.Sentences); from += sentencesAtOnce {
			stretches = append(stretches, stretch{i, from, d})
		}
	}
	out := make([]Claim, 0, claimsASentence*sentences) // a claim is large, and growing would copy it often
	made := record{said: map[assertion]bool{}}
	lists := sync.Pool{New: func() any { return new(make([]Claim, 0, claimsASentence*sentencesAtOnce)) }}
	err := parallel.Relay(ctx, len(stretches), 1, func(i, _ int) *[]Claim {
		list := lists.Get().(*[]Claim)
		*list = stretches[i].claims((*list)[:0])
		return list
	}, func(list *[]Claim) {
		made.note(*list)
		out = append(out, *list...)
		lists.Put(list)
	})
	return out, err
}

// A stretch is some sentences of a document that follow on each other.
type stretch struct {
	report, from int
	*syntax.Document
}

// claims adds the claims of the stretch to out, which is empty.
func (x stretch) claims(out []Claim) []Claim {
	for i := x.from; i < min(x.from+sentencesAtOnce, len(x.Sentences)); i++ {
		s := &x.Sentences[i]
		from := len(out)
		for _, detect := range Detectors {
			out = detect(s, out)
		}
		for n := from; n < len(out); n++ {
			c := &out[n]
			c.Report, c.Sentence, c.Span = x.report, i, s.SpanOf(c.Tokens)
			c.attribute(s)
			c.fill()
			if c.Type == Quotation {
				c.Name = c.Speaker
			}
		}
	}
	if !x.Report.English() {
		out = slices.DeleteFunc(out, func(c Claim) bool { return !c.Type.legible() })
	}
	return out
}

// legible reports whether claims of the type are read from a report in another
// language as from an English one.
func (t Type) legible() bool {
	switch t {
	case Quantity, Age, When, Naming, Mention, Quotation:
		return true
	}
	return false
}
