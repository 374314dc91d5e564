package syntax

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/corpus"
)

// tokens splits and tags one sentence.
func (v *vocabulary) tokens(body string, span corpus.Span) []Token {
	out := v.parts[:0]
	at := span.Start
	for field := range strings.FieldsSeq(body[span.Start:span.End]) {
		at = skipSpace(body, at)
		for head, rest := cutField(field); head != ""; head, rest = cutField(rest) {
			if n := plain(head); n > 0 {
				out = append(out, v.token(body, at, at+n))
				at, head = at+n, head[n:]
			}
			if head == "" {
				continue
			}
			for _, x := range v.field(head) {
				end := at + len(x.Text)
				out = append(out, Token{Span: corpus.Span{Start: at, End: end}, Lexeme: x})
				at = end
			}
		}
	}
	v.parts = v.joinInitials(body, v.partStop(body, out))
	v.tagAll(v.parts)
	return slices.Clone(v.parts)
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
	n := 0 // tokens so far
	for i := range ts {
		if ts[i].Text == "." && n > 0 && ts[n-1].End == ts[i].Start && initial(ts[n-1].Text) && i+1 < len(ts) && ts[i+1].Capital() {
			ts[n-1] = v.token(body, ts[n-1].Start, ts[i].End)
			continue
		}
		if n < i {
			ts[n] = ts[i]
		}
		n++
	}
	return ts[:n]
}

// initial reports whether w is one capital letter.
func initial(w string) bool {
	_, size := utf8.DecodeRuneInString(w)
	return size == len(w) && capital(w)
}

// abbreviation lists words of three letters or more that keep their stop.
var abbreviation = map[string]bool{"inc": true, "corp": true, "ltd": true, "bros": true, "ave": true, "blvd": true, "dept": true, "etc": true}

func (v *vocabulary) token(body string, start, end int) Token {
	return Token{Span: corpus.Span{Start: start, End: end}, Lexeme: v.lexeme(body[start:end])}
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
