package page

import (
	"iter"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// elements are those below n, in the order of the page.
func elements(n *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for m := range n.Descendants() {
			if m.Type == html.ElementNode && !yield(m) {
				return
			}
		}
	}
}

// count is the number of elements below n, or most where there are more.
func count(n *html.Node, most int) int {
	sum := 0
	for range elements(n) {
		if sum++; sum == most {
			break
		}
	}
	return sum
}

// find is the first element below n that is wanted, or nil.
func find(n *html.Node, wanted func(*html.Node) bool) *html.Node {
	for m := range elements(n) {
		if wanted(m) {
			return m
		}
	}
	return nil
}

// is wants elements of any of the tags.
func is(tags ...string) func(*html.Node) bool {
	return func(n *html.Node) bool {
		for _, t := range tags {
			if n.Data == t {
				return true
			}
		}
		return false
	}
}

// attr is the value of an attribute of n, or "".
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// textOf is the words in n that are shown, in one line.
func textOf(n *html.Node) string {
	var b strings.Builder
	addText(&b, n)
	return squeeze(b.String())
}

func addText(b *strings.Builder, n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.WriteString(n.Data)
	case n.Type == html.ElementNode && unseen[n.Data]:
	default:
		if n.Data == "br" || breaks[n.Data] {
			b.WriteByte(' ')
		}
		for c := range n.ChildNodes() {
			addText(b, c)
		}
		if breaks[n.Data] {
			b.WriteByte(' ')
		}
	}
}

// squeeze makes runs of white space one space, with none at the ends.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// names are the words of an element's class, id and role, in small letters:
// "relatedStories" and "related-stories" are both related and stories.
func names(n *html.Node) []string {
	var out []string
	for _, key := range []string{"class", "id", "role", "data-component", "data-testid"} {
		out = append(out, splitName(attr(n, key))...)
	}
	return out
}

func splitName(s string) []string {
	var out []string
	start, lower := 0, false
	cut := func(end int) {
		if end > start {
			out = append(out, strings.ToLower(s[start:end]))
		}
	}
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r):
			cut(i)
			start = i + len(string(r))
		case unicode.IsUpper(r) && lower:
			cut(i)
			start = i
		}
		lower = unicode.IsLower(r)
	}
	cut(len(s))
	return out
}

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
