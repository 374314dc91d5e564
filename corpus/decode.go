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
	case bytes.HasPrefix(data, []byte{0xef, 0xbb, 0xbf}):
		data = data[3:]
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return decodeAs(utf.UTF16(utf.LittleEndian, utf.ExpectBOM), data), ""
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
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
		case b == 0:
			return true
		case b < ' ' && !unicode.IsSpace(rune(b)), b == 0x7f:
			controls++
		}
	}
	return controls > 0 && controls > utf8.RuneCountInString(text)/3
}
