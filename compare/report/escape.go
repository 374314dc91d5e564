package report

import "strings"

// escape puts a backslash before whatever Markdown, as CommonMark and GitHub
// read it, would take for more than the character. The text keeps its meaning
// at the start of a block as well as inside a line, a table cell or emphasis.
// It has to be on one line.
func escape(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if special(s, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// special reports whether the byte at i is to be escaped.
func special(s string, i int) bool {
	before, after := s[:i], s[i+1:]
	switch s[i] {
	case '-', '+':
		return before == "" // a list, or a line across
	case '.':
		return isNumber(before) || endsWithWWW(before)
	case ')':
		return isNumber(before)
	case ':':
		return strings.HasPrefix(after, "//")
	}
	return strings.IndexByte("\\`*_[]<>&~|#$@", s[i]) >= 0
}

// isNumber reports whether s would number a list.
func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// endsWithWWW reports whether s ends in what GitHub takes for the start of a link.
func endsWithWWW(s string) bool {
	return len(s) >= 3 && strings.EqualFold(s[len(s)-3:], "www")
}
