package compare

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// labels words the question that the draft's claims answer, the best wording
// first. There is at least one.
func (c *comparison) labels(d *draft) []string {
	var out []string
	switch d.claims[0].Type {
	case fact.Clause, fact.State:
		out = c.nounPhrases(d)
	case fact.Standing:
		out = c.standingOf(d)
	case fact.Age:
		out = c.agesOf(d)
	case fact.Role, fact.Post:
		out = []string{"role of " + d.name()}
	case fact.Naming, fact.Mention:
		out = []string{"name: " + d.name()}
	case fact.Quotation:
		for _, p := range c.nounPhrases(d) {
			out = append(out, "quotation: "+withSpeaker(d.speaker(), p))
		}
	default:
		out = c.askedOf(d)
	}
	if len(out) == 0 {
		out = []string{c.words(d)}
	}
	return out
}

func withSpeaker(speaker, about string) string {
	if speaker == "" {
		return about
	}
	return speaker + " on " + about
}

// agesOf asks for the age of somebody by name, else by what most claims call who
// is that old.
func (c *comparison) agesOf(d *draft) []string {
	if name := d.name(); name != "" {
		return []string{"age of " + name}
	}
	called := map[string]int{}
	for _, x := range d.words {
		if who := c.aged(x); who != "" {
			called["age of "+who]++
		}
	}
	out := slices.SortedFunc(maps.Keys(called), func(a, b string) int { return cmp.Or(called[b]-called[a], strings.Compare(a, b)) })
	if len(out) > 0 {
		return out
	}
	for _, p := range c.nounPhrases(d) {
		out = append(out, "age: "+p)
	}
	return out
}

// aged is who is as old as claim x says, where the age stands before the noun:
// "the boy" of "a six-year-old boy", "Lund's son" of "Lund's 7-year-old son", or
// empty.
func (c *comparison) aged(x *fact.Claim) string {
	s := c.sentenceOf(x)
	for _, g := range s.Nouns {
		if !g.Contains(x.Core.From) || x.Core.To > g.Head || s.Tokens[g.Head].Proper() || !lexicon.Person(s.Tokens[g.Head].Stem) {
			continue
		}
		who := s.Text(syntax.Range{From: x.Core.To, To: g.Head + 1})
		if of := x.Core.From - 1; of > g.From && s.Tokens[of].Tag == "POS" {
			return s.Text(syntax.Range{From: g.From, To: of + 1}) + " " + who
		}
		return "the " + who
	}
	return ""
}

// stages words the questions of the lexicon whose answers are states.
var stages = map[string]string{
	"caught": "arrest", "charged": "charge", "tried": "outcome of the trial", "freed": "release", "named": "identity", "claimed": "responsibility",
	"found": "search", "alive": "condition", "condition": "condition", "trapped": "rescue", "running": "end", "shut": "reopening", "decided": "decision",
}

// standingOf asks for the state by whom or what is in it: "condition of Ann Lee",
// "arrest of the suspect".
func (c *comparison) standingOf(d *draft) []string {
	var named, others []string
	for _, x := range d.words {
		s := c.sentenceOf(x)
		for _, g := range s.NounsIn(x.Subject) {
			switch who := s.Text(bare(s, g.Range)); {
			case s.Tokens[g.Head].Proper():
				named = append(named, stages[x.Head]+" of "+who)
			case s.Tokens[g.Head].Noun():
				others = append(others, stages[x.Head]+" of the "+who)
			}
		}
	}
	slices.Sort(named)
	slices.Sort(others)
	out := append(named, others...)
	for _, p := range c.nounPhrases(d) {
		out = append(out, stages[d.claims[0].Head]+": "+p)
	}
	return slices.Compact(out)
}

// askedOf asks for an amount, a time or a place by what it is of: "number of
// people hurt", "time the bridge fell".
func (c *comparison) askedOf(d *draft) []string {
	var out []string
	for _, x := range d.words {
		if q := c.question(x); q != "" && clip(q) == q && !slices.Contains(out, q) {
			out = append(out, q)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), strings.Compare(a, b)) })
	for _, p := range c.nounPhrases(d) {
		out = append(out, c.sort(d)+": "+p)
	}
	if name := d.name(); d.claims[0].Type == fact.Where && name != "" {
		out = append(out, "place: "+name)
	}
	return out
}

// sort names what a draft of values asks for in one word.
func (c *comparison) sort(d *draft) string {
	switch d.claims[0].Type {
	case fact.When:
		return "time"
	case fact.Where:
		if d.any(func(x *fact.Claim) bool { return x.Event == "tell" }) {
			return "audience"
		}
		return "place"
	}
	if d.any(func(x *fact.Claim) bool { return x.Number.Currency != "" }) {
		return "amount"
	}
	return "number"
}

// question asks for the value of x by its noun and its verb, or is empty.
func (c *comparison) question(x *fact.Claim) string {
	s := c.sentenceOf(x)
	p := governing(s, x)
	switch x.Type {
	case fact.When, fact.Where:
		if p == nil || p.Subject < 0 || x.Event == "tell" {
			return ""
		}
		subject, head := bare(s, s.Nouns[p.Subject].Range), &s.Tokens[s.Nouns[p.Subject].Head]
		if head.Tag == "PRP" || lexicon.TimeNoun(head.Stem) || subject.From >= subject.To || x.Core.Contains(s.Nouns[p.Subject].Head) {
			return ""
		}
		ask := "time "
		if x.Type == fact.Where {
			ask = "place "
		}
		return ask + s.Text(subject) + " " + s.Text(s.Verbs[p.Verb].Range)
	}
	noun := counted(s, x)
	switch {
	case noun == "":
		return ""
	case x.Number.Currency != "":
		return ""
	}
	return "number of " + noun + suffered(s, x, p)
}

// governing is the predicate of the verb that the value is of, or nil.
func governing(s *syntax.Sentence, x *fact.Claim) *syntax.Predicate {
	if x.Event == "" {
		return nil
	}
	for i := range s.Predicates {
		p := &s.Predicates[i]
		if g := &s.Verbs[p.Verb]; s.Tokens[g.Head].Stem == x.Event && x.Tokens.Contains(g.Head) {
			return p
		}
	}
	return nil
}

// counted is the noun that a number counts, in the plural, or empty.
func counted(s *syntax.Sentence, x *fact.Claim) string {
	for n := range s.Nouns {
		g := &s.Nouns[n]
		head := &s.Tokens[g.Head]
		if !g.Contains(x.Core.From) || !head.Noun() || x.Core.Contains(g.Head) {
			continue
		}
		r := bare(s, syntax.Range{From: max(g.From, x.Core.To), To: g.To})
		if r.From >= r.To {
			r = syntax.Range{From: g.Head, To: g.Head + 1}
		}
		if head.Tag == "NN" {
			return s.Text(syntax.Range{From: r.From, To: r.To - 1}) + gap(r) + plural(head.Lower)
		}
		return s.Text(r)
	}
	return ""
}

func gap(r syntax.Range) string {
	if r.To-r.From > 1 {
		return " "
	}
	return ""
}

// plural is the plural of a noun as written.
func plural(w string) string {
	switch {
	case w == "person":
		return "people"
	case strings.HasSuffix(w, "child"):
		return w + "ren"
	case strings.HasSuffix(w, "man") && w != "human":
		return w[:len(w)-2] + "en"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	case strings.HasSuffix(w, "y") && !strings.ContainsAny(w[max(0, len(w)-2):len(w)-1], "aeiou"):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

// suffered is what was done to those counted, " hurt", or what they did, " who
// died", or empty where that cannot be told.
func suffered(s *syntax.Sentence, x *fact.Claim, p *syntax.Predicate) string {
	if p == nil {
		return ""
	}
	g := &s.Verbs[p.Verb]
	head := &s.Tokens[g.Head]
	subject := p.Subject >= 0 && s.Nouns[p.Subject].Contains(x.Core.From)
	object := p.Object >= 0 && s.Nouns[p.Object].Contains(x.Core.From)
	switch {
	case subject && g.Passive, object && head.Tag == "VBN":
		return " " + head.Lower
	case object && head.Tag == "VBD" && strings.HasSuffix(head.Lower, "ed"):
		return " " + head.Lower // past and participle are spelled alike
	case subject && head.Tag == "VBD" && !lexicon.Say(head.Stem) && lexicon.Person(s.Tokens[s.Nouns[p.Subject].Head].Stem):
		return " who " + head.Lower
	}
	return ""
}
