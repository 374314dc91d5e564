package compare

import (
	"cmp"
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

// mostWording is how many claims of a fact word its label: the surest.
const mostWording = 16

// A wording is a claim that words a label, and how many others do in its words.
type wording struct {
	*fact.Claim
	sentence *syntax.Sentence
	others   int
}

// wordings are the claims that word the draft's label, of those in the same words the
// first.
func (c *comparison) wordings(d *draft) []wording {
	out := make([]wording, 0, len(d.words))
	for _, x := range d.words {
		s := c.sentenceOf(x)
		same := func(w wording) bool {
			return w.Tokens == x.Tokens && w.Core == x.Core && c.docs[w.Report].Report.Text(w.sentence.Span) == c.docs[x.Report].Report.Text(s.Span)
		}
		if i := slices.IndexFunc(out, same); i >= 0 {
			out[i].others++
		} else {
			out = append(out, wording{x, s, 0})
		}
	}
	return out
}

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
	words, held := c.wordings(d), map[string]int{}
	for _, w := range words {
		for n := range w.sentence.Nouns {
			if c.answers(w.Claim, w.sentence, &w.sentence.Nouns[n]) {
				continue
			}
			if r := completed(w.sentence, n, w.Tokens); r.From < r.To {
				found = append(found, phrase{w.sentence.Text(r), weight(words, w.sentence, r, held)})
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

// weight is how much content of the range other claims that word the draft's label
// share; common nouns name a question better than names do. Held is how many hold the
// stems that were asked for already.
func weight(words []wording, s *syntax.Sentence, r syntax.Range, held map[string]int) float64 {
	w := 0.0
	for t := r.From; t < r.To; t++ {
		if tok := &s.Tokens[t]; tok.Content() && tok.Tag != "CD" {
			n, known := held[tok.Stem]
			if !known {
				n = holding(words, tok.Stem)
				held[tok.Stem] = n
			}
			v := 1 + 3*float64(n-1)
			if tok.Proper() {
				v *= 0.6
			}
			w += v
		}
	}
	return w
}

// holding is how many claims hold the stem or a near one.
func holding(words []wording, stem string) (n int) {
	if len(words) == 1 {
		return 1 + words[0].others
	}
	near := func(o string) bool { return o == stem }
	if len(lexicon.Families(stem)) > 0 {
		near = func(o string) bool { return lexicon.Related(stem, o) }
	}
	for i := range words {
		w := &words[i]
		for t := w.Tokens.From; t < w.Tokens.To; t++ {
			if near(w.sentence.Tokens[t].Stem) {
				n += 1 + w.others
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
