package value

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scan cuts s into tokens in one pass, and puts them into ts, which is emptied before.
func scan(s string, ts tokens) tokens {
	ts = ts[:0]
	end := 0
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++ // the commonest of all
			continue
		}
		t := next(s, i)
		if t.end > t.start {
			t.glued = len(ts) > 0 && t.start == end
			t.opens = t.lookUp()
			ts = append(ts, t)
			end = t.end
		}
		i = max(t.end, i+1)
	}
	return ts
}

// next reads the token that begins at byte i; an empty one where that is a space.
func next(s string, i int) token {
	if isASCIILetter(s[i]) {
		return letters(s, i)
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case unicode.IsSpace(r):
		return token{start: i + n, end: i + n}
	case isDigit(s, i), r == '.' && isDigit(s, i+1) && !isDigit(s, i-1):
		return number(s, i)
	case unicode.IsLetter(r):
		return letters(s, i)
	}
	if c := clitic(s, i); c > 0 {
		return token{start: i, end: c, low: "'s"}
	}
	return token{start: i, end: i + n, low: foldMark(r, s[i:i+n])}
}

// foldMark is the plain form of a mark: one apostrophe, one dash, one quotation mark.
func foldMark(r rune, as string) string {
	switch r {
	case '‘', '’', '`':
		return "'"
	case '“', '”':
		return "\""
	case '‐', '‑', '‒', '–', '−':
		return "-"
	}
	return as
}

// isDigit reports whether byte i of s is an ASCII digit.
func isDigit(s string, i int) bool { return i >= 0 && i < len(s) && s[i]-'0' < 10 }

// apostrophe is the index after an apostrophe at byte i, or 0.
func apostrophe(s string, i int) int {
	switch {
	case i < len(s) && s[i] == '\'':
		return i + 1
	case strings.HasPrefix(s[i:], "’"):
		return i + len("’")
	}
	return 0
}

// clitic is the index after a possessive 's at byte i, or 0.
func clitic(s string, i int) int {
	j := apostrophe(s, i)
	if j == 0 || j >= len(s) || s[j]|0x20 != 's' {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(s[j+1:]); unicode.IsLetter(r) {
		return 0
	}
	return j + 1
}

// letters reads a word: letters and combining marks, apostrophes between letters
// but for a final 's, and single letters with dots between them ("U.S.", "a.m.").
func letters(s string, i int) token {
	start, count := i, 0
	for i < len(s) {
		if isASCIILetter(s[i]) {
			i, count = i+1, count+1
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
			i, count = i+n, count+1
			continue
		}
		j := apostrophe(s, i)
		if j == 0 || clitic(s, i) > 0 {
			break
		}
		if r, _ := utf8.DecodeRuneInString(s[j:]); !unicode.IsLetter(r) {
			break
		}
		i = j
	}
	if count == 1 {
		i = dotted(s, i)
	}
	first, _ := utf8.DecodeRuneInString(s[start:])
	return token{start: start, end: i, kind: word, upper: unicode.IsUpper(first), low: lower(s[start:i])}
}

// lower is the form the grammars compare: lower case, straight apostrophes.
func lower(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.ReplaceAll(strings.ToLower(s), "’", "'")
		}
	}
	return s
}

// dotted extends a single letter that ends at byte i over further single letters
// with dots before them, and the last dot.
func dotted(s string, i int) int {
	end := i
	for i+1 < len(s) && s[i] == '.' && isASCIILetter(s[i+1]) && (i+2 >= len(s) || !isASCIILetter(s[i+2])) {
		i += 2
		end = i
		if i < len(s) && s[i] == '.' {
			end = i + 1
		}
	}
	return end
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// number reads digits that begin at byte i, with the separators of thousands
// (comma, no-break and thin spaces, or a plain space before 000) and one decimal point.
func number(s string, i int) token {
	start := i
	for isDigit(s, i) {
		i++
	}
	lead := i - start
	groups := false
	for lead > 0 && lead <= 3 {
		j := thousands(s, i)
		if j == 0 {
			break
		}
		i, groups = j, true
	}
	if i < len(s) && s[i] == '.' && isDigit(s, i+1) {
		for i++; isDigit(s, i); i++ {
		}
	}
	low := s[start:i]
	if groups {
		low = plainDigits(low)
	}
	return token{start: start, end: i, kind: digits, low: low}
}

var separators = [...]string{",", "\u00a0", "\u202f", "\u2009", " "}

// thousands is the index after a separator and exactly three digits at byte i, or 0.
func thousands(s string, i int) int {
	for _, sep := range separators {
		if !strings.HasPrefix(s[i:], sep) {
			continue
		}
		j := i + len(sep)
		if isDigit(s, j) && isDigit(s, j+1) && isDigit(s, j+2) && !isDigit(s, j+3) && (sep != " " || s[j:j+3] == "000") {
			return j + 3
		}
	}
	return 0
}

// plainDigits drops everything but digits and the point.
func plainDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '.' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, s)
}
