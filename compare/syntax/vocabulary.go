package syntax

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v3/tokenize"

	"parallax/compare/syntax/tagger"
	"parallax/compare/value"
)

// A vocabulary remembers the words that were read, so that each is looked into
// once. It serves one sentence at a time.
type vocabulary struct {
	tagger      *tagger.Tagger
	open, close *tagger.Word // quotation marks
	lexemes     map[string]*Lexeme
	fields      map[string][]*Lexeme // by what stands between spaces, but for plain words
	values      value.Reader
	parts       []Token        // of the sentence in hand
	sentence    []*tagger.Word // likewise
	tags        []string       // likewise
}

// someWords is about how many different words a report has.
const someWords = 512

// fullVocabulary is the number of words and fields from which on a vocabulary is not kept
// for another report, so that it cannot grow with all that is ever read.
const fullVocabulary = 1 << 15

// vocabularies are kept from one report to the next.
var vocabularies = sync.Pool{New: func() any {
	t := tagger.New()
	return &vocabulary{tagger: t, open: t.Word("``"), close: t.Word("''"), lexemes: make(map[string]*Lexeme, someWords), fields: make(map[string][]*Lexeme, someWords)}
}}

// withVocabulary lends a vocabulary to the work.
func withVocabulary(work func(*vocabulary)) {
	v := vocabularies.Get().(*vocabulary)
	work(v)
	if len(v.lexemes)+len(v.fields) < fullVocabulary {
		v.values = value.Reader{} // it holds on to the report
		vocabularies.Put(v)
	}
}

var tokenizer = sync.OnceValue(func() *tokenize.Tokenizer { return tokenize.New() })

// plain is the length of the word of ASCII letters that a field begins with, where
// nothing follows but a comma or full stop: the tokenizer and clitics part these from
// it, and nothing else. It is 0 of other fields, and where a full stop follows a word
// with a capital, which may be an abbreviation.
func plain(field string) int {
	n := 0
	for n < len(field) && 'a' <= field[n]|0x20 && field[n]|0x20 <= 'z' {
		n++
	}
	switch rest := field[n:]; {
	case rest == "", rest == ",", rest == "." && n > 0 && field[0] >= 'a':
		return n
	}
	return 0
}

// field parts what stands between two spaces into tokens.
func (v *vocabulary) field(text string) []*Lexeme {
	if known, ok := v.fields[text]; ok {
		return known
	}
	text = strings.Clone(text) // the report is not to be kept with it
	var out []*Lexeme
	for _, t := range tokenizer().Tokenize(text) {
		for _, part := range clitics(t.Text) {
			out = append(out, v.lexeme(part))
		}
	}
	v.fields[text] = out
	return out
}

// lexeme looks a token's text up.
func (v *vocabulary) lexeme(text string) *Lexeme {
	if known := v.lexemes[text]; known != nil {
		return known
	}
	text = strings.Clone(text)
	x := newLexeme(text)
	x.tagged = v.signOf(straight(text))
	v.lexemes[text] = x
	return x
}

// signOf is the word that the tagger knows a token's plain text by.
func (v *vocabulary) signOf(plain string) *tagger.Word {
	switch plain {
	case "“":
		return v.open
	case "”":
		return v.close
	case "\"":
		return nil // it depends on the one before
	}
	return v.tagger.Word(plain)
}
