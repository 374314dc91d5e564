package judge

import (
	"fmt"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
)

// swapped judges two clauses of which one has do to the other what the other has
// the other way round: "the gardener sued the baker", "the baker sued the gardener".
// Read on unseen text: it has not fired.
func swapped(b *Bench, x, y *fact.Claim) (Finding, bool) {
	for _, p := range b.statesIn(x) {
		for _, q := range b.statesIn(y) {
			if p.Event != q.Event || lexicon.Stop(p.Event) || p.Negated != q.Negated || !flat(p) || !flat(q) || b.passive(p) || b.passive(q) {
				continue
			}
			if ps, po, qs, qo := b.headStem(p), b.objectStem(p), b.headStem(q), b.objectStem(q); ps != "" && po != "" && ps == qo && po == qs && ps != po {
				return Finding{Verdict: Conflict, Kind: Role, A: p.Span, B: q.Span,
					Why: fmt.Sprintf("%s has it the other way round than %s: “%s” against “%s”.", b.label(x), b.label(y), b.words(p, p.Span), b.words(q, q.Span))}, true
			}
		}
	}
	return Finding{}, false
}

// flat reports whether a state is neither hedged nor still to come.
func flat(c *fact.Claim) bool { return c.Hedged == "" && c.Planned == "" }

// objectStem is the stem of the last word of the claim's object, or "".
func (b *Bench) objectStem(c *fact.Claim) string {
	if c.Object.From >= c.Object.To {
		return ""
	}
	return b.sentence(c).Tokens[c.Object.To-1].Stem
}
