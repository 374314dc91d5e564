package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxMarks is how many combining marks one base may carry. No script needs
// more; text that piles them up smears over the lines around it.
const maxMarks = 8

const tab = "    "

// Clean makes foreign text safe to show and to measure. The result is valid
// UTF-8 in which every rune but '\n' takes its place in a line of text: line
// ends become '\n', a tab four spaces, and whatever is invisible, controls a
// terminal, turns the direction of writing or is not UTF-8 becomes a visible
// sign (a C0 control its Control Picture, the rest U+FFFD). Soft hyphens,
// variation selectors and the marks beyond maxMarks on one base are dropped: no
// word is lost with them. Clean also returns how many runes it replaced or
// dropped, line ends and tabs not counted. Cleaning twice changes nothing more.
func Clean(s string) (string, int) {
	if isClean(s) {
		return s, 0
	}
	c := cleaner{prev: '\n'}
	c.out.Grow(len(s) + len(s)/8)
	for i := 0; i < len(s); {
		if n := plainRun(s[i:]); n > 0 {
			c.out.WriteString(s[i : i+n])
			c.prev, c.marks = rune(s[i+n-1]), 0
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		c.put(r, size, s[i:])
	}
	return c.out.String(), c.changed
}

// CleanLine is Clean for what must fit in a line, such as a title or a file's
// name: runs of white space become one space, and none is left at the ends.
func CleanLine(s string) string {
	s, _ = Clean(s)
	return strings.Join(strings.Fields(s), " ")
}

// isClean is the fast way for what most texts hold: plain ASCII, and the letters,
// quotation marks and dashes of Western Europe.
func isClean(s string) bool {
	for {
		s = s[plainRun(s):]
		r, size := utf8.DecodeRuneInString(s)
		if !isWestern(r) {
			return s == ""
		}
		s = s[size:]
	}
}

func isWestern(r rune) bool { return 'À' <= r && r <= 'ɏ' || '‐' <= r && r <= '‧' }

// plainRun is how many bytes of plain ASCII s begins with.
func plainRun(s string) int {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x7f || c < ' ' && c != '\n' {
			return i
		}
	}
	return len(s)
}

// A cleaner builds clean text rune by rune.
type cleaner struct {
	out     strings.Builder
	prev    rune // the last one written
	marks   int  // combining marks in a row, up to prev
	changed int
}

// put writes what r, read from size bytes, becomes; rest is the text after it.
func (c *cleaner) put(r rune, size int, rest string) {
	switch {
	case r == '\r':
		if !strings.HasPrefix(rest, "\n") {
			c.write('\n')
		}
	case r == '\t':
		c.out.WriteString(tab)
		c.prev, c.marks = ' ', 0
	case r == '\u2028' || r == '\u2029':
		c.write('\n')
	case r < ' ':
		c.replace(0x2400 + r)
	case r == 0x7f:
		c.replace('\u2421')
	case r == '\u00ad' || unicode.Is(unicode.Variation_Selector, r):
		c.changed++
	case unicode.Is(unicode.M, r):
		c.mark(r)
	case r == utf8.RuneError && size > 1:
		c.write(r)
	case r == utf8.RuneError || isHidden(r) && !c.joins(r, rest):
		c.replace(utf8.RuneError)
	default:
		c.write(r)
	}
}

func (c *cleaner) write(r rune) {
	c.out.WriteRune(r)
	c.prev, c.marks = r, 0
}

func (c *cleaner) replace(r rune) {
	c.write(r)
	c.changed++
}

// mark writes a combining mark, unless there is nothing for it to combine with:
// it would change what stands beside the text on the screen.
func (c *cleaner) mark(r rune) {
	switch {
	case unicode.IsSpace(c.prev) || isHidden(r):
		c.replace(utf8.RuneError)
	case c.marks == maxMarks:
		c.changed++
	default:
		c.out.WriteRune(r)
		c.prev = r
		c.marks++
	}
}

// isHidden reports whether r is not seen or steers how others are: C1 controls,
// the format characters (marks, embeddings, overrides and isolates of
// direction, zero-width characters, tags, annotations) but those that enclose
// numbers visibly, fillers that look like nothing, and what is no character.
func isHidden(r rune) bool {
	switch {
	case r >= 0x80 && r < 0xa0:
		return true
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return false
	}
	return unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Noncharacter_Code_Point)
}

// joiningScripts are those that need joiners (U+200C, U+200D) inside words.
var joiningScripts = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Mongolian, unicode.Nko,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya,
	unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala,
}

// joins reports whether r is a joiner between two letters of a script that
// spells with it.
func (c *cleaner) joins(r rune, rest string) bool {
	if r != '\u200c' && r != '\u200d' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	return unicode.In(c.prev, joiningScripts...) && unicode.IsLetter(next) && unicode.In(next, joiningScripts...)
}
