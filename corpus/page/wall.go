package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// wallLines are in what a page shows in the place of the rest of its article.
var wallLines = []string{
	"subscribe to continue", "to continue reading", "to read the full", "to keep reading", "already a subscriber", "register to continue",
	"sign in to read", "log in to read", "subscribers only", "this article is for subscribers", "unlock this article", "free articles left",
	"subscribe to read",
}

// walled reports whether the page says that what it shows is not all.
func (d *document) walled() bool {
	switch free := d.data["isAccessibleForFree"].(type) {
	case bool:
		if !free {
			return true
		}
	case string:
		if strings.EqualFold(free, "false") {
			return true
		}
	}
	return find(d.root, isWall) != nil
}

// isWall reports whether n is the element of such a notice.
func isWall(n *html.Node) bool {
	if !breaks[n.Data] || unseen[n.Data] || n.FirstChild == nil || n.Data == "html" || n.Data == "body" || isHidden(n) {
		return false
	}
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode && breaks[c.Data] {
			return false // its blocks are looked at in their turn
		}
	}
	return saysWall(textOf(n))
}

// saysWall reports whether text is a short notice that the rest must be paid for.
func saysWall(text string) bool {
	if len(text) > 300 {
		return false
	}
	text = strings.ToLower(text)
	return slices.ContainsFunc(wallLines, func(l string) bool { return strings.Contains(text, l) })
}

// doorLines are in what a page shows before it lets anybody in.
var doorLines = []string{
	"before you continue", "use cookies", "uses cookies", "accept cookies", "accept all", "manage your choices", "your consent",
	"value your privacy", "enable javascript", "you are human", "you are not a robot", "you're not a robot", "access denied", "unusual traffic",
}

// isDoor reports whether blocks are mostly such lines: the page asks for consent,
// or for a proof of being human, and has no article behind it. An article on
// privacy has longer paragraphs, and more of them.
func isDoor(blocks []Block) bool {
	said, all := 0, wordsIn(blocks)
	for _, b := range blocks {
		low := strings.ToLower(b.Text)
		if slices.ContainsFunc(doorLines, func(l string) bool { return strings.Contains(low, l) }) {
			said += len(strings.Fields(b.Text))
		}
	}
	return all > 0 && all < fewWords && said*2 > all
}
