package value

import (
	"slices"
	"strings"
	"unicode"
)

// NameRelation is how two names stand to each other.
type NameRelation int

// The relations of names. All of them are symmetric.
const (
	Different NameRelation = iota // no sign that they are one name, or a sign that they are two
	Equal                         // the same up to titles, capitals and dots
	Part                          // one leaves out words of the other or shortens them to initials
	Spelling                      // two spellings: transliteration, typing error, joined words, nickname
	Acronym                       // one is the initials of the other
)

var nameRelationNames = [...]string{"different", "equal", "part", "spelling", "acronym"}

// String names the relation in one lower-case word.
func (r NameRelation) String() string { return nameRelationNames[r] }

// SameName says how two names stand to each other by their letters alone: Equal
// names may still be two people of one name.
func SameName(a, b *Name) NameRelation {
	if len(a.keys) > len(b.keys) {
		a, b = b, a
	}
	switch {
	case len(a.keys) == 0 || clash(a, b):
		return Different
	case a.plain == b.plain:
		if bare(a.Suffix) != bare(b.Suffix) {
			return Part
		}
		return Equal
	case sameKey(a.key, b.key):
		return Spelling
	case a.initialsOf(b) || b.initialsOf(a):
		return Acronym
	}
	return alignParts(a, b)
}

// clash reports whether titles or suffixes tell two people apart: Mr. and Mrs., Jr. and Sr.
func clash(a, b *Name) bool {
	return a.titled(menTitles) && b.titled(womenTitles) || a.titled(womenTitles) && b.titled(menTitles) ||
		a.Suffix != "" && b.Suffix != "" && bare(a.Suffix) != bare(b.Suffix)
}

// sameKey compares joined keys, the Arabic article set aside where one has it and the other not.
func sameKey(a, b string) bool { return a == b || withoutArticle(a) == b || a == withoutArticle(b) }

// withoutArticle drops "al" or "el" before five letters or more.
func withoutArticle(key string) string {
	if len(key) >= 7 && (strings.HasPrefix(key, "al") || strings.HasPrefix(key, "el")) {
		return key[2:]
	}
	return key
}

// mostParts bounds the names that are compared part by part.
const mostParts = 12

// alignParts compares part by part; a has no more parts than b. Both ends must
// fit, or all of a must stand somewhere in b.
func alignParts(a, b *Name) NameRelation {
	switch {
	case len(b.keys) > mostParts:
		return Different
	case len(a.keys) == 1:
		return onePart(a.keys[0], b)
	}
	if r := endsAndMiddle(a, b); r != Different {
		return r
	}
	for i := 0; i+len(a.keys) <= len(b.keys) && len(a.keys) < len(b.keys); i++ {
		if slices.Equal(a.keys, b.keys[i:i+len(a.keys)]) {
			return Part
		}
	}
	return Different
}

// onePart finds a name of one word among the parts of b.
func onePart(key string, b *Name) NameRelation {
	found := Different
	for _, k := range b.keys {
		switch f := fit(key, k); {
		case f == exact && len(b.keys) > 1:
			return Part
		case f == article && len(key) < len(k) && len(b.keys) > 1:
			return Part
		case f == article, f == skeletal && solid(key, k):
			found = Spelling
		case f == nickname && len(b.keys) == 1:
			found = Spelling
		}
	}
	return found
}

// solid reports whether two words of one skeleton are alike enough to be one name
// with no other part beside them: one edit apart, or long.
func solid(a, b string) bool {
	return min(len(a), len(b)) >= 7 || max(len(a), len(b)) >= 5 && min(len(a), len(b)) >= 4 && editDistance(a, b) == 1
}

// endsAndMiddle fits the first parts, the last parts, and the middle of a, in
// order, into the middle of b. A mere slip of the pen counts in one part alone.
func endsAndMiddle(a, b *Name) NameRelation {
	m, n := len(a.keys), len(b.keys)
	fits := []fitness{fit(a.keys[0], b.keys[0]), fit(a.keys[m-1], b.keys[n-1])}
	j := 1
	for i := 1; i < m-1; i++ {
		for j < n-1 && fit(a.keys[i], b.keys[j]) == unfit {
			j++
		}
		if j >= n-1 {
			return Different
		}
		fits = append(fits, fit(a.keys[i], b.keys[j]))
		j++
	}
	return worst(fits, m < n)
}

// worst sums up how the parts fit.
func worst(fits []fitness, shorter bool) NameRelation {
	var count [slip + 1]int
	for _, f := range fits {
		count[f]++
	}
	switch {
	case count[unfit] > 0 || count[slip] > 1 || count[initial] == len(fits):
		return Different
	case count[exact] == len(fits) && !shorter, count[exact]+count[initial] < len(fits):
		return Spelling
	}
	return Part
}

// initialsOf reports whether n is one word of two to six capitals, which are the
// initials of b's words; words such as "of" may count or not.
func (n *Name) initialsOf(b *Name) bool {
	words := len(b.Titles) + len(b.Parts)
	if len(n.Parts) != 1 || len(n.keys[0]) < 2 || len(n.keys[0]) > 6 || words < 2 || words > 10 {
		return false
	}
	for _, r := range n.Parts[0] {
		if unicode.IsLower(r) {
			return false
		}
	}
	all := strings.Fields(strings.Join(b.Titles, " ") + " " + strings.Join(b.Parts, " "))
	return !slices.Contains(all, n.Parts[0]) && spells(n.keys[0], all)
}

// spells reports whether the first letters of the words, read in order, are key.
func spells(key string, words []string) bool {
	if len(words) == 0 {
		return key == ""
	}
	w := Fold(words[0])
	if smallWords[w] && spells(key, words[1:]) {
		return true
	}
	return key != "" && w != "" && w[0] == key[0] && spells(key[1:], words[1:])
}

var smallWords = wordSet("of the and for in on to at de la du al")
