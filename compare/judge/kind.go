package judge

import (
	"fmt"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// A kindWord is a word in a claim that tells of what kind a thing is.
type kindWord struct {
	family, kind string
	at           int // token
}

// kinds judges two clauses of which each tells another kind of one thing, in one
// place of the clause: a car bomb here, a truck bomb there. Of weapons the place
// makes no difference: two clauses of one thing tell of one.
//
// Read on unseen text: 1 of 1 right.
func kinds(b *Bench, x, y *claim) (Finding, bool) {
	ours, theirs := x.clause.kinds, y.clause.kinds
	if len(ours) == 0 || len(theirs) == 0 {
		return Finding{}, false
	}
	var found *Finding
	best := ""
	for _, p := range ours {
		for _, q := range theirs {
			if p.family != q.family || holdsKind(ours, q) || holdsKind(theirs, p) {
				continue
			}
			key := fmt.Sprintf("%s %06d", either(p.kind, q.kind), p.at+q.at) // whichever claim is named first
			if found != nil && key >= best || p.family != "weapon" && !b.sameUse(x, p, y, q) {
				continue
			}
			s, t := x.sentence, y.sentence
			best, found = key, &Finding{Verdict: Conflict, Kind: Other, A: s.SpanOf(one(p.at)), B: t.SpanOf(one(q.at)),
				Why: fmt.Sprintf("%s tells of a %s, %s of a %s.", b.label(x), s.Text(one(p.at)), b.label(y), t.Text(one(q.at)))}
		}
	}
	if found == nil {
		return Finding{}, false
	}
	return *found, true
}

// kindWords are the words in the claim that tell of a kind.
func (b *Bench) kindWords(c *claim) []kindWord {
	s := c.sentence
	var out []kindWord
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		if !s.Tokens[i].Kind() {
			continue
		}
		w := s.Tokens[i].Lower
		if s.Tokens[i].Tag == "NNS" {
			w = strings.TrimSuffix(w, "s")
		}
		if family, kind := lexicon.Kind(w); family != "" {
			out = append(out, kindWord{family, kind, i})
		}
	}
	return out
}

func holdsKind(ks []kindWord, k kindWord) bool {
	for _, o := range ks {
		if o.kind == k.kind {
			return true
		}
	}
	return false
}

// sameUse reports whether two words stand in one place of their clauses: before
// one noun, or as the subject or the object of one verb.
func (b *Bench) sameUse(x *claim, p kindWord, y *claim, q kindWord) bool {
	s, t := x.sentence, y.sentence
	if headAfter(s, p.at) != "" || headAfter(t, q.at) != "" {
		return headAfter(s, p.at) == headAfter(t, q.at)
	}
	for _, use := range uses(s, p.at) {
		for _, other := range uses(t, q.at) {
			if use == other {
				return true
			}
		}
	}
	return false
}

// headAfter is the head of the noun that token i stands before, its ending cut
// off, or "".
func headAfter(s *syntax.Sentence, i int) string {
	if i+1 >= len(s.Tokens) || !s.Tokens[i+1].Noun() {
		return ""
	}
	return strings.TrimSuffix(s.Tokens[i+1].Stem, "ing")
}

// uses are the verbs that token i is an argument of, and as what.
func uses(s *syntax.Sentence, i int) []string {
	var out []string
	for n := range s.Predicates {
		p := &s.Predicates[n]
		verb := s.Tokens[s.Verbs[p.Verb].Head].Stem
		if p.Subject >= 0 && s.Nouns[p.Subject].Contains(i) {
			out = append(out, "subject of "+verb)
		}
		if p.Object >= 0 && s.Nouns[p.Object].Contains(i) {
			out = append(out, "object of "+verb)
		}
	}
	return out
}
