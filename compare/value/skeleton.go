package value

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// plain are the letters with marks that names in the news carry, and the plain
// letters they are written with where there are none.
var plain = sync.OnceValue(func() map[rune]string {
	return foldTable(`àáâãäåāăą a çćčĉ c ďđð d èéêëēėęě e ĝğġģ g ĥħ h ìíîïīįı i ĵ j ķ k ĺļľł l ñńņň n òóôõöøōő o ŕřŗ r
	śŝşšș s ţťțŧ t ùúûüūůűų u ŵ w ýÿŷ y źżž z ß ss æ ae œ oe þ th`)
})

func foldTable(s string) map[rune]string {
	fields := strings.Fields(s)
	table := make(map[rune]string)
	for i := 0; i < len(fields); i += 2 {
		for _, r := range fields[i] {
			table[r] = fields[i+1]
		}
	}
	return table
}

// Fold is s in lower case with plain letters alone: no marks, dots, hyphens,
// apostrophes or spaces.
func Fold(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	table := plain()
	for _, r := range s {
		r = unicode.ToLower(r)
		switch {
		case r < utf8.RuneSelf:
			if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
				b.WriteByte(byte(r))
			}
		case table[r] != "":
			b.WriteString(table[r])
		case unicode.IsLetter(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Skeleton is what spellings of one name have in common: its consonants, folded,
// doubled ones once, with the digraphs of transliteration made one letter. The
// first letter stays even where it is a vowel.
func Skeleton(s string) string {
	s = digraphs.Replace(Fold(s))
	var b strings.Builder
	b.Grow(len(s))
	var last rune
	for i, r := range s {
		vowel := strings.ContainsRune("aeiouy", r)
		if i == 0 || !vowel && r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// digraphs are the letters of transliteration that stand for one sound, and what
// each is written with here.
var digraphs = strings.NewReplacer("sch", "sh", "kh", "k", "gh", "g", "ph", "f", "dh", "d", "th", "t", "zh", "j", "dj", "j",
	"tch", "ch", "ch", "ch", "ck", "k", "c", "k", "q", "k", "x", "ks", "w", "v")
