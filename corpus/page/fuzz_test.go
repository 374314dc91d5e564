package page

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// flaw is what is wrong with what was read of a page, or "".
func flaw(p *Page) string {
	lines := append([]string{p.Title, p.Source, p.Author}, append(p.Dropped, p.Near...)...)
	for _, b := range p.Blocks {
		if b.Text == "" || b.linked > len(b.Text) {
			return "a block is " + b.Text
		}
		lines = append(lines, b.Text)
	}
	for _, line := range lines {
		if line != squeeze(line) || !utf8.ValidString(line) {
			return line
		}
	}
	return ""
}

// FuzzRead reads any page: elements in any order, nested to any depth, with any
// attribute, in any encoding.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"<!doctype html><title>A title | Post</title><h1>A title</h1><article><p>He said no.<p hidden>x</article>", "<table><a><table><a><select><b></table><svg><title>x</title><math>",
		"<a " + strings.Repeat("x=1 ", 300) + ">b", "<meta property=og:title content='a&#0;b'><time datetime=\"\u202e\">c</time>", "<frameset>", "<plaintext>a", "<!--", "<p class=\"\xff\">\xff",
		"<base href=javascript:x><link rel=canonical href=//a><html lang='\x1b'>", "<template><p>a</template><noscript><p>b</noscript><iframe>",
	} {
		f.Add([]byte(s), "text/html; charset=utf-8", 0)
		f.Add([]byte(s), "", 500)
	}
	f.Add([]byte("caf\u00e9, na\u00efve \xd7"), "text/html; charset=utf-8", 0)
	f.Fuzz(func(t *testing.T, data []byte, mediaType string, depth int) {
		data = append([]byte(strings.Repeat("<div><b>", max(0, depth)%400)), data...)
		p, err := Read(data, mediaType)
		if err != nil {
			return
		}
		if bad := flaw(&p); bad != "" {
			t.Fatalf("%q", bad)
		}
		head, err := Head(data, mediaType)
		if err != nil || head.Title != p.Title {
			t.Fatalf("the head is called %q, the page %q: %v", head.Title, p.Title, err)
		}
	})
}

// FuzzLinkedData reads any text as the linked data of a page.
func FuzzLinkedData(f *testing.F) {
	for _, s := range []string{
		`{"@graph":[{"@type":"NewsArticle","headline":"x","author":[{"@id":"1"}],"articleBody":"a<br>b"},{"@id":"1","name":"Ann"}]}`, `[[[[{"@type":["Report",5]}]]]]`, `{"@type":"Article","author":"x","publisher":{"name":["a","b"]}}`,
		`{"@id":"a","@type":"Article","author":{"@id":"a"}}`, `{"@type":"Article","headline":"` + "\u202e" + `<b>&lt;"}`, `<!-- {"@type":"Article"} -->`, `{"@type":"Article","url":"https://a","isAccessibleForFree":"false"};`, "null", `"`, `{"@type":"Article","datePublished":{"@value":1e999}}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data string) {
		p, err := Read([]byte(`<script type="application/ld+json">`+data+"</script><h1>One</h1><p>Two."), "")
		if err != nil {
			return
		}
		if bad := flaw(&p); bad != "" {
			t.Fatalf("%q", bad)
		}
	})
}
