package value

import (
	"cmp"
	"strings"
	"unicode"
)

// A Name is a proper name taken apart.
type Name struct {
	Text   string   // as given
	Titles []string // what stands before it, as written: "President", "Lt.", "Gen."
	Parts  []string // the parts of the name, as written; a particle keeps to the word after it: "Osama", "bin Laden"
	Suffix string   // "Jr.", "III", or ""

	keys  []string // folded Parts
	key   string   // the keys in one
	plain string   // the words of the name in lower case, without dots
}

// ParseName takes a proper name apart: titles off the front, a suffix and a
// possessive off the end. It never takes away the last word that is left.
func ParseName(s string) *Name {
	n := &Name{Text: s}
	words := nameWords(s)
	k := titleEnd(words)
	n.Titles, words = words[:k:k], words[k:]
	if last := len(words) - 1; last > 0 && suffixes[bare(words[last])] {
		n.Suffix, words = words[last], words[:last]
	}
	n.plain = strings.ReplaceAll(lower(strings.Join(words, " ")), ".", "")
	n.Parts = joinParticles(splitInitials(words))
	for _, p := range n.Parts {
		n.keys = append(n.keys, cmp.Or(Fold(p), p)) // signs alone fold to nothing
	}
	n.key = strings.Join(n.keys, "")
	return n
}

// Surname is the last part of the name, with its particle: "al-Masri", "van der
// Berg"; "" for an empty name.
func (n *Name) Surname() string {
	if len(n.Parts) == 0 {
		return ""
	}
	return n.Parts[len(n.Parts)-1]
}

// Given is the first part of a name of two or more, else "".
func (n *Name) Given() string {
	if len(n.Parts) < 2 {
		return ""
	}
	return n.Parts[0]
}

// nameWords cuts s at spaces and commas and drops quotation marks and the
// possessive of the last word.
func nameWords(s string) []string {
	words := strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",;:\"“”()[]", r)
	})
	out := words[:0]
	for i, w := range words {
		if i == len(words)-1 {
			w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		}
		if w = strings.Trim(w, "'‘’"); Fold(w) != "" {
			out = append(out, w)
		}
	}
	return out
}

// titleEnd is the number of words that are title: up to the last head of a title
// in the run of title words that opens the name, with the "of State" after it.
func titleEnd(words []string) int {
	end := 0
	for i := 0; i < len(words)-1; i++ {
		w := bare(words[i])
		switch {
		case titleHeads[w]:
			end = i + 1
			if bare(words[i+1]) == "of" {
				if i+3 >= len(words) {
					return 0
				}
				i += 2
				end = i + 1
			}
		case !titleModifiers[w]:
			return end
		}
	}
	return end
}

// splitInitials cuts "J.K." into two where other words follow it.
func splitInitials(words []string) []string {
	var out []string
	for i, w := range words {
		dots := strings.Count(w, ".")
		if i == len(words)-1 || dots < 2 || len(w) != 2*dots {
			out = append(out, w)
			continue
		}
		for j := 0; j < len(w); j += 2 {
			out = append(out, w[j:j+2])
		}
	}
	return out
}

// joinParticles puts particles to the word they belong to. A capitalised first
// word is a given name: "Al Gore".
func joinParticles(words []string) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		first := i
		for i < len(words)-1 && particles[bare(words[i])] && (i > 0 || words[i] == bare(words[i])) {
			i++
		}
		out = append(out, strings.Join(words[first:i+1], " "))
	}
	return out
}

// bare is w in lower case without dots.
func bare(w string) string { return strings.ReplaceAll(strings.ToLower(w), ".", "") }

// The words around names in news English, without their dots; our own lists.
var (
	titleHeads = wordSet(`mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness prince princess king queen emperor
		president minister chancellor premier secretary senator sen rep representative congressman congresswoman gov governor
		mayor councilman councilwoman councillor judge justice attorney general gen lt lieutenant col colonel major maj capt captain
		sgt sergeant cpl corporal pvt private pfc spc officer sheriff detective det inspector constable commander cmdr admiral adm marshal
		brigadier brig trooper agent pope cardinal archbishop bishop father fr rev reverend pastor rabbi imam sheikh shaikh
		ayatollah mullah sultan emir coach ambassador envoy spokesman spokeswoman spokesperson director superintendent supt
		leader lawmaker mp speaker commissioner chairman chairwoman brother sister`)
	titleModifiers = wordSet(`vice prime foreign deputy former ex acting chief first second interim assistant associate special opposition state district
		defense defence finance interior us u.s. american british master staff warrant senior then party rear surgeon police fire`)
	suffixes  = wordSet("jr sr ii iii iv esq phd md")
	particles = wordSet("al el bin ibn ben abu de del della di da dos du la le van von der den ter ten bint")
)

var (
	menTitles   = wordSet("mr sir lord king prince baron congressman councilman chairman spokesman father brother")
	womenTitles = wordSet("mrs ms miss dame lady queen princess baroness congresswoman councilwoman chairwoman spokeswoman sister")
)

// titled reports whether a title of n is in the set.
func (n *Name) titled(set map[string]bool) bool {
	for _, t := range n.Titles {
		if set[bare(t)] {
			return true
		}
	}
	return false
}
