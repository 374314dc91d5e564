package align

import (
	"context"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/syntax"
)

// A wording is what claims in the same words have in common: of a clause its words, of
// a value its sentence and what was understood of it. Texts are given by number.
type wording struct {
	claims            fact.Type
	negated           bool
	words, name, time int32
	tokens, core      [2]int32
	before            int32 // how many claims of the report have the same wording before it
}

// An echo finds claims in words that were used before.
type echo struct {
	docs   []*syntax.Document
	texts  map[string]int32 // their numbers
	before map[wording]int32
	last   map[wording]int32 // the last claim with it
	text   []byte
}

// echoes lists for each claim the last one before it that is in the same words, or
// none: of those that are asked for, the first of a report with the first of another,
// the second with the second. The reports are gone through in the order given. It is
// of no use where ctx is cancelled.
func echoes(ctx context.Context, docs []*syntax.Document, claims []fact.Claim, order []int, wanted func(*fact.Claim) bool) []int32 {
	e := &echo{docs: docs, texts: map[string]int32{}, before: map[wording]int32{}, last: map[wording]int32{}}
	out := make([]int32, len(claims))
	for _, r := range order {
		clear(e.before)
		for i := firstClaim(claims, r); i < len(claims) && claims[i].Report == r && ctx.Err() == nil; i++ {
			out[i] = none
			if wanted(&claims[i]) {
				out[i] = e.hear(&claims[i], int32(i))
			}
		}
	}
	return out
}

// hear notes claim i, and gives the last one before it in the same words, or none.
func (e *echo) hear(c *fact.Claim, i int32) int32 {
	w := e.wording(c)
	n := e.before[w]
	e.before[w] = n + 1
	w.before = n
	last, ok := e.last[w]
	e.last[w] = i
	if !ok {
		return none
	}
	return last
}

// wording is the wording of a claim.
func (e *echo) wording(c *fact.Claim) wording {
	d := e.docs[c.Report]
	s := &d.Sentences[c.Sentence]
	if c.Type == fact.Clause {
		return wording{claims: c.Type, words: e.number(e.lower(s, c.Tokens))}
	}
	return wording{claims: c.Type, words: e.number(d.Report.Text(s.Span)), tokens: small(c.Tokens), core: small(c.Core),
		name: e.number(c.Name), time: e.number(c.Time.Norm), negated: c.Negated}
}

func small(r syntax.Range) [2]int32 { return [2]int32{int32(r.From), int32(r.To)} }

func (e *echo) number(text string) int32 {
	n, ok := e.texts[text]
	if !ok {
		n = int32(len(e.texts))
		e.texts[text] = n
	}
	return n
}

// lower is the text of some tokens in lower case.
func (e *echo) lower(s *syntax.Sentence, r syntax.Range) string {
	e.text = e.text[:0]
	for i := r.From; i < r.To; i++ {
		if i > r.From && s.Tokens[i].Start > s.Tokens[i-1].End {
			e.text = append(e.text, ' ')
		}
		e.text = append(e.text, strings.ToLower(s.Tokens[i].Text)...)
	}
	return string(e.text)
}
