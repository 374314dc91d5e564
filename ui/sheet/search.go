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

// Claimed marks the facts, as far as they are not yet, with a claim in body, the text
// of report r, in which Find finds query; others than those that may have such a claim
// are passed over.
func (x *Index) Claimed(r int, body, query string, facts []bool, may func(fact int) bool) {
	hit, ok := corpus.Span{Start: -1}, true
	for _, p := range x.places[r] {
		if facts[p.fact] || !may(p.fact) {
			continue
		}
		if hit.Start < p.Start {
			if hit, ok = find(body, p.Start, query); !ok {
				return
			}
		}
		facts[p.fact] = hit.End <= p.End
	}
}

// find is the first place from pos on where query stands in text.
func find(text string, pos int, query string) (at corpus.Span, ok bool) {
	if query == "" {
		return corpus.Span{}, false
	}
	head, _ := first(query)
	for pos < len(text) {
		if b := text[pos]; b < utf8.RuneSelf && folded[b] != head { // as most are
			pos++
			continue
		}
		if n := match(text[pos:], query); n > 0 {
			return corpus.Span{Start: pos, End: pos + n}, true
		}
		_, n := first(text[pos:])
		pos += n
	}
	return corpus.Span{}, false
}

// first is the first rune of text, folded, and its length in bytes.
func first(text string) (rune, int) {
	if b := text[0]; b < utf8.RuneSelf {
		return folded[b], 1
	}
	r, n := utf8.DecodeRuneInString(text)
	return fold(r), n
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
	for of := 0; of < len(query); {
		if at == len(text) {
			return 0
		}
		want, m := first(query[of:])
		got, n := first(text[at:])
		if got != want {
			return 0
		}
		of, at = of+m, at+n
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
