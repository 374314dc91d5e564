package value

import "strings"

// kind is the sort of a token.
type kind uint8

const (
	mark   kind = iota // one character of anything else: punctuation, a sign, a clitic 's
	word               // letters, with inner apostrophes and the dots of "p.m."
	digits             // digits, with their separators and decimal point
)

// A token is a word, a number in digits, or a mark.
type token struct {
	start, end int
	kind       kind
	glued      bool   // nothing stands between it and the token before
	upper      bool   // begins with a capital
	opens      opens  // what may begin with it
	low        string // lower case, apostrophes straight, dashes "-", digits without separators
}

// none stands for what is before the first token and after the last.
var none token

// tokens is the text as the grammars see it. Its methods answer for any index.
type tokens []token

// at is token i, or an empty mark where there is none.
func (ts tokens) at(i int) token {
	if i < 0 || i >= len(ts) {
		return none
	}
	return ts[i]
}

// low is the lower-case text of token i, "" where there is none.
func (ts tokens) low(i int) string { return ts.at(i).low }

// is reports whether token i reads w.
func (ts tokens) is(i int, w string) bool { return ts.at(i).low == w }

// glued reports whether token i exists and touches the one before it.
func (ts tokens) glued(i int) bool { return i > 0 && i < len(ts) && ts[i].glued }

// hyphen reports whether token i is a hyphen that touches both its neighbours.
func (ts tokens) hyphen(i int) bool { return ts.is(i, "-") && ts.glued(i) && ts.glued(i+1) }

// after matches a phrase of single words from token i on, and is the index after it.
func (ts tokens) after(i int, phrase string) (int, bool) {
	for w := range strings.FieldsSeq(phrase) {
		if ts.low(i) != w {
			return 0, false
		}
		i++
	}
	return i, true
}

// wordSet is the set of the words of s.
func wordSet(s string) map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsSeq(s) {
		set[w] = true
	}
	return set
}
