package corpus

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"
)

// A reading is a report, not yet labelled, with what was assumed on the way.
type reading struct {
	Report
	warnings []string
	foreign  bool   // it is of a form that has no front matter
	hints    []Kind // of the paragraphs, where the layout of a page tells them; Prose where it does not
}

func (r *reading) warn(format string, args ...any) {
	r.warnings = append(r.warnings, fmt.Sprintf(format, args...))
}

// read makes a report of the bytes of one file.
func read(path string, data []byte) (reading, error) {
	r := reading{Report: Report{Path: CleanLine(path)}}
	take := r.text
	if isPage(path, data) {
		take = func(path string, data []byte) error { return r.page(path, data, "") }
	}
	if err := take(path, data); err != nil {
		return r, err
	}
	r.structure()
	r.assume()
	return r, nil
}

// text takes the body from a text file, plain or Markdown.
func (r *reading) text(path string, data []byte) error {
	text, assumed := decode(data)
	if isBinary(text) {
		return &InputError{Path: path, Problem: "is binary", Remedy: "give a text file; save what it holds as plain text in UTF-8"}
	}
	if assumed != "" {
		r.warn("%s", assumed)
	}
	text, changed := Clean(text)
	text, fields := cutFrontMatter(text)
	r.fill(fields)
	if isMarkdown(path) {
		var more int
		text, more = Clean(r.markdown(text))
		changed += more
	}
	r.Body = strings.TrimSpace(text)
	if !hasWords(r.Body) {
		return wordless(path, r.Body, len(fields) > 0)
	}
	r.warnChanged(changed)
	return nil
}

func (r *reading) warnChanged(runes int) {
	if runes > 0 {
		r.warn("%d invisible, control or surplus combining characters were replaced by visible signs or dropped", runes)
	}
}

func isMarkdown(path string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return ext == ".md" || ext == ".markdown"
}

func hasWords(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}

// wordless is the error for a report without a word.
func wordless(path, body string, frontMatter bool) error {
	e := &InputError{Path: path, Problem: "is empty", Remedy: "give a file that has text in it"}
	switch {
	case body != "":
		e.Problem = "has no words in it"
	case frontMatter:
		e.Problem, e.Remedy = "has front matter and no text", "put the text of the report below the closing line"
	}
	return e
}
