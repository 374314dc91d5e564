package syntax

import (
	"strings"

	"parallax/corpus"
)

// A Token is one word, number or sign.
type Token struct {
	corpus.Span        // bytes of the report's Body
	*Lexeme            // its text and what that tells
	Tag         string // Penn Treebank
	Quoted      bool   // inside quotation marks
}

// Word reports whether the token has a letter or digit.
func (t *Token) Word() bool { return t.word }

// Proper reports whether the token is part of a name.
func (t *Token) Proper() bool { return t.Tag == "NNP" || t.Tag == "NNPS" }

// Noun reports whether the token is a common or proper noun.
func (t *Token) Noun() bool { return strings.HasPrefix(t.Tag, "NN") }

// Verb reports whether the token is a verb in any form.
func (t *Token) Verb() bool { return strings.HasPrefix(t.Tag, "VB") }

// Content reports whether the token carries content of its own.
func (t *Token) Content() bool { return t.content }

// Capital reports whether the token begins with a capital letter.
func (t *Token) Capital() bool { return t.capital }

// Says reports whether the token is a verb of saying in any form, if it is a verb.
func (t *Token) Says() bool { return t.says }

// Light reports whether the token, if it is a verb, says nothing of an event by
// itself.
func (t *Token) Light() bool { return t.light }

// Doubt reports whether the token may cast doubt, alone or with the next.
func (t *Token) Doubt() bool { return t.doubt }

// Kind reports whether the token, or what it is the plural of, names a kind of thing.
func (t *Token) Kind() bool { return t.kind }

// Opposable reports whether the token's stem may have an opposite.
func (t *Token) Opposable() bool { return t.opposable }

// Long reports whether the token begins with a letter and has more than three
// characters.
func (t *Token) Long() bool { return t.long }
