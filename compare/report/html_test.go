package report

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"parallax/compare"
	"parallax/corpus"
)

// parse is the page as a browser reads it.
func parse(t testing.TB, page string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// attr is the value of an attribute of n, "" where it has none.
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// all lists the elements below n that fit, in order.
func all(n *html.Node, fits func(*html.Node) bool) []*html.Node {
	var out []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && fits(d) {
			out = append(out, d)
		}
	}
	return out
}

func element(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return n.Data == name }
}

func class(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return slices.Contains(strings.Fields(attr(n, "class")), name) }
}

// content is the text of n but for the signs that link back to the facts.
func content(n *html.Node) string {
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case class("ref")(n):
			return
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}

func TestThePageIsBuiltLikeOne(t *testing.T) {
	doc := parse(t, write(t, "html", fire()))
	for name, want := range map[string]int{"h1": 1, "main": 1, "title": 1, "footer": 1, "nav": 1, "script": 0, "img": 0, "link": 0, "iframe": 0, "form": 0} {
		if got := len(all(doc, element(name))); got != want {
			t.Errorf("%d elements %s, want %d", got, name, want)
		}
	}
	if got := attr(all(doc, element("html"))[0], "lang"); got != "en" {
		t.Errorf("language %q", got)
	}
	level := 0
	for _, h := range all(doc, func(n *html.Node) bool { return len(n.Data) == 2 && n.Data[0] == 'h' && n.Data != "hr" }) {
		next := int(h.Data[1] - '0')
		if next > level+1 {
			t.Errorf("heading %q of level %d stands under one of level %d", content(h), next, level)
		}
		level = next
	}
}

func TestLinksLeadSomewhere(t *testing.T) {
	doc := parse(t, write(t, "html", fire()))
	ids := map[string]*html.Node{}
	for _, n := range all(doc, func(n *html.Node) bool { return attr(n, "id") != "" }) {
		if ids[attr(n, "id")] != nil {
			t.Errorf("two elements are called %s", attr(n, "id"))
		}
		ids[attr(n, "id")] = n
	}
	for _, a := range all(doc, element("a")) {
		if to, ok := strings.CutPrefix(attr(a, "href"), "#"); ok && ids[to] == nil {
			t.Errorf("%q leads to %q, which is not there", content(a), to)
		}
	}
	if !strings.Contains(write(t, "html", fire()), `href="https://post.example/fire"`) {
		t.Error("there is no link to the original")
	}
}

func TestFactsAndTextsAreLinkedBothWays(t *testing.T) {
	table := fire()
	doc := parse(t, write(t, "html", table))
	claims := 0
	for _, fact := range all(doc, class("fact")) {
		for _, dt := range all(fact, element("dt")) {
			claims++
			to := attr(all(dt, element("a"))[0], "href")
			there := all(doc, func(n *html.Node) bool { return "#"+attr(n, "id") == to })[0]
			back := all(there, class("ref"))[0]
			if attr(back, "href") != "#"+attr(fact, "id") {
				t.Errorf("%s leads to %s, which leads back to %s", attr(fact, "id"), to, attr(back, "href"))
			}
			said := dt.NextSibling
			for said.Type != html.ElementNode {
				said = said.NextSibling
			}
			if got, want := content(there), content(said); got != want {
				t.Errorf("%s is %q in the text and %q among the facts", to, got, want)
			}
		}
	}
	if want := 10; claims != want {
		t.Errorf("%d claims among the facts, want %d", claims, want)
	}
}

func TestTheWholeTextsAreThereWithTrueOffsets(t *testing.T) {
	table := fire()
	doc := parse(t, write(t, "html", table))
	for i, text := range all(doc, class("text")) {
		body := table.Reports[i].Body
		if got, want := strings.Join(strings.Fields(content(text)), " "), strings.Join(strings.Fields(body), " "); got != want {
			t.Errorf("report %d reads\n%s\nwant\n%s", i, got, want)
		}
		runes := []rune(body)
		for _, c := range all(text, class("claim")) {
			start, _ := strconv.Atoi(attr(c, "data-start"))
			end, _ := strconv.Atoi(attr(c, "data-end"))
			if got, want := content(c), string(runes[start:end]); got != want {
				t.Errorf("from %d to %d it reads %q, the text is %q", start, end, got, want)
			}
		}
	}
}

func TestNoVerdictIsToldByColourAlone(t *testing.T) {
	doc := parse(t, write(t, "html", fire()))
	for _, fact := range all(doc, class("fact")) {
		verdict := strings.Fields(attr(fact, "class"))[1]
		sign := content(all(fact, class("sign"))[0])
		if said := content(all(fact, class("standing"))[0]); !strings.HasPrefix(said, sign+" "+verdict) {
			t.Errorf("%s says %q, not its sign and %q", attr(fact, "id"), said, verdict)
		}
	}
	for _, c := range all(doc, class("claim")) {
		ref := all(c, class("ref"))[0]
		if sign := all(ref, class("sign")); len(sign) != 1 || content(sign[0]) == "" {
			t.Errorf("claim %q has no sign", content(c))
		}
		if verdict := strings.Fields(attr(c, "class"))[1]; !strings.Contains(attr(ref, "aria-label"), verdict) {
			t.Errorf("the sign of claim %q is not put into words", content(c))
		}
	}
}

func TestWordsThatDifferAreMarked(t *testing.T) {
	doc := parse(t, write(t, "html", fire()))
	for id, want := range map[string]string{"claim-1-1": "Seven", "claim-1-2": "nine", "claim-4-1": ""} {
		claim := all(doc, func(n *html.Node) bool { return attr(n, "id") == id })[0]
		var got []string
		for _, m := range all(claim, element("mark")) {
			got = append(got, content(m))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: marked are %q, want %q", id, got, want)
		}
	}
}

func TestThePolicyAllowsTheStyleAndNothingElse(t *testing.T) {
	doc := parse(t, write(t, "html", fire()))
	sum := sha256.Sum256([]byte(content(all(doc, element("style"))[0])))
	want := fmt.Sprintf("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'", base64.StdEncoding.EncodeToString(sum[:]))
	for _, m := range all(doc, element("meta")) {
		if attr(m, "http-equiv") == "Content-Security-Policy" && attr(m, "content") == want {
			return
		}
	}
	t.Errorf("the page has no policy %s", want)
}

// live lists what in the page could run or fetch something, or be sent.
func live(doc *html.Node) []string {
	var out []string
	known := strings.Fields("html head meta title style body a header h1 h2 h3 p span nav ul li fieldset legend label input main section article dl dt dd mark div footer wbr")
	for n := range doc.Descendants() {
		if n.Type == html.CommentNode || n.Type == html.ElementNode && !slices.Contains(known, n.Data) {
			out = append(out, n.Data)
		}
		for _, a := range n.Attr {
			href := a.Key == "href" && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://") && !strings.HasPrefix(a.Val, "http://")
			if href || strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "style" || a.Key == "srcdoc" || a.Key == "action" {
				out = append(out, a.Key+"="+a.Val)
			}
		}
	}
	return out
}

// elements is the names of all elements of the page, in order.
func elements(doc *html.Node) string {
	var names []string
	for _, n := range all(doc, func(*html.Node) bool { return true }) {
		names = append(names, n.Data)
	}
	return strings.Join(names, " ")
}

func FuzzHTML(f *testing.F) {
	for _, s := range append(hostile, "</style><script>alert(1)</script>", "</title><svg onload=alert(1)>", `" onmouseover="alert(1)`,
		"' autofocus onfocus='alert(1)", "javascript:alert(1)", "<!--", "]]>", "</p></article></main>", "<base href=//evil.example>",
		"<meta http-equiv=refresh content=0>", "{{.}}", "&#60;script&#62;", "\ufeff", "<plaintext>") {
		f.Add(s)
	}
	innocent := elements(parse(f, write(f, "html", addressed("word"))))
	f.Fuzz(func(t *testing.T, s string) {
		if !clean(s) || oneLine(s) == "" {
			t.Skip("not what a report can hold")
		}
		doc := parse(t, write(t, "html", addressed(s)))
		if bad := live(doc); len(bad) > 0 {
			t.Fatalf("%q made %q", s, bad)
		}
		if got := elements(doc); got != innocent {
			t.Fatalf("%q changed the elements from\n%s to\n%s", s, innocent, got)
		}
		if got := content(all(doc, element("h3"))[0]); got != "1. "+oneLine(s) {
			t.Fatalf("%q is shown as %q", s, got)
		}
	})
}

// addressed is a table that has s wherever text from outside can stand, also
// behind an address that can be followed, and bodies of one paragraph.
func addressed(s string) *compare.Table {
	t := quoting(s)
	for i := range t.Reports {
		r := &t.Reports[i]
		r.URL, r.Author, r.Body = "https://example.org/"+s, s, s
		span := corpus.Span{End: len(s)}
		r.Paragraphs = []corpus.Paragraph{{Span: span}}
		r.Sentences = []corpus.Sentence{{Span: span}}
		r.Furniture = nil
	}
	for i := range t.Facts {
		for c := range t.Facts[i].Claims {
			for v := range t.Facts[i].Claims[c].Values {
				t.Facts[i].Claims[c].Values[v] = compare.Value{Type: "number", Text: s, Norm: s, Span: corpus.Span{End: len(s)}}
			}
		}
		for j := range t.Facts[i].Relations {
			t.Facts[i].Relations[j].EvidenceA, t.Facts[i].Relations[j].EvidenceB = corpus.Span{}, corpus.Span{}
		}
	}
	return t
}

func TestOnlyAddressesOfTheWebAreLinks(t *testing.T) {
	for address, want := range map[string]string{
		"https://post.example/a?b=c&d=é": "https://post.example/a?b=c&d=é",
		"HTTP://post.example":            "HTTP://post.example",
		"javascript:alert(1)":            "",
		"data:text/html,x":               "",
		"//post.example":                 "",
		"post.example":                   "",
		"https:nowhere":                  "",
		"https://":                       "",
		"":                               "",
	} {
		if got := link(address); got != want {
			t.Errorf("%q leads to %q, want %q", address, got, want)
		}
	}
}
