package page

import "strings"

// titleElement is what the title element of the page says, or "".
func (d *document) titleElement() string {
	if head := find(d.root, is("head")); head != nil {
		if t := find(head, is("title")); t != nil {
			return textOf(t)
		}
	}
	return ""
}

// title is the headline as readers saw it, or as the page tells it.
func (d *document) title(source string) string {
	if d.headline != nil {
		return textOf(d.headline)
	}
	return first(d.data.text("headline"), withoutSite(d.meta("og:title", "twitter:title", "dc.title"), source), withoutSite(d.titleElement(), source))
}

// titleSigns stand between a headline and the outlet's name.
var titleSigns = []string{" | ", " – ", " — ", " - ", " :: ", " » ", " · "}

// withoutSite is a title without the name of the outlet and of its sections
// behind it. What is left has at least three words.
func withoutSite(title, source string) string {
	for {
		at := -1
		for _, sign := range titleSigns {
			at = max(at, strings.LastIndex(title, sign))
		}
		if at < 0 || len(strings.Fields(title[:at])) < 3 {
			return title
		}
		tail := strings.Trim(title[at:], " |–—-:»·")
		if len(strings.Fields(tail)) > 4 && likeness(tail, source) < 0.5 {
			return title
		}
		title = strings.TrimSpace(title[:at])
	}
}

// titleParts is a title cut at the signs in it.
func titleParts(title string) []string {
	parts := []string{title}
	for _, sign := range titleSigns {
		var next []string
		for _, p := range parts {
			next = append(next, strings.Split(p, sign)...)
		}
		parts = next
	}
	return parts
}

// siteOfTitle is the last part of the title of the page, or the first, beside
// the headline.
func siteOfTitle(full, title string) string {
	parts := titleParts(full)
	if len(parts) < 2 || full == title {
		return ""
	}
	head, tail := parts[0], parts[len(parts)-1]
	switch {
	case len(tail) <= 40 && likeness(strings.TrimSuffix(full, tail), title) >= 0.5:
		return tail
	case len(head) <= 40 && likeness(strings.TrimPrefix(full, head), title) >= 0.5:
		return head
	}
	return ""
}
