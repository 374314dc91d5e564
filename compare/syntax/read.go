package syntax

import (
	"context"
	"slices"

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
	if err := parallel.Each(ctx, len(reports), func(i int) { drafts[i] = newDraft(reports[i]) }); err != nil {
		return nil, err
	}
	var stretches []stretch
	for i := range drafts {
		stretches = append(stretches, drafts[i].stretches()...)
	}
	if err := parallel.Each(ctx, len(stretches), func(i int) { withVocabulary(stretches[i].read) }); err != nil {
		return nil, err
	}
	err := parallel.Each(ctx, len(docs), func(i int) { docs[i] = drafts[i].document() })
	return docs, err
}

// A draft is a report whose sentences are being read.
type draft struct {
	report *corpus.Report
	raw    []corpus.Sentence // those that make claims
	quoted []corpus.Span
	read   [][]Sentence // by stretch
}

func newDraft(report *corpus.Report) draft {
	raw := claimSentences(report)
	return draft{report, raw, quotations(report), make([][]Sentence, (len(raw)+sentencesAtOnce-1)/sentencesAtOnce)}
}

// A stretch is some sentences of a draft that follow on each other.
type stretch struct {
	*draft
	number int
}

func (d *draft) stretches() []stretch {
	out := make([]stretch, len(d.read))
	for i := range out {
		out[i] = stretch{d, i}
	}
	return out
}

// read parses the stretch.
func (x stretch) read(v *vocabulary) {
	from := x.number * sentencesAtOnce
	x.draft.read[x.number] = v.read(x.report, x.raw[from:min(len(x.raw), from+sentencesAtOnce)], x.quoted)
}

// document puts the stretches together, and does what looks at sentences before.
func (d *draft) document() *Document {
	doc := &Document{Report: d.report, Sentences: slices.Concat(d.read...)}
	carrySpeakers(doc)
	return doc
}

// read parses sentences of a report one by one.
func (v *vocabulary) read(report *corpus.Report, raw []corpus.Sentence, quoted []corpus.Span) []Sentence {
	ref := value.Ref{Published: report.Published, Known: !report.Published.IsZero()}
	out := make([]Sentence, 0, len(raw))
	for i := range raw {
		s := Sentence{Span: raw[i].Span, Paragraph: raw[i].Paragraph}
		s.Tokens = v.tokens(report.Body, s.Span)
		if len(s.Tokens) == 0 {
			continue
		}
		markQuoted(s.Tokens, quoted)
		s.Numbers, s.Times = v.values.Read(report.Text(s.Span), ref)
		s.Nouns = nounGroups(s.Tokens)
		s.Verbs = verbGroups(s.Tokens, s.Nouns)
		s.Clauses, s.Pieces = clauses(s.Tokens)
		s.Predicates = predicates(&s)
		s.Speech = speech(&s)
		out = append(out, s)
	}
	return out
}
