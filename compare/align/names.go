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
	keys  numbers // of a name's words
	lists []nameWords
	split map[string]int32 // the lists of names
}

// nameWords are the keys of a name's words, as they stand and each once.
type nameWords struct{ all, once []int32 }

// newNames groups the words of names whose spelling differs alone: five letters
// or more, the same initial and the same consonants, at least three of them. The
// first in the alphabet stands for all.
func newNames(docs []*syntax.Document) *names {
	n := &names{canon: map[string]string{}, keys: numbers{}, lists: make([]nameWords, 1), split: map[string]int32{}}
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

// likeness of two names, given by number, by the keys of their words: 1 where one holds all words of the other,
// -1 where they share none, 0 where one is not known or they share some.
func (n *names) likeness(a, b int32) float64 {
	if a == 0 || b == 0 {
		return 0
	}
	common, as, bs := 0, n.lists[a].once, n.lists[b].once
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

// words is the number of the keys of a name's words, 0 where it has none.
func (n *names) words(name string) int32 {
	if at, ok := n.split[name]; ok {
		return at
	}
	var words nameWords
	for _, w := range strings.Fields(strings.ToLower(name)) {
		k := n.keys.of(n.fold(w))
		if k == 0 {
			continue
		}
		words.all = append(words.all, k)
		if !slices.Contains(words.once, k) {
			words.once = append(words.once, k)
		}
	}
	if words.all == nil {
		return 0
	}
	n.lists = append(n.lists, words)
	n.split[name] = int32(len(n.lists) - 1)
	return n.split[name]
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
