package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/corpus"
)

// What Differences takes for telling.
const (
	glance  = 6 // words that differ in a text which the eye takes in at once
	content = 4 // letters from which on a word is rarely mere grammar
)

// Differences lists the words of a that b has not, and those of b that a has
// not, without the white space after them. Ok is false where the texts share so
// little that nearly all of both would be listed: that shows nobody anything,
// unless there is little of it.
func Differences(a, b string) (inA, inB []corpus.Span, ok bool) {
	shared, onlyA, onlyB := 0, 0, 0
	for _, op := range Diff(a, b) {
		x, y := a[op.A.Start:op.A.End], b[op.B.Start:op.B.End]
		switch op.Kind {
		case Equal:
			shared += weight(x)
		case Delete:
			inA = append(inA, trimmed(a, op.A))
			onlyA += len(split(x))
		case Insert:
			inB = append(inB, trimmed(b, op.B))
			onlyB += len(split(y))
		}
	}
	return inA, inB, max(onlyA, onlyB) <= glance || 3*shared >= min(weight(a), weight(b)) && 6*shared >= max(weight(a), weight(b))
}

// weight is how many words of text say something: those with a digit, and those
// that are longer than most articles and prepositions.
func weight(text string) (n int) {
	for pos, ends := 0, split(text); len(ends) > 0; ends = ends[1:] {
		word := text[pos:ends[0]]
		if utf8.RuneCountInString(strings.TrimSpace(word)) >= content || strings.ContainsFunc(word, unicode.IsDigit) {
			n++
		}
		pos = ends[0]
	}
	return n
}

// trimmed is s without the white space around its words.
func trimmed(text string, s corpus.Span) corpus.Span {
	s.Start += leading(text[s.Start:s.End], unicode.IsSpace)
	s.End = s.Start + len(strings.TrimRightFunc(text[s.Start:s.End], unicode.IsSpace))
	return s
}
