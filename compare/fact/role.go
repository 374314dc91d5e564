package fact

import (
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// roleClaims makes a claim of each name that is said to be something: "the club's
// owner, Ann Lee", "Ann Lee, a minister", "Sheriff Lee".
func roleClaims(s *syntax.Sentence, out []Claim) []Claim {
	for n := range s.Nouns {
		if c, ok := titled(s, n); ok {
			out = append(out, c)
		}
		if c, ok := apposed(s, n); ok {
			out = append(out, c)
		}
	}
	return out
}

// titled reads a group that ends in a name and has a common noun before it.
func titled(s *syntax.Sentence, n int) (Claim, bool) {
	g := &s.Nouns[n]
	if !s.Tokens[g.Head].Proper() {
		return Claim{}, false
	}
	from := g.Head
	for from > g.From && s.Tokens[from-1].Proper() {
		from--
	}
	name := syntax.Range{From: from, To: g.Head + 1}
	if weekday(s.Tokens[g.Head].Lower) {
		return Claim{}, false
	}
	if from > g.From && lexicon.Person(s.Tokens[from-1].Stem) {
		return Claim{Type: Role, Core: name, Tokens: g.Range, Name: s.Text(name), Head: s.Tokens[from-1].Stem}, true
	}
	if name.To-name.From > 1 {
		return Claim{Type: Naming, Core: name, Tokens: name, Name: s.Text(name)}, true
	}
	return Claim{}, false
}

// apposed reads a name and a description parted by a comma, in either order.
func apposed(s *syntax.Sentence, n int) (Claim, bool) {
	if n+1 >= len(s.Nouns) {
		return Claim{}, false
	}
	a := n
	b := nextAfterComma(s, n)
	if b < 0 {
		return Claim{}, false
	}
	name, role := s.Nouns[a], s.Nouns[b]
	after := s.Tokens[name.Head].Proper() // "Ann Lee, head of ..."
	if !after {
		name, role = role, name
	}
	if !s.Tokens[name.Head].Proper() || weekday(s.Tokens[name.Head].Lower) || s.Tokens[role.Head].Proper() || !s.Tokens[role.Head].Noun() {
		return Claim{}, false
	}
	if !lexicon.Person(s.Tokens[role.Head].Stem) && !(after && definite(s, &role)) {
		return Claim{}, false
	}
	return Claim{Type: Role, Core: name.Range, Tokens: syntax.Range{From: s.Nouns[a].From, To: s.Nouns[b].To},
		Name: properName(s, name.Range), Head: s.Tokens[role.Head].Stem}, true
}

// nextAfterComma is the noun group that follows group n and a comma, where
// prepositional phrases alone stand between: "head of the council, Ann Lee".
func nextAfterComma(s *syntax.Sentence, n int) int {
	at := s.Nouns[n].To
	for m := n + 1; m < len(s.Nouns) && m <= n+3; m++ {
		g := &s.Nouns[m]
		if at < len(s.Tokens) && s.Tokens[at].Text == "," && g.From == at+1 {
			return m
		}
		if g.Prep != at {
			return -1
		}
		at = g.To
	}
	return -1
}

// definite reports whether a group opens with an article or possessive.
func definite(s *syntax.Sentence, g *syntax.NounGroup) bool {
	switch s.Tokens[g.From].Tag {
	case "DT", "PRP$":
		return true
	}
	return false
}
