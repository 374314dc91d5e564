package picker

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/list"
)

// find ranks the targets that have the letters of term in their order: first
// those that have it as it was typed, since many a long title has the letters of
// any short word somewhere.
func find(term string, targets []string) []list.Rank {
	ranks := list.DefaultFilter(term, targets)
	term = strings.ToLower(term)
	var exact, loose []list.Rank
	for _, r := range ranks {
		if strings.Contains(strings.ToLower(targets[r.Index]), term) {
			exact = append(exact, r)
		} else {
			loose = append(loose, r)
		}
	}
	return slices.Concat(exact, loose)
}
