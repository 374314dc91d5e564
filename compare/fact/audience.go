package fact

import "parallax/compare/syntax"

// audienceClaims makes a claim of each name that somebody spoke to: "told the
// channel", "in an interview with the paper".
func audienceClaims(s *syntax.Sentence, out []Claim) []Claim {
	for n := range s.Nouns {
		g := &s.Nouns[n]
		if g.From == 0 || !s.Tokens[g.Head].Proper() {
			continue
		}
		from := -1
		switch prev := &s.Tokens[g.From-1]; {
		case prev.Stem == "tell":
			from = g.From - 1
		case prev.Lower == "with" && g.From > 1 && s.Tokens[g.From-2].Stem == "interview":
			from = g.From - 2
		}
		if from >= 0 {
			if from > 0 && n > 0 && s.Nouns[n-1].To == from {
				from = s.Nouns[n-1].From // who told it
			}
			out = append(out, Claim{Type: Where, Core: g.Range, Tokens: syntax.Range{From: from, To: g.To}, Name: properName(s, g.Range), Event: "tell"})
		}
	}
	return out
}
