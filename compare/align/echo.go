package align

import (
	"context"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/syntax"
)

// A wording is what claims in the same words have in common: of a clause its
// words, of a value its sentence and what was understood of it.
type wording struct {
	claims     fact.Type
	words      string
	tokens     syntax.Range
	core       syntax.Range
	name, time string
	negated    bool
	before     int // how many claims of the report have the same wording before it
}

// newScope finds which of the reports' claims are in the same words, the first of
// them in the order of the reports given by rank. It is nil where the reports are few,
// and of no use where ctx is cancelled.
func newScope(ctx context.Context, docs []*syntax.Document, claims []fact.Claim, rank []int) *Scope {
	if len(docs) <= few {
		return nil
	}
	s := &Scope{claims: claims, first: make([]int32, len(claims)), near: make([][]int32, len(claims))}
	seen := map[wording]int32{}
	for _, r := range byRank(rank) {
		if ctx.Err() != nil {
			break
		}
		before := map[wording]int{}
		for i := firstClaim(claims, r); i < len(claims) && claims[i].Report == r; i++ {
			s.first[i] = int32(i)
			w, ok := wordingOf(docs[r], &claims[i])
			if !ok {
				continue
			}
			before[w], w.before = before[w]+1, before[w]
			if f, known := seen[w]; known {
				s.first[i] = f
			} else {
				seen[w] = int32(i)
			}
		}
	}
	s.chooseHubs(byRank(rank))
	return s
}

// wordingOf is the wording of a claim; ok is false for claims that are not aligned.
func wordingOf(d *syntax.Document, c *fact.Claim) (w wording, ok bool) {
	s := &d.Sentences[c.Sentence]
	if c.Type == fact.Clause {
		return wording{claims: c.Type, words: strings.ToLower(s.Text(c.Tokens))}, true
	}
	return wording{claims: c.Type, words: d.Report.Text(s.Span), tokens: c.Tokens, core: c.Core,
		name: c.Name, time: c.Time.Norm, negated: c.Negated}, !asked(c.Type) && !c.Repeated
}

// byRank lists the reports in their order.
func byRank(rank []int) []int {
	out := make([]int, len(rank))
	for r, n := range rank {
		out[n] = r
	}
	return out
}
