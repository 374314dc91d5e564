// Package words finds the differences of two short texts, word by word.
//
// It must not know reports, claims or verdicts: two strings go in, an edit
// script comes out. It is the only importer of the library that does the work.
package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"parallax/corpus"
)

// MaxWords is how many words of a text are told apart. The search is quadratic
// and meant for sentences; what follows counts as one long word.
const MaxWords = 400

// Kind says what an Op does on the way from the first text to the second.
type Kind int

// The kinds of operation.
const (
	Equal  Kind = iota // the words are in both texts
	Delete             // the words are in the first text alone
	Insert             // the words are in the second text alone
)

// An Op is one step of an edit script. A and B count bytes of the first and the
// second text; the span of the side that has no words is empty and marks the
// place. A word's span takes in the white space after it.
type Op struct {
	Kind Kind
	A, B corpus.Span
}

// Diff is the shortest edit script from a to b, in order: the spans A of all
// its operations cover a without gap or overlap, and B covers b. Words are
// equal when their letters are; curly and straight quotes are the same letter,
// and white space does not count.
func Diff(a, b string) []Op {
	left, right := split(a), split(b)
	alphabet := map[string]rune{}
	engine := diffmatchpatch.New()
	engine.DiffTimeout = 0 // a result that depends on the machine's speed is none
	steps := engine.DiffMainRunes(encode(a, left, alphabet), encode(b, right, alphabet), false)
	var ops []Op
	var at Op // the ends of what is covered so far
	for _, step := range steps {
		n := utf8.RuneCountInString(step.Text)
		op := Op{Kind: kinds[step.Type], A: corpus.Span{Start: at.A.End, End: at.A.End}, B: corpus.Span{Start: at.B.End, End: at.B.End}}
		if op.Kind != Insert {
			op.A.End, left = left[n-1], left[n:]
		}
		if op.Kind != Delete {
			op.B.End, right = right[n-1], right[n:]
		}
		ops, at = append(ops, op), op
	}
	return ops
}

var kinds = map[diffmatchpatch.Operation]Kind{
	diffmatchpatch.DiffEqual:  Equal,
	diffmatchpatch.DiffDelete: Delete,
	diffmatchpatch.DiffInsert: Insert,
}

// encode spells the words of text, which end at ends, one rune each: equal
// words get the same rune. The runes stay far below the surrogates.
func encode(text string, ends []int, alphabet map[string]rune) []rune {
	out := make([]rune, 0, len(ends))
	start := 0
	for _, end := range ends {
		key := straight.Replace(strings.TrimSpace(text[start:end]))
		if _, ok := alphabet[key]; !ok {
			alphabet[key] = rune(len(alphabet) + 1)
		}
		out = append(out, alphabet[key])
		start = end
	}
	return out
}

var straight = strings.NewReplacer("‘", "'", "’", "'", "‚", "'", "‛", "'", "“", `"`, "”", `"`, "„", `"`, "‟", `"`)

// split lists where the words of text end. A word is a run of letters and
// digits, held together by the marks inside numbers and names, or one other
// character; the space after it belongs to it.
func split(text string) []int {
	var ends []int
	for pos := 0; pos < len(text); {
		if len(ends) == MaxWords-1 {
			pos = len(text)
		} else {
			pos += leading(text[pos:], unicode.IsSpace) // only before the first word
			pos += word(text[pos:])
			pos += leading(text[pos:], unicode.IsSpace)
		}
		ends = append(ends, pos)
	}
	return ends
}

// word is the length in bytes of the word that s begins with.
func word(s string) int {
	n := leading(s, inWord)
	if n == 0 {
		_, n = utf8.DecodeRuneInString(s)
		return n
	}
	for {
		r, size := utf8.DecodeRuneInString(s[n:])
		more := leading(s[n+size:], inWord)
		if !strings.ContainsRune(".,:'’-/", r) || more == 0 {
			return n
		}
		n += size + more
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// leading is the length in bytes of the longest head of s that is all in class.
func leading(s string, class func(rune) bool) int {
	return len(s) - len(strings.TrimLeftFunc(s, class))
}
