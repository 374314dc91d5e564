package compare

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare/parallel"
)

// nameDrafts gives each fact a short noun phrase, unique in the table. Where two
// facts would have the same, the graver one gets it, and the other its next best.
func (c *comparison) nameDrafts(ctx context.Context, drafts []*draft) error {
	labels := make([][]string, len(drafts))
	if err := parallel.Each(ctx, len(drafts), func(i int) { labels[i] = c.labels(drafts[i]) }); err != nil {
		return err
	}
	taken := make(map[string]int, len(drafts))
	for v := Conflict; v >= Single; v-- {
		for i, d := range drafts {
			if d.Verdict == v {
				d.Label = take(labels[i], taken)
			}
		}
	}
	return nil
}

// take is the first of the labels that no other fact has; where all are
// taken, the first and the second together, or the first with a number. Taken
// counts the labels, and how far each was numbered.
func take(labels []string, taken map[string]int) string {
	if len(labels) > 1 {
		labels = append(slices.Clip(labels), labels[0]+", "+labels[1])
	}
	for _, l := range labels {
		l = clip(l)
		if key := strings.ToLower(l); taken[key] == 0 {
			taken[key] = 1
			return l
		}
	}
	first := clip(labels[0])
	for key := strings.ToLower(first); ; {
		taken[key]++
		l := fmt.Sprintf("%s (%d)", first, taken[key])
		if numbered := strings.ToLower(l); taken[numbered] == 0 {
			taken[numbered] = 1
			return l
		}
	}
}

// longestLabel is how many characters a label may have.
const longestLabel = 60

// clip shortens a label at a word, or anywhere where there is none.
func clip(s string) string {
	if utf8.RuneCountInString(s) <= longestLabel {
		return s
	}
	s = string([]rune(s)[:longestLabel])
	if i := strings.LastIndexByte(s, ' '); i > longestLabel/2 {
		s = s[:i]
	}
	return strings.TrimRight(s, " ,")
}
