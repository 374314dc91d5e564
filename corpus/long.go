package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSentence is the length in bytes above which a sentence is read in parts.
// The longest of news have some 600; what is longer is a list, a table or no
// prose, and the work on a sentence grows faster than its length.
const maxSentence = 2000

// addSentence adds the sentence s of the paragraph with index i. One that is longer
// than maxSentence is cut into parts, between words where it can be.
func (r *reading) addSentence(i int, s Span) {
	if s.Len() > maxSentence {
		r.long++
	}
	for s.Len() > maxSentence {
		end := s.Start + partOf(r.Body[s.Start:s.End])
		r.Sentences = append(r.Sentences, Sentence{trim(r.Body, Span{s.Start, end}), i})
		s = trim(r.Body, Span{end, s.End})
	}
	r.Sentences = append(r.Sentences, Sentence{s, i})
}

// partOf is the length of the first part of text, which is longer than one: up
// to the last white space in it, or else whole characters with their marks.
func partOf(text string) int {
	part := head(text, maxSentence)
	if i := strings.LastIndexFunc(part, unicode.IsSpace); i > 0 {
		return i
	}
	n := len(part)
	for r, _ := utf8.DecodeRuneInString(text[n:]); unicode.Is(unicode.M, r) && n > 0; r, _ = utf8.DecodeRuneInString(text[n:]) {
		_, size := utf8.DecodeLastRuneInString(text[:n])
		n -= size
	}
	if n == 0 {
		return len(part)
	}
	return n
}
