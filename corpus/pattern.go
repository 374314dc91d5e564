package corpus

import (
	"regexp"
	"strings"
	"sync"
)

// A pattern is a regular expression behind a quick look, which spares most texts
// the long one and most runs the compiling: all patterns together take longer to
// compile than three reports take to read.
type pattern struct {
	may  func(text string) bool // false where there is surely no match
	expr func() *regexp.Regexp
}

func newPattern(may func(string) bool, source string) pattern { return pattern{may, compiled(source)} }

// compiled is the regular expression, compiled when it is first asked for.
func compiled(source string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(source) })
}

func (p pattern) matches(text string) bool { return p.may(text) && p.expr().MatchString(text) }

// find is the first match in text, or "".
func (p pattern) find(text string) string {
	if !p.may(text) {
		return ""
	}
	return p.expr().FindString(text)
}

// groups is the first match in text and its groups, nil where there is none.
func (p pattern) groups(text string) []string {
	if !p.may(text) {
		return nil
	}
	return p.expr().FindStringSubmatch(text)
}

// contains looks for words anywhere.
func contains(words string) func(string) bool {
	return func(text string) bool { return strings.Contains(text, words) }
}

// begins looks for openings in any case, brackets, dashes and spaces before them
// not counted.
func begins(openings ...string) func(string) bool {
	return func(text string) bool {
		if text != "" && !isLetter(text[0]) {
			text = strings.TrimLeft(text, " (—–-")
		}
		for _, o := range openings {
			if len(text) >= len(o) && text[0]|' ' == o[0]|' ' && strings.EqualFold(text[:len(o)], o) {
				return true
			}
		}
		return false
	}
}

// hasYear looks for four digits in a row.
func hasYear(text string) bool {
	digits := 0
	for i := 0; i < len(text) && digits < 4; i++ {
		if digits++; !isDigit(text[i]) {
			digits = 0
		}
	}
	return digits == 4
}

func opensWithDigit(text string) bool { return text != "" && isDigit(text[0]) }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// isLetter reports whether b is a letter of ASCII.
func isLetter(b byte) bool { return 'a' <= b|' ' && b|' ' <= 'z' }
