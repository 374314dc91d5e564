package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// nameDrafts gives each fact a short noun phrase, unique in the table. Where two
// facts would have the same, the graver one gets it bare.
func (c *comparison) nameDrafts(drafts []draft) {
	seen := map[string]int{}
	var graver []int
	for i := range drafts {
		graver = append(graver, i)
	}
	slices.SortStableFunc(graver, func(i, j int) int { return cmp.Compare(drafts[j].Verdict, drafts[i].Verdict) })
	for _, i := range graver {
		d := &drafts[i]
		d.Label = clip(c.label(d))
		seen[d.Label]++
		if n := seen[d.Label]; n > 1 {
			d.Label = fmt.Sprintf("%s (%d)", d.Label, n)
		}
	}
}

// longestLabel is how many characters a label may have.
const longestLabel = 64

// clip shortens a label at a word, or anywhere where there is none.
func clip(s string) string {
	r := []rune(s)
	if len(r) <= longestLabel {
		return s
	}
	s = string(r[:longestLabel])
	if i := strings.LastIndexByte(s, ' '); i > longestLabel/2 {
		s = s[:i]
	}
	return s
}

// label words the question that the draft's claims answer.
func (c *comparison) label(d *draft) string {
	about := c.nounPhrase(d)
	name := d.name()
	switch d.claims[0].Type {
	case fact.Quantity:
		if d.any(func(x *fact.Claim) bool { return x.Number.Currency != "" }) {
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
		if d.any(func(x *fact.Claim) bool { return x.Event == "tell" }) {
			return "words to " + name
		}
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

// any reports whether some claim of the draft is as asked.
func (d *draft) any(is func(*fact.Claim) bool) bool {
	for i := range d.claims {
		if is(&d.claims[i]) {
			return true
		}
	}
	return false
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
// completes it. Values and days are left out: a label asks, it does not answer.
func (c *comparison) nounPhrase(d *draft) string {
	best, score := "", -1.0
	for i := range d.claims {
		x := &d.claims[i]
		s := c.sentenceOf(x)
		for n := range s.Nouns {
			if c.answers(x, s, &s.Nouns[n]) {
				continue
			}
			r := completed(s, n, x.Tokens)
			phrase, weight := s.Text(r), c.weight(d, i, s, r)
			if phrase != "" && (weight > score || weight == score && phrase < best) {
				best, score = phrase, weight
			}
		}
	}
	if best == "" {
		for i := range d.claims {
			words := cutWords(c.sentenceOf(&d.claims[i]).Text(d.claims[i].Tokens), 6)
			if best == "" || words < best {
				best = words
			}
		}
	}
	return best
}

// answers reports whether noun group g cannot name the question of claim x: it
// lies outside, has no noun, is a day or span of time, or is the value itself.
func (c *comparison) answers(x *fact.Claim, s *syntax.Sentence, g *syntax.NounGroup) bool {
	head := &s.Tokens[g.Head]
	switch {
	case g.From < x.Tokens.From || g.To > x.Tokens.To || !head.Noun() || lexicon.TimeNoun(head.Stem):
		return true
	case x.Type == fact.When, x.Type == fact.Role, x.Type == fact.Naming, x.Type == fact.Where:
		return x.Core.Contains(g.Head)
	}
	return false
}

// completed is noun group n without determiner and number, with the
// prepositional phrase that follows it inside the claim.
func completed(s *syntax.Sentence, n int, within syntax.Range) syntax.Range {
	r := s.Nouns[n].Range
	for r.From < s.Nouns[n].Head && dispensable(&s.Tokens[r.From]) {
		r.From++
	}
	if n+1 < len(s.Nouns) {
		next := &s.Nouns[n+1]
		if next.Prep == r.To && next.To <= within.To && next.To-r.From <= 8 && completing[s.Tokens[r.To].Lower] && !lexicon.TimeNoun(s.Tokens[next.Head].Stem) && s.Tokens[next.Head].Tag != "PRP" {
			r.To = next.To
		}
	}
	for r.To-r.From > 8 {
		r.From++
	}
	return r
}

// completing are the prepositions whose phrase makes a noun's meaning whole.
var completing = map[string]bool{"of": true, "for": true, "with": true, "against": true, "between": true, "on": true}

func dispensable(t *syntax.Token) bool {
	return t.Tag == "DT" || t.Tag == "PDT" || t.Tag == "PRP$" || t.Tag == "CD" || !t.Word() || t.Text == "’s" || t.Text == "'s"
}

// weight is how much content of the range the draft's other claims share;
// common nouns name a question better than names do.
func (c *comparison) weight(d *draft, claim int, s *syntax.Sentence, r syntax.Range) float64 {
	w := 0.0
	for t := r.From; t < r.To; t++ {
		if tok := &s.Tokens[t]; tok.Content() && tok.Tag != "CD" {
			v := 1 + 3*c.sharers(d, claim, tok.Stem)
			if tok.Proper() {
				v *= 0.6
			}
			w += v
		}
	}
	return w
}

// sharers counts the draft's other claims that hold the stem or a near one.
func (c *comparison) sharers(d *draft, claim int, stem string) float64 {
	n := 0.0
	for i := range d.claims {
		x := &d.claims[i]
		s := c.sentenceOf(x)
		for t := x.Tokens.From; i != claim && t < x.Tokens.To; t++ {
			if lexicon.Related(s.Tokens[t].Stem, stem) {
				n++
				break
			}
		}
	}
	return n
}

func cutWords(s string, n int) string {
	f := strings.Fields(s)
	return strings.Join(f[:min(n, len(f))], " ")
}
