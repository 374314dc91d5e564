package fact

import "parallax/compare/syntax"

// homeClaims makes a claim of where somebody lives, as the press gives it behind
// a name and an age: "Ann Lee, 22, of Kesten".
func homeClaims(s *syntax.Sentence, out []Claim) []Claim {
	for i := 3; i+2 < len(s.Tokens); i++ {
		if s.Tokens[i].Text != "," || s.Tokens[i+1].Lower != "of" || s.Tokens[i-1].Tag != "CD" || s.Tokens[i-2].Text != "," || !s.Tokens[i-3].Proper() {
			continue
		}
		at := syntax.Range{From: i + 2, To: i + 2}
		for at.To < len(s.Tokens) && s.Tokens[at.To].Proper() {
			at.To++
		}
		who := syntax.Range{From: i - 3, To: i - 2}
		for who.From > 0 && s.Tokens[who.From-1].Proper() {
			who.From--
		}
		if at.From < at.To && !weekday(s.Tokens[at.From].Lower) {
			out = append(out, Claim{Type: Where, Name: s.Text(at), Whose: s.Text(who), Core: at, Tokens: syntax.Range{From: i + 1, To: at.To}})
		}
	}
	return out
}
