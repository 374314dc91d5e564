package page

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// An object is one of linked data (JSON-LD, https://www.w3.org/TR/json-ld11/,
// with the words of https://schema.org). Pages leave its @context out, or nest
// it in a @graph: only what an object is called counts here.
type object map[string]any

// linkedData is the object in doc that describes its article, or nil. Of several
// it is the one that is about this page, else the first.
func linkedData(doc *html.Node) object {
	var found []object
	byID := map[string]object{}
	for n := range elements(doc) {
		if n.Data == "script" && strings.Contains(attr(n, "type"), "ld+json") && n.FirstChild != nil {
			var v any
			if json.Unmarshal([]byte(bare(n.FirstChild.Data)), &v) == nil {
				collect(v, &found, byID, 0)
			}
		}
	}
	address := canonical(doc)
	for _, o := range found {
		o.resolve(byID)
		if address != "" && o.address() == address {
			return o
		}
	}
	if len(found) == 0 {
		return nil
	}
	return found[0]
}

// bare is a script without the marks that hide it from old programs, and
// without the control characters that JSON forbids and pages write.
func bare(s string) string {
	s = strings.TrimSpace(s)
	for _, mark := range []string{"<!--", "//<![CDATA[", "<![CDATA["} {
		s = strings.TrimSpace(strings.TrimPrefix(s, mark))
	}
	for _, mark := range []string{"-->", "]]>", "//"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, mark))
	}
	return strings.TrimRight(strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s), "; ")
}

const maxNested = 32 // levels of linked data that are looked at

// collect appends the articles in v to found, and lists all objects by their name.
func collect(v any, found *[]object, byID map[string]object, level int) {
	if level > maxNested {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			collect(e, found, byID, level+1)
		}
	case map[string]any:
		o := object(v)
		if id := o.text("@id"); id != "" && len(o) > 1 {
			byID[id] = o
		}
		if o.isArticle() {
			*found = append(*found, o)
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "publisher", "author", "itemListElement"} {
			collect(v[key], found, byID, level+1)
		}
	}
}

// address is where o says that it is published, or "".
func (o object) address() string {
	for _, s := range []string{o.text("url"), o.text("mainEntityOfPage"), o.text("mainEntityOfPage", "@id")} {
		if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
			return s
		}
	}
	return ""
}

// isArticle reports whether o is of a type that schema.org derives from Article.
func (o object) isArticle() bool {
	for _, t := range o.texts("@type") {
		if strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting") || t == "Report" {
			return true
		}
	}
	return false
}

// resolve puts in the place of a mere name the object that it names.
func (o object) resolve(byID map[string]object) {
	for _, key := range []string{"author", "publisher"} {
		many, ok := o[key].([]any)
		if !ok {
			many = []any{o[key]}
		}
		for i, v := range many {
			ref, _ := v.(map[string]any)
			if named := byID[object(ref).text("@id")]; named != nil && object(ref).text("name") == "" {
				many[i] = map[string]any(named)
			}
		}
		o[key] = many
	}
}

// text is the first text at the path of keys, or "".
func (o object) text(path ...string) string {
	if texts := o.texts(path...); len(texts) > 0 {
		return texts[0]
	}
	return ""
}

// texts are the texts at the path of keys, each list on the way gone through.
func (o object) texts(path ...string) []string {
	at := []any{map[string]any(o)}
	for _, key := range path {
		var next []any
		for _, v := range at {
			if m, ok := v.(map[string]any); ok {
				if many, ok := m[key].([]any); ok {
					next = append(next, many...)
				} else {
					next = append(next, m[key])
				}
			}
		}
		at = next
	}
	var out []string
	for _, v := range at {
		if s, ok := v.(string); ok {
			out = append(out, squeeze(html.UnescapeString(s)))
		}
	}
	return out
}
