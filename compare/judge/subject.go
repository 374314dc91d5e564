package judge

import (
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// eventIsSubject reports whether the claim's subject is the event itself, so
// that nobody is said to do it: "no arrests have been made".
func (b *Bench) eventIsSubject(c *claim) bool { return overlap(c.Core, c.Subject) }

// sameSubject reports whether what the two are said of may be the same: the same
// noun or name, or a country and those who act for it.
func (b *Bench) sameSubject(x, y *claim) bool {
	if x.Subject.From >= x.Subject.To || y.Subject.From >= y.Subject.To {
		return false
	}
	return b.share(x, b.headOf(x), y, b.headOf(y)) || b.actsFor(x, y) || b.actsFor(y, x)
}

// nameSuffix reports whether a word may stand behind a name: "jr.", a lone full stop.
func nameSuffix(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "jr", "sr", "junior", "senior", "ii", "iii", "":
		return true
	}
	return false
}

// headOf is the last word of the claim's subject, "Jr." and the like apart.
func (b *Bench) headOf(c *claim) syntax.Range {
	s, r := c.sentence, c.Subject
	for r.To-r.From > 1 && nameSuffix(s.Tokens[r.To-1].Lower) {
		r.To--
	}
	return syntax.Range{From: r.To - 1, To: r.To}
}

// sameObject reports whether the objects have one head and no modifiers that
// tell them apart, or one claim has no object.
func (b *Bench) sameObject(x, y *claim) bool {
	xs, ys := content(x.sentence, x.Object), content(y.sentence, y.Object)
	if len(xs) == 0 || len(ys) == 0 || b.timed(x) || b.timed(y) || b.isEvent(x) || b.isEvent(y) {
		return true
	}
	head := func(r syntax.Range) syntax.Range { return syntax.Range{From: r.To - 1, To: r.To} }
	rest := func(r syntax.Range) syntax.Range { return syntax.Range{From: r.From, To: r.To - 1} }
	return b.share(x, head(x.Object), y, head(y.Object)) &&
		(len(xs) == 1 || len(ys) == 1 || b.share(x, rest(x.Object), y, rest(y.Object)))
}

// partnered reports whether the claim tells with whom or to whom it was done.
func (b *Bench) partnered(c *claim) bool {
	s := c.sentence
	for i := c.Core.To; i < c.Tokens.To; i++ {
		if w := s.Tokens[i].Lower; w == "with" || w == "to" {
			return true
		}
	}
	return c.Object.From < c.Object.To && !b.isEvent(c)
}

// timed reports whether the claim's object is a day or time of day, which the
// noun group may have swallowed: "returned home Tuesday afternoon".
func (b *Bench) timed(c *claim) bool {
	return c.Object.From < c.Object.To && lexicon.TimeNoun(c.sentence.Tokens[c.Object.To-1].Stem)
}

// isEvent reports whether the object is the event itself ("gave a response").
func (b *Bench) isEvent(c *claim) bool { return overlap(c.Core, c.Object) }

func overlap(a, b syntax.Range) bool { return a.From < b.To && b.From < a.To }

// share reports whether two ranges have a content word in common, spelling and
// family aside.
func (b *Bench) share(x *claim, r syntax.Range, y *claim, q syntax.Range) bool {
	if b.junior(x, r) != b.junior(y, q) {
		return false
	}
	for _, s := range content(x.sentence, r) {
		for _, t := range content(y.sentence, q) {
			if lexicon.Related(s.Stem, t.Stem) || s.Proper() && t.Proper() && sameName(b.name(s.Text), b.name(t.Text)) {
				return true
			}
		}
	}
	return false
}

// junior reports whether the range names the younger of two of one name.
func (b *Bench) junior(c *claim, r syntax.Range) bool {
	s := c.sentence
	for i := r.From; i < r.To; i++ {
		if w := strings.TrimSuffix(s.Tokens[i].Lower, "."); w == "jr" || w == "junior" {
			return true
		}
	}
	return false
}

// actsFor reports whether x's subject is a name and y's sentence has somebody
// who acts for it as the one who does it.
func (b *Bench) actsFor(x, y *claim) bool {
	s := x.sentence
	if name := &s.Tokens[x.Subject.To-1]; !name.Proper() || b.surname(name.Text) {
		return false // a country or a body, not somebody
	}
	t := y.sentence
	for i := y.Tokens.From; i < min(y.Tokens.To+4, len(t.Tokens)); i++ {
		if lexicon.Agent(t.Tokens[i].Stem) {
			return true
		}
	}
	return false
}

// surname reports whether a word ends a longer name in some report, as a
// person's surname does.
func (b *Bench) surname(w string) bool {
	for r := range b.made {
		for _, c := range b.made[r][fact.Naming] {
			if strings.HasSuffix(c.Name, " "+w) {
				return true
			}
		}
	}
	return false
}

// content are the tokens of a range that carry content.
func content(s *syntax.Sentence, r syntax.Range) []*syntax.Token {
	var out []*syntax.Token
	for i := r.From; i < r.To; i++ {
		if s.Tokens[i].Content() {
			out = append(out, &s.Tokens[i])
		}
	}
	return out
}
