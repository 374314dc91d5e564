package compare

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// any reports whether some claim of the draft is as asked.
func (d *draft) any(is func(*fact.Claim) bool) bool {
	for i := range d.claims {
		if is(d.claims[i]) {
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

// mostWording is how many claims of a fact word its label: the surest, each with a
// bit of its own in what holders returns.
const mostWording = 16

// A phrase is a wording and how much of it the claims of a draft share.
type phrase struct {
	text   string
	weight float64
}

// nounPhrases lists the noun groups of the claims, each with what completes it,
// those that the claims share most of first. Values and days are left out: a
// label asks, it does not answer.
func (c *comparison) nounPhrases(d *draft) []string {
	var found []phrase
	holders := map[string]uint16{}
	for i, x := range d.words {
		s := c.sentenceOf(x)
		for n := range s.Nouns {
			if c.answers(x, s, &s.Nouns[n]) {
				continue
			}
			if r := completed(s, n, x.Tokens); r.From < r.To {
				found = append(found, phrase{s.Text(r), c.weight(d, i, s, r, holders)})
			}
		}
	}
	slices.SortFunc(found, func(a, b phrase) int { return cmp.Or(cmp.Compare(b.weight, a.weight), strings.Compare(a.text, b.text)) })
	var out []string
	for _, p := range found {
		if !slices.ContainsFunc(out, func(have string) bool { return strings.EqualFold(have, p.text) }) {
			out = append(out, p.text)
		}
	}
	return out
}

// words is what a claim without a noun to name it by says, from its first word
// of content on.
func (c *comparison) words(d *draft) string {
	best := ""
	for _, x := range d.words {
		s, r := c.sentenceOf(x), x.Tokens
		for r.From < r.To-1 && !s.Tokens[r.From].Content() {
			r.From++
		}
		if w := cutWords(s.Text(r), 4); best == "" || w < best {
			best = w
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

// bare is r without determiners and numbers at its head.
func bare(s *syntax.Sentence, r syntax.Range) syntax.Range {
	for r.From < r.To-1 && (dispensable(&s.Tokens[r.From]) || numeral(s, r.From)) {
		r.From++
	}
	return r
}

// numeral reports whether token i is part of a number, whatever its tag.
func numeral(s *syntax.Sentence, i int) bool {
	at := s.Tokens[i].Start - s.Start
	return slices.ContainsFunc(s.Numbers, func(n value.Number) bool { return n.CoreStart <= at && at < n.CoreEnd })
}

// completed is noun group n, bare, with the prepositional phrase that follows it
// inside the claim.
func completed(s *syntax.Sentence, n int, within syntax.Range) syntax.Range {
	r := bare(s, s.Nouns[n].Range)
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
	return t.Tag == "DT" || t.Tag == "PDT" || t.Tag == "PRP$" || t.Tag == "CD" || t.Lower == "least" || t.Lower == "most" || !t.Word() || t.Text == "’s" || t.Text == "'s"
}

// weight is how much content of the range the draft's other claims share;
// common nouns name a question better than names do. Holders are those of the stems
// that were asked for already.
func (c *comparison) weight(d *draft, claim int, s *syntax.Sentence, r syntax.Range, holders map[string]uint16) float64 {
	w := 0.0
	for t := r.From; t < r.To; t++ {
		if tok := &s.Tokens[t]; tok.Content() && tok.Tag != "CD" {
			of, known := holders[tok.Stem]
			if !known && len(d.words) > 1 {
				of = c.holders(d, tok.Stem)
				holders[tok.Stem] = of
			}
			v := 1 + 3*float64(bits.OnesCount16(of&^(1<<claim)))
			if tok.Proper() {
				v *= 0.6
			}
			w += v
		}
	}
	return w
}

// holders are the claims that word the draft and hold the stem or a near one, a bit
// for each.
func (c *comparison) holders(d *draft, stem string) (of uint16) {
	near := func(o string) bool { return o == stem }
	if len(lexicon.Families(stem)) > 0 {
		near = func(o string) bool { return lexicon.Related(stem, o) }
	}
	for i, x := range d.words {
		s := c.sentenceOf(x)
		for t := x.Tokens.From; t < x.Tokens.To; t++ {
			if near(s.Tokens[t].Stem) {
				of |= 1 << i
				break
			}
		}
	}
	return of
}

func cutWords(s string, n int) string {
	f := strings.Fields(s)
	return strings.Join(f[:min(n, len(f))], " ")
}
