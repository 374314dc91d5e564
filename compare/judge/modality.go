package judge

import (
	"fmt"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// Of the first hedgedScope content words behind a hedge, hedgedWords must stand
// without one in the other clause for the two to say the same with less
// certainty. They stand there within hedgedReach tokens.
const (
	hedgedScope = 3
	hedgedWords = 2
	hedgedReach = 10
)

// clauseCertainty judges two clauses of which one hedges what the other states:
// "appeared to be well prepared", "was well prepared".
func clauseCertainty(b *Bench, x, y *fact.Claim) (Finding, bool) {
	if f, ok := b.softer(x, y); ok {
		return f, true
	}
	f, ok := b.softer(y, x)
	f.A, f.B = f.B, f.A
	return f, ok
}

// softer is the finding that the first claim hedges what the second states.
func (b *Bench) softer(soft, flat *fact.Claim) (Finding, bool) {
	if b.reserved(flat) || b.conditional(flat) {
		return Finding{}, false
	}
	s, t := b.sentence(soft), b.sentence(flat)
	for _, h := range doubts(s, soft.Tokens) {
		r, q, ok := b.hedged(soft, h, flat)
		if !ok || denials(s, max(soft.Tokens.From, h.From-3), r.To) != denials(t, max(flat.Tokens.From, q.From-4), q.To) {
			continue
		}
		return Finding{Verdict: Variant, Kind: Modality, A: s.SpanOf(r), B: t.SpanOf(q),
			Why: fmt.Sprintf("%s states flatly what %s hedges: “%s”.", b.label(flat), b.label(soft), s.Text(r))}, true
	}
	return Finding{}, false
}

// hedged finds what follows hedge h of the soft claim in the flat one, and gives
// the range from the hedge to the last word found, and that of the words found.
func (b *Bench) hedged(soft *fact.Claim, h syntax.Range, flat *fact.Claim) (r, q syntax.Range, ok bool) {
	s, t := b.sentence(soft), b.sentence(flat)
	scope := scopeOf(s, h.To, soft.Tokens.To)
	found, common := 0, false
	r, q = h, syntax.Range{From: len(t.Tokens)}
	for _, i := range scope {
		j := b.partner(s, i, t, flat.Tokens)
		if j < 0 {
			continue
		}
		found++
		common = common || !s.Tokens[i].Proper()
		r.To, q.From, q.To = i+1, min(q.From, j), max(q.To, j+1)
	}
	switch {
	case !common:
		return r, q, false // the same name, and nothing said of it
	case found >= hedgedWords:
		return r, q, q.To-q.From <= hedgedReach
	case found == 1 && len(scope) == 1:
		return r, q, b.shareBefore(soft, h.From, flat, q.From)
	}
	return r, q, false
}

// scopeOf are the first content words from token i on: those of the predicate,
// not of where and when. A preposition that opens no object ends them, and so
// do "that", "who" and any sign but a quotation mark or hyphen.
func scopeOf(s *syntax.Sentence, i, end int) []int {
	var out []int
	for ; i < end && len(out) < hedgedScope; i++ {
		t := &s.Tokens[i]
		if !t.Word() && !strings.ContainsAny(t.Text, "“”\"‘’'-") || t.Tag == "IN" && t.Lower != "of" || strings.HasPrefix(t.Tag, "W") {
			break
		}
		if t.Content() && !strings.ContainsAny(t.Text, "0123456789") && t.Tag != "CD" && !lexicon.TimeNoun(t.Stem) {
			out = append(out, i)
		}
	}
	return out
}

// partner is the token of a range that says what token i of s says, or -1: the
// same word in the same use, or one of its family, or the last part of a
// hyphenated one. A noun that heads its group has a head for partner, and a
// verb one that has its subject do or suffer the same.
func (b *Bench) partner(s *syntax.Sentence, i int, t *syntax.Sentence, r syntax.Range) int {
	p := &s.Tokens[i]
	last := p.Lower[strings.LastIndexByte(p.Lower, '-')+1:]
	for j := r.From; j < r.To; j++ {
		q := &t.Tokens[j]
		if !q.Content() || p.Noun() != q.Noun() || p.Noun() && nounAfter(s, i) != nounAfter(t, j) || suffered(s, i) != suffered(t, j) {
			continue
		}
		if p.Stem == q.Stem || !lexicon.Person(p.Stem) && lexicon.Related(p.Stem, q.Stem) || len(last) > 2 && last != p.Lower && last == q.Lower {
			return j
		}
	}
	return -1
}

// suffered reports whether token i belongs to a verb in the passive.
func suffered(s *syntax.Sentence, i int) bool {
	for v := range s.Verbs {
		if s.Verbs[v].Contains(i) {
			return s.Verbs[v].Passive
		}
	}
	return false
}

// nounAfter reports whether a noun follows token i.
func nounAfter(s *syntax.Sentence, i int) bool { return i+1 < len(s.Tokens) && s.Tokens[i+1].Noun() }

// shareBefore reports whether a noun before token i of one claim stands before
// token j of the other: what the two say it of is the same.
func (b *Bench) shareBefore(x *fact.Claim, i int, y *fact.Claim, j int) bool {
	s, t := b.sentence(x), b.sentence(y)
	for k := x.Tokens.From; k < i; k++ {
		if p := &s.Tokens[k]; p.Noun() && p.Content() && !agents[p.Stem] && t.HasIn(syntax.Range{From: y.Tokens.From, To: j}, p.Stem) {
			return true
		}
	}
	return false
}

// denials reports whether the words from one token to another deny, two denials
// being none.
func denials(s *syntax.Sentence, from, to int) bool {
	n := false
	for i := from; i < to; i++ {
		if lexicon.Negator(s.Tokens[i].Lower) {
			n = !n
		}
	}
	return n
}
