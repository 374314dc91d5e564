package fact

import "parallax/compare/syntax"

// placing are the prepositions that tell where.
var placing = map[string]bool{"in": true, "at": true, "near": true, "on": true, "outside": true, "inside": true, "into": true, "across": true, "around": true}

// whereClaims makes a claim of each place named under a preposition.
func whereClaims(_ *syntax.Document, s *syntax.Sentence) []Claim {
	var out []Claim
	for n := range s.Nouns {
		g := &s.Nouns[n]
		if g.Prep < 0 || !placing[s.Tokens[g.Prep].Lower] || !s.Tokens[g.Head].Proper() || weekday(s.Tokens[g.Head].Lower) {
			continue
		}
		c := Claim{Type: Where, Core: g.Range, Tokens: syntax.Range{From: g.Prep, To: g.To}, Name: properName(s, g.Range)}
		var with syntax.Range
		c.Event, with = governor(s, n)
		c.extend(with)
		out = append(out, c)
	}
	return out
}

// weekday reports whether a capitalised word names a day or month, not a place.
func weekday(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}
