package syntax

import "parallax/compare/lexicon"

// A Predicate is a verb group with its arguments, as far as they can be told
// without a parse. Noun groups are named by index, -1 where there is none.
type Predicate struct {
	Verb    int // index into Sentence.Verbs
	Subject int // index into Sentence.Nouns
	Object  int
	Preps   []int // noun groups under prepositions that follow the verb
	Of      []int // noun groups under "of" that complete the object: "head of the board"
	Range   Range // from subject to last argument
	Negated bool
	Hedged  string // the word that makes it less than certain, or ""
	Planned string // the word that makes it a thing to come, or ""
}

// predicates ties each verb group to its nearest arguments.
func predicates(s *Sentence) []Predicate {
	out := make([]Predicate, 0, len(s.Verbs))
	for v := range s.Verbs {
		p := Predicate{Verb: v, Subject: subject(s, v), Object: -1}
		p.arguments(s)
		p.scope(s)
		out = append(out, p)
	}
	inheritSubjects(s, out)
	return out
}

// subject finds the noun group before verb group v that is its subject: the
// first of the run of noun groups that prepositions and appositions string
// together, back to the verb before.
func subject(s *Sentence, v int) int {
	limit, at := 0, s.Verbs[v].From
	if v > 0 {
		limit = s.Verbs[v-1].To
	}
	closed := at > 0 && s.Tokens[at-1].Text == "," // an apposition may end here
	if closed {
		if n := s.antecedent(at - 1); n >= 0 {
			return n
		}
	}
	best, next := -1, at
	for n := len(s.Nouns) - 1; n >= 0 && s.Nouns[n].From >= limit; n-- {
		g := &s.Nouns[n]
		if g.To > at {
			continue
		}
		if breaks(s, g.To, next) {
			break
		}
		if best >= 0 && commaBetween(s, g.To, next) && !(s.opens(n) && (closed || s.nameEnds(best))) {
			break
		}
		if g.Prep < 0 || best < 0 {
			best = n
		}
		next = g.From
	}
	if best >= 0 && s.Nouns[best].Prep >= 0 {
		return -1
	}
	return best
}

// antecedent is the noun group that a relative clause or a participle closed by
// the comma at end belongs to ("Lee, who leads the council, said", "Lee, speaking
// on Monday, said"), or -1.
func (s *Sentence) antecedent(end int) int {
	for i := end - 1; i > 0; i-- {
		switch {
		case s.Tokens[i].Text == "," && s.finiteIn(Range{i, end}) > 0:
			return -1 // a clause of its own lies between
		case opensAside(&s.Tokens[i]) && s.Tokens[i-1].Text == ",":
			for n := len(s.Nouns) - 1; n >= 0; n-- {
				if s.Nouns[n].To <= i-1 && (s.Nouns[n].Prep < 0 || n == 0) && !s.bracketed(n) {
					return n
				}
			}
			return -1
		}
	}
	return -1
}

// opensAside reports whether a token behind a comma opens a relative clause or a
// participle.
func opensAside(t *Token) bool {
	return t.Tag == "WP" || t.Tag == "WDT" || t.Tag == "VBG" || t.Tag == "VBN"
}

// bracketed reports whether noun group n follows an opening bracket.
func (s *Sentence) bracketed(n int) bool {
	from := s.Nouns[n].From
	return from > 0 && s.Tokens[from-1].Text == "("
}

// finiteIn counts the finite verb groups in r.
func (s *Sentence) finiteIn(r Range) int {
	n := 0
	for i := range s.Verbs {
		if v := &s.Verbs[i]; v.Finite && r.From <= v.From && v.To <= r.To {
			n++
		}
	}
	return n
}

// opens reports whether the run of noun groups strung together by prepositions
// that ends in group n stands at the head of the sentence or of a clause.
func (s *Sentence) opens(n int) bool {
	for s.Nouns[n].Prep >= 0 && n > 0 && s.Nouns[n-1].To == s.Nouns[n].Prep {
		n--
	}
	from := s.Nouns[n].From
	return from == 0 || !s.Tokens[from-1].Word() || s.Tokens[from-1].Lower == "that" || s.Tokens[from-1].Lower == "but"
}

// nameEnds reports whether noun group n is a bare name, as in the apposition
// "the head of the council, Ann Lee, said".
func (s *Sentence) nameEnds(n int) bool {
	return s.Tokens[s.Nouns[n].From].Proper() && s.Tokens[s.Nouns[n].Head].Proper()
}

func commaBetween(s *Sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if s.Tokens[i].Text == "," {
			return true
		}
	}
	return false
}

// breaks reports whether the tokens between two noun groups part them: a
// conjunction or subordinator, a colon, semicolon or quotation mark.
func breaks(s *Sentence, from, to int) bool {
	for i := from; i < to; i++ {
		switch s.Tokens[i].Tag {
		case "WDT", "WP", "WRB", "CC":
			return true
		}
		if s.Tokens[i].Tag == "IN" && !preposition(&s.Tokens[i]) {
			return true
		}
		switch s.Tokens[i].Text {
		case ";", ":", "“", "”", "\"":
			return true
		}
	}
	return false
}

// arguments collects what follows the verb up to the next verb group.
func (p *Predicate) arguments(s *Sentence) {
	v := s.Verbs[p.Verb]
	end := len(s.Tokens)
	if p.Verb+1 < len(s.Verbs) {
		end = s.Verbs[p.Verb+1].From
	}
	p.Range = Range{v.From, v.To}
	last := v.To
	for n := range s.Nouns {
		g := &s.Nouns[n]
		if g.From < v.To || g.From >= end {
			continue
		}
		if breaks(s, last, g.From) || g.Prep < 0 && commaBetween(s, last, g.From) {
			break
		}
		switch {
		case g.Prep < 0 && p.Object < 0 && len(p.Preps) == 0:
			p.Object = n
		case g.Prep >= 0 && p.Object >= 0 && lower(s, g.Prep) == "of":
			p.Of = append(p.Of, n)
		case g.Prep >= 0:
			p.Preps = append(p.Preps, n)
		}
		p.Range.To, last = g.To, g.To
	}
	if p.Subject >= 0 {
		p.Range.From = min(p.Range.From, s.Nouns[p.Subject].From)
	}
}

func lower(s *Sentence, i int) string { return s.Tokens[i].Lower }

// scope settles polarity and certainty from the verb group, the determiners of
// its arguments and the verb that governs it.
func (p *Predicate) scope(s *Sentence) {
	v := &s.Verbs[p.Verb]
	p.Negated = v.Negated
	for _, n := range []int{p.Subject, p.Object} {
		if n >= 0 && (negating(s, s.Nouns[n].From) || s.Nouns[n].From > 0 && lower(s, s.Nouns[n].From-1) == "no") {
			p.Negated = !p.Negated
		}
	}
	for i := max(0, v.From-2); i < v.To; i++ {
		if i >= v.From || !s.Tokens[i].Noun() {
			p.soften(&s.Tokens[i], i >= v.From)
		}
	}
	if p.Verb > 0 && lexicon.Distancing(s.Tokens[s.Verbs[p.Verb-1].Head].Stem) {
		p.Hedged = s.Tokens[s.Verbs[p.Verb-1].Head].Lower
	}
	if v.Infinitive {
		p.Planned = "to" // what is to be done is not said to be done
		if p.Verb > 0 {
			p.governed(s, &s.Verbs[p.Verb-1])
		}
	}
}

func negating(s *Sentence, i int) bool { return negates(lower(s, i)) }

// negates reports whether a word denies what is said of it as subject or object.
func negates(word string) bool {
	switch word {
	case "no", "none", "neither", "nobody", "nothing", "no-one":
		return true
	}
	return false
}

func (p *Predicate) soften(t *Token, inGroup bool) {
	if t.hedge {
		p.Hedged = t.Lower
	}
	if inGroup && t.plan {
		p.Planned = t.Lower
	}
}

// governed takes over what the verb that governs an infinitive does to it:
// "failed to agree" denies, "plans to meet" defers, "appeared to be" hedges.
func (p *Predicate) governed(s *Sentence, g *VerbGroup) {
	head := &s.Tokens[g.Head]
	gap := s.Verbs[p.Verb].From - g.To
	if gap > 4 {
		return
	}
	if lexicon.Fail(head.Stem) {
		p.Negated, p.Planned = !p.Negated, ""
	}
	if head.hedge {
		p.Planned = ""
	}
	if g.Negated {
		p.Negated = !p.Negated
	}
	p.soften(head, true)
	if gap > 0 && p.Planned == "" {
		p.soften(&s.Tokens[g.To], true)
	}
}

// inheritSubjects gives a verb without a subject the one of the verb before.
func inheritSubjects(s *Sentence, ps []Predicate) {
	for i := 1; i < len(ps); i++ {
		if ps[i].Subject < 0 && !s.Verbs[ps[i].Verb].Passive {
			ps[i].Subject = ps[i-1].Subject
		}
	}
}
