package syntax

import (
	"slices"
	"strings"
	"unicode"
)

// tagAll tags a sentence's tokens.
func (v *vocabulary) tagAll(ts []Token) {
	v.sentence, v.tags = v.sentence[:0], slices.Grow(v.tags[:0], len(ts))[:len(ts)]
	open := false
	for i := range ts {
		w := ts[i].tagged
		if ts[i].Text == "\"" {
			w = v.open
			if open {
				w = v.close
			}
			open = !open
		}
		v.sentence = append(v.sentence, w)
	}
	v.tagger.Tag(v.sentence, v.tags)
	for i := range ts {
		ts[i].Tag = repair(&ts[i], v.tags[i])
	}
	for i := 1; i+1 < len(ts); i++ {
		switch {
		case ts[i-1].Lower == "the" && participleAsNoun(ts[i].Tag, ts[i+1].Tag):
			ts[i].Tag = "NNS"
		case i > 1 && ts[i].Tag == "NN" && ts[i-1].negator && did[ts[i-2].Lower]:
			ts[i].Tag = "VB" // "did not order an inquiry"
		case i > 1 && ts[i].Tag == "NN" && ts[i-1].Lower == "to" && ts[i-2].Verb() && (ts[i+1].Tag == "DT" || ts[i+1].Tag == "PRP$"):
			ts[i].Tag = "VB" // "refused to order an inquiry"
		}
	}
}

// participleAsNoun reports whether a participle behind an article stands for
// people, "the wounded were taken", by the tag of the word that follows.
func participleAsNoun(tag, next string) bool {
	return (tag == "VBN" || tag == "VBD") && (next == "IN" || next == "MD" || next == "WP" || next == "." || strings.HasPrefix(next, "VB"))
}

// did are the forms of "do" that a bare verb follows where it is denied.
var did = map[string]bool{"do": true, "does": true, "did": true}

// repair mends what the tagger is known to get wrong on news.
func repair(t *Token, tag string) string {
	switch {
	case tag == "POS":
		return tag // "the boys' names"
	case !t.Word():
		return "."
	case tag == "NNP" && t.Lower == t.Text && unicode.IsLetter(rune(t.Text[0])):
		return "NN"
	case t.settled != "":
		return t.settled
	}
	return tag
}
