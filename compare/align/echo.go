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
}

// An echo finds claims in words that were used before.
type echo struct {
	docs     []*syntax.Document
	texts    numbers
	wordings map[wording]int32 // their numbers
	heard    []heard           // by these
	lasts    lists[int32]
	sentence *syntax.Sentence // of the latest value
	words    int32            // its text
}

// heard is what was heard of a wording: how many claims of the latest report have it
// and, of those that are the first, the second and so on of their reports, the last one.
type heard struct {
	report, times int
	last          []int32
}

// echoes lists for each claim the last one before it that is in the same words, or
// none: of those that are wanted, which are about so many, the first of a report with
// the first of another, the second with the second. The reports are gone through in
// the order given. It is of no use where ctx is cancelled.
func echoes(ctx context.Context, docs []*syntax.Document, claims []fact.Claim, order []int, about int, wanted func(*fact.Claim) bool) []int32 {
	e := &echo{docs: docs, texts: numbers{}, wordings: make(map[wording]int32, about), heard: make([]heard, 0, about)}
	out := make([]int32, len(claims))
	for _, r := range order {
		if ctx.Err() != nil {
			break
		}
		for i := firstClaim(claims, r); i < len(claims) && claims[i].Report == r; i++ {
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
	n, ok := e.wordings[w]
	if !ok {
		n = int32(len(e.heard))
		e.wordings[w] = n
		e.heard = append(e.heard, heard{last: e.lasts.cut(1)})
	}
	h := &e.heard[n]
	if h.report != c.Report {
		h.report, h.times = c.Report, 0
	}
	h.times++
	if h.times > len(h.last) {
		h.last = append(h.last, i)
		return none
	}
	last := h.last[h.times-1]
	h.last[h.times-1] = i
	return last
}

// wording is the wording of a claim.
func (e *echo) wording(c *fact.Claim) wording {
	d := e.docs[c.Report]
	s := &d.Sentences[c.Sentence]
	if c.Type == fact.Clause {
		return wording{claims: c.Type, words: e.texts.of(strings.ToLower(s.Text(c.Tokens)))}
	}
	if s != e.sentence {
		e.sentence, e.words = s, e.texts.of(d.Report.Text(s.Span))
	}
	return wording{claims: c.Type, words: e.words, tokens: small(c.Tokens), core: small(c.Core),
		name: e.texts.of(c.Name), time: e.texts.of(c.Time.Norm), negated: c.Negated}
}

func small(r syntax.Range) [2]int32 { return [2]int32{int32(r.From), int32(r.To)} }
