package page

import (
	"slices"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// article is those blocks of all that are the article. It takes apart the tree
// of d.
func (d *document) article(p *Page, all []Block) []Block {
	d.strip()
	blocks := tidy(readable(d.root))
	if scope := d.scope(); scope != nil {
		if marked := tidy(blocksOf(scope)); prefer(marked, blocks, isBody(scope)) {
			blocks = marked
		}
	}
	if told := d.toldBody(); wordsIn(told)*2 > wordsIn(blocks)*3 {
		blocks = told
		p.Doubts = append(p.Doubts, "took the text from the data of the page (articleBody), where more of it stands than in what the page shows")
	}
	if len(blocks) == 0 {
		blocks = tidy(slices.Clone(all)) // the page calls its article what others call their menus
	}
	return d.underHeadline(blocks)
}

// prefer decides for what is in the element that the page marks as its article,
// against what readability found: that weighs blocks one by one, and loses
// some. Where the mark spans much more it spans other articles as well, unless
// it is of the text alone.
func prefer(marked, readable []Block, body bool) bool {
	m, r := wordsIn(marked), wordsIn(readable)
	switch {
	case body:
		return m*2 > r
	case r < fewWords:
		return m > r
	}
	return m*10 > r*11 && m*10 < r*16
}

// fewWords is less than a report has.
const fewWords = 120

// readable is what the readability library takes for the article.
func readable(doc *html.Node) []Block {
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	parser.KeepClasses = true
	parser.MaxElemsToParse = maxElements
	found, err := parser.ParseDocument(doc, nil)
	if err != nil || found.Node == nil {
		return nil
	}
	return blocksOf(found.Node)
}

// scope is the element that the page marks as its article, or nil: of those
// around the headline the innermost that holds half of the words of all.
func (d *document) scope() *html.Node {
	if n := find(d.root, isBody); n != nil {
		return n
	}
	var best *html.Node
	most := 0
	for n := range elements(d.root) {
		if !isArticle(n) || d.headline != nil && most > 0 && !d.holdsHeadline(n) {
			continue
		}
		if size := len(textOf(n)); size > most || d.headline != nil && size*2 > most {
			best, most = n, max(size, most)
		}
	}
	return best
}

// isArticle reports whether n may be all of an article, and what stands around it.
func isArticle(n *html.Node) bool {
	role := attr(n, "role")
	return n.Data == "article" || n.Data == "main" || role == "main" || role == "article"
}

// isBody reports whether n is marked as the text of an article, and nothing else.
func isBody(n *html.Node) bool {
	return strings.EqualFold(attr(n, "itemprop"), "articleBody") ||
		strings.EqualFold(attr(n, "property"), "articleBody")
}

// toldBody is the text that linked data gives, which has its paragraphs in
// lines where it has any.
func (d *document) toldBody() []Block {
	body, _ := d.data["articleBody"].(string)
	if strings.Contains(body, "</p>") || strings.Contains(body, "<br") {
		if doc, err := html.Parse(strings.NewReader(body)); err == nil {
			return tidy(blocksOf(doc))
		}
	}
	var out []Block
	for line := range strings.Lines(html.UnescapeString(body)) {
		if text := squeeze(line); text != "" {
			out = append(out, Block{Text: text})
		}
	}
	return out
}

func wordsIn(blocks []Block) int {
	n := 0
	for _, b := range blocks {
		n += len(strings.Fields(b.Text))
	}
	return n
}

// tidy leaves out what is a link to another page as a whole, and what stands
// there already, as a pulled quotation does.
func tidy(blocks []Block) []Block {
	seen, known := map[string]bool{}, map[uint64]bool{}
	for _, b := range blocks {
		if len(b.Text) > maxPulled {
			for h := range runs(b.Text) {
				known[h] = true
			}
		}
	}
	return slices.DeleteFunc(blocks, func(b Block) bool {
		again := seen[b.Text] && len(b.Text) > 20 || isPulled(b, known)
		seen[b.Text] = true
		return again || b.linked*5 > len(b.Text)*4 || saysWall(b.Text)
	})
}

// maxPulled is the length in bytes of a pulled quotation.
const maxPulled = 200

// isPulled reports whether b is a short quotation out of the longer paragraphs
// whose runs of words are known.
func isPulled(b Block, known map[uint64]bool) bool {
	text := strings.Trim(b.Text, "\"“”‘’'")
	if b.Kind == Heading || len(b.Text) > maxPulled || len(text) <= 20 || text == b.Text {
		return false
	}
	for h := range runs(text) {
		if !known[h] {
			return false
		}
	}
	return true
}

// underHeadline puts the headline first, where the page shows one, and what
// stands right under it in larger letters.
func (d *document) underHeadline(blocks []Block) []Block {
	if d.headline == nil {
		return blocks
	}
	text := textOf(d.headline)
	blocks = slices.DeleteFunc(blocks, func(b Block) bool { return b.Text == text })
	top := []Block{{Text: text, Kind: Heading}}
	if deck := d.standfirst(); deck != "" && !slices.ContainsFunc(blocks, func(b Block) bool { return likeness(b.Text, deck) > 0.5 }) {
		top = append(top, Block{Text: deck})
	}
	return append(top, blocks...)
}

var standfirsts = wordSet(`standfirst deck dek subtitle subheadline subhead lede teasertext abstract intro introduction summary description`)

// standfirst is the short summary under the headline, by what its element is
// called, or "".
func (d *document) standfirst() string {
	seen := false
	for n := range elements(d.root) {
		if n == d.headline {
			seen = true
		}
		if seen && breaks[n.Data] && slices.ContainsFunc(names(n), func(w string) bool { return standfirsts[w] }) {
			if blocks := blocksOf(n); len(blocks) == 1 && len(blocks[0].Text) > 20 && len(blocks[0].Text) < 500 && n.Parent.Data != "figure" {
				return blocks[0].Text
			}
			return ""
		}
	}
	return ""
}
