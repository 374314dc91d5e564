package fact

import (
	"iter"

	"parallax/compare/syntax"
)

// mentionClaims makes a claim of each run of words that are part of a name, as
// the report spells it.
func mentionClaims(s *syntax.Sentence, out []Claim) []Claim {
	for r := range names(s) {
		out = append(out, Claim{Type: Mention, Core: r, Tokens: r, Name: s.Text(r)})
	}
	return out
}

// names are the runs of words of a sentence that are part of a name.
func names(s *syntax.Sentence) iter.Seq[syntax.Range] {
	return func(yield func(syntax.Range) bool) {
		if titleCase(s) {
			return
		}
		for i := 0; i < len(s.Tokens); i++ {
			r := syntax.Range{From: i, To: i}
			for r.To < len(s.Tokens) && nameWord(s, r.To) {
				r.To++
			}
			if (r.To-r.From > 1 || r.To > r.From && s.Tokens[r.From].Proper()) && !yield(r) {
				return
			}
			i = max(i, r.To)
		}
	}
}

// nameWord reports whether token i may be part of a name: the tagger says so, or
// it has a capital inside the sentence.
func nameWord(s *syntax.Sentence, i int) bool {
	t := &s.Tokens[i]
	if !t.Proper() && !t.Capital() || weekday(t.Lower) {
		return false
	}
	inside := i > 0 && (s.Tokens[i-1].Word() || s.Tokens[i-1].Text == ",")
	return t.Proper() || inside && t.Capital() && t.Content() && (t.Noun() || t.Tag == "JJ" || s.Tokens[i-1].Capital())
}

// titleCase reports whether the sentence is written as headlines are, where a
// capital tells nothing of a name: most of its longer words have one.
func titleCase(s *syntax.Sentence) bool {
	long, capital := 0, 0
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.Long() {
			long++
			if t.Capital() {
				capital++
			}
		}
	}
	return long > 4 && 10*capital > 8*long
}
