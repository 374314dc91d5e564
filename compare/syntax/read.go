package syntax

import (
	"context"

	"parallax/compare/parallel"
	"parallax/compare/value"
	"parallax/corpus"
)

// sentencesAtOnce is how many sentences are read by one processor before it asks
// for more.
const sentencesAtOnce = 64

// Read parses the claim-making sentences of a report.
func Read(report *corpus.Report) *Document {
	docs, _ := ReadAll(context.Background(), []*corpus.Report{report})
	return docs[0]
}

// ReadAll parses the claim-making sentences of reports. The error is ctx's, when
// it was cancelled.
func ReadAll(ctx context.Context, reports []*corpus.Report) ([]*Document, error) {
	drafts, docs := make([]draft, len(reports)), make([]*Document, len(reports))
	err := parallel.Each(ctx, len(reports), func(i int) {
		drafts[i] = newDraft(reports[i])
		docs[i] = drafts[i].Document
	})
	if err != nil {
		return nil, err
	}
	var stretches []stretch
	for i := range drafts {
		stretches = append(stretches, drafts[i].stretches()...)
	}
	if err := parallel.Each(ctx, len(stretches), func(i int) { withVocabulary(stretches[i].read) }); err != nil {
		return nil, err
	}
	err = parallel.Each(ctx, len(docs), func(i int) { carrySpeakers(docs[i]) })
	return docs, err
}

// A draft is a document whose sentences are being read.
type draft struct {
	*Document
	raw    []corpus.Sentence // those that make claims
	quoted []corpus.Span
}

func newDraft(report *corpus.Report) draft {
	raw := claimSentences(report)
	return draft{&Document{report, make([]Sentence, len(raw))}, raw, quotations(report)}
}

// A stretch is some sentences of a draft that follow on each other, from one to
// before another.
type stretch struct {
	*draft
	from, to int
}

func (d *draft) stretches() []stretch {
	var out []stretch
	for from := 0; from < len(d.raw); from += sentencesAtOnce {
		out = append(out, stretch{d, from, min(len(d.raw), from+sentencesAtOnce)})
	}
	return out
}

// read parses the sentences of the stretch one by one.
func (x stretch) read(v *vocabulary) {
	ref := value.Ref{Published: x.Report.Published, Known: !x.Report.Published.IsZero()}
	for i := x.from; i < x.to; i++ {
		s := &x.Sentences[i]
		s.Span, s.Paragraph = x.raw[i].Span, x.raw[i].Paragraph
		s.Tokens = v.tokens(x.Report.Body, s.Span)
		markQuoted(s.Tokens, x.quoted)
		s.Numbers, s.Times = v.values.Read(x.Report.Text(s.Span), ref)
		s.Nouns = nounGroups(s.Tokens)
		s.Verbs = verbGroups(s.Tokens, s.Nouns)
		s.Clauses, s.Pieces = clauses(s.Tokens)
		s.Predicates = predicates(s)
		s.Speech = speech(s)
	}
}
