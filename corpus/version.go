package corpus

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"time"
)

// Later reports whether r is a later version of the article that s is a version
// of.
func (r *Report) Later(s *Report) bool {
	return r.Article != "" && r.Article == s.Article && r.Version > s.Version
}

// changed is when the report became what it is, zero where nobody knows.
func (r *Report) changed() time.Time {
	if r.Updated.After(r.Published) {
		return r.Updated
	}
	return r.Published
}

// markVersions finds the reports that are versions of one article: of the same
// outlet, and mostly of the same words. Those that have no label from the user
// (unnamed) get that of the first with their number behind it.
func markVersions(readings []reading, unnamed []bool) {
	byOutlet := map[string][]int{}
	for i, r := range readings {
		if outlet := strings.ToLower(r.Source); outlet != "" {
			byOutlet[outlet] = append(byOutlet[outlet], i)
		}
	}
	taken := map[string]bool{}
	for _, r := range readings {
		taken[r.Label] = true
	}
	for i, r := range readings { // in their order, each outlet where it is met first
		of := byOutlet[strings.ToLower(r.Source)]
		if r.Source == "" || of[0] != i || len(of) < 2 {
			continue
		}
		for _, article := range articles(readings, of) {
			number(readings, article, unnamed, taken)
		}
	}
}

// articles puts together the readings that are versions of one article, each
// list by time, and leaves out those that have no other version.
func articles(readings []reading, of []int) [][]int {
	of = slices.Clone(of)
	slices.SortStableFunc(of, func(a, b int) int { return readings[a].changed().Compare(readings[b].changed()) })
	sketches := map[int]sketch{}
	var lists [][]int
	for _, i := range of {
		sketches[i] = sketchOf(readings[i].Body)
		at := slices.IndexFunc(lists, func(list []int) bool {
			last := list[len(list)-1]
			return sameArticle(&readings[i].Report, &readings[last].Report, sketches[i], sketches[last])
		})
		if at < 0 {
			lists = append(lists, []int{i})
		} else {
			lists[at] = append(lists[at], i)
		}
	}
	return slices.DeleteFunc(lists, func(list []int) bool { return len(list) < 2 })
}

// sameArticle takes half of the words for it, or the title and a fifth: stories
// grow.
func sameArticle(r, s *Report, a, b sketch) bool {
	same := a.likeness(b)
	return same >= 0.5 || same >= 0.2 && r.Title != "" && strings.EqualFold(r.Title, s.Title)
}

// number tells of each reading which version of the article it is, as far as
// their times tell.
func number(readings []reading, article []int, unnamed []bool, taken map[string]bool) {
	known := 1
	for known < len(article) && isLater(&readings[article[known]].Report, &readings[article[known-1]].Report) {
		known++
	}
	first := readings[article[0]].Label
	for n, i := range article {
		r := &readings[i]
		before := readings[article[max(0, n-1)]].Label
		if n >= known {
			r.warn("seems to be another version of %s, of the same outlet, and which is the later one is not known; %s for both", first, r.write("date"))
			continue
		}
		if known > 1 {
			r.Article, r.Version = first, n+1
		}
		if n == 0 {
			continue
		}
		if label := fmt.Sprintf("%s%d", first, n+1); unnamed[i] && !taken[label] {
			r.Label, taken[label] = label, true
		}
		r.warn("is a later version of %s, of the same outlet and mostly of the same words: no second source; what differs is taken for an update", before)
	}
}

func isLater(r, s *Report) bool {
	return !s.changed().IsZero() && r.changed().After(s.changed())
}

// A sketch stands for a text: the least of the hashes of its runs of words
// (Broder, On the resemblance and containment of documents, 1997).
type sketch []uint64

const (
	sketchSize = 128
	runLength  = 3 // words
)

func sketchOf(text string) sketch {
	words := strings.Fields(strings.ToLower(text))
	all := make(sketch, max(1, len(words)-runLength+1))
	var run []byte
	for i := range all {
		run = run[:0]
		for _, w := range words[i:min(len(words), i+runLength)] {
			run = append(append(run, w...), ' ')
		}
		h := fnv.New64a()
		h.Write(run)
		all[i] = h.Sum64()
	}
	slices.Sort(all)
	all = slices.Compact(all)
	return all[:min(len(all), sketchSize)]
}

// likeness estimates how many of the runs of either text are in both, from 0 to 1.
func (a sketch) likeness(b sketch) float64 {
	shared, all := 0, 0
	for i, k := 0, 0; (i < len(a) || k < len(b)) && all < sketchSize; all++ {
		switch {
		case k == len(b) || i < len(a) && a[i] < b[k]:
			i++
		case i == len(a) || b[k] < a[i]:
			k++
		default:
			shared, i, k = shared+1, i+1, k+1
		}
	}
	return float64(shared) / float64(max(all, 1))
}
