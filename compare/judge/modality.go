package judge

import (
	"fmt"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// Of the first hedgedScope content words behind a hedge, hedgedWords must stand
// without one in the other clause for the two to say the same with less
// certainty, and stand there within hedgedReach tokens.
const (
	hedgedScope = 3
	hedgedWords = 2
	hedgedReach = 10
)

// clauseCertainty judges two clauses of which one hedges what the other states:
// "appeared to be well prepared", "was well prepared".
func clauseCertainty(b *Bench, x, y *claim) (Finding, bool) {
	if f, ok := b.softer(x, y); ok {
		return f, true
	}
	f, ok := b.softer(y, x)
	if !ok {
		return b.clauseCarriedOut(x, y)
	}
	f.A, f.B = f.B, f.A
	return f, ok
}

// softer is the finding that the first claim hedges what the second states.
// Read on unseen text: 11 of 15 right.
func (b *Bench) softer(soft, flat *claim) (Finding, bool) {
	s, t := soft.sentence, flat.sentence
	hedges := soft.clause.doubts // most clauses have none
	if len(hedges) == 0 || b.reserved(flat) || b.conditional(flat) {
		return Finding{}, false
	}
	for _, h := range hedges {
		r, q, ok := b.hedged(soft, h, flat)
		if !ok || (denials(s, max(soft.Tokens.From, h.From-3), h.From) != denials(s, h.To, r.To)) != denials(t, max(flat.Tokens.From, q.From-4), q.To) {
			continue
		}
		return Finding{Verdict: Variant, Kind: Modality, A: s.SpanOf(r), B: t.SpanOf(q),
			Why: fmt.Sprintf("%s states flatly what %s hedges: “%s”.", b.label(flat), b.label(soft), s.Text(r))}, true
	}
	return Finding{}, false
}

// hedged finds what follows hedge h of the soft claim in the flat one, and gives
// the range from the hedge to the last word found, and that of the words found.
func (b *Bench) hedged(soft *claim, h syntax.Range, flat *claim) (r, q syntax.Range, ok bool) {
	s := soft.sentence
	scope := scopeOf(s, h.To, soft.Tokens.To)
	var best match
	for i := flat.Tokens.From; i < flat.Tokens.To; i++ {
		if m := b.found(s, scope, flat, syntax.Range{From: i, To: min(i+hedgedReach, flat.Tokens.To)}); m.words > best.words {
			best = m
		}
	}
	r, q = syntax.Range{From: h.From, To: max(h.To, best.last+1)}, best.at
	switch {
	case !best.common:
		return r, q, false // the same name, and nothing said of it
	case modified(s, h.From) > best.last:
		return r, q, false // a "possible grant of aid", and aid
	case best.words >= hedgedWords:
		return r, q, true
	case best.words == 1 && len(scope) == 1:
		return r, q, b.shareBefore(soft, h.From, flat, q.From)
	}
	return r, q, false
}

// modified is the head of the noun group that token i belongs to as an adjective,
// or -1.
func modified(s *syntax.Sentence, i int) int {
	for n := range s.Nouns {
		if s.Nouns[n].Contains(i) && i < s.Nouns[n].Head {
			return s.Nouns[n].Head
		}
	}
	return -1
}

// A match is what of one claim's words stands near together in another.
type match struct {
	words  int
	common bool         // not all of them are names
	last   int          // the last of the words, as a token of the one claim
	at     syntax.Range // where they stand in the other
}

// found matches words of sentence s, by token, with a range of the flat claim.
func (b *Bench) found(s *syntax.Sentence, words []int, flat *claim, r syntax.Range) match {
	var m match
	for _, i := range words {
		j := b.partner(s, i, flat.sentence, r)
		if j < 0 {
			continue
		}
		if m.words == 0 {
			m.at = syntax.Range{From: j, To: j + 1}
		}
		m.words++
		m.common = m.common || !s.Tokens[i].Proper()
		m.last, m.at = i, syntax.Range{From: min(m.at.From, j), To: max(m.at.To, j+1)}
	}
	return m
}

// scopeOf are the first content words from token i on: those of the predicate,
// not of where and when. A preposition that opens no object ends them, and so
// do "that", "who" and any sign but a quotation mark or hyphen.
func scopeOf(s *syntax.Sentence, i, end int) []int {
	var out []int
	if i < end && s.Tokens[i].Lower == "that" {
		i++ // "no evidence that"
	}
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
		if p.Stem == q.Stem || !lexicon.Person(p.Stem) && alike(p.Stem, q.Stem) || len(last) > 2 && last != p.Lower && last == q.Lower {
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
func (b *Bench) shareBefore(x *claim, i int, y *claim, j int) bool {
	s, t := x.sentence, y.sentence
	for k := x.Tokens.From; k < i; k++ {
		if p := &s.Tokens[k]; p.Noun() && p.Content() && !lexicon.Agent(p.Stem) && t.HasIn(syntax.Range{From: y.Tokens.From, To: j}, p.Stem) {
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

// certainty judges what one report states flatly and the other hedges.
func certainty(b *Bench, x, y *claim) (Finding, bool) {
	if x.Negated && y.Negated && alike(x.Event, y.Event) && b.sameSubject(x, y) && b.sameObject(x, y) {
		return b.agree(x, y), true
	}
	if f, ok := b.carriedOut(x, y); ok {
		return f, true
	}
	if (x.Hedged == "") == (y.Hedged == "") || x.Event != y.Event || !b.sameSubject(x, y) && !b.share(x, x.Object, y, y.Object) || !b.sameObject(x, y) || x.Negated != y.Negated {
		return pass, true
	}
	if x.Planned != "" || y.Planned != "" || b.conditional(x) || b.conditional(y) || b.passive(x) != b.passive(y) {
		return pass, true
	}
	flat, soft := x, y
	if x.Hedged != "" {
		flat, soft = y, x
	}
	if !lexicon.Doubt(soft.Hedged) || b.reserved(flat) || !b.doubted(soft) || flat.Subject.From >= flat.Subject.To {
		return pass, true
	}
	return Finding{Verdict: Variant, Kind: Modality, A: b.core(x), B: b.core(y),
		Why: fmt.Sprintf("%s states flatly what %s hedges with “%s”.", b.label(flat), b.label(soft), soft.Hedged)}, true
}
