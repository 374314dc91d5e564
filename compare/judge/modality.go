package judge

import (
	"fmt"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// hedgedWords is how many content words must follow a hedge in one clause and
// stand without one in the other for the two to say the same with less certainty.
const hedgedWords = 2

// clauseCertainty judges two clauses of which one hedges what the other states:
// "appeared to be well prepared", "was well prepared".
func clauseCertainty(b *Bench, x, y *fact.Claim) (Finding, bool) {
	hx, hy := b.hedges(x), b.hedges(y)
	soft, flat, hs := x, y, hx
	switch {
	case len(hx) > 0 && !b.reserved(y):
	case len(hy) > 0 && !b.reserved(x):
		soft, flat, hs = y, x, hy
	default:
		return Finding{}, false
	}
	for _, h := range hs {
		if r, ok := b.hedged(soft, h, flat); ok {
			s := b.sentence(soft)
			f := Finding{Verdict: Variant, Kind: Modality, A: s.SpanOf(r), B: flat.Span,
				Why: fmt.Sprintf("%s states flatly what %s hedges: “%s”.", b.label(flat), b.label(soft), s.Text(r))}
			if soft == y {
				f.A, f.B = f.B, f.A
			}
			return f, true
		}
	}
	return Finding{}, false
}

// hedges are the tokens of the claim that make it less than certain.
func (b *Bench) hedges(c *fact.Claim) []int {
	s := b.sentence(c)
	var out []int
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		t := &s.Tokens[i]
		if !lexicon.Doubt(t.Lower) || t.Noun() || t.Quoted || t.Stem == "alleg" && t.Verb() {
			continue
		}
		if t.Stem == "believ" && t.Tag != "VBN" && (i == 0 || !agents[s.Tokens[i-1].Stem]) {
			continue // what people believe is their view; what the police believe is doubt
		}
		if (t.Stem == "appear" || t.Stem == "seem") && (i+1 == c.Tokens.To || s.Tokens[i+1].Lower != "to") {
			continue // "appeared in court" is no doubt
		}
		out = append(out, i)
	}
	return out
}

// reserved reports whether a claim has any word that makes it less than certain.
func (b *Bench) reserved(c *fact.Claim) bool {
	s := b.sentence(c)
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		if lexicon.Hedge(s.Tokens[i].Lower) || lexicon.Doubt(s.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// hedged reports whether the next content words after hedge h in the soft claim
// stand in the flat one, and gives the range from the hedge to the last of them.
func (b *Bench) hedged(soft *fact.Claim, h int, flat *fact.Claim) (syntax.Range, bool) {
	s, t := b.sentence(soft), b.sentence(flat)
	n := 0
	for i := h + 1; i < soft.Tokens.To; i++ {
		p := &s.Tokens[i]
		if !p.Word() {
			break
		}
		if !p.Content() {
			continue
		}
		if !t.HasIn(flat.Tokens, p.Stem) {
			break
		}
		if n++; n == hedgedWords {
			return syntax.Range{From: h, To: i + 1}, true
		}
	}
	return syntax.Range{}, false
}
