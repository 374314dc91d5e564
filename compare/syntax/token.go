package syntax

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/value"
	"parallax/corpus"
)

// A Token is one word, number or sign.
type Token struct {
	corpus.Span        // bytes of the report's Body
	*Lexeme            // what its text tells
	Text        string // as written
	Tag         string // Penn Treebank
	Quoted      bool   // inside quotation marks
}

// Word reports whether the token has a letter or digit.
func (t *Token) Word() bool { return t.word }

// isWord reports whether text has a letter or digit.
func isWord(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

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

// Long reports whether the token begins with a letter and has more than three
// characters.
func (t *Token) Long() bool { return t.long }

func long(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(first) && utf8.RuneCountInString(w) > 3
}

// straight maps typographic apostrophes to the ones the tagger was trained on.
func straight(text string) string {
	if !strings.ContainsAny(text, "’‘ʼ") {
		return text // the replacer copies even so
	}
	return apostrophes.Replace(text)
}

var apostrophes = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'")

// tokens splits and tags one sentence.
func (v *vocabulary) tokens(body string, span corpus.Span) []Token {
	out := make([]Token, 0, span.Len()/5+4)
	at := span.Start
	for field := range strings.FieldsSeq(body[span.Start:span.End]) {
		at = skipSpace(body, at)
		for head, rest := cutField(field); head != ""; head, rest = cutField(rest) {
			for _, p := range v.field(head) {
				end := at + p.size
				out = append(out, Token{Span: corpus.Span{Start: at, End: end}, Lexeme: p.Lexeme, Text: body[at:end]})
				at = end
			}
		}
	}
	out = v.joinInitials(body, v.partStop(body, out))
	v.tagAll(out)
	return out
}

// skipSpace is the first byte from at on that is no white space.
func skipSpace(body string, at int) int {
	for at < len(body) {
		r, n := utf8.DecodeRuneInString(body[at:])
		if !unicode.IsSpace(r) {
			break
		}
		at += n
	}
	return at
}

// maxField is the length in bytes above which what stands between white space is
// split in pieces: the tokenizer looks at all of it again for every sign that
// it takes off.
const maxField = 128

// cutField cuts a field after so many bytes that the tokenizer may read.
func cutField(field string) (head, rest string) {
	if len(field) <= maxField {
		return field, ""
	}
	for i := range field {
		if i >= maxField {
			return field[:i], field[i:]
		}
	}
	return field, ""
}

// partStop parts the full stop from the sentence's last word, where the
// tokenizer took a name for an abbreviation.
func (v *vocabulary) partStop(body string, ts []Token) []Token {
	if len(ts) == 0 {
		return ts
	}
	last := &ts[len(ts)-1]
	word := strings.TrimSuffix(last.Text, ".")
	if word == last.Text || len(word) < 3 || strings.Contains(word, ".") || abbreviation[strings.ToLower(word)] {
		return ts
	}
	stop := v.token(body, last.End-1, last.End)
	*last = v.token(body, last.Start, last.End-1)
	return append(ts, stop)
}

// joinInitials gives an initial its stop back, which the tokenizer parts from it:
// "Ann B. Berg". A stop inside a sentence with a name behind it ends nothing.
func (v *vocabulary) joinInitials(body string, ts []Token) []Token {
	out := ts[:0]
	for i := range ts {
		last := len(out) - 1
		if ts[i].Text == "." && last >= 0 && out[last].End == ts[i].Start && initial(out[last].Text) && i+1 < len(ts) && ts[i+1].Capital() {
			out[last] = v.token(body, out[last].Start, ts[i].End)
			continue
		}
		out = append(out, ts[i])
	}
	return out
}

// initial reports whether w is one capital letter.
func initial(w string) bool {
	_, size := utf8.DecodeRuneInString(w)
	return size == len(w) && capital(w)
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// abbreviation lists words of three letters or more that keep their stop.
var abbreviation = map[string]bool{"inc": true, "corp": true, "ltd": true, "bros": true, "ave": true, "blvd": true, "dept": true, "etc": true}

func (v *vocabulary) token(body string, start, end int) Token {
	text := body[start:end]
	return Token{Span: corpus.Span{Start: start, End: end}, Lexeme: v.lexeme(text), Text: text}
}

// clitics parts a leading quotation mark and a typographic contraction ("I’ve")
// from a word, which the tokenizer leaves whole.
func clitics(w string) []string {
	var out []string
	for _, q := range []string{"“", "”", "‘", "\"", "—", "–"} {
		if strings.HasPrefix(w, q) && len(w) > len(q) {
			out, w = append(out, q), w[len(q):]
		}
	}
	for _, q := range []string{"”", "“", "\"", "—", "–"} {
		if i := strings.Index(w, q); i > 0 {
			return append(append(append(out, clitics(w[:i])...), q), nonEmpty(w[i+len(q):])...)
		}
	}
	if i := strings.LastIndex(w, "’"); i > 0 && i+len("’") < len(w) {
		switch w[i+len("’"):] {
		case "s", "ve", "re", "ll", "d", "m", "S":
			return append(out, w[:i], w[i:])
		case "t":
			if w[i-1] == 'n' && i > 1 {
				return append(out, w[:i-1], w[i-1:])
			}
		}
	}
	return append(out, w)
}

func nonEmpty(w string) []string {
	if w == "" {
		return nil
	}
	return clitics(w)
}

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

// particled reports whether a word is a name with its particle: "al-Amin".
func particled(w string) bool {
	particle, name, ok := strings.Cut(w, "-")
	if !ok || name == "" || !unicode.IsUpper([]rune(name)[0]) {
		return false
	}
	switch strings.ToLower(particle) {
	case "al", "el", "ad", "an", "ar", "as", "at", "ul", "bin", "ibn", "abu", "ben":
		return true
	}
	return false
}

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

// settled is the tag of a word that its text alone tells, or "".
func settled(text, lower string) string {
	switch {
	case particled(text):
		return "NNP"
	case value.Hyphened(lower), text[0] >= '0' && text[0] <= '9' && !strings.Contains(text, "-"):
		return "CD"
	}
	return ""
}
