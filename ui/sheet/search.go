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
	for pos := 0; ; {
		at, ok := find(text, pos, query)
		if !ok {
			return out
		}
		out, pos = append(out, at), at.End
	}
}

// Has reports whether Find finds anything.
func Has(text, query string) bool {
	_, ok := find(text, 0, query)
	return ok
}

// find is the first place from pos on where query stands in text.
func find(text string, pos int, query string) (at corpus.Span, ok bool) {
	head, _ := utf8.DecodeRuneInString(query)
	head = fold(head)
	for pos < len(text) && query != "" {
		got, n := rune(text[pos]), 1
		if got < utf8.RuneSelf {
			got = folded[got]
		} else {
			got, n = utf8.DecodeRuneInString(text[pos:])
			got = fold(got)
		}
		if got == head {
			if n := match(text[pos:], query); n > 0 {
				return corpus.Span{Start: pos, End: pos + n}, true
			}
		}
		pos += n
	}
	return corpus.Span{}, false
}

// folded is fold for the runes that are bytes, which are nearly all.
var folded = func() (out [utf8.RuneSelf]rune) {
	for r := range out {
		out[r] = fold(rune(r))
	}
	return out
}()

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
