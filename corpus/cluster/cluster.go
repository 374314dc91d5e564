// Package cluster groups the heads of reports into stories: reports whose titles
// and openings share rare words, and that came out within days of each other.
//
// It must not know files. It is a quick guess for a list to choose from; whether
// two reports tell of the same facts is for others to find out.
package cluster

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Head is what a report opens with.
type Head struct {
	Title, Text string
	Day         int // when it came out, in days since any fixed one; 0 is unknown
}

// when is Day, with what is unknown last: that may be of any story.
func (h Head) when() int {
	if h.Day == 0 {
		return math.MaxInt
	}
	return h.Day
}

const (
	maxTerms = 150  // words of a head that are looked at
	likeness = 0.16 // cosine from which on a head belongs to a story
	window   = 4    // days that lie between reports of one story
	common   = 100  // reports that may share a word before it tells nothing, and one in ten of them
)

// Group returns the indices of heads, story by story: the stories by their first
// head, the heads of each in their order. One that no other belongs to is a story
// on its own. Work and memory grow with the number of heads and of words, not
// with the number of pairs.
func Group(heads []Head) [][]int {
	g := grouper{posts: map[int][]int{}}
	vectors := g.vectors(heads)
	order := make([]int, len(heads))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(heads[a].when(), heads[b].when()) })
	for _, i := range order {
		g.add(i, heads[i].Day, vectors[i])
	}
	var out [][]int
	for _, s := range g.stories {
		slices.Sort(s.heads)
		out = append(out, s.heads)
	}
	slices.SortFunc(out, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	return out
}

// A grouper puts heads one by one to the story that is most like them
// (single-pass clustering, as topic detection and tracking does it).
type grouper struct {
	stories []*story
	posts   map[int][]int // the stories that have a term
}

// A story is the heads put together so far.
type story struct {
	heads       []int
	first, last int // days, 0 where none is known
	sum         map[int]float64
	norm        float64 // of sum, squared
}

// A weight is what a term counts in one head.
type weight struct {
	term  int
	value float64
}

func (g *grouper) add(head, day int, v []weight) {
	dots := map[int]float64{}
	for _, w := range v {
		for _, s := range g.posts[w.term] {
			dots[s] += w.value * g.stories[s].sum[w.term]
		}
	}
	best, most := -1, likeness
	for s, dot := range dots {
		near := dot / math.Sqrt(g.stories[s].norm)
		if g.stories[s].spans(day) && (near > most || near == most && s < best) {
			best, most = s, near
		}
	}
	if best < 0 {
		best = len(g.stories)
		g.stories = append(g.stories, &story{sum: map[int]float64{}})
	}
	g.put(best, head, day, v)
}

func (g *grouper) put(at, head, day int, v []weight) {
	s := g.stories[at]
	s.heads = append(s.heads, head)
	if day != 0 {
		if s.first == 0 || day < s.first {
			s.first = day
		}
		s.last = max(s.last, day)
	}
	for _, w := range v {
		old := s.sum[w.term]
		if old == 0 {
			g.posts[w.term] = append(g.posts[w.term], at)
		}
		s.sum[w.term] = old + w.value
		s.norm += w.value * (2*old + w.value)
	}
}

// spans reports whether a report of day may be of s.
func (s *story) spans(day int) bool {
	return day == 0 || s.first == 0 || day-s.last <= window && s.first-day <= window
}

// vectors are the terms of each head, weighed by how rare they are among all,
// each vector of length 1.
func (g *grouper) vectors(heads []Head) [][]weight {
	ids, counts := map[string]int{}, []int{}
	out := make([][]weight, len(heads))
	for i, h := range heads {
		for word, value := range terms(h) {
			id, known := ids[word]
			if !known {
				id = len(counts)
				ids[word], counts = id, append(counts, 0)
			}
			counts[id]++
			out[i] = append(out[i], weight{id, value})
		}
	}
	for i, v := range out {
		v = slices.DeleteFunc(v, func(w weight) bool { return counts[w.term] > common && counts[w.term]*10 > len(heads) })
		slices.SortFunc(v, func(a, b weight) int { return cmp.Compare(a.term, b.term) })
		norm := 0.0
		for k := range v {
			v[k].value *= math.Log(1 + float64(len(heads)+9)/float64(counts[v[k].term]))
			norm += v[k].value * v[k].value
		}
		for k := range v {
			v[k].value /= math.Sqrt(norm)
		}
		out[i] = v
	}
	return out
}

// terms are the words of a head with what each counts before its rarity is
// known: names and numbers twice, words of the title twice.
func terms(h Head) map[string]float64 {
	out := map[string]float64{}
	left := maxTerms
	for i, text := range []string{h.Title, h.Text} {
		for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' }) {
			word, _, _ = strings.Cut(strings.ReplaceAll(word, "’", "'"), "'")
			low := strings.ToLower(word)
			if short(low) || stop[low] {
				continue
			}
			if left--; left < 0 {
				return out
			}
			value := 1.0
			if r, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(r) {
				value = 2
			}
			if i == 0 {
				value *= 1.5
			}
			low = strings.TrimSuffix(low, "s")
			out[low] = max(out[low], value)
		}
	}
	return out
}

// short reports whether a word is too short to tell anything: a number of two
// digits does.
func short(word string) bool {
	n := utf8.RuneCountInString(word)
	return n < 2 || n < 3 && !unicode.IsDigit(rune(word[0]))
}

// stop are words that tell nothing of what a report is about.
var stop = wordSet(`the and for that with was were has have had his her its they their them she him from this these those who
	which what when where will would could should may might can not but are been being said say says told after before during
	about into over under more than most other some such also one two three first last new year years day days week weeks month
	monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
	november december people according there here out all any how why while because since until against between through just
	only even still our your you did does done made make get got than then very now news report reported reporter reuters
	associated press agency updated published photo image`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
