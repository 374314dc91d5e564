package cli

import (
	"cmp"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/unicode/norm"
)

// locale is what the environment says of language and characters.
func locale() string {
	return cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_CTYPE"), os.Getenv("LANG"))
}

// charset is how a terminal of the locale wants its letters; nil is UTF-8. One
// that names no characters, such as C, tells nothing of the terminal: nearly all
// speak UTF-8 by now.
func charset(locale string) encoding.Encoding {
	_, name, named := strings.Cut(locale, ".")
	name, _, _ = strings.Cut(name, "@")
	if !named {
		return nil
	}
	if known, err := htmlindex.Get(name); err == nil {
		if canonical, _ := htmlindex.Name(known); canonical != "utf-8" {
			return known
		}
	}
	return nil
}

// spoken is out where that is no terminal or one that speaks UTF-8, or else out in
// the characters of the terminal: others' bytes would be letters to it that nobody
// wrote, or would steer it.
func spoken(out io.Writer) io.Writer {
	f, ok := out.(term.File)
	if set := charset(locale()); ok && set != nil && term.IsTerminal(f.Fd()) {
		return &foreign{file: f, encode: set.NewEncoder()}
	}
	return out
}

// A foreign is a terminal that does not speak UTF-8.
type foreign struct {
	file   term.File
	encode *encoding.Encoder
	rest   []byte // of a character whose other bytes are to come
}

// Fd is the terminal's.
func (f *foreign) Fd() uintptr { return f.file.Fd() }

// Read reads keys.
func (f *foreign) Read(p []byte) (int, error) { return f.file.Read(p) }

// Close closes the terminal.
func (f *foreign) Close() error { return f.file.Close() }

// Write writes UTF-8, each character in as many cells as it takes.
func (f *foreign) Write(p []byte) (int, error) {
	var out []byte
	text := append(f.rest, p...)
	for f.rest = nil; len(text) > 0; {
		if !utf8.FullRune(text) {
			f.rest = append(f.rest, text...)
			break
		}
		_, n := utf8.DecodeRune(text)
		out, text = append(out, f.one(string(text[:n]))...), text[n:]
	}
	if _, err := f.file.Write(out); err != nil {
		return 0, err
	}
	return len(p), nil
}

// one is a character as the terminal has it, or what comes closest.
func (f *foreign) one(s string) string {
	if s[0] < utf8.RuneSelf {
		return s
	}
	if there, err := f.encode.String(s); err == nil && (len(there) > 1 || there[0] >= 0xa0) {
		return there
	}
	if plain, ok := plainer[s]; ok {
		return plain
	}
	if base := norm.NFD.String(s)[0]; base < utf8.RuneSelf && unicode.IsLetter(rune(base)) {
		return string(base)
	}
	return strings.Repeat("?", ansi.StringWidth(s))
}

// plainer is ASCII of one cell for what texts are full of.
var plainer = map[string]string{"“": `"`, "”": `"`, "„": `"`, "«": `"`, "»": `"`, "‘": "'", "’": "'", "‚": "'", "–": "-", "—": "-", "−": "-", "‑": "-", "…": ".", "•": "*", "·": ".", "\u00a0": " ", "\u2009": " ", "\u202f": " "}
