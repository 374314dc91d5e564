package page

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// describe fills in what the page tells of the article beside its words. Linked
// data goes before metadata, and both before what is seen, but for the title:
// what readers saw counts.
func (p *Page) describe(d *document) {
	p.URL = first(canonical(d.root), d.data.address())
	p.Language = squeeze(attr(firstOf(d.root, "html"), "lang"))
	p.Source = outlet(first(d.data.text("publisher", "name"), d.data.text("publisher"), d.meta("og:site_name", "application-name", "dc.publisher", "publisher")))
	p.Title = d.title(p.Source)
	if p.Source == "" {
		p.Source = first(siteOfTitle(d.titleElement(), p.Title), hostOf(p.URL))
	}
	p.Author = d.author()
	p.Published = d.times(
		append(d.data.texts("datePublished"), d.data.texts("dateCreated")...),
		d.metas("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
			"pubdate", "publishdate", "publish-date", "publish_date", "article.published", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date"),
		isPublicationTime)
	p.Modified = d.times(
		d.data.texts("dateModified"),
		d.metas("article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "lastmod", "last-modified", "dcterms.modified"),
		isUpdateTime)
}

// outlet is a name without the slogan behind it, or of an address the host.
func outlet(name string) string {
	if strings.Contains(name, "://") {
		return hostOf(name)
	}
	return strings.TrimSpace(titleParts(name)[0])
}

// first is the first of texts that has any.
func first(texts ...string) string {
	for _, t := range texts {
		if t = squeeze(t); t != "" {
			return t
		}
	}
	return ""
}

// firstOf is the first element with the tag; an empty one where there is none.
func firstOf(n *html.Node, tag string) *html.Node {
	if m := find(n, is(tag)); m != nil {
		return m
	}
	return &html.Node{}
}

// meta is the first of metas, or "".
func (d *document) meta(keys ...string) string { return first(d.metas(keys...)...) }

// metas is what the page's meta elements say under the keys, in their order.
func (d *document) metas(keys ...string) []string {
	said := make([][]string, len(keys))
	for n := range elements(d.root) {
		if n.Data != "meta" {
			continue
		}
		for _, name := range []string{"property", "name", "itemprop"} {
			if i := slices.Index(keys, strings.ToLower(attr(n, name))); i >= 0 {
				said[i] = append(said[i], squeeze(attr(n, "content")))
			}
		}
	}
	return slices.Concat(said...)
}

// canonical is the address that doc says it has, or "".
func canonical(doc *html.Node) string {
	var link, graph string
	for n := range elements(doc) {
		switch {
		case n.Data == "link" && link == "" && slices.Contains(strings.Fields(strings.ToLower(attr(n, "rel"))), "canonical"):
			link = attr(n, "href")
		case n.Data == "meta" && graph == "" && attr(n, "property") == "og:url":
			graph = attr(n, "content")
		}
	}
	for _, s := range []string{link, graph} {
		if u, err := url.Parse(strings.TrimSpace(s)); err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			return u.String()
		}
	}
	return ""
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

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

// author is whom the page names as the writer, without "By".
func (d *document) author() string {
	names := d.data.texts("author", "name")
	if len(names) > 1 {
		return strings.Join(names, ", ")
	}
	names = slices.Concat(names, d.data.texts("author"),
		d.metas("author", "byl", "parsely-author", "article:author", "dc.creator", "dcterms.creator", "sailthru.author"))
	for n := range elements(d.root) {
		if (attr(n, "rel") == "author" || attr(n, "itemprop") == "author") && !d.isElsewhere(n) {
			names = append(names, textOf(n))
		}
	}
	for _, name := range names {
		for _, by := range []string{"By ", "BY ", "by "} {
			name = strings.TrimPrefix(name, by)
		}
		if name != "" && len(name) < 80 && !strings.Contains(name, "://") && !strings.ContainsAny(name, "0123456789@") {
			return name
		}
	}
	return ""
}

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
