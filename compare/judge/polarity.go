package judge

import (
	"fmt"
	"strings"
	"unicode"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// states judges what one report asserts and the other denies. It is a conflict
// only where the subject is the same, what it is said of is not another thing,
// neither is hedged or still to come, and time does not explain it.
func states(b *Bench, x, y *claim) (Finding, bool) {
	if x.Negated == y.Negated {
		return Finding{}, false
	}
	if !alike(x.Event, y.Event) || !b.sameObject(x, y) || b.vague(x, y) {
		return pass, true
	}
	if lexicon.Mutual(x.Event) && b.partnered(x) != b.partnered(y) {
		return pass, true // who spoke with one need not have spoken to others
	}
	nobody := b.eventIsSubject(x) || b.eventIsSubject(y)
	if !b.sameSubject(x, y) && !(nobody && x.Event == y.Event) {
		return pass, true
	}
	if b.longAgo(x) != b.longAgo(y) || b.otherCase(x) != b.otherCase(y) || b.disputed(x, y) || b.passive(x) != b.passive(y) {
		return pass, true
	}
	said := func(c, other *claim) bool {
		return c.Negated == other.Negated && alike(c.Event, other.Event) && c.Planned == "" && b.sameSubject(c, other)
	}
	if b.holds(x, y, said) {
		return pass, true // a report that tells both sides takes none
	}
	if x.Planned != "" || y.Planned != "" || x.Hedged != "" || y.Hedged != "" || b.conditional(x) || b.conditional(y) {
		return pass, true
	}
	yes, no := x, y
	if x.Negated {
		yes, no = y, x
	}
	f := Finding{Verdict: Conflict, Kind: Polarity, A: b.core(x), B: b.core(y),
		Why: fmt.Sprintf("%s asserts what %s denies: “%s” against “%s”.", b.label(yes), b.label(no), b.words(yes, yes.Span), b.words(no, no.Span))}
	if b.timeExplains(yes, no) {
		f.Verdict = Update
	} else if nobody && !b.sameSubject(x, y) {
		return pass, true // whose doing is denied is not said
	}
	return f, true
}

// vague reports whether the two are of people at large, or are told by two verbs
// with nothing that both are done to: "began", "started it". A verb and its noun
// are one ("respond", "response").
func (b *Bench) vague(x, y *claim) bool {
	return people[b.headStem(x)] || people[b.headStem(y)] ||
		!strings.HasPrefix(x.Event, y.Event[:min(4, len(y.Event))]) && (x.Object.From >= x.Object.To || y.Object.From >= y.Object.To)
}

// passive reports whether the claim's subject suffers what the verb tells: who
// was shot is not who shot.
func (b *Bench) passive(c *claim) bool {
	s := c.sentence
	for i := range s.Verbs {
		if overlap(s.Verbs[i].Range, c.Core) {
			return s.Verbs[i].Passive
		}
	}
	return false
}

// disputed reports whether two people say the two, told apart by name or by their
// own words: that they differ is what the reports tell, not what parts them.
func (b *Bench) disputed(x, y *claim) bool {
	if x.Quoted && y.Quoted && !b.mayBeOne(x.Speaker, y.Speaker) {
		return true
	}
	p, q := nameIn(x.Speaker), nameIn(y.Speaker)
	return p != "" && q != "" && !sameName(b.name(p), b.name(q))
}

// nameIn is the name that ends what a speaker is called: "Lena Orr" of "tenant
// Lena Orr"; "" where that is a place ("residents of Varne") or there is none.
func nameIn(speaker string) string {
	words := strings.Fields(speaker)
	i := len(words)
	for i > 0 && !unicode.IsLower([]rune(words[i-1])[0]) {
		i--
	}
	if i > 0 && lexicon.Stop(words[i-1]) {
		return ""
	}
	return strings.Join(words[i:], " ")
}

// named reports whether a speaker is given by name: none of its words is common.
func named(speaker string) bool {
	for _, w := range strings.Fields(speaker) {
		if r := []rune(w)[0]; unicode.IsLower(r) {
			return false
		}
	}
	return speaker != ""
}

// conditional reports whether the claim holds under a condition or limit alone,
// or is asked.
func (b *Bench) conditional(c *claim) bool {
	s := c.sentence
	for i := max(0, c.Tokens.From-4); i < c.Tokens.To; i++ {
		switch s.Tokens[i].Lower {
		case "if", "unless", "whether", "until", "would", "could", "only", "without":
			return true
		}
	}
	return s.Tokens[len(s.Tokens)-1].Text == "?" || follows(s, c.Tokens.To, "without")
}

// follows reports whether the word stands in the sentence from token i on.
func follows(s *syntax.Sentence, i int, word string) bool {
	for ; i < len(s.Tokens); i++ {
		if s.Tokens[i].Lower == word {
			return true
		}
	}
	return false
}
