package align

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// names folds the spellings of a name's words over all reports into one key.
type names struct{ canon map[string]string }

// newNames groups the words of names whose spelling differs alone: five letters
// or more, the same initial and the same consonants.
func newNames(docs []*syntax.Document) *names {
	n := &names{canon: map[string]string{}}
	bySkeleton := map[string]string{}
	for _, d := range docs {
		for i := range d.Sentences {
			for j := range d.Sentences[i].Tokens {
				t := &d.Sentences[i].Tokens[j]
				if !t.Proper() {
					continue
				}
				w := bare(t.Lower)
				if _, ok := n.canon[w]; ok || len(w) < 5 {
					continue
				}
				k := w[:1] + value.Skeleton(w)
				first, ok := bySkeleton[k]
				if !ok || len(k) < 4 {
					bySkeleton[k], first = w, w
				}
				n.canon[w] = first
			}
		}
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

// likeness of two names: 1 where one holds all words of the other, -1 where
// they share none, 0 where one is not known or they share some.
func (n *names) likeness(a, b string) float64 {
	if a == "" || b == "" {
		return 0
	}
	as, bs := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	common := 0
	for _, x := range as {
		for _, y := range bs {
			if n.fold(x) == n.fold(y) {
				common++
				break
			}
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
