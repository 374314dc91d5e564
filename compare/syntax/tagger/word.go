package tagger

import "strings"

// A Word is a word as the tagger knows it, with the features that depend on it
// alone. It belongs to the Tagger that made it.
type Word struct {
	text  string
	form  string // the word that the model knows it as
	sure  int    // its tag where it has one alone, or -1
	odd   bool   // left to the library
	known [kinds]feature
	sums  [places]*scores
	asked [places]bool
	after []feature // by the tag before it
}

// A kind of feature that depends on one word. The first three are of the word to
// be tagged, the others of its neighbours.
type kind int

const (
	suffix kind = iota
	initial
	word
	wordBefore
	suffixBefore
	wordTwoBefore
	wordBehind
	suffixBehind
	wordTwoBehind
	kinds
)

// kindNames are the names of the kinds in the model.
var kindNames = [kinds]string{"i suffix ", "i pref1 ", "i word ", "i-1 word ", "i-1 suffix ", "i-2 word ", "i+1 word ", "i+1 suffix ", "i+2 word "}

// of is what the model looks at in the word. The letters are bytes: so it was trained.
func (k kind) of(w *Word) string {
	switch k {
	case suffix:
		return w.text[max(0, len(w.text)-3):]
	case initial:
		return w.text[:1]
	case suffixBefore, suffixBehind:
		return w.form[max(0, len(w.form)-3):]
	}
	return w.form
}

// form is a word as the model knows it: in lower case, years, other figures and
// hyphened words by their kind.
func form(w string) string {
	switch {
	case w[0] != '-' && strings.Contains(w, "-"):
		return "!HYPHEN"
	case len(w) == 4 && strings.IndexByte("+-0123456789", w[0]) >= 0 && figures(w[1:]):
		return "!YEAR"
	case figures(w[:1]):
		return "!DIGITS"
	}
	return strings.ToLower(w)
}

func figures(w string) bool { return strings.Trim(w, "0123456789") == "" }

// odd reports whether a word may be one that the library tags by its looks: an
// emoticon, a mention, a mark of a treebank. Some others look like these.
func odd(w string) bool {
	switch w {
	case "0", "*", "@", "8D", "8-D", "O.o", "XDD", "xD", "xDD":
		return true
	case "--":
		return false
	}
	const edges = "()[]:=@^*"
	return len(w) > 1 && (w[0] == '-' || strings.IndexByte(edges, w[0]) >= 0 || strings.IndexByte(edges, w[len(w)-1]) >= 0 || strings.ContainsAny(w, "_\\"))
}
