package fact

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// standingClaims makes a claim of each state that somebody or something is said
// to be in, of those that follow one another: looked for, then held.
func standingClaims(s *syntax.Sentence, out []Claim) []Claim {
	if past(s) {
		return out
	}
	from := len(out)
	for i := range s.Tokens {
		cues := s.Tokens[i].Cues
		for n := range cues {
			if c, ok := standing(s, i, &cues[n]); ok && !(len(out) > from && out[len(out)-1].Head == c.Head && out[len(out)-1].Core == c.Core) {
				out = append(out, c)
			}
		}
	}
	return introduced(s, out)
}

// introduced makes a claim of each person given by full name and age: whoever is
// introduced so has been named.
func introduced(s *syntax.Sentence, out []Claim) []Claim {
	if !aged(s) {
		return out
	}
	for _, c := range numberClaims(s, nil) {
		if c.Type != Age || !strings.Contains(c.Name, " ") {
			continue
		}
		for _, g := range s.NounsIn(c.Tokens) {
			if properName(s, g.Range) == c.Name {
				out = append(out, Claim{Type: Standing, Head: "named", Stage: 2, Core: g.Range, Tokens: g.Range, Subject: g.Range,
					Name: c.Name, Number: c.Number, Event: "name"})
			}
		}
	}
	return out
}

// aged reports whether a sentence gives somebody's age.
func aged(s *syntax.Sentence) bool {
	for i := range s.Numbers {
		if s.Numbers[i].Form == value.Age {
			return true
		}
	}
	return false
}

// past reports whether a sentence tells of months or years ago: what somebody was
// convicted of then is no state of this story.
func past(s *syntax.Sentence) bool {
	for i := range s.Times {
		if s.Times[i].Grain >= value.Month {
			return true
		}
	}
	return s.Has("ago", "previously", "formerly", "history")
}

// standing reads the cue that starts at token i.
func standing(s *syntax.Sentence, i int, cue *lexicon.Cue) (Claim, bool) {
	core := syntax.Range{From: i, To: i + len(cue.Words)}
	for n, w := range cue.Words {
		if i+n >= len(s.Tokens) || s.Tokens[i+n].Stem != w {
			return Claim{}, false
		}
	}
	c := Claim{Type: Standing, Core: core, Head: cue.Question, Stage: int8(cue.Stage), Event: s.Tokens[i].Stem}
	p := predicateAt(s, i)
	if !c.hold(s, p, cue) || p != nil && !told(s, p) {
		return Claim{}, false
	}
	if c.Negated {
		c.Stage--
	}
	if c.Stage < 1 {
		return Claim{}, false // not held: looked for, or let go, or neither
	}
	c.Tokens = trim(s, s.ClauseAt(i))
	if p != nil {
		c.Tokens = trim(s, union(shorten(s, p), c.Core))
	}
	if r := union(c.Subject, c.Tokens); r.To-r.From <= longest {
		c.Tokens = r
	}
	return c, true
}

// told reports whether a predicate tells what is so: not what may be, is to be,
// or would be, but what somebody was able to do.
func told(s *syntax.Sentence, p *syntax.Predicate) bool {
	v := &s.Verbs[p.Verb]
	if v.Infinitive {
		return v.From > 0 && s.Tokens[v.From-1].Lower == "able"
	}
	return s.Tokens[v.From].Tag != "MD" && s.Tokens[v.From].Tag != "VB"
}

// predicateAt is the predicate whose verb or arguments hold token i, or nil.
func predicateAt(s *syntax.Sentence, i int) *syntax.Predicate {
	var best *syntax.Predicate
	for n := range s.Predicates {
		p := &s.Predicates[n]
		if s.Verbs[p.Verb].Contains(i) {
			return p
		}
		if p.Range.Contains(i) || s.Verbs[p.Verb].To <= i && i < s.Verbs[p.Verb].To+4 {
			best = p
		}
	}
	return best
}

// hold finds whoever is in the state, by the way that the cue stands to them,
// and whether it is denied. It is false where the word is no cue here.
func (c *Claim) hold(s *syntax.Sentence, p *syntax.Predicate, cue *lexicon.Cue) bool {
	i := c.Core.From
	verb := p != nil && s.Verbs[p.Verb].Head == i
	switch cue.Way {
	case "suffer":
		return verb && c.suffers(s, p, cue)
	case "do":
		if !verb || p.Subject < 0 || s.Verbs[p.Verb].Passive {
			return false
		}
		c.holder(s, p.Subject)
		c.Negated = p.Negated
		return true
	case "for":
		n := nounFrom(s, c.Core.To)
		if n < 0 || !somebody(s, n) || cue.Question == "caught" && lost(s, n) {
			return false
		}
		c.holder(s, n)
		c.Negated = verb && p.Negated
		return true
	case "bearer":
		return verb && c.bears(s, p)
	case "be":
		return c.isSaid(s, p)
	}
	return c.changes(s, p)
}

// lost reports whether noun group n is of those who are looked for to be saved.
func lost(s *syntax.Sentence, n int) bool {
	g := &s.Nouns[n]
	return s.HasIn(g.Range, "miss") || s.HasIn(g.Range, "survivor") || s.HasIn(g.Range, "victim")
}

// suffers reads a verb that is done to the holder, or to a thing of the holder's.
func (c *Claim) suffers(s *syntax.Sentence, p *syntax.Predicate, cue *lexicon.Cue) bool {
	v := &s.Verbs[p.Verb]
	n := p.Object
	if v.Passive {
		if n = p.Subject; n < 0 || s.Nouns[n].To > v.From || lexicon.TimeNoun(s.Tokens[s.Nouns[n].Head].Stem) {
			n = sufferer(s, v.From)
		}
	}
	c.Negated = p.Negated
	if cue.Of != "" {
		return c.suffersAt(s, n, v, cue.Of)
	}
	if n < 0 || cue.Question == "freed" && fromElsewhere(s, v.To) {
		return false
	}
	c.holder(s, n)
	return somebody(s, n) || things[cue.Question]
}

// fromElsewhere reports whether "from" and what is no place to be held in stand at
// token i: "released from hospital".
func fromElsewhere(s *syntax.Sentence, i int) bool {
	if i+1 >= len(s.Tokens) || s.Tokens[i].Lower != "from" {
		return false
	}
	for n := range s.Nouns {
		if s.Nouns[n].Prep == i {
			switch s.Tokens[s.Nouns[n].Head].Lower {
			case "custody", "jail", "prison", "detention", "captivity":
				return false
			}
		}
	}
	return true
}

// somebody reports whether noun group n is a person or several.
func somebody(s *syntax.Sentence, n int) bool {
	head := &s.Tokens[s.Nouns[n].Head]
	return lexicon.Person(head.Stem) || lexicon.Party(head.Stem) > 0 || head.Tag == "PRP" || head.Proper() && !lexicon.TimeNoun(head.Stem)
}

// bears reads a verb that is done to somebody with a full name, or done by them
// where nobody can do it to another: then the report names them.
func (c *Claim) bears(s *syntax.Sentence, p *syntax.Predicate) bool {
	v := &s.Verbs[p.Verb]
	n := p.Subject
	if v.Passive && (n < 0 || s.Nouns[n].To > v.From) {
		n = sufferer(s, v.From)
	}
	if n < 0 || p.Negated || !v.Passive && s.Tokens[v.Head].Stem != "die" {
		return false
	}
	c.holder(s, n)
	return strings.Contains(c.Name, " ")
}

// sufferer is the noun group that a passive verb at token i without a subject of
// its own is said of: the one before a relative clause that ends there, or else
// the last before it, prepositional phrases and times apart.
func sufferer(s *syntax.Sentence, i int) int {
	for w := i - 1; w > 0; w-- {
		if t := &s.Tokens[w]; (t.Tag == "WP" || t.Tag == "WDT") && verbIn(s, syntax.Range{From: w, To: i}) {
			return nounTo(s, w)
		}
	}
	n := nounTo(s, i)
	for n > 0 && (s.Nouns[n].Prep >= 0 || lexicon.TimeNoun(s.Tokens[s.Nouns[n].Head].Stem)) {
		n--
	}
	return n
}

// verbIn reports whether a verb group lies in r.
func verbIn(s *syntax.Sentence, r syntax.Range) bool {
	for v := range s.Verbs {
		if r.From <= s.Verbs[v].From && s.Verbs[v].To <= r.To {
			return true
		}
	}
	return false
}

// suffersAt reads a verb that is done to a thing of the holder's, which is the
// head of noun group n or stands near the verb: "the names of the boys were
// withheld", "the boy, whose name they withheld".
func (c *Claim) suffersAt(s *syntax.Sentence, n int, v *syntax.VerbGroup, of string) bool {
	if n < 0 || s.Tokens[s.Nouns[n].Head].Stem != of {
		n = groupOf(s, syntax.Range{From: v.From - aside, To: v.To + aside}, of)
	}
	if n < 0 {
		return false
	}
	g := &s.Nouns[n]
	for i := g.From + 1; i < g.Head; i++ {
		if s.Tokens[i].Tag == "POS" {
			c.Subject = syntax.Range{From: g.From, To: i} // "the boys' names"
			return true
		}
	}
	if n+1 < len(s.Nouns) && s.Nouns[n+1].Prep == g.To {
		c.holder(s, n+1)
	}
	return true
}

// aside is how many tokens a noun may stand from the verb that is done to it.
const aside = 5

// groupOf is the noun group that holds a noun of r with the stem, or -1.
func groupOf(s *syntax.Sentence, r syntax.Range, stem string) int {
	for n := range s.Nouns {
		for i := s.Nouns[n].From; i < s.Nouns[n].To; i++ {
			if r.Contains(i) && s.Tokens[i].Noun() && s.Tokens[i].Stem == stem {
				return n
			}
		}
	}
	return -1
}

// things are the questions that are asked of things as well as of people.
var things = map[string]bool{"running": true, "shut": true, "decided": true, "found": true}

// isSaid reads words that are said of the holder: of the subject of their verb, of
// the noun before them, or of the noun that they modify. A single adjective must
// follow a verb of being, or stand before a person.
func (c *Claim) isSaid(s *syntax.Sentence, p *syntax.Predicate) bool {
	i := c.Core.From
	after := p != nil && s.Verbs[p.Verb].To <= i
	n := nounTo(s, i)
	if g := groupAround(s, c.Core); g >= 0 && c.Core.To-i == 1 && s.Nouns[g].Head > i {
		n, after = g, false // "a missing man"
	} else if after && p.Subject >= 0 {
		n = p.Subject
		if p.Object >= 0 && s.Nouns[p.Object].To <= i {
			n = p.Object // "took two men into custody"
		}
	}
	if n < 0 || c.Core.To-i == 1 && !(after && being[s.Tokens[s.Verbs[p.Verb].Head].Stem] && s.Verbs[p.Verb].To >= i-1) && !(!after && i < s.Nouns[n].To && somebody(s, n)) {
		return false
	}
	c.holder(s, n)
	c.Negated = after && p.Negated || s.Tokens[s.Nouns[n].From].Lower == "no"
	return true
}

// being are stems of verbs that tie a state to their subject.
var being = map[string]bool{"be": true, "remain": true, "stay": true, "go": true}

// changes reads a noun for the change itself, where it is said to have come or not.
func (c *Claim) changes(s *syntax.Sentence, p *syntax.Predicate) bool {
	n := groupAround(s, c.Core)
	if p == nil || n < 0 || !bringing[s.Tokens[s.Verbs[p.Verb].Head].Stem] || !s.Tokens[c.Core.From].Noun() || s.Nouns[n].Head < c.Core.From || p.Subject != n && p.Object != n {
		return false
	}
	c.Negated = p.Negated || s.Tokens[s.Nouns[n].From].Lower == "no"
	return true
}

// bringing are stems of verbs that tell of a change by its noun: "made an arrest".
var bringing = map[string]bool{"mak": true, "fil": true, "bring": true, "be": true, "hav": true, "have": true, "occur": true, "fac": true, "com": true, "issu": true, "pend": true, "announc": true}

// holder notes noun group n as who is in the state.
func (c *Claim) holder(s *syntax.Sentence, n int) {
	c.Subject = s.Nouns[n].Range
	if s.Tokens[s.Nouns[n].Head].Proper() {
		c.Name = properName(s, c.Subject)
	}
}

// nounFrom is the noun group that starts at token i, and nounTo the last one that
// ends at token i or before, in its clause; -1 where there is none.
func nounFrom(s *syntax.Sentence, i int) int {
	for n := range s.Nouns {
		if s.Nouns[n].From == i {
			return n
		}
	}
	return -1
}

func nounTo(s *syntax.Sentence, i int) int {
	from := s.ClauseAt(max(0, i-1)).From
	for n := len(s.Nouns) - 1; n >= 0 && s.Nouns[n].From >= from; n-- {
		if s.Nouns[n].To <= i {
			return n
		}
	}
	return -1
}
