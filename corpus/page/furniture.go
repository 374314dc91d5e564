package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// apartTags are elements for what stands around an article.
var apartTags = wordSet(`nav footer aside form dialog menu button`)

// apartNames are the words by which pages call what stands around an article.
// A word counts that is one whole word of a name.
var apartNames = wordSet(`share sharing sharebar sharetools social socials related recommended recommendations recirc recirculation
	trending popular mostread newsletter newsletters subscribe subscription signup promo promos promotion advert adverts
	advertisement advertising ad ads adslot sponsored sponsor outbrain taboola comments comment disqus respond replies cookie cookies consent gdpr
	breadcrumb breadcrumbs nav navbar navigation menu sidebar rail skip toolbar paywall regwall modal popup overlay
	tags topics bio widget toc pullquote pagination pager masthead sitefooter siteheader teaser teasers readnext
	morefrom upnext contentinfo complementary alertdialog search`)

// apartPairs are two words of a name in a row.
var apartPairs = [][2]string{
	{"pull", "quote"}, {"most", "read"}, {"read", "next"}, {"read", "more"}, {"more", "from"}, {"more", "on"}, {"also", "read"},
	{"see", "also"}, {"up", "next"}, {"site", "header"}, {"site", "footer"}, {"page", "footer"}, {"page", "header"}, {"sign", "up"},
	{"author", "info"}, {"about", "author"}, {"in", "article"}, {"top", "stories"}, {"print", "hide"}, {"no", "print"},
}

// isFurniture reports whether n, by its tag or its names, stands around the
// article and is no part of it.
func isFurniture(n *html.Node) bool {
	if apartTags[n.Data] {
		return true
	}
	switch n.Data {
	case "html", "body", "main", "article", "p":
		return false
	}
	words := names(n)
	for i, w := range words {
		if apartNames[w] {
			return true
		}
		if i > 0 && slices.Contains(apartPairs, [2]string{words[i-1], w}) {
			return true
		}
	}
	return false
}

// isHidden reports whether n itself is not shown.
func isHidden(n *html.Node) bool {
	if hasAttr(n, "hidden") {
		return true
	}
	style := strings.ToLower(strings.ReplaceAll(attr(n, "style"), " ", ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// strip takes out of the tree what is hidden and what stands around the
// article. What holds the headline or a great part of the words stays, whatever
// its name.
func (d *document) strip() {
	total := weigh(d.root)
	for n := range elements(d.root) {
		if n.Data == "body" {
			d.stripBelow(n, total[n]/3, total)
		}
	}
}

func (d *document) stripBelow(n *html.Node, most int, total map[*html.Node]int) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type != html.ElementNode:
		case (isHidden(c) || isFurniture(c)) && total[c] <= most && !d.holdsHeadline(c):
			n.RemoveChild(c)
		default:
			d.stripBelow(c, most, total)
		}
		c = next
	}
}

func (d *document) holdsHeadline(n *html.Node) bool {
	for m := d.headline; m != nil; m = m.Parent {
		if m == n {
			return true
		}
	}
	return false
}

// weigh is for each element the length of the running text in it: paragraphs
// and lines of more than a few words.
func weigh(n *html.Node) map[*html.Node]int {
	total := map[*html.Node]int{}
	var visit func(*html.Node) int
	visit = func(n *html.Node) int {
		sum := 0
		switch {
		case n.Type == html.TextNode && len(strings.Fields(n.Data)) > 5:
			sum = len(n.Data)
		case n.Type == html.ElementNode && unseen[n.Data]:
		default:
			for c := range n.ChildNodes() {
				sum += visit(c)
			}
		}
		total[n] = sum
		return sum
	}
	visit(n)
	return total
}
