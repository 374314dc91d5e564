package report

import (
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"parallax/compare"
)

// github reads Markdown the way the strictest of our readers does.
var github = goldmark.New(goldmark.WithExtensions(extension.GFM))

// hostile is what a report may hold to get more out of Markdown than words.
var hostile = []string{
	"[click](http://evil.example)", "![x](http://evil.example/x.png)", "<script>alert(1)</script>", "<b>bold</b>",
	"# heading", "heading #", "- item", "+ item", "1. item", "2) item", "> quote", "---", "- - -", "***", "===", "| a | b |",
	"http://evil.example", "www.evil.example", "WWW.evil.example", "me@evil.example", "<http://evil.example>", "ftp://evil.example/x",
	"[ref]: http://evil.example", "[ref]", "[^1]", "- [ ] task", "**bold**", "_it_", "~~gone~~", "`code`", "```", "~~~", "&lt;&#35;&amp;",
	"back\\slash\\", "a\\", "*", "\"", "$x$ and $y$", "<!-- c -->", "<?x?>", "    indented", "mailto:me@evil.example", "1986. A year",
	"\u00a0no-break", "Mr. O'Neill (49)",
}

// kinds of node that report text must never make.
func isForeign(n ast.Node) bool {
	switch n.Kind() {
	case ast.KindLink, ast.KindAutoLink, ast.KindImage, ast.KindRawHTML, ast.KindHTMLBlock, ast.KindCodeSpan,
		ast.KindCodeBlock, ast.KindFencedCodeBlock, ast.KindBlockquote, ast.KindThematicBreak:
		return true
	}
	return false
}

// shape is the kinds of node of source, without its text.
func shape(t testing.TB, source string) string {
	t.Helper()
	var b strings.Builder
	root := github.Parser().Parse(text.NewReader([]byte(source)))
	err := ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if isForeign(n) {
			t.Fatalf("report text made a %v of\n%s", n.Kind(), source)
		}
		if entering && n.Kind() != ast.KindText && n.Kind() != ast.KindString {
			b.WriteString(n.Kind().String() + " ")
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var tag = regexp.MustCompile(`<[^>]*>`)

// shown is the words a reader of source gets to see.
func shown(t testing.TB, source string) string {
	t.Helper()
	var out strings.Builder
	if err := github.Convert([]byte(source), &out); err != nil {
		t.Fatal(err)
	}
	return oneLine(html.UnescapeString(tag.ReplaceAllString(out.String(), "")))
}

// clean is whether s could be part of a body: the door lets nothing else in.
func clean(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	innocent := shape(f, write(f, "markdown", quoting("word")))
	f.Fuzz(func(t *testing.T, s string) {
		if !clean(s) || oneLine(s) == "" {
			t.Skip("not what a report can hold")
		}
		if got, want := shown(t, escape(oneLine(s))), oneLine(s); got != want {
			t.Fatalf("%q is shown as %q", want, got)
		}
		if got := shape(t, write(t, "markdown", quoting(s))); got != innocent {
			t.Fatalf("%q changed the shape of the report from\n%s to\n%s", s, innocent, got)
		}
	})
}

// quoting is a table that has s wherever text from outside can stand.
func quoting(s string) *compare.Table {
	t := fire()
	t.Title = s
	t.Warnings[0].Text, t.Warnings[1].Text = s, s
	for i := range t.Reports {
		r := &t.Reports[i]
		r.Label, r.Title, r.Source, r.Body = s, s, s, strings.Repeat(s, 1+200/len(s))
	}
	for i := range t.Facts {
		f := t.Facts[i]
		f.Label, f.Review.Note = s, s
		for j := range f.Claims {
			c := &f.Claims[j]
			c.Start, c.End, c.Speaker, c.Via = 0, len(s), s, s
		}
		for j := range f.Relations {
			f.Relations[j].Why = s
		}
	}
	return t
}
