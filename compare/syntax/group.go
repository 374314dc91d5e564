package syntax

import "strings"

// A NounGroup is a base noun phrase: determiner, modifiers and head, without
// the prepositional phrases that follow it.
type NounGroup struct {
	Range
	Head int // its last noun, number or pronoun
	Prep int // the preposition right before it, -1 where there is none
}

// A VerbGroup is a run of auxiliaries, adverbs and one main verb.
type VerbGroup struct {
	Range
	Head       int // the main verb
	Negated    bool
	Passive    bool
	Infinitive bool // opened by "to"
	Finite     bool
}

// nounGroups finds the base noun phrases in order.
func nounGroups(ts []Token) []NounGroup {
	out := make([]NounGroup, 0, len(ts)/3+1)
	for i := 0; i < len(ts); {
		end := nounGroupEnd(ts, i)
		if end == i {
			i++
			continue
		}
		g := NounGroup{Range: Range{i, end}, Head: end - 1, Prep: -1}
		if i > 0 && preposition(&ts[i-1]) && ts[i].Lower != "least" && ts[i].Lower != "most" {
			g.Prep = i - 1
		}
		out = append(out, g)
		i = end
	}
	return out
}

// preposition reports whether a token ties a noun group to what stands before:
// the tagger gives subordinating words the same tag.
func preposition(t *Token) bool {
	switch t.Lower {
	case "that", "because", "although", "though", "while", "if", "unless", "whether", "whereas":
		return false
	}
	return t.Tag == "IN" || t.Tag == "TO"
}

// nounGroupEnd is the end of the noun group that starts at token i, or i.
func nounGroupEnd(ts []Token, i int) int {
	end := i // behind the last noun seen
	for j := i; j < len(ts); j++ {
		t := &ts[j]
		switch {
		case t.Noun(), t.Tag == "CD", t.Tag == "EX":
			end = j + 1
		case t.Tag == "PRP":
			if j == i {
				return j + 1
			}
			return end
		case t.Tag == "DT" || t.Tag == "PDT" || t.Tag == "PRP$":
			if end > i || j > i && ts[j-1].Tag != "PDT" {
				return end
			}
		case t.Tag == "POS":
			if end != j {
				return end
			}
		case t.Text == "$" || t.Text == "€" || t.Text == "£" || t.Text == "%":
			if t.Text == "%" {
				end = j + 1
			}
		case strings.HasPrefix(t.Tag, "JJ"):
			if end == j && j > i && ts[j-1].Tag != "CD" && ts[j-1].Tag != "POS" && !t.hyphened() && ts[j-1].Noun() {
				return end
			}
		case t.Tag == "RB" || t.Tag == "RBR":
			if end > i || j+1 >= len(ts) || !(strings.HasPrefix(ts[j+1].Tag, "JJ") || ts[j+1].Tag == "CD") || t.negator {
				return end
			}
		case t.Tag == "VBN" || t.Tag == "VBG":
			if !modifies(ts, i, j) {
				return end
			}
		default:
			return end
		}
	}
	return end
}

// modifies reports whether the participle at j stands before its noun in the
// group that starts at i: "the expired passports".
func modifies(ts []Token, i, j int) bool {
	if j+1 >= len(ts) || !ts[j+1].Noun() {
		return false
	}
	if j > i {
		return !ts[j-1].Noun() || ts[j-1].Tag == "POS"
	}
	return ts[j].Tag == "VBN" && j > 0 && ts[j-1].Tag == "IN"
}

func (t *Token) hyphened() bool { return strings.ContainsRune(t.Text, '-') }

// verbGroups finds the verb groups in order, outside the noun groups.
func verbGroups(ts []Token, nouns []NounGroup) []VerbGroup {
	inNoun := make([]bool, len(ts))
	for _, g := range nouns {
		for i := g.From; i < g.To; i++ {
			inNoun[i] = true
		}
	}
	out := make([]VerbGroup, 0, len(ts)/8+1)
	for i := 0; i < len(ts); {
		if inNoun[i] || !startsVerb(ts, i) {
			i++
			continue
		}
		g := verbGroup(ts, inNoun, i)
		out = append(out, g)
		i = g.To
	}
	return out
}

func startsVerb(ts []Token, i int) bool {
	t := &ts[i]
	return t.Tag == "MD" || t.Verb() || t.Tag == "TO" && i+1 < len(ts) && (ts[i+1].Tag == "VB" || ts[i+1].Tag == "RB" && i+2 < len(ts) && ts[i+2].Tag == "VB")
}

// verbGroup reads the verb group that starts at token i.
func verbGroup(ts []Token, inNoun []bool, i int) VerbGroup {
	g := VerbGroup{Range: Range{i, i + 1}, Head: i, Infinitive: ts[i].Tag == "TO"}
	g.Finite = ts[i].Tag == "MD" || ts[i].Tag == "VBD" || ts[i].Tag == "VBZ" || ts[i].Tag == "VBP"
	g.note(&ts[i])
	for j := i + 1; j < len(ts); j++ {
		t := &ts[j]
		adverb := t.Tag == "RB" || t.Tag == "RBR"
		question := j == i+1 && (ts[i].Tag == "MD" || auxiliary(ts[i].Stem)) && inNoun[j] && ts[j].Tag == "PRP" && i == 0
		if question {
			continue
		}
		if adverb && t.negator && !auxiliary(ts[g.Head].Stem) && ts[g.Head].Tag != "MD" && ts[g.Head].Tag != "TO" {
			break // "referring not to him": what follows is denied, not the verb
		}
		if inNoun[j] || !adverb && !(t.Verb() && (auxiliary(ts[g.Head].Stem) || ts[g.Head].Tag == "MD" || ts[g.Head].Tag == "TO")) {
			break
		}
		g.note(t)
		if !adverb {
			g.Passive = t.Tag == "VBN" && ts[g.Head].Stem == "be"
			g.Head, g.To = j, j+1
		} else if t.negator {
			g.To = j + 1
		}
	}
	if g.Head == i && (ts[i].Tag == "VBN") {
		g.Passive = true // a reduced relative: "people wounded in the attack"
	}
	g.Negated = g.Negated || i > 0 && !negates(ts[i-1].Lower) && ts[i-1].negator || i > 1 && ts[i-1].Lower == "longer" && ts[i-2].Lower == "no"
	return g
}

// note takes what an auxiliary or adverb says of the whole group.
func (g *VerbGroup) note(t *Token) {
	g.Negated = g.Negated || t.negator
}

func auxiliary(stem string) bool {
	return stem == "be" || stem == "hav" || stem == "have" || stem == "do"
}

// NounsIn lists the noun groups that lie in r.
func (s *Sentence) NounsIn(r Range) []*NounGroup {
	var out []*NounGroup
	for n := range s.Nouns {
		if g := &s.Nouns[n]; r.From <= g.From && g.To <= r.To {
			out = append(out, g)
		}
	}
	return out
}
