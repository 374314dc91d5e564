package compare

import (
	"fmt"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// nameDrafts gives each fact a short noun phrase, unique in the table.
func (c *comparison) nameDrafts(drafts []draft) {
	seen := map[string]int{}
	for i := range drafts {
		d := &drafts[i]
		d.Label = c.label(d)
		seen[d.Label]++
		if n := seen[d.Label]; n > 1 {
			d.Label = fmt.Sprintf("%s (%d)", d.Label, n)
		}
	}
}

// label words the question that the draft's claims answer.
func (c *comparison) label(d *draft) string {
	about := c.nounPhrase(d)
	name := d.name()
	switch d.claims[0].Type {
	case fact.Quantity:
		if d.claims[0].Number.Currency != "" {
			return "amount: " + about
		}
		return "number: " + about
	case fact.Age:
		if name != "" {
			return "age of " + name
		}
		return "age: " + about
	case fact.When:
		return "time: " + about
	case fact.Where:
		return "place: " + name
	case fact.Naming:
		return "name: " + name
	case fact.Role:
		return name + ", " + about
	case fact.Quotation:
		if s := d.speaker(); s != "" {
			return "quotation: " + s + " on " + about
		}
		return "quotation on " + about
	}
	return about
}

// name is the longest name the claims give, the first by spelling among equals.
func (d *draft) name() string {
	best := ""
	for i := range d.claims {
		n := d.claims[i].Name
		if len(n) > len(best) || len(n) == len(best) && n < best {
			best = n
		}
	}
	return best
}

func (d *draft) speaker() string {
	best := ""
	for i := range d.Claims {
		if s := d.Claims[i].Speaker; len(s) > len(best) || len(s) == len(best) && s < best {
			best = s
		}
	}
	return best
}

// nounPhrase picks the noun group that the claims share most of, with what
// completes it. Values themselves are left out: a label asks, it does not answer.
func (c *comparison) nounPhrase(d *draft) string {
	best, score := "", -1.0
	for i := range d.claims {
		x := &d.claims[i]
		s := &c.docs[x.Report].Sentences[x.Sentence]
		for n := range s.Nouns {
			g := s.Nouns[n]
			if g.From < x.Tokens.From || g.To > x.Tokens.To || !s.Tokens[g.Head].Noun() || c.isValue(x, s, g) {
				continue
			}
			phrase, weight := c.phrase(s, n, x), c.weight(d, i, s, g.Range)
			if phrase != "" && (weight > score || weight == score && phrase < best) {
				best, score = phrase, weight
			}
		}
	}
	if best == "" {
		x := &d.claims[0]
		s := &c.docs[x.Report].Sentences[x.Sentence]
		best = cutWords(textOf(s, x.Tokens), 6)
	}
	return best
}

// isValue reports whether noun group g is nothing but the claim's value.
func (c *comparison) isValue(x *fact.Claim, s *syntax.Sentence, g syntax.NounGroup) bool {
	switch x.Type {
	case fact.When, fact.Role, fact.Naming:
		return x.Core.Contains(g.Head)
	}
	return false
}

// weight is how much content of the range the draft's other claims share.
func (c *comparison) weight(d *draft, claim int, s *syntax.Sentence, r syntax.Range) float64 {
	w := 0.0
	for t := r.From; t < r.To; t++ {
		if tok := &s.Tokens[t]; tok.Content() && tok.Tag != "CD" {
			w += 1 + 2*c.sharers(d, claim, tok.Stem)
		}
	}
	return w
}

// sharers counts the draft's other claims that hold the stem or a near one.
func (c *comparison) sharers(d *draft, claim int, stem string) float64 {
	n := 0.0
	for i := range d.claims {
		x := &d.claims[i]
		s := &c.docs[x.Report].Sentences[x.Sentence]
		for t := x.Tokens.From; i != claim && t < x.Tokens.To; t++ {
			if lexicon.Related(s.Tokens[t].Stem, stem) {
				n++
				break
			}
		}
	}
	return n
}

// phrase is noun group n without determiner and number, with the "of" or "for"
// phrase that follows it.
func (c *comparison) phrase(s *syntax.Sentence, n int, x *fact.Claim) string {
	r := s.Nouns[n].Range
	for r.From < s.Nouns[n].Head && (s.Tokens[r.From].Tag == "DT" || s.Tokens[r.From].Tag == "PRP$" || s.Tokens[r.From].Tag == "CD" || !s.Tokens[r.From].Word()) {
		r.From++
	}
	if n+1 < len(s.Nouns) {
		next := &s.Nouns[n+1]
		if next.Prep == r.To && next.To <= x.Tokens.To && (s.Tokens[r.To].Lower == "of" || s.Tokens[r.To].Lower == "for") {
			r.To = next.To
		}
	}
	return cutWords(textOf(s, r), 8)
}

// textOf joins the tokens of r with the spaces of the body.
func textOf(s *syntax.Sentence, r syntax.Range) string {
	var b strings.Builder
	for i := r.From; i < r.To; i++ {
		if i > r.From && s.Tokens[i].Start > s.Tokens[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(s.Tokens[i].Text)
	}
	return b.String()
}

func cutWords(s string, n int) string {
	f := strings.Fields(s)
	return strings.Join(f[:min(n, len(f))], " ")
}
