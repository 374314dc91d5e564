// Package page reads the article out of a web page: its words in blocks, what
// the page tells of itself, and the lines that were left out.
//
// It must not know reports, files or the network, nor judge which dates it
// finds can be read: it hands on what the page says, as written.
package page

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// The limits of a page. The parser itself refuses what is nested deeper than
// 512 elements.
const maxElements = 60_000

var (
	// ErrDeep is that the elements are nested deeper than any article needs.
	ErrDeep = errors.New("its elements are nested too deep")
	// ErrLarge is that the page has more elements than any article needs.
	ErrLarge = errors.New("it has more than 60,000 elements")
	// ErrFrames is that the page holds no text but the names of other pages.
	ErrFrames = errors.New("it is made of frames and holds no text itself")
)

// A Page is what a web page says. All texts are as the page has them, runs of
// white space made one space; they are not safe to show.
type Page struct {
	Title, Source, Author string
	URL                   string   // the canonical address, or ""
	Language              string   // a tag such as "en-GB", or ""
	Published, Modified   []string // times, the most trustworthy first, of any spelling
	Blocks                []Block  // the article, in order, with its headline where it has one
	Dropped               []string // the lines that are not in Blocks, in order
	Near                  []string // those of Dropped between the headline and the end of the article
	Walled                bool     // the page says that readers must pay, register or consent first
	Doubts                []string // what was assumed of the page, each a sentence without a stop
}

// A Block is a paragraph, a heading or a caption, in one line.
type Block struct {
	Text   string
	Kind   Kind
	linked int // bytes of Text that are links
}

// Kind says what a block is by its place in the page.
type Kind int

// The kinds of blocks. What Text is for, its words must tell.
const (
	Text Kind = iota
	Heading
	Caption
	Stamp // a time that stands alone
	Apart // words of others that the page shows, such as an embedded post
)

// Read reads a page. contentType is what the server that sent it said it is, or
// "". The errors are ErrDeep, ErrLarge and ErrFrames, perhaps wrapped.
func Read(data []byte, contentType string) (Page, error) {
	var p Page
	text, doubt := decode(data, contentType)
	if doubt != "" {
		p.Doubts = append(p.Doubts, doubt)
	}
	doc, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return p, ErrDeep
	}
	if count(doc, maxElements+1) > maxElements {
		return p, ErrLarge
	}
	d := document{root: doc, data: linkedData(doc)}
	if d.headline = d.findHeadline(); d.headline != nil && !headings[d.headline.Data] {
		d.headline.Data = "h1" // which is what it looks like
	}
	p.describe(&d)
	all := blocksOf(doc)
	if len(all) == 0 && find(doc, is("frame", "iframe")) != nil {
		return p, ErrFrames
	}
	walled := d.walled() // before the tree is taken apart
	p.Blocks = d.article(&p, all)
	p.Walled = walled || isDoor(p.Blocks)
	p.Dropped, p.Near = dropped(all, p.Blocks, p.Title)
	return p, nil
}

// Head reads what a page tells of its article, of which data may be no more than
// the beginning: all of a Page but Dropped, Near and Walled. Blocks is the first
// paragraphs that look like running text.
func Head(data []byte, contentType string) (Page, error) {
	var p Page
	text, _ := decode(data, contentType)
	doc, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return p, ErrDeep
	}
	d := document{root: doc, data: linkedData(doc)}
	d.headline = d.findHeadline()
	p.describe(&d)
	d.strip()
	for _, b := range blocksOf(doc) {
		if len(b.Text) > 80 && b.Kind == Text && b.linked*2 < len(b.Text) && len(p.Blocks) < maxOpening {
			p.Blocks = append(p.Blocks, b)
		}
	}
	return p, nil
}

// maxOpening is how many paragraphs are the opening of an article.
const maxOpening = 8

// A document is a parsed page while it is read.
type document struct {
	root     *html.Node
	headline *html.Node // the element of the headline, or nil
	data     object     // of the article, as linked data tells it; nil without
}

// findHeadline is the heading that stands for the article: the one that says
// what the page calls itself elsewhere, or else the first of its rank, unless
// it is the outlet's name.
func (d *document) findHeadline() *html.Node {
	told := []string{d.data.text("headline"), d.meta("og:title", "twitter:title"), d.titleElement()}
	var best *html.Node
	most := 0.0
	for n := range elements(d.root) {
		if !headings[n.Data] || isHidden(n) {
			continue
		}
		text := textOf(n)
		for _, t := range told {
			if like := likeness(text, t); like > most && like >= 0.5 {
				best, most = n, like
			}
		}
		if best == nil && n.Data == "h1" && most == 0 && len(strings.Fields(text)) > 3 {
			best = n
		}
	}
	if best == nil {
		return d.namedHeadline()
	}
	return best
}

// namedHeadline is the element without a heading's tag that holds, and nothing
// else, what is the title of the page or a part of it.
func (d *document) namedHeadline() *html.Node {
	parts := []string{d.data.text("headline"), d.meta("og:title", "twitter:title")}
	parts = append(parts, titleParts(d.titleElement())...)
	var best *html.Node
	for n := range elements(d.root) {
		if best == nil && n.Data != "title" && n.FirstChild != nil && n.FirstChild.Type == html.TextNode && n.FirstChild.NextSibling == nil && !isHidden(n) {
			if text := squeeze(n.FirstChild.Data); len(strings.Fields(text)) > 3 && slices.Contains(parts, text) {
				best = n
			}
		}
	}
	return best
}

// likeness is the share of words that a and b have in common, of the longer:
// 1 where they are the same, 0 where either is empty.
func likeness(a, b string) float64 {
	words := map[string]int{}
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	for _, w := range x {
		words[w]++
	}
	shared := 0
	for _, w := range y {
		if words[w] > 0 {
			words[w]--
			shared++
		}
	}
	return float64(shared) / float64(max(len(x), len(y), 1))
}
