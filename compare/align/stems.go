package align

import (
	"slices"

	"parallax/compare/lexicon"
)

// stems numbers the words that values are counts or deeds of; 0 is no word.
type stems struct {
	numbers
	families [][]int // by number
}

func newStems() stems { return stems{numbers{}, [][]int{nil}} }

// of is a word's number.
func (s *stems) of(word string) int32 {
	n := s.numbers.of(word)
	if int(n) == len(s.families) {
		s.families = append(s.families, lexicon.Families(word))
	}
	return n
}

// likeness of two stems: 1 the same, 0.7 of one family, 0 unknown, -1 other.
func (s *stems) likeness(a, b int32) float64 {
	switch {
	case a == 0 || b == 0:
		return 0
	case a == b:
		return 1
	case slices.ContainsFunc(s.families[a], func(f int) bool { return slices.Contains(s.families[b], f) }):
		return familyWeight
	}
	return -1
}
