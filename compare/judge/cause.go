package judge

import (
	"fmt"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// causes judges two clauses that give a cause for one thing, in whatever order
// and voice. Two causes may both be true, and of one sort in two words.
func causes(b *Bench, x, y *claim) (Finding, bool) {
	s, t := x.sentence, y.sentence
	ours, theirs := x.clause, y.clause
	p, q := ours.cause, theirs.cause
	if p < 0 || q < 0 || !lexicon.Related(ours.caused, theirs.caused) {
		return Finding{}, false
	}
	g, h := s.Nouns[p].Range, t.Nouns[q].Range
	if b.share(x, g, y, h) {
		return Finding{}, false
	}
	return Finding{Verdict: Variant, Kind: Cause, A: s.SpanOf(g), B: t.SpanOf(h),
		Why: fmt.Sprintf("%s gives “%s” as the cause, %s “%s”.", b.label(x), s.Text(g), b.label(y), t.Text(h))}, true
}

// causeIn finds the noun group that is given as a cause in a range, and the stem
// of what it caused; -1 where there is none.
func causeIn(s *syntax.Sentence, r syntax.Range) (cause int, of string) {
	for i := range s.Predicates {
		p := &s.Predicates[i]
		v := &s.Verbs[p.Verb]
		if !r.Contains(v.Head) || p.Negated {
			continue
		}
		from, to := p.Subject, p.Object
		switch stem := s.Tokens[v.Head].Stem; {
		case stem == "blam":
			from, to = p.Object, under(s, p, "for")
		case !causing[stem]:
			continue
		case v.Passive:
			from, to = under(s, p, "by"), p.Subject
		}
		if from >= 0 && to >= 0 && things(s, from) && things(s, to) {
			return from, s.Tokens[s.Nouns[to].Head].Stem
		}
	}
	return -1, ""
}

// causing are the stems of verbs that tell what brought something about.
var causing = map[string]bool{"caus": true, "trigger": true, "spark": true}

// under is the noun group under a preposition behind the verb, or -1.
func under(s *syntax.Sentence, p *syntax.Predicate, preposition string) int {
	for _, n := range p.Preps {
		if s.Tokens[s.Nouns[n].Prep].Lower == preposition {
			return n
		}
	}
	return -1
}

// things reports whether noun group n is of a common noun that is nobody. The
// tagger takes some nouns with a hyphen for adjectives: "the cave-in".
func things(s *syntax.Sentence, n int) bool {
	h := &s.Tokens[s.Nouns[n].Head]
	return (h.Noun() || strings.Contains(h.Lower, "-")) && !h.Proper() && !lexicon.Person(h.Stem)
}
