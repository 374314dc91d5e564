package corpus

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"

	"parallax/corpus/page"
)

// isPage reports whether data is a web page: by what it opens with, or by the
// name of the file where that leaves it open.
func isPage(path string, data []byte, opening string) bool {
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if strings.HasPrefix(opening, tag) {
			return true
		}
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".html", ".htm", ".xhtml":
		return bytes.ContainsRune(data, '<')
	}
	return false
}

// openingOf is the tags that data begins with, in small letters, behind comments
// and what is told to programs, or "".
func openingOf(data []byte) string {
	opening, _ := decode(bytes.TrimSpace(data[:min(len(data), 2048)&^1])) // even, or a letter of UTF-16 would be cut
	opening = strings.TrimSpace(opening)
	if !strings.HasPrefix(opening, "<") {
		return ""
	}
	opening = strings.ToLower(opening)
	for strings.HasPrefix(opening, "<!--") || strings.HasPrefix(opening, "<?") {
		_, rest, found := strings.Cut(opening, ">")
		if !found {
			break
		}
		opening = strings.TrimSpace(rest)
	}
	return opening
}

// page reads a web page. What its reader did not see, nor we, is in Dropped.
func (r *reading) page(s *source, data []byte) error {
	r.foreign = true
	p, err := page.Read(data, s.mediaType)
	if err != nil {
		return pageError(s.path, err)
	}
	for _, doubt := range p.Doubts {
		r.warn("%s", doubt)
	}
	r.describe(&p)
	r.lay(p.Blocks)
	for _, line := range p.Dropped {
		if line = CleanLine(line); line != "" {
			r.Dropped = append(r.Dropped, line)
		}
	}
	if !hasWords(r.Body) {
		return &InputError{Path: s.path, Problem: "is a web page without an article in it", Remedy: "copy the text of the article into a text file"}
	}
	if p.Walled && s.answer != nil && len(strings.Fields(r.Body)) < fewWords {
		return &InputError{Path: s.path, Problem: "shows a wall in the place of the article", Remedy: "open it in a browser where you may read it, save the page, and give the file"}
	}
	r.doubtExtraction(p.Walled)
	return nil
}

// lay makes the blocks of an article the paragraphs of the body.
func (r *reading) lay(blocks []page.Block) {
	var lines []string
	changed := 0
	for _, b := range blocks {
		text, n := Clean(b.Text)
		changed += n
		if line := strings.Join(strings.Fields(text), " "); line != "" {
			r.hints = append(r.hints, r.hint(line, b.Kind, len(lines) > 0))
			lines = append(lines, line)
		}
	}
	r.Body = strings.Join(lines, "\n\n")
	r.warnChanged(changed)
}

func pageError(path string, err error) error {
	e := &InputError{Path: path, Problem: "is a web page that cannot be read: " + err.Error(), Remedy: "copy the text of the article into a text file", Err: err}
	if errors.Is(err, page.ErrFrames) {
		e.Remedy = "save the frame that holds the article"
	}
	return e
}

// hint is the kind of a paragraph where its place in the page tells it, or its
// being no more than what is known of the article; Prose where its words must
// tell. The headline is said again below others by pages alone.
func (r *reading) hint(line string, k page.Kind, below bool) Kind {
	switch {
	case k == page.Apart || line == r.Source || below && line == r.Title:
		return Boilerplate
	case line == r.Author:
		return Byline
	case k == page.Heading && line == r.Title:
		return Headline
	case k == page.Heading:
		return kindOfHeading(line)
	case k == page.Caption:
		return Caption
	case k == page.Stamp:
		return Stamp
	}
	return Prose
}

// kindOfHeading is the kind of a heading inside an article, which some pages use
// for "Update 5" and "More on this story".
func kindOfHeading(line string) Kind {
	if isStamp(line) {
		return Stamp
	}
	if k := kindOfAll(line, sentences(line, Span{0, len(line)})); k != Prose {
		return k
	}
	return Headline
}

// describe takes over what the page says of the article.
func (r *reading) describe(p *page.Page) {
	setEmpty(&r.Title, CleanLine(p.Title))
	setEmpty(&r.Source, CleanLine(p.Source))
	setEmpty(&r.Author, CleanLine(p.Author))
	setEmpty(&r.URL, CleanLine(p.URL))
	r.Language = CleanLine(p.Language)
	for _, s := range p.Published {
		if t, clock, ok := parseDate(s); ok && r.Published.IsZero() {
			r.Published, r.HasClock = t, clock
		}
	}
	for _, s := range p.Modified {
		if t, _, ok := parseDate(s); ok && r.Updated.IsZero() {
			r.Updated = t
		}
	}
	for _, line := range p.Near {
		if line = CleanLine(line); isStamp(line) {
			r.stamp(line)
		} else if isByline(line) {
			setEmpty(&r.Author, authorOf(line))
		}
	}
	for _, b := range p.Blocks {
		if line, _, found := strings.Cut(CleanLine(b.Text), " · "); found && b.Kind == page.Stamp {
			setEmpty(&r.Author, authorOf(line))
		}
	}
}

// stamp takes a date from a line of the page that is nothing else.
func (r *reading) stamp(line string) {
	if !tellsUpdate(line) {
		r.assumeDate(line)
	} else if t, _, ok := dateIn(line); ok && r.Updated.IsZero() {
		r.Updated = t
	}
}

// A short extraction has fewer than fewWords, and leaves out a line of
// manyWords or more.
const (
	fewWords  = 120
	manyWords = 25
)

// doubtExtraction warns where text of the article may be missing.
func (r *reading) doubtExtraction(walled bool) {
	words, lost := len(strings.Fields(r.Body)), 0
	for _, line := range r.Dropped {
		if n := len(strings.Fields(line)); n >= manyWords && closes(line) {
			lost += n
		}
	}
	switch {
	case walled:
		r.warn("the page asks readers to subscribe, register or agree to something first: only %d words of the article may be in it", words)
	case lost > words/2:
		r.warn("took %d words for the article and left out %d words of running text: see them, and copy what is missing into a text file", words, lost)
	case words < fewWords:
		r.warn("only %d words were taken from the page for the article: look at what was left out", words)
	}
}
