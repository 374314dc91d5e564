package align

import (
	"slices"

	"parallax/compare/lexicon"
)

// A stem is a word that values are counts or deeds of, with its word families.
type stem struct{ families []int }

// stems holds each stem once, so that the same word is the same pointer.
type stems map[string]*stem

// of is a word's stem, nil where there is no word.
func (s stems) of(word string) *stem {
	if word == "" {
		return nil
	}
	if s[word] == nil {
		s[word] = &stem{lexicon.Families(word)}
	}
	return s[word]
}

// likeness of two stems: 1 the same, 0.7 of one family, 0 unknown, -1 other.
func likeness(a, b *stem) float64 {
	switch {
	case a == nil || b == nil:
		return 0
	case a == b:
		return 1
	case slices.ContainsFunc(a.families, func(f int) bool { return slices.Contains(b.families, f) }):
		return familyWeight
	}
	return -1
}
