package corpus

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdown is the plain text of a Markdown document, a blank line between its
// blocks. Its first heading becomes the title where there is none.
func (r *reading) markdown(source string) string {
	w := plainWriter{source: []byte(source)}
	doc := goldmark.DefaultParser().Parse(text.NewReader(w.source))
	_ = ast.Walk(doc, w.visit) // visit returns no error
	if r.Title == "" && w.heading != "" {
		r.takeTitle(w.heading)
	}
	return w.out.String()
}

// What a stretch of Markdown without a blank line has at most: signs that may begin
// or end emphasis or a link, and blocks inside each other that a line opens or, by
// how far it is set in, goes on with. The parser's work grows with the square of
// either, and no article comes near.
const (
	maxSigns  = 500
	maxNested = 50
)

var nested = compiled(`^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){50}|^[> ]{200}`)

// tooInvolved reports whether a Markdown document is no article's.
func tooInvolved(source string) bool {
	for block := range strings.SplitSeq(source, "\n\n") {
		if strings.Count(block, "[")+strings.Count(block, "*")+strings.Count(block, "_") > maxSigns {
			return true
		}
	}
	for line := range strings.SplitSeq(source, "\n") {
		opening := line[:len(line)-len(strings.TrimLeft(line, " \t>-+*.)0123456789"))]
		if len(opening) >= maxNested && nested().MatchString(opening) {
			return true
		}
	}
	return false
}

// A plainWriter collects the words of a document's blocks.
type plainWriter struct {
	source  []byte
	out     strings.Builder
	heading string // the first one
	start   int    // of the block being written, in out
}

func (w *plainWriter) visit(n ast.Node, entering bool) (ast.WalkStatus, error) {
	switch n := n.(type) {
	case *ast.Text:
		if entering {
			w.text(n)
		}
	case *ast.String:
		if entering {
			w.out.Write(n.Value)
		}
	case *ast.AutoLink:
		if entering {
			w.out.Write(n.Label(w.source))
		}
	case *ast.Heading, *ast.Paragraph, *ast.TextBlock:
		w.block(n, entering)
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
		w.block(n, entering)
		if entering {
			w.lines(n)
		}
	}
	return ast.WalkContinue, nil
}

// block opens a block, or closes it with a blank line.
func (w *plainWriter) block(n ast.Node, entering bool) {
	if entering {
		w.start = w.out.Len()
		return
	}
	if _, ok := n.(*ast.Heading); ok && w.heading == "" {
		w.heading = w.out.String()[w.start:]
	}
	w.out.WriteString("\n\n")
}

// text writes a run of words, its escapes and entities resolved.
func (w *plainWriter) text(n *ast.Text) {
	words := n.Segment.Value(w.source)
	if _, code := n.Parent().(*ast.CodeSpan); !code && !n.IsRaw() {
		words = util.UnescapePunctuations(words)
		words = util.ResolveEntityNames(util.ResolveNumericReferences(words))
	}
	w.out.Write(words)
	switch {
	case n.HardLineBreak():
		w.out.WriteByte('\n')
	case n.SoftLineBreak():
		w.out.WriteByte(' ')
	}
}

var htmlTag = compiled(`<[^<>]*>`)

// lines writes a block of code as it is, and one of HTML without its tags.
func (w *plainWriter) lines(n ast.Node) {
	_, html := n.(*ast.HTMLBlock)
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		words := line.Value(w.source)
		if html {
			words = htmlTag().ReplaceAll(words, nil)
		}
		w.out.Write(words)
	}
}
