package page

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// decode turns the bytes of a page into UTF-8: by its byte order mark, what the
// server said, or what the page says of itself. A page that says nothing, or
// what cannot be, is read as UTF-8 where it is valid, else as Windows-1252.
func decode(data []byte, contentType string) (text []byte, doubt string) {
	enc, name, certain := charset.DetermineEncoding(data[:min(len(data), 1024)], contentType)
	if !certain && name == "windows-1252" { // which is also what it says of a page that says nothing
		enc, name = declared(data)
	}
	switch {
	case name == "utf-8" && utf8.Valid(data):
		return bytes.TrimPrefix(data, []byte(mark)), ""
	case name == "utf-8" && mostlyUTF8(data):
		return bytes.TrimPrefix(whole(data), []byte(mark)), "the page is damaged UTF-8: the bytes that are no characters are shown as \uFFFD"
	case name == "utf-8":
		enc, doubt = charmap.Windows1252, "the page says that it is UTF-8 and is not: read as Windows-1252"
	case !certain && utf8.Valid(data) && name != "iso-2022-jp": // of which all bytes are ASCII
		return data, ""
	case name == "":
		enc, doubt = charmap.Windows1252, "the page does not say in what encoding it is, and it is not UTF-8: read as Windows-1252; if letters look wrong, save it as UTF-8"
	}
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return whole(data), "the page could not be read as " + name
	}
	return bytes.TrimPrefix(text, []byte(mark)), doubt
}

// tellsEncoding is how a page tells its encoding, be it behind the first kilobyte.
var tellsEncoding = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<(?:meta\s[^>]*charset|\?xml\s[^>]*encoding)\s*=\s*["']?\s*([\w.:-]+)`)
})

// declared is the encoding that a page names in its head, or nil and "".
func declared(data []byte) (encoding.Encoding, string) {
	told := tellsEncoding().FindSubmatch(data[:min(len(data), maxHead)])
	if told == nil {
		return nil, ""
	}
	enc, name := charset.Lookup(string(told[1]))
	if strings.HasPrefix(name, "utf-16") { // then nobody could have read so far
		return nil, "utf-8"
	}
	return enc, name
}

// maxHead is the length in bytes of what an encoding is looked for in.
const maxHead = 32 << 10

// whole is data with U+FFFD in place of each run of bytes that are no characters.
func whole(data []byte) []byte { return bytes.ToValidUTF8(data, []byte("\uFFFD")) }

// mark is the byte order mark in UTF-8.
const mark = "\ufeff"

// mostlyUTF8 reports whether more runes of several bytes are whole than broken.
func mostlyUTF8(data []byte) bool {
	wide, broken := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case size > 1:
			wide++
		}
		data = data[size:]
	}
	return wide > broken
}
