package fact

import (
	"strings"

	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// placing are the prepositions that tell where.
var placing = map[string]bool{"in": true, "at": true, "near": true, "on": true, "outside": true, "inside": true, "into": true, "across": true, "around": true}

// whereClaims makes a claim of each place named under a preposition.
func whereClaims(s *syntax.Sentence, out []Claim) []Claim {
	for n := range s.Nouns {
		g := &s.Nouns[n]
		if g.Prep < 0 || !placing[s.Tokens[g.Prep].Lower] || !s.Tokens[g.Head].Proper() || weekday(s.Tokens[g.Head].Lower) {
			continue
		}
		c := Claim{Type: Where, Core: g.Range, Tokens: syntax.Range{From: g.Prep, To: g.To}, Name: properName(s, g.Range)}
		c.govern(s, n)
		out = append(out, c)
	}
	return out
}

// addressClaims makes a claim of each house or block number with its street.
func addressClaims(s *syntax.Sentence, out []Claim) []Claim {
	for i := range s.Numbers {
		n := &s.Numbers[i]
		core := tokensIn(s, corpus.Span{Start: s.Start + n.CoreStart, End: s.Start + n.CoreEnd})
		street := streetAfter(s, core.To)
		if core.From >= core.To || street.From >= street.To || n.Form != value.Address && !bareAddress(s, n, core) {
			continue
		}
		house := *n
		house.Form = value.Address
		r := union(core, street)
		c := Claim{Type: Where, Number: &house, Core: r, Tokens: r, Name: streetName(s, street)}
		c.under(s, nearestVerb(s, r))
		out = append(out, c)
	}
	return out
}

// bareAddress reports whether a number names a house without a kind of road
// behind its street: "at 1204 Orchard".
func bareAddress(s *syntax.Sentence, n *value.Number, core syntax.Range) bool {
	if n.Form != value.Cardinal || n.Hedge != value.Exactly || core.To-core.From != 1 || core.From == 0 {
		return false
	}
	digits := s.Tokens[core.From].Text
	switch s.Tokens[core.From-1].Lower {
	case "at", "near":
		return len(digits) >= 3 && len(digits) <= 5 && strings.Trim(digits, "0123456789") == "" && s.Tokens[core.To].Tag == "NNP"
	}
	return false
}

// streetAfter is the run of names that follows a house number: "block of", "of"
// and "the" apart.
func streetAfter(s *syntax.Sentence, i int) syntax.Range {
	for i < len(s.Tokens) && (s.Tokens[i].Lower == "block" || s.Tokens[i].Lower == "of" || s.Tokens[i].Lower == "the") {
		i++
	}
	r := syntax.Range{From: i, To: i}
	for r.To < len(s.Tokens) && (s.Tokens[r.To].Proper() || s.Tokens[r.To].Tag == "CD" || r.To > i && s.Tokens[r.To].Text == ".") {
		r.To++
	}
	for r.To > r.From && !s.Tokens[r.To-1].Word() {
		r.To--
	}
	return r
}

// streetName is the street without direction and kind of road.
func streetName(s *syntax.Sentence, r syntax.Range) string {
	var words []string
	for i := r.From; i < r.To; i++ {
		if w := strings.TrimSuffix(s.Tokens[i].Lower, "."); w != "" && !road(w) && !compass(w) {
			words = append(words, s.Tokens[i].Text)
		}
	}
	return strings.Join(words, " ")
}

// road reports whether a word names a kind of road.
func road(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "boulevard", "blvd", "lane", "ln", "place", "pl", "court", "ct", "way", "highway", "parkway",
		"loop", "circle", "terrace", "trail", "square", "alley":
		return true
	}
	return false
}

// compass reports whether a word is a direction on a street sign.
func compass(w string) bool {
	switch w {
	case "north", "south", "east", "west", "n", "s", "e", "w", "ne", "nw", "se", "sw", "northeast", "northwest", "southeast", "southwest":
		return true
	}
	return false
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
