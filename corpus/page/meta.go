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
