// Package syntax reads the sentences of one report: tokens with tags and stems,
// quotations, clauses, noun and verb groups, predicates with their arguments,
// and who says what.
//
// It is shallow on purpose: no parse trees, only what comparing facts needs. It
// knows one report at a time, and no verdicts.
package syntax

import (
	"slices"
	"strings"

	"parallax/compare/value"
	"parallax/corpus"
)

// A Document is a report with its sentences read.
type Document struct {
	Report    *corpus.Report
	Sentences []Sentence
}

// A Sentence is one sentence of the report that makes claims. All ranges in it
// count its tokens.
type Sentence struct {
	corpus.Span
	Paragraph  int
	Tokens     []Token
	Clauses    []Range // the units of alignment
	Pieces     []Range // the smallest parts of clauses that can stand alone
	Nouns      []NounGroup
	Verbs      []VerbGroup
	Predicates []Predicate
	Speech     []Speech
	Numbers    []value.Number // their offsets count bytes of the sentence
	Times      []value.Time   // likewise
}

// A Range is a half-open range of a sentence's tokens.
type Range struct{ From, To int }

// Contains reports whether token i is in r.
func (r Range) Contains(i int) bool { return r.From <= i && i < r.To }

// SpanOf is the stretch of the body from the first to the last token of r.
func (s *Sentence) SpanOf(r Range) corpus.Span {
	if r.From >= r.To {
		return corpus.Span{Start: s.Start, End: s.Start}
	}
	return corpus.Span{Start: s.Tokens[r.From].Start, End: s.Tokens[r.To-1].End}
}

// Text is the words of r, white space between them made one space.
func (s *Sentence) Text(r Range) string {
	if r.To-r.From == 1 {
		return s.Tokens[r.From].Text
	}
	var b strings.Builder
	b.Grow(s.SpanOf(r).Len())
	for i := r.From; i < r.To; i++ {
		if i > r.From && s.Tokens[i].Start > s.Tokens[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(s.Tokens[i].Text)
	}
	return b.String()
}

// claimSentences are the report's sentences less the furniture in them, those
// that have something else in them.
func claimSentences(r *corpus.Report) []corpus.Sentence {
	var out []corpus.Sentence
	f := 0
	for _, s := range r.Sentences {
		for f < len(r.Furniture) && r.Furniture[f].End <= s.Start {
			f++
		}
		for i := f; i < len(r.Furniture) && r.Furniture[i].Start < s.End; i++ {
			if r.Furniture[i].Start <= s.Start {
				s.Start = r.Furniture[i].End
			} else if r.Furniture[i].End >= s.End {
				s.End = r.Furniture[i].Start
			}
		}
		if s.Start < s.End && strings.TrimSpace(r.Text(s.Span)) != "" && r.Paragraphs[s.Paragraph].Kind.Claims() {
			out = append(out, s)
		}
	}
	return out
}

// HasIn reports whether a token of r has the stem.
func (s *Sentence) HasIn(r Range, stem string) bool {
	for i := r.From; i < r.To; i++ {
		if s.Tokens[i].Stem == stem {
			return true
		}
	}
	return false
}

// Has reports whether the sentence has a token with one of the stems.
func (s *Sentence) Has(stems ...string) bool {
	for i := range s.Tokens {
		if slices.Contains(stems, s.Tokens[i].Stem) {
			return true
		}
	}
	return false
}
