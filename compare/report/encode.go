package report

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A lines appends JSON to text as encoding/json indents it, each member and each
// element on a line of its own. That one first writes what it then indents, and
// takes three times as long.
type lines struct {
	text  []byte
	depth int // how many objects and lists are open
}

// margins are a line break and the indentation of the deepest line.
var margins = "\n" + strings.Repeat("  ", 16)

// line begins a line.
func (l *lines) line() { l.text = append(l.text, margins[:1+2*l.depth]...) }

// next begins the line of a member or an element.
func (l *lines) next() {
	if !l.opened() {
		l.text = append(l.text, ',')
	}
	l.line()
}

// opened reports whether what was opened last is empty yet: no value ends like that.
func (l *lines) opened() bool {
	last := l.text[len(l.text)-1]
	return last == '{' || last == '['
}

func (l *lines) open(bracket byte) {
	l.text = append(l.text, bracket)
	l.depth++
}

func (l *lines) close(bracket byte) {
	l.depth--
	if !l.opened() {
		l.line()
	}
	l.text = append(l.text, bracket)
}

// key begins a member whose name needs no escapes.
func (l *lines) key(name string) {
	l.next()
	l.text = append(l.text, '"')
	l.text = append(l.text, name...)
	l.text = append(l.text, `": `...)
}

func (l *lines) member(name, value string) {
	l.key(name)
	l.quote(value)
}

// known is a member that is left out where its value is empty.
func (l *lines) known(name, value string) {
	if value != "" {
		l.member(name, value)
	}
}

func (l *lines) truth(name string, is bool) {
	l.key(name)
	l.text = strconv.AppendBool(l.text, is)
}

func (l *lines) number(name string, n int) {
	l.key(name)
	l.text = strconv.AppendInt(l.text, int64(n), 10)
}

// share is a member from 0 to 1 that round has rounded.
func (l *lines) share(name string, x float64) {
	l.key(name)
	l.text = strconv.AppendFloat(l.text, x, 'f', -1, 64)
}

func (l *lines) span(s Span) {
	l.number("start", s.Start)
	l.number("end", s.End)
}

// place is a member that is a span.
func (l *lines) place(name string, s Span) { l.object(name, func() { l.span(s) }) }

// list is a member of n elements, each of which element appends.
func (l *lines) list(name string, n int, element func(i int)) {
	l.key(name)
	l.open('[')
	for i := range n {
		l.next()
		element(i)
	}
	l.close(']')
}

// object is a member that members appends the members of.
func (l *lines) object(name string, members func()) {
	l.key(name)
	l.open('{')
	members()
	l.close('}')
}

// quote appends s as a string.
func (l *lines) quote(s string) {
	l.text = append(l.text, '"')
	for {
		plain := plainIn(s)
		l.text = append(l.text, s[:plain]...)
		if s = s[plain:]; s == "" {
			break
		}
		r, size := utf8.DecodeRuneInString(s)
		l.text = appendEscape(l.text, r)
		s = s[size:]
	}
	l.text = append(l.text, '"')
}

// plainIn is how many bytes of s stand in a string as they are.
func plainIn(s string) int {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if escaped[c] {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || r == '\u2028' || r == '\u2029' {
			return i
		}
		i += size
	}
	return len(s)
}

// escaped tells the characters of ASCII that do not.
var escaped = func() (is [utf8.RuneSelf]bool) {
	for c := range is {
		is[c] = c < ' ' || c == '"' || c == '\\'
	}
	return is
}()

// shortEscapes are the letters for the characters that have one.
var shortEscapes = map[rune]byte{'"': '"', '\\': '\\', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't'}

// appendEscape appends r, which is no plain character.
func appendEscape(to []byte, r rune) []byte {
	if short, ok := shortEscapes[r]; ok {
		return append(to, '\\', short)
	}
	const hex = "0123456789abcdef"
	return append(to, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}
