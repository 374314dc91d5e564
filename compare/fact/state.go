package fact

import "parallax/compare/syntax"

// stateClaims makes a claim of each predicate: what is so, or is not.
func stateClaims(s *syntax.Sentence, out []Claim) []Claim {
	for i := range s.Predicates {
		p := &s.Predicates[i]
		c := Claim{Type: State, Negated: p.Negated, Hedged: p.Hedged, Planned: p.Planned}
		if !c.state(s, p) {
			continue
		}
		if p.Subject >= 0 {
			c.Subject = antecedent(s, i)
		}
		c.Tokens = trim(s, union(shorten(s, p), c.Core))
		out = append(out, c)
	}
	return out
}

// state finds what is said of the subject: the verb, the noun of a light verb
// ("gave a response"), the complement of "be" ("is a precondition").
func (c *Claim) state(s *syntax.Sentence, p *syntax.Predicate) bool {
	v := &s.Verbs[p.Verb]
	head := &s.Tokens[v.Head]
	if p.Object >= 0 {
		c.Object = s.Nouns[p.Object].Range
	}
	switch {
	case head.Says():
		return false
	case empty(head.Stem):
		return c.complement(s, p)
	}
	c.Event, c.Core = head.Stem, v.Range
	return true
}

// complement takes the event from the noun or adjective that an empty verb leaves it to.
func (c *Claim) complement(s *syntax.Sentence, p *syntax.Predicate) bool {
	if p.Object >= 0 {
		g := &s.Nouns[p.Object]
		if c.Event = headStem(s, g); c.Event == "" || s.Tokens[g.Head].Proper() {
			return false
		}
		c.Core = union(s.Verbs[p.Verb].Range, g.Range)
		if len(p.Of) > 0 {
			c.Object = s.Nouns[p.Of[0]].Range
		} else if len(p.Preps) > 0 {
			c.Object = s.Nouns[p.Preps[0]].Range
		}
		return true
	}
	if v := &s.Verbs[p.Verb]; p.Subject >= 0 && (v.Passive || s.Tokens[v.Head].Stem == "com") && s.Tokens[v.Head].Stem != "be" {
		g := &s.Nouns[p.Subject] // "a response came", "no arrests have been made"
		c.Event, c.Core = headStem(s, g), union(v.Range, g.Range)
		return c.Event != ""
	}
	to := s.Verbs[p.Verb].To
	if to < len(s.Tokens) && s.Tokens[to].Tag == "JJ" && s.Tokens[s.Verbs[p.Verb].Head].Stem == "be" {
		c.Event, c.Core = s.Tokens[to].Stem, syntax.Range{From: s.Verbs[p.Verb].From, To: to + 1}
		return true
	}
	return false
}

// empty reports whether a verb leaves the event to its complement.
func empty(stem string) bool {
	switch stem {
	case "be", "hav", "have", "giv", "mak", "tak", "com", "becom", "remain", "issu", "get", "suffer", "sustain":
		return true
	}
	return false
}

// antecedent is the subject of predicate i, a pronoun replaced by the subject
// of the finite predicate before it in the sentence.
func antecedent(s *syntax.Sentence, i int) syntax.Range {
	g := s.Nouns[s.Predicates[i].Subject]
	for j := i - 1; j >= 0 && s.Tokens[g.Head].Tag == "PRP"; j-- {
		if n := s.Predicates[j].Subject; n >= 0 && s.Verbs[s.Predicates[j].Verb].Finite {
			g = s.Nouns[n]
		}
	}
	return g.Range
}

// longest is how many tokens a state's claim may have.
const longest = 16

// shorten keeps a predicate's range to a claim's length, around its verb.
func shorten(s *syntax.Sentence, p *syntax.Predicate) syntax.Range {
	r := p.Range
	v := s.Verbs[p.Verb].Range
	if r.To-r.From > longest {
		r = syntax.Range{From: max(r.From, v.From-longest/2), To: min(r.To, v.To+longest/2)}
	}
	if end := s.ClauseAt(v.From).To; r.To > end && end > v.To {
		r.To = end
	}
	return r
}
