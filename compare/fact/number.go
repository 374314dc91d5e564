package fact

import (
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// reach is how many tokens a value's claim may stretch to take in the verb or
// noun that says what the value is of.
const reach = 7

// numberClaims makes a claim of each quantity and each age.
func numberClaims(s *syntax.Sentence, out []Claim) []Claim {
	for i := range s.Numbers {
		n := &s.Numbers[i]
		if !n.Form.Quantity() || n.Form == value.Ordinal {
			continue
		}
		core := tokensIn(s, corpus.Span{Start: s.Start + n.Start, End: s.Start + n.End})
		if core.From >= core.To || core.To < len(s.Tokens) && bareAddress(s, n, core) {
			continue
		}
		c := Claim{Type: Quantity, Number: n, Core: core, Tokens: core}
		if n.Form == value.Age {
			c.Type = Age
		}
		c.countWhat(s)
		if n.Form == value.Cardinal {
			c.Fate = fateOf(s, core)
		}
		if single := core.To-core.From == 1; single && c.Fate == NoFate && (named(s, core.From) || c.Head == "" && n.Value.Cmp(value.Int(1)) == 0) {
			continue // "one from years ago" counts nothing
		}
		out = append(out, c)
	}
	return out
}

// named reports whether the number word at token i ends a name: "Air Force One".
func named(s *syntax.Sentence, i int) bool {
	return i > 0 && s.Tokens[i-1].Proper() && s.Tokens[i].Text != s.Tokens[i].Lower
}

// countWhat finds the noun that the number counts or describes, and the verb
// that its noun group serves.
func (c *Claim) countWhat(s *syntax.Sentence) {
	n := groupAround(s, c.Core)
	if n < 0 {
		c.under(s, nearestVerb(s, c.Core))
		return
	}
	g := &s.Nouns[n]
	c.Tokens = union(c.Core, g.Range)
	c.Head = headStem(s, g)
	if c.Head == "" || !s.Tokens[g.Head].Noun() {
		c.followOf(s, n)
	}
	if c.Type == Age {
		c.personIn(s, g)
	}
	if c.Type == Age && c.Number.Unit != "year" && !lexicon.Person(c.Head) {
		length := *c.Number
		length.Form = value.Measure
		c.Type, c.Number = Quantity, &length // "a three-month-old strike"
	}
	if c.Type == Age {
		c.ageOf(s, n)
	} else if c.Number.Unit != "" && c.Number.Currency == "" {
		c.Head = c.Number.Unit
	}
	c.govern(s, n)
}

// personIn takes for the head the first noun of the group behind the age that
// names a person: in "a 20-year-old man shot on Monday" it is not the last.
func (c *Claim) personIn(s *syntax.Sentence, g *syntax.NounGroup) {
	for i := c.Core.To; i < g.To; i++ {
		if t := &s.Tokens[i]; t.Noun() && !t.Proper() && lexicon.Person(t.Stem) {
			c.Head = t.Stem
			return
		}
	}
}

// headStem is the stem of the group's head where that is a noun.
func headStem(s *syntax.Sentence, g *syntax.NounGroup) string {
	if t := &s.Tokens[g.Head]; t.Noun() {
		return t.Stem
	}
	return ""
}

// followOf takes the head from "of ...": "three of the victims".
func (c *Claim) followOf(s *syntax.Sentence, n int) {
	if n+1 < len(s.Nouns) {
		next := &s.Nouns[n+1]
		if next.Prep == s.Nouns[n].To && s.Tokens[next.Prep].Lower == "of" {
			c.Head = headStem(s, next)
			c.Tokens.To = next.To
		}
	}
}

// ageOf finds whose age it is: the name in the group, or beside it.
func (c *Claim) ageOf(s *syntax.Sentence, n int) {
	if c.Name = properName(s, s.Nouns[n].Range); c.Name != "" {
		if owner(s, s.Nouns[n].Range) {
			c.Name = "" // of "Lee's 5-year-old son" the name is another's
		}
		return
	}
	for _, m := range []int{n - 1, n + 1} {
		if m < 0 || m >= len(s.Nouns) {
			continue
		}
		g := &s.Nouns[m]
		near := m < n && (s.Nouns[n].From-g.To == 1 || relative(s, g.To, s.Nouns[n].From)) || m > n && g.From-s.Nouns[n].To <= 1
		if name := properName(s, g.Range); near && name != "" {
			c.Name = name
			c.Tokens = union(c.Tokens, g.Range)
			return
		}
	}
}

// relative reports whether nothing but ", who is" stands between tokens i and j.
func relative(s *syntax.Sentence, i, j int) bool {
	return j-i == 3 && s.Tokens[i+1].Lower == "who"
}

// owner reports whether the last name in r stands in the possessive.
func owner(s *syntax.Sentence, r syntax.Range) bool {
	for i := r.To - 1; i > r.From; i-- {
		switch s.Tokens[i].Lower {
		case "'s", "’s", "'":
			return true
		}
		if s.Tokens[i].Proper() {
			return false
		}
	}
	return false
}

// properName is the text of the last run of proper nouns in r, or "".
func properName(s *syntax.Sentence, r syntax.Range) string {
	end := -1
	for i := r.To - 1; i >= r.From; i-- {
		if s.Tokens[i].Proper() {
			if end < 0 {
				end = i
			}
			if i == r.From || !s.Tokens[i-1].Proper() {
				return s.Text(syntax.Range{From: i, To: end + 1})
			}
		}
	}
	return ""
}

// groupAround is the noun group that shares tokens with r, or -1.
func groupAround(s *syntax.Sentence, r syntax.Range) int {
	for n := range s.Nouns {
		if overlap(s.Nouns[n].Range, r) {
			return n
		}
	}
	return -1
}

// govern notes the verb that noun group n is an argument of, whether it is
// denied, and takes it into the claim.
func (c *Claim) govern(s *syntax.Sentence, n int) {
	for i := range s.Predicates {
		p := &s.Predicates[i]
		if p.Subject == n || p.Object == n || contains(p.Preps, n) || contains(p.Of, n) {
			if !s.Tokens[s.Verbs[p.Verb].Head].Light() || i+1 == len(s.Predicates) {
				c.under(s, p.Verb)
				return
			}
		}
	}
	c.under(s, nearestVerb(s, s.Nouns[n].Range))
}

// under notes verb group v as what the claim's value is of; v is -1 for none.
func (c *Claim) under(s *syntax.Sentence, v int) {
	if v < 0 {
		return
	}
	c.Event, c.Negated = s.Tokens[s.Verbs[v].Head].Stem, s.Predicates[v].Negated
	c.extend(s, s.Verbs[v].Range)
}

// nearestVerb is the verb group closest to r, within reach, or -1.
func nearestVerb(s *syntax.Sentence, r syntax.Range) int {
	best, at := reach+1, -1
	for v := range s.Verbs {
		g := &s.Verbs[v]
		if s.Tokens[g.Head].Light() {
			continue
		}
		gap := r.From - g.To
		if g.From >= r.To {
			gap = g.From - r.To + 1
		}
		if gap < best {
			best, at = gap, v
		}
	}
	return at
}

// extend stretches the claim to take in r, unless that makes it long or takes in
// a number, which answers another question.
func (c *Claim) extend(s *syntax.Sentence, r syntax.Range) {
	u := union(c.Tokens, r)
	if u.To-u.From > c.Tokens.To-c.Tokens.From+reach {
		return
	}
	for i := u.From; i < u.To; i++ {
		if s.Tokens[i].Tag == "CD" && !c.Tokens.Contains(i) {
			return
		}
	}
	c.Tokens = u
}

func union(a, b syntax.Range) syntax.Range {
	if a.From >= a.To {
		return b
	}
	if b.From >= b.To {
		return a
	}
	return syntax.Range{From: min(a.From, b.From), To: max(a.To, b.To)}
}

func contains(xs []int, x int) bool {
	for _, y := range xs {
		if x == y {
			return true
		}
	}
	return false
}
