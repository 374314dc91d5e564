package fact

import (
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/corpus"
)

// clauseClaims makes a claim of each clause of the sentence.
func clauseClaims(s *syntax.Sentence, out []Claim) []Claim {
	for _, r := range s.Clauses {
		if r = trim(s, r); r.From < r.To {
			out = append(out, Claim{Type: Clause, Tokens: r})
		}
	}
	return out
}

// trim takes punctuation and conjunctions off both ends of a range.
func trim(s *syntax.Sentence, r syntax.Range) syntax.Range {
	for r.From < r.To && (!s.Tokens[r.From].Word() && s.Tokens[r.From].Text != "$" || s.Tokens[r.From].Tag == "CC") {
		r.From++
	}
	for r.To > r.From && !s.Tokens[r.To-1].Word() && s.Tokens[r.To-1].Text != "%" {
		r.To--
	}
	return r
}

// tokensIn is the range of tokens of s that lie in the span.
func tokensIn(s *syntax.Sentence, span corpus.Span) syntax.Range {
	r := syntax.Range{From: len(s.Tokens), To: 0}
	for i := 0; i < len(s.Tokens) && s.Tokens[i].Start < span.End; i++ {
		if s.Tokens[i].Span.Overlaps(span) {
			r.From, r.To = min(r.From, i), i+1
		}
	}
	if r.To == 0 {
		return syntax.Range{}
	}
	return r
}

// attribute notes who says the claim, and whether in their own words. Where one
// source speaks inside another's words, the inner one is the speaker and the
// outer one the outlet it came by.
func (c *Claim) attribute(s *syntax.Sentence) {
	quoted := 0
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		if s.Tokens[i].Quoted {
			quoted++
		}
	}
	c.Quoted = 2*quoted > c.Tokens.To-c.Tokens.From
	var inner *syntax.Speech
	for i := range s.Speech {
		sp := &s.Speech[i]
		switch {
		case !overlap(sp.Content, c.Tokens):
		case inner == nil:
			inner, c.Speaker, c.Via = sp, sp.Speaker, sp.Via
			if sp.Verb >= 0 && lexicon.Distancing(s.Tokens[sp.Verb].Stem) && c.Hedged == "" {
				c.Hedged = s.Tokens[sp.Verb].Lower
			}
		case sp.Speaker == c.Speaker: // "Lee said ..., adding ..."
		case overlap(inner.Content, sp.Frame):
			inner, c.Speaker, c.Via = sp, sp.Speaker, inner.Speaker
		default:
			c.Via = sp.Speaker
		}
	}
}

func overlap(a, b syntax.Range) bool { return a.From < b.To && b.From < a.To }

// Whole makes a clause claim of a range of a sentence.
func Whole(report, sentence int, s *syntax.Sentence, r syntax.Range) Claim {
	if t := trim(s, r); t.From < t.To {
		r = t
	}
	c := Claim{Report: report, Sentence: sentence, Type: Clause, Tokens: r, Span: s.SpanOf(r)}
	c.attribute(s)
	c.fill()
	return c
}

// Widen has c show the clause that holds it, where it lies in that whole. A state
// stays as it is: it says by itself what differs.
func (c *Claim) Widen(clause *Claim) {
	if c.Type != State && clause.Span.Contains(c.Span) {
		c.Tokens, c.Span = clause.Tokens, clause.Span
	}
}
