package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

var (
	headings = wordSet(`h1 h2 h3 h4 h5 h6`)
	// unseen elements hold nothing that a reader of the page reads.
	unseen = wordSet(`script style noscript template svg math head iframe object embed select textarea input canvas
		audio video map datalist`)
	// breaks are the elements that begin a block and end one.
	breaks = wordSet(`html body div p section article main header footer nav aside ul ol li dl dt dd blockquote pre address
		figure figcaption table caption thead tbody tfoot tr h1 h2 h3 h4 h5 h6 hr form fieldset legend details summary center
		dialog menu hgroup button search picture noframes option`)
)

// blocksOf are the blocks that n shows, in order.
func blocksOf(n *html.Node) []Block {
	var w blockWriter
	w.visit(n)
	w.flush()
	return w.out
}

// A blockWriter collects the words of a page block by block.
type blockWriter struct {
	out    []Block
	text   strings.Builder
	kind   Kind // of the block that is being written
	quote  bool // it stands in a block quotation
	link   bool // it stands in a link
	timed  bool // it has an element that is a time
	linked int  // bytes of it that are links
}

func (w *blockWriter) visit(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text.WriteString(n.Data)
		if w.link {
			w.linked += len(strings.TrimSpace(n.Data))
		}
		return
	case html.ElementNode:
	case html.DocumentNode:
		w.children(n)
		return
	default:
		return
	}
	switch {
	case unseen[n.Data]:
	case n.Data == "br":
		w.lineBreak(n)
	case n.Data == "td" || n.Data == "th":
		w.cell(n)
	case n.Data == "a" && hasAttr(n, "href"):
		w.link = true
		w.children(n)
		w.link = false
	case breaks[n.Data] || n.Data == "time" && standsAlone(n):
		w.block(n)
	case n.Data == "time":
		w.timed = true
		w.children(n)
	default:
		w.children(n)
	}
}

func (w *blockWriter) children(n *html.Node) {
	for c := range n.ChildNodes() {
		w.visit(c)
	}
}

// block writes n as one block or several.
func (w *blockWriter) block(n *html.Node) {
	w.flush()
	kind, quote := w.kind, w.quote
	if k := kindOf(n); k != Text {
		w.kind = k
	}
	w.quote = quote || n.Data == "blockquote"
	w.children(n)
	w.flush()
	w.kind, w.quote = kind, quote
}

// kindOf is what the element of a block says that it is.
func kindOf(n *html.Node) Kind {
	switch {
	case headings[n.Data]:
		return Heading
	case n.Data == "figcaption":
		return Caption
	case n.Data == "time":
		return Stamp
	}
	for _, name := range names(n) {
		switch name {
		case "caption", "wp-caption-text":
			return Caption
		case "tweet":
			return Apart
		}
	}
	return Text
}

// lineBreak ends a block where another break follows, or where the line before
// it ends as a sentence does, or names the writer: pages without paragraphs are
// written so.
func (w *blockWriter) lineBreak(n *html.Node) {
	line := strings.TrimRight(w.text.String(), " \t\r\n\u00a0")
	if next := nextSibling(n); next != nil && next.Data == "br" || closes(line) || isByline(line) {
		w.flush()
		return
	}
	w.text.WriteByte(' ')
}

// nextSibling is what follows n beside white space.
func nextSibling(n *html.Node) *html.Node {
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if s.Type == html.ElementNode || s.Type == html.TextNode && strings.TrimSpace(s.Data) != "" {
			return s
		}
	}
	return nil
}

// closes reports whether line ends as a sentence does.
func closes(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "\"'”’»)"))
	return strings.ContainsRune(".!?…", r) && line != ""
}

// isByline reports whether line is "By" and a few capitalised words.
func isByline(line string) bool {
	fields := strings.Fields(line)
	if len(fields) < 2 || len(fields) > 8 || !strings.EqualFold(fields[0], "by") {
		return false
	}
	return !slices.ContainsFunc(fields[1:], func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return !unicode.IsUpper(r) && w != "and"
	})
}

// cell writes a cell of a table: apart where it holds blocks, as in a page that
// is laid out by tables, else in one line with the cells beside it.
func (w *blockWriter) cell(n *html.Node) {
	if find(n, func(m *html.Node) bool { return breaks[m.Data] || m.Data == "br" }) != nil || isLong(n) {
		w.block(n)
		return
	}
	if strings.TrimSpace(w.text.String()) != "" {
		w.text.WriteString(" | ")
	}
	w.children(n)
}

// isLong reports whether a cell without blocks is a column of text.
func isLong(n *html.Node) bool { return len(textOf(n)) > 200 }

// standsAlone reports whether n has no words of its sentence beside it.
func standsAlone(n *html.Node) bool {
	for _, s := range []*html.Node{n.PrevSibling, n.NextSibling} {
		if s != nil && s.Type == html.TextNode && strings.TrimSpace(s.Data) != "" {
			return false
		}
	}
	return true
}

// maxStamp is the length in bytes of a line that tells who wrote when.
const maxStamp = 120

// flush ends the block that is being written. The words of a block quotation
// get the quotation marks that its layout stands for.
func (w *blockWriter) flush() {
	text, linked, kind := squeeze(w.text.String()), w.linked, w.kind
	if w.timed && kind == Text && len(text) <= maxStamp && !closes(text) {
		kind = Stamp
	}
	w.text.Reset()
	w.linked, w.timed = 0, false
	if text == "" {
		return
	}
	if w.quote && kind == Text && closes(text) && !strings.ContainsAny(text, "\"“”«»") {
		text = "“" + text + "”"
	}
	w.out = append(w.out, Block{text, kind, linked})
}
