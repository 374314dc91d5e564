package corpus

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"strings"
	"unicode"

	"golang.org/x/net/html/charset"

	"parallax/corpus/language"
	"parallax/corpus/pdf"
)

// A reading is a report, not yet labelled, with what was assumed on the way.
type reading struct {
	Report
	warnings []string
	foreign  bool   // it is of a form that has no front matter
	long     int    // sentences that were too long to be read in one
	hints    []Kind // of the paragraphs, where the layout of a page tells them; Prose where it does not
	part     Span   // that was split into sentences last
	inPart   []Span // those sentences
}

func (r *reading) warn(format string, args ...any) {
	r.warnings = append(r.warnings, fmt.Sprintf(format, args...))
}

// readings are the reports in the bytes of s, of which there is at least one. What
// they consist of is left to complete.
func (s *source) readings(ctx context.Context) ([]reading, error) {
	s.data = marked(s.data)
	form, err := mediumOf(s.path, s.data)
	if err != nil {
		return nil, err
	}
	switch form {
	case webPage:
		return s.readOne(func(r *reading) error { return r.page(s, s.data) })
	case pdfFile:
		return s.readOne(func(r *reading) error { return r.pdf(ctx, s.path, s.data) })
	}
	return s.readTexts(form)
}

// readOne is the reading of a report whose body take sets.
func (s *source) readOne(take func(*reading) error) ([]reading, error) {
	r := reading{Report: Report{Path: CleanLine(s.path), File: s.path}}
	r.fillGiven(s.given)
	if err := take(&r); err != nil {
		return nil, err
	}
	if strings.Count(r.Body, "\n") >= maxLines { // none stands behind the last line
		return nil, &InputError{Path: s.path, Problem: fmt.Sprintf("has over %d lines", maxLines), Remedy: "give the text of the one report that you want to compare"}
	}
	s.note(&r)
	return []reading{r}, nil
}

// complete finds what r consists of, and what that tells.
func (r *reading) complete() {
	r.structure()
	r.assume()
	r.recognise()
}

// maxLines is how many lines a report has at most, 16 MiB of 80 characters each.
const maxLines = 200_000

// recognise tells the language of r. The words go before what the page says,
// which often is that of its makers' template; it is kept where it agrees, since
// it knows the country as well.
func (r *reading) recognise() {
	if tag := language.Of(head(r.Body, maxRecognised)); tag != "" && tag != language.Base(r.Language) {
		r.Language = tag
	}
	if !r.English() {
		r.warn("is in %s, which is not understood: only its numbers, names, times and quotations are compared", language.Name(r.Language))
	}
}

// maxRecognised is the length in bytes of what a language is told by.
const maxRecognised = 4000

// readTexts are the readings of a text that may hold several reports.
func (s *source) readTexts(form medium) ([]reading, error) {
	raw, assumed := s.decode()
	text, changed := Clean(raw)
	if changed > 0 && isBinary(raw) {
		return nil, &InputError{Path: s.path, Problem: "is binary", Remedy: "give a text file; save what it holds as plain text in UTF-8"}
	}
	var out []reading
	for i, part := range splitReports(text) {
		one, err := s.readOne(func(r *reading) error {
			if i == 0 && assumed != "" {
				r.warn("%s", assumed)
			}
			return r.text(s.path, part, form, changed)
		})
		if err != nil {
			return nil, err
		}
		out, changed = append(out, one...), 0
	}
	return out, nil
}

// decode is decode, but for what a server said of the encoding.
func (s *source) decode() (text, warning string) {
	if _, params, err := mime.ParseMediaType(s.mediaType); err == nil && params["charset"] != "" && !hasMark(s.data) {
		if enc, _ := charset.Lookup(params["charset"]); enc != nil {
			return decodeAs(enc, s.data), ""
		}
	}
	return decode(s.data)
}

// read is the report that is alone in data.
func read(path string, data []byte) (reading, error) {
	all, err := (&source{path: path, data: data}).readings(context.Background())
	if err != nil {
		return reading{}, err
	}
	all[0].complete()
	return all[0], nil
}

// text takes the body from a clean text, plain or Markdown, in which runes were
// changed to make it so.
func (r *reading) text(path, text string, form medium, changed int) error {
	text, fields := cutFrontMatter(text)
	r.fill(fields)
	switch {
	case form == markdownText && tooInvolved(text):
		r.warn("the Markdown has too many signs in one place and is read as plain text: if it is a table or a list, give the text alone")
	case form == markdownText:
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

// pdf takes the body from a PDF file.
func (r *reading) pdf(ctx context.Context, path string, data []byte) error {
	r.foreign = true
	text, err := pdf.Text(ctx, data)
	if err != nil {
		return pdfError(ctx, path, err)
	}
	text, changed := Clean(text)
	r.Body = strings.TrimSpace(text)
	if !hasWords(r.Body) {
		return pdfError(ctx, path, pdf.ErrNoText)
	}
	r.warnChanged(changed)
	return nil
}

func pdfError(ctx context.Context, path string, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	e := &InputError{Path: path, Problem: "is a PDF file that cannot be read: " + err.Error(), Remedy: "save its text as a text file", Err: err}
	switch {
	case errors.Is(err, pdf.ErrMissing):
		e.Problem, e.Remedy = "is a PDF file, and pdftotext, which reads it, is not installed", "install poppler-utils (or poppler), or save its text as a text file"
	case errors.Is(err, pdf.ErrNoText):
		e.Remedy = "recognise the text with a program for that, and give it as a text file"
	}
	return e
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
