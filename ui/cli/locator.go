package cli

import (
	"fmt"
	"io"
	"strings"

	"parallax/compare"
	"parallax/corpus"
)

// A locator tells on which lines of the files claims stand. It reads each file
// once, when it is first asked for.
type locator struct {
	reports []corpus.Report
	files   map[int]string // by report, clean; "" where there is nothing to read
}

func newLocator(reports []corpus.Report) *locator {
	return &locator{reports, map[int]string{}}
}

// at is where c stands: "wire.txt:6", or the file alone where its words do not
// stand in it as they were read, as in a web page between tags.
func (l *locator) at(c *compare.Claim) string {
	r := &l.reports[c.Report]
	if _, ok := l.files[c.Report]; !ok {
		l.files[c.Report] = source(r.File)
	}
	if line := lineIn(l.files[c.Report], r.Body, c.Span); line > 0 {
		return fmt.Sprintf("%s:%d", r.Path, line)
	}
	return r.Path
}

// source is the text of the file at path, without what cannot be shown.
func source(path string) string {
	f, err := openAtOnce(path)
	if err != nil {
		return "" // standard input and the built-in story are no files
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return ""
	}
	data, err := io.ReadAll(io.LimitReader(f, corpus.MaxBytes))
	if err != nil {
		return ""
	}
	text, _ := corpus.Clean(string(data))
	return text
}

// lineIn is the line of file, counted from 1, on which the words of body at span
// begin; 0 where it cannot be told. What file has and body has not stands before
// it, as front matter does: words that stand there several times are counted
// from the end.
func lineIn(file, body string, span corpus.Span) int {
	words, _, _ := strings.Cut(strings.TrimSpace(body[span.Start:span.End]), "\n")
	if words == "" {
		return 0
	}
	end := len(file)
	for n := strings.Count(body[span.Start:], words); n > 0; n-- {
		if end = strings.LastIndex(file[:end], words); end < 0 {
			return 0
		}
	}
	return strings.Count(file[:end], "\n") + 1
}
