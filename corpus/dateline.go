package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A dateline is a place, perhaps a day and the agency in brackets, and a dash.
// The place stands in capitals, or is shown to be one by its state or by the agency.
var (
	capitalPlace = newPattern(hasDash, `^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3}`+datelineRest)
	namedPlace   = newPattern(hasDash, `^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`+datelineRest)
)

const (
	datelineRest = `((?:, (?:\p{Lu}[\p{L}.]*\.?)(?: \p{Lu}\p{L}*)?)?)` + // state or country
		`(?:, ` + monthWord + ` \d{1,2}(?:, \d{4})?)?` +
		`((?: \([\p{Lu}][\p{L}\d ./&-]{1,40}\))?)` + // agency
		`(?: ?(?:—|–|―|--+|-|_)(?:\s+|$)| ?[—―])`
	maxDateline = 120
)

// notPlaces stand before a dash in capitals and are no places.
var notPlaces = wordSet(`update updated breaking correction clarification exclusive watch video photos listen
	live file photo analysis opinion editorial note advertisement earlier related developing`)

// datelineAtHead is the length of the dateline at the head of a paragraph, the
// dash and the space behind it with it, or 0.
func datelineAtHead(text string) int {
	m := matchDateline(text)
	if m == nil {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(text[m[1]:])
	if m[1] < len(text) && unicode.IsLower(next) {
		return 0
	}
	return m[1]
}

func isDateline(text string) bool {
	return text != "" && len(text) <= maxDateline && datelineAtHead(text) == len(text)
}

// matchDateline finds the ends of a dateline, of the state in it, and of the agency.
func matchDateline(text string) []int {
	if text = head(text, maxDateline); !hasDash(text) {
		return nil
	}
	if m := capitalPlace.expr().FindStringSubmatchIndex(text); m != nil {
		first, _, _ := strings.Cut(text, " ")
		if !notPlaces[strings.ToLower(first)] && utf8.RuneCountInString(first) > 2 {
			return m
		}
		return nil
	}
	m := namedPlace.expr().FindStringSubmatchIndex(text)
	if m == nil || m[2] == m[3] && m[4] == m[5] {
		return nil
	}
	return m
}

// opensDash is the bytes with which dashes begin.
var opensDash = [256]bool{'-': true, '_': true, 0xe2: true} // which begins long ones

// hasDash reports whether text has a dash that ends a word.
func hasDash(text string) bool {
	for i := 0; i < len(text); i++ {
		if !opensDash[text[i]] {
			continue
		}
		rest := text[i+1:]
		switch b := text[i]; {
		case b == '-', b == '_':
		case strings.HasPrefix(text[i:], "–"):
			rest = text[i+len("–"):]
		default:
			rest = strings.Trim(text[i:min(len(text), i+len("—"))], "—―")
		}
		if rest == "" || rest[0] <= ' ' {
			return true
		}
	}
	return false
}

// agencyOf is the agency that a dateline names, or "".
func agencyOf(dateline string) string {
	m := matchDateline(dateline)
	if m == nil {
		return ""
	}
	return strings.Trim(dateline[m[4]:m[5]], " ()")
}
