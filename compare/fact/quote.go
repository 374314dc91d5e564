package fact

import "parallax/compare/syntax"

// quoteClaims makes a claim of each stretch of direct speech that is more than
// a word or two.
func quoteClaims(s *syntax.Sentence, out []Claim) []Claim {
	for i := 0; i < len(s.Tokens); {
		r := syntax.Range{From: i, To: i}
		for r.To < len(s.Tokens) && s.Tokens[r.To].Quoted {
			r.To++
		}
		if q := trim(s, r); words(s, q) > 2 {
			out = append(out, Claim{Type: Quotation, Core: q, Tokens: q})
		}
		i = max(r.To, i+1)
	}
	return out
}

func words(s *syntax.Sentence, r syntax.Range) int {
	n := 0
	for i := r.From; i < r.To; i++ {
		if s.Tokens[i].Word() {
			n++
		}
	}
	return n
}
