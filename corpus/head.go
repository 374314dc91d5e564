package corpus

import (
	"bytes"
	"cmp"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"parallax/corpus/page"
)

// A Head is what is known of a report from its beginning. Its texts are clean.
type Head struct {
	Path, Title, Source string
	Published           time.Time
	Opening             string // a few sentences
	text                string // more of it, while it is compared with others
	file                string // the path as the system knows it
}

const (
	headBytes  = 64 << 10 // of a file, which hold the metadata of a page and its first paragraphs
	maxOpening = 400      // bytes
	maxText    = 1500     // bytes, more than the words that are compared
)

// readHead reads the beginning of the file at path.
func readHead(ctx context.Context, path string) (Head, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return Head{}, &InputError{Path: path, Problem: "is no file", Remedy: "name it alone, where it is a report"} // a pipe could keep us waiting for ever
	}
	s := source{path: path}
	f, err := Loader{}.reader(path)
	if err != nil {
		return Head{}, err
	}
	defer f.Close()
	s.data, err = io.ReadAll(io.LimitReader(f, headBytes))
	if err != nil {
		return Head{}, &InputError{Path: path, Problem: "cannot be read: " + reason(err), Remedy: "check that the file is whole and try again", Err: err}
	}
	s.data = marked(s.data)
	form, err := mediumOf(path, s.data)
	switch {
	case err != nil:
		return Head{}, err
	case form == webPage:
		return headOfPage(path, s.data)
	case form == pdfFile:
		rest, err := io.ReadAll(io.LimitReader(f, MaxBytes-headBytes))
		if err != nil {
			return Head{}, err
		}
		s.data = append(s.data, rest...)
	case len(s.data) >= headBytes:
		s.data = s.data[:max(headBytes/2, bytes.LastIndexByte(s.data, '\n')&^1)] // cuts no rune, in UTF-16 either
	}
	all, err := s.readings(ctx)
	if err != nil {
		return Head{}, err
	}
	all[0].complete()
	return headOf(&all[0].Report), nil
}

func headOf(r *Report) Head {
	h := Head{Path: r.Path, Title: r.Title, Source: r.Source, Published: r.Published}
	var text strings.Builder
	for _, s := range r.Sentences {
		if text.Len() < maxText {
			text.WriteString(r.Text(s.Span) + " ")
		}
	}
	h.text = text.String()
	return h.tidy()
}

func headOfPage(path string, data []byte) (Head, error) {
	p, err := page.Head(data, "")
	if err != nil {
		return Head{}, pageError(path, err)
	}
	r := reading{}
	r.describe(&p)
	h := Head{Path: CleanLine(path), Title: r.Title, Source: r.Source, Published: r.Published}
	for _, b := range p.Blocks {
		h.text += CleanLine(b.Text) + " "
	}
	return h.tidy(), nil
}

// tidy names a report without a title by its file, and cuts its opening.
func (h Head) tidy() Head {
	name := strings.TrimSuffix(filepath.Base(h.Path), filepath.Ext(h.Path))
	h.Title = cmp.Or(h.Title, CleanLine(name))
	if h.Opening = CleanLine(head(h.text, maxOpening)); len(h.text) > maxOpening {
		h.Opening = h.Opening[:max(0, strings.LastIndexByte(h.Opening, ' '))] + " …"
	}
	return h
}
