package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// times lists what linked data and metadata say, and then the times that are
// seen on the page and are wanted.
func (d *document) times(linked, meta []string, wanted func(*html.Node) bool) []string {
	out := slices.Concat(linked, meta)
	for n := range elements(d.root) {
		if isTime(n) && wanted(n) && !d.isElsewhere(n) {
			out = append(out, first(attr(n, "datetime"), attr(n, "content"), attr(n, "title"), textOf(n)))
		}
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

// isTime reports whether n tells a time.
func isTime(n *html.Node) bool {
	switch attr(n, "itemprop") {
	case "datePublished", "dateModified", "dateCreated":
		return n.Data != "meta"
	}
	return n.Data == "time" || n.Data == "abbr" && slices.Contains(names(n), "published")
}

func isUpdateTime(n *html.Node) bool {
	if attr(n, "itemprop") == "dateModified" {
		return true
	}
	told := append(names(n), strings.Fields(strings.ToLower(lineAround(n)))...)
	return slices.ContainsFunc(told, func(w string) bool {
		switch strings.Trim(w, ":,.") {
		case "updated", "update", "modified", "edited", "dt-updated":
			return true
		}
		return false
	})
}

func isPublicationTime(n *html.Node) bool { return !isUpdateTime(n) }

// lineAround is the words just before n.
func lineAround(n *html.Node) string {
	if n.PrevSibling != nil {
		line := textOf(n.PrevSibling)
		return line[max(0, len(line)-20):]
	}
	if n.Parent != nil && len(textOf(n.Parent)) < 80 {
		return textOf(n.Parent)
	}
	return ""
}

// isElsewhere reports whether n stands in a part of the page that is about
// other articles, or above the headline where there is one.
func (d *document) isElsewhere(n *html.Node) bool {
	for m := n; m != nil; m = m.Parent {
		if m.Type == html.ElementNode && isFurniture(m) {
			return true
		}
	}
	return false
}
