package report

import (
	"unicode/utf8"

	"parallax/corpus"
)

// stride is how many bytes of text lie between two marks of an index.
const stride = 16

// codePoints turns byte offsets of a text into code point offsets. Building one
// takes a single pass over the text, and asking it at most stride bytes.
type codePoints struct {
	text  string
	marks []int32 // marks[i] code points start before byte i*stride
}

func indexCodePoints(text string) codePoints {
	marks := make([]int32, 0, len(text)/stride+2)
	n := int32(0)
	for i := range len(text) {
		if i%stride == 0 {
			marks = append(marks, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return codePoints{text, append(marks, n)}
}

// at is the number of code points before byte offset.
func (c *codePoints) at(offset int) int {
	mark := offset / stride
	n := int(c.marks[mark])
	for i := mark * stride; i < offset; i++ {
		if utf8.RuneStart(c.text[i]) {
			n++
		}
	}
	return n
}

// span is s, counted in code points.
func (c *codePoints) span(s corpus.Span) Span {
	return Span{Start: c.at(s.Start), End: c.at(s.End)}
}
