package sheet

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"parallax/corpus"
)

// Find lists where query stands in text. Letters match in either case, and
// curly quotes match straight ones; finds do not overlap.
func Find(text, query string) []corpus.Span {
	var out []corpus.Span
	if query == "" {
		return nil
	}
	for pos := 0; pos < len(text); {
		if n := match(text[pos:], query); n > 0 {
			out = append(out, corpus.Span{Start: pos, End: pos + n})
			pos += n
			continue
		}
		_, n := utf8.DecodeRuneInString(text[pos:])
		pos += n
	}
	return out
}

// match is how many bytes of the head of text read as query, 0 if they do not.
func match(text, query string) int {
	at := 0
	for _, want := range query {
		got, n := utf8.DecodeRuneInString(text[at:])
		if n == 0 || fold(got) != fold(want) {
			return 0
		}
		at += n
	}
	return at
}

// fold is the same for all runes that a search should not tell apart.
func fold(r rune) rune {
	switch r {
	case '‘', '’':
		return '\''
	case '“', '”':
		return '"'
	case '\n', '\u00a0':
		return ' '
	}
	return unicode.ToLower(r)
}

// visible is the part of spans, which ascend, that overlaps window.
func visible(spans []corpus.Span, window corpus.Span) []corpus.Span {
	from := sort.Search(len(spans), func(i int) bool { return spans[i].End > window.Start })
	to := sort.Search(len(spans), func(i int) bool { return spans[i].Start >= window.End })
	if from >= to {
		return nil
	}
	return spans[from:to]
}
