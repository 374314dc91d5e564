package align

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// names folds the spellings of a name's words over all reports into one key.
type names struct {
	canon map[string]string
	split map[string][]int32 // the keys of a name's words, each once and as a number, where it was taken apart
	ids   map[string]int32
}

// newNames groups the words of names whose spelling differs alone: five letters
// or more, the same initial and the same consonants, at least three of them. The
// first in the alphabet stands for all.
func newNames(docs []*syntax.Document) *names {
	n := &names{canon: map[string]string{}, split: map[string][]int32{}, ids: map[string]int32{}}
	first := map[string]string{}
	for _, d := range docs {
		for i := range d.Sentences {
			for j := range d.Sentences[i].Tokens {
				t := &d.Sentences[i].Tokens[j]
				w := bare(t.Lower)
				if !t.Proper() || len(w) < 5 || n.canon[w] != "" {
					continue
				}
				k := w[:1] + value.Skeleton(w)
				if len(k) < 4 {
					k = w
				}
				n.canon[w] = k
				if f := first[k]; f == "" || w < f {
					first[k] = w
				}
			}
		}
	}
	for w, k := range n.canon {
		n.canon[w] = first[k]
	}
	return n
}

// bare is a name's word without possessive, final stop and article.
func bare(w string) string {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), ".")
	w = strings.TrimPrefix(w, "al-")
	if strings.HasPrefix(w, "al") && len(w) > 6 {
		return w[2:]
	}
	return w
}

// fold is the key of a word of a name, given in lower case.
func (n *names) fold(w string) string {
	w = bare(w)
	if c, ok := n.canon[w]; ok {
		w = c
	}
	return lexicon.Stem(w)
}

// key is the key of a content token.
func (n *names) key(t *syntax.Token) string {
	if t.Proper() {
		return n.fold(t.Lower)
	}
	return numberOr(t.Stem)
}

// nameLikeness of two names by the keys of their words: 1 where one holds all words of the other, -1 where
// they share none, 0 where one is not known or they share some.
func nameLikeness(as, bs []int32) float64 {
	if len(as) == 0 || len(bs) == 0 {
		return 0
	}
	common := 0
	for _, w := range as {
		if slices.Contains(bs, w) {
			common++
		}
	}
	switch {
	case common == 0:
		return -1
	case common == min(len(as), len(bs)):
		return 1
	}
	return 0
}

// id is the number of a key of a name's word.
func (n *names) id(k string) int32 {
	id, ok := n.ids[k]
	if !ok {
		id = int32(len(n.ids))
		n.ids[k] = id
	}
	return id
}

// words are the keys of a name's words.
func (n *names) words(name string) []int32 {
	if out, ok := n.split[name]; ok {
		return out
	}
	var out []int32
	for _, w := range strings.Fields(strings.ToLower(name)) {
		if k := n.id(n.fold(w)); !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	n.split[name] = out
	return out
}

var numberWords = map[string]string{"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
	"eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50"}

// numberOr gives a number in words or digits the key of its value, and other
// words back.
func numberOr(w string) string {
	if d, ok := numberWords[w]; ok {
		return "#" + d
	}
	if w != "" && w[0] >= '0' && w[0] <= '9' {
		return "#" + strings.ReplaceAll(w, ",", "")
	}
	return w
}
