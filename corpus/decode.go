package corpus

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	utf "golang.org/x/text/encoding/unicode"
)

// decode turns the bytes of a file into UTF-8 and says what it had to assume.
// Bytes that mean nothing may remain; Clean makes them visible.
func decode(data []byte) (text, warning string) {
	switch {
	case bytes.HasPrefix(data, []byte(eightBits)):
		data = data[len(eightBits):]
	case bytes.HasPrefix(data, []byte(smallFirst)):
		return decodeAs(utf.UTF16(utf.LittleEndian, utf.ExpectBOM), data), ""
	case bytes.HasPrefix(data, []byte(bigFirst)):
		return decodeAs(utf.UTF16(utf.BigEndian, utf.ExpectBOM), data), ""
	}
	if utf8.Valid(data) {
		return string(data), ""
	}
	if wide, broken := countRunes(data); wide > broken {
		return string(data), "damaged UTF-8: the bytes that are no characters are shown as \uFFFD; save the text again as UTF-8"
	}
	return decodeAs(charmap.Windows1252, data), "not UTF-8: read as Windows-1252; if letters look wrong, save the text as UTF-8"
}

// The byte order marks of UTF-8 and of UTF-16. One at the head of data goes before
// what anybody says of its encoding.
const eightBits, smallFirst, bigFirst = "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"

func hasMark(data []byte) bool {
	for _, mark := range []string{eightBits, smallFirst, bigFirst} {
		if bytes.HasPrefix(data, []byte(mark)) {
			return true
		}
	}
	return false
}

// marked is data under a byte order mark where it is UTF-16 that lacks one: nearly
// every letter of it stands beside a NUL, and always on the same side.
func marked(data []byte) []byte {
	first, second, pairs := 0, 0, min(len(data), 1024)/2
	for i := range pairs {
		if data[2*i] == 0 {
			first++
		}
		if data[2*i+1] == 0 {
			second++
		}
	}
	switch most := max(3, pairs*3/4); {
	case hasMark(data):
		return data
	case first == 0 && second > most:
		return append([]byte(smallFirst), data...)
	case second == 0 && first > most:
		return append([]byte(bigFirst), data...)
	}
	return data
}

func decodeAs(enc encoding.Encoding, data []byte) string {
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return string(data)
	}
	return string(text)
}

// countRunes counts the runes of more than one byte, and the bytes that belong
// to none: where the former prevail, data is UTF-8 that was damaged, and no
// other encoding would read it better.
func countRunes(data []byte) (wide, broken int) {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case size > 1:
			wide++
		}
		i += size
	}
	return wide, broken
}

// isBinary reports whether text is no text: it holds a NUL, or more than a
// third of it is control characters. One escape sequence is still text.
func isBinary(text string) bool {
	controls := 0
	for i := 0; i < len(text); i++ {
		switch b := text[i]; {
		case b >= ' ' && b != 0x7f:
		case b == 0:
			return true
		case !unicode.IsSpace(rune(b)):
			controls++
		}
	}
	return controls > 0 && controls > utf8.RuneCountInString(text)/3
}
