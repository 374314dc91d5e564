package corpus

import (
	"strings"
	"testing"
)

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"paragraphs", "One\ntwo.\n\nThree.", "One two.\n\nThree."},
		{"emphasis, links, code", "He *said* **no** to [them](http://a.no) and `a*b`.", "He said no to them and a*b."},
		{"headings", "# One\n\nTwo\n---\n\nThree.", "One\n\nTwo\n\nThree."},
		{"lists", "- one\n- two\n  more\n\n1. three", "one\n\ntwo more\n\nthree"},
		{"quotation", "> He said\n> no.\n\nShe left.", "He said no.\n\nShe left."},
		{"hard break", "One  \ntwo.", "One\ntwo."},
		{"escapes and entities", `5 \* 3 &amp; 2 &#8211; 1`, "5 * 3 & 2 – 1"},
		{"entities make no controls", "a&#27;[2J b", "a␛[2J b"},
		{"HTML in a line", "He <b>said</b> no.", "He said no."},
		{"HTML as a block", "<div>\nHe said no.\n</div>", "He said no."},
		{"code block", "One:\n\n    two\n    three", "One:\n\ntwo\nthree"},
		{"picture", "![A bridge](b.png)\n\nTwo.", "A bridge\n\nTwo."},
		{"address", "See <http://a.no>.", "See http://a.no."},
	} {
		for _, name := range []string{"a.md", "a.MARKDOWN"} {
			if r := mustRead(t, name, c.in); r.Body != c.want {
				t.Errorf("%s: got %q, want %q", c.name, r.Body, c.want)
			}
		}
		if r := mustRead(t, "a.txt", c.in); r.Body == c.want {
			t.Errorf("%s: plain text was read as Markdown", c.name)
		}
	}
}

func TestMarkdownTitle(t *testing.T) {
	r := mustRead(t, "a.md", "# Bridges *closed*\n\nThe mayor said no.\n\n## More\n\nShe left.")
	if r.Title != "Bridges closed" || !r.has("took the title") || r.Paragraphs[0].Kind != Headline {
		t.Errorf("title %q, kind %v, warnings %q", r.Title, r.Paragraphs[0].Kind, r.warnings)
	}
	r = mustRead(t, "a.md", "---\ntitle: Another\n---\n# Bridges closed\n\nThe mayor said no.")
	if r.Title != "Another" {
		t.Errorf("title %q", r.Title)
	}
}

// What would keep the parser busy for ever is text, and its signs are shown.
func TestMarkdownThatIsTooInvolved(t *testing.T) {
	for _, sign := range []string{">", "> ", "1. ", "- + ", "*a_ ", "[a](b", "[a](<b", "[", "_"} {
		text := strings.Repeat(sign, 600) + "The harbour closed."
		if r := mustRead(t, "a.md", text); r.Body != text || !r.has("is read as plain text") {
			t.Errorf("%q: got %.40q, warnings %q", sign, r.Body, r.warnings)
		}
	}
	var list strings.Builder
	for depth := range 200 {
		list.WriteString(strings.Repeat("  ", depth) + "- Closed.\n")
	}
	if r := mustRead(t, "a.md", list.String()); !r.has("is read as plain text") {
		t.Error("a list of lists of lists is not too involved")
	}
	for _, text := range []string{strings.Repeat("> > - a *b* [c](d)\n\n", 600), "a\n" + strings.Repeat("-", 600), strings.Repeat("a ", 60_000)} {
		if r := mustRead(t, "a.md", text); r.has("is read as plain text") {
			t.Errorf("%.40q is too involved", text)
		}
	}
}
