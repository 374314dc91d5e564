package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/parallel"
)

// nameDrafts gives each fact a short noun phrase, unique in the table. Where two
// facts would have the same, the graver one gets it, and the other its next best.
func (c *comparison) nameDrafts(ctx context.Context, drafts []draft) error {
	labels := make([][]string, len(drafts))
	if err := parallel.Each(ctx, len(drafts), func(i int) { labels[i] = c.labels(&drafts[i]) }); err != nil {
		return err
	}
	graver := make([]int, len(drafts))
	for i := range graver {
		graver[i] = i
	}
	slices.SortStableFunc(graver, func(i, j int) int { return cmp.Compare(drafts[j].Verdict, drafts[i].Verdict) })
	taken := map[string]int{}
	for _, i := range graver {
		d := &drafts[i]
		d.Label = untaken(labels[i], taken)
		taken[strings.ToLower(d.Label)] = 1
	}
	return nil
}

// untaken is the first of the labels that no other fact has; where all are
// taken, the first and the second together, or the first with a number. Taken
// counts the labels, and how far each was numbered.
func untaken(labels []string, taken map[string]int) string {
	if len(labels) > 1 {
		labels = append(slices.Clip(labels), labels[0]+", "+labels[1])
	}
	for _, l := range labels {
		if l = clip(l); taken[strings.ToLower(l)] == 0 {
			return l
		}
	}
	first := clip(labels[0])
	for key := strings.ToLower(first); ; {
		taken[key]++
		if l := fmt.Sprintf("%s (%d)", first, taken[key]); taken[strings.ToLower(l)] == 0 {
			return l
		}
	}
}

// longestLabel is how many characters a label may have.
const longestLabel = 60

// clip shortens a label at a word, or anywhere where there is none.
func clip(s string) string {
	r := []rune(s)
	if len(r) <= longestLabel {
		return s
	}
	s = string(r[:longestLabel])
	if i := strings.LastIndexByte(s, ' '); i > longestLabel/2 {
		s = s[:i]
	}
	return strings.TrimRight(s, " ,")
}
