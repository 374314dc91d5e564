package fact

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// postClaims makes a claim of each post, office or rank that somebody named is
// given: "Chief Ann Orr", "the firm's owner, Ann Orr", "Ann Orr, its owner".
func postClaims(s *syntax.Sentence, out []Claim) []Claim {
	for r := range names(s) {
		before, after := postBefore(s, r), postAfter(s, r)
		name := syntax.Range{From: max(r.From, before.To), To: r.To}
		for _, at := range []syntax.Range{before, after} {
			if w := postIn(s, at); w != "" && name.From < name.To {
				out = append(out, Claim{Type: Post, Core: at, Tokens: union(at, name), Name: s.Text(name), Head: w})
			}
		}
	}
	return out
}

// postIn is the chief word for the post that the range of two words at most names,
// or "".
func postIn(s *syntax.Sentence, r syntax.Range) string {
	if r.From >= r.To {
		return ""
	}
	words := strings.Trim(s.Tokens[r.From].Lower, ".")
	if last := r.To - 1; last > r.From {
		words += "-" + strings.Trim(s.Tokens[last].Lower, ".")
	}
	return lexicon.Post(words)
}

// postTo is the range of the post that ends before token i: of two words where
// these are one post, else of one; empty where there is none.
func postTo(s *syntax.Sentence, i int) syntax.Range {
	for _, n := range []int{2, 1} {
		if r := (syntax.Range{From: i - n, To: i}); r.From >= 0 && r.To <= len(s.Tokens) && postIn(s, r) != "" {
			return r
		}
	}
	return syntax.Range{}
}

// postBefore is the post in the words of the name in r, or before its comma.
func postBefore(s *syntax.Sentence, r syntax.Range) syntax.Range {
	for i := r.To - 1; i >= r.From; i-- {
		if at := postTo(s, i); at.From < at.To {
			return at
		}
	}
	if r.From > 0 && s.Tokens[r.From-1].Text == "," {
		return postTo(s, r.From-1)
	}
	return syntax.Range{}
}

// postAfter is the post at the end of the noun group that follows the name in r
// and a comma.
func postAfter(s *syntax.Sentence, r syntax.Range) syntax.Range {
	if r.To >= len(s.Tokens) || s.Tokens[r.To].Text != "," {
		return syntax.Range{}
	}
	for i := r.To + 1; i < len(s.Tokens) && s.Tokens[i].Word(); i++ {
		switch s.Tokens[i].Tag {
		case "IN", "VBD", "VBZ", "VBP", "MD", "CC":
			return syntax.Range{}
		}
		at := postTo(s, i+1)
		if s.Tokens[i].Proper() && at.From >= at.To && !goesOn(s, i+1) {
			return syntax.Range{} // another name
		}
		if at.From < at.To && postTo(s, i+2).To == 0 && !goesOn(s, i+1) {
			return at
		}
	}
	return syntax.Range{}
}

// goesOn reports whether a noun group goes on at token i.
func goesOn(s *syntax.Sentence, i int) bool {
	return i < len(s.Tokens) && (s.Tokens[i].Noun() || s.Tokens[i].Tag == "POS")
}
