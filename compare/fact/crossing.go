package fact

import "parallax/compare/syntax"

// crossingClaims makes a claim of each pair of streets that tells where: "the
// corner of Elm and Oak streets", "near Elm Street and Oak Drive".
func crossingClaims(s *syntax.Sentence, out []Claim) []Claim {
	for i := 0; i < len(s.Tokens); i++ {
		cued, from := crossingLead(s, i)
		if from < 0 {
			continue
		}
		a := streetRun(s, from)
		if a.To == a.From || a.To+1 >= len(s.Tokens) || !joinsStreets(s.Tokens[a.To].Lower) {
			continue
		}
		next := a.To + 1
		for next < len(s.Tokens) && joinsStreets(s.Tokens[next].Lower) {
			next++ // "and and", "and near"
		}
		b := streetRun(s, next)
		if b.To == b.From || !cued && !roadIn(s, a) && !roadIn(s, b) && !roadsAfter(s, b.To) {
			continue
		}
		c := Claim{Type: Where, Core: union(a, b), Name: streetName(s, a), Cross: streetName(s, b)}
		if c.Name == c.Cross {
			c.Name, c.Cross = s.Text(a), s.Text(b) // "Elm Place" and "Elm Court"
		}
		if c.Name == "" || c.Cross == "" {
			continue
		}
		c.Tokens = syntax.Range{From: i, To: b.To}
		c.under(s, nearestVerb(s, c.Tokens))
		out = append(out, c)
		i = b.To - 1
	}
	return out
}

// crossingLead reports whether the token at i leads to two streets, whether it
// says so, and where the first begins, -1 for nowhere.
func crossingLead(s *syntax.Sentence, i int) (cued bool, from int) {
	switch s.Tokens[i].Lower {
	case "of":
		if i > 0 && (s.Tokens[i-1].Lower == "corner" || s.Tokens[i-1].Lower == "intersection") {
			return true, i + 1
		}
		return false, i + 1
	case "near", "at", "off", "on":
		return false, i + 1
	}
	return false, -1
}

func joinsStreets(w string) bool { return w == "and" || w == "at" || w == "&" || w == "near" }

// streetRun is the run of names and numbered streets from token i on.
func streetRun(s *syntax.Sentence, i int) syntax.Range {
	r := syntax.Range{From: i, To: i}
	for r.To < len(s.Tokens) && r.To < i+5 {
		t := &s.Tokens[r.To]
		numbered := t.Text[0] >= '0' && t.Text[0] <= '9' && len(t.Text) > 2 && t.Text[len(t.Text)-1] >= 'a'
		named := t.Proper() || t.Text[0] >= 'A' && t.Text[0] <= 'Z' && road(t.Lower)
		if !named && !numbered && !(t.Text == "." && r.To > i) {
			break
		}
		r.To++
	}
	for r.To > r.From && !s.Tokens[r.To-1].Word() {
		r.To--
	}
	if r.To > r.From && weekday(s.Tokens[r.To-1].Lower) {
		r.To--
	}
	return r
}

// roadIn reports whether a run of names has the word for a kind of road.
func roadIn(s *syntax.Sentence, r syntax.Range) bool {
	for i := r.From + 1; i < r.To; i++ {
		if road(s.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// roadsAfter reports whether token i is the plural that two streets share.
func roadsAfter(s *syntax.Sentence, i int) bool {
	if i >= len(s.Tokens) {
		return false
	}
	w := s.Tokens[i].Lower
	return len(w) > 4 && w[len(w)-1] == 's' && road(w[:len(w)-1])
}
