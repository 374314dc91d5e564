package fact

import (
	"unicode"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// mentionClaims makes a claim of each run of words that are part of a name, as
// the report spells it.
func mentionClaims(_ *syntax.Document, s *syntax.Sentence) []Claim {
	if titleCase(s) {
		return nil
	}
	var out []Claim
	for i := 0; i < len(s.Tokens); i++ {
		r := syntax.Range{From: i, To: i}
		for r.To < len(s.Tokens) && nameWord(s, r.To) {
			r.To++
		}
		if r.To-r.From > 1 || r.To > r.From && s.Tokens[r.From].Proper() {
			out = append(out, Claim{Type: Mention, Core: r, Tokens: r, Name: s.Text(r)})
		}
		i = max(i, r.To)
	}
	return out
}

// nameWord reports whether token i may be part of a name: the tagger says so, or
// it has a capital inside the sentence.
func nameWord(s *syntax.Sentence, i int) bool {
	t := &s.Tokens[i]
	if weekday(t.Lower) {
		return false
	}
	inside := i > 0 && (s.Tokens[i-1].Word() || s.Tokens[i-1].Text == ",")
	return t.Proper() || inside && capital(t) && !lexicon.Stop(t.Lower) && (t.Noun() || t.Tag == "JJ" || capital(&s.Tokens[i-1]))
}

func capital(t *syntax.Token) bool { return unicode.IsUpper([]rune(t.Text)[0]) }

// titleCase reports whether the sentence is written as headlines are, where a
// capital tells nothing of a name: most of its longer words have one.
func titleCase(s *syntax.Sentence) bool {
	long, capital := 0, 0
	for i := range s.Tokens {
		if r := []rune(s.Tokens[i].Text); len(r) > 3 && unicode.IsLetter(r[0]) {
			long++
			if unicode.IsUpper(r[0]) {
				capital++
			}
		}
	}
	return long > 4 && 10*capital > 8*long
}
