package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line is one line of a body: its words, and whether a blank one follows.
type line struct {
	Span
	last bool // of its block
}

// paragraphs splits body at blank lines and, inside a block, at every line end
// that is not there only to keep lines short.
func paragraphs(body string) []Paragraph {
	lines := splitLines(body)
	width := wrapWidth(body, lines)
	out := make([]Paragraph, 0, len(lines))
	for i, l := range lines {
		if i > 0 && !lines[i-1].last && isWrap(body, lines[i-1].Span, l.Span, width) {
			out[len(out)-1].End = l.End
			continue
		}
		out = append(out, Paragraph{Span: l.Span})
	}
	return out
}

// splitLines lists the lines that have something in them, trimmed.
func splitLines(body string) []line {
	out := make([]line, 0, 1+strings.Count(body, "\n"))
	for start := 0; start < len(body); {
		end := start + strings.IndexByte(body[start:], '\n')
		if end < start {
			end = len(body)
		}
		s := trim(body, Span{start, end})
		switch {
		case s.Len() > 0:
			out = append(out, line{Span: s})
		case len(out) > 0:
			out[len(out)-1].last = true
		}
		start = end + 1
	}
	return out
}

// trim is s without white space at its ends.
func trim(body string, s Span) Span {
	text := body[s.Start:s.End]
	s.Start += len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	s.End = s.Start + len(strings.TrimSpace(text))
	return s
}

// Lines of hard-wrapped text are at most maxWrap characters long, its longest
// at least minWrap.
const (
	minWrap = 40
	maxWrap = 110
)

// wrapWidth is the width that the lines of body were filled up to, or 0 where
// every line stands for itself. A line is full when the first word of the next
// would not have fitted in the width of the longest.
func wrapWidth(body string, lines []line) int {
	width := 0
	for _, l := range lines {
		if l.Len() > maxWrap*utf8.UTFMax {
			return 0
		}
		width = max(width, utf8.RuneCountInString(body[l.Start:l.End]))
	}
	if width < minWrap || width > maxWrap {
		return 0
	}
	full, breaks := 0, 0
	for i := 1; i < len(lines); i++ {
		if lines[i-1].last {
			continue
		}
		breaks++
		if isFull(body, lines[i-1].Span, lines[i].Span, width) {
			full++
		}
	}
	if full*3 < breaks*2 {
		return 0
	}
	return width
}

func isFull(body string, l, next Span, width int) bool {
	word, _, _ := strings.Cut(body[next.Start:next.End], " ")
	return utf8.RuneCountInString(body[l.Start:l.End])+1+utf8.RuneCountInString(word) > width
}

// isWrap reports whether the text of l goes on in the next line. In unwrapped
// text it does where l leaves a sentence open and a small letter follows.
func isWrap(body string, l, next Span, width int) bool {
	if width > 0 && isFull(body, l, next, width) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(body[next.Start:])
	return unicode.IsLower(first) && !closes(body[l.Start:l.End])
}
