package syntax_test

import (
	"strings"
	"testing"

	"parallax/compare/syntax"
	"parallax/corpus"
)

// read reads sentences as one paragraph of a report each.
func read(paragraphs ...string) *syntax.Document {
	r := &corpus.Report{Label: "A"}
	for i, p := range paragraphs {
		s := corpus.Span{Start: len(r.Body), End: len(r.Body) + len(p)}
		r.Body += p + "\n\n"
		r.Paragraphs = append(r.Paragraphs, corpus.Paragraph{Span: s})
		at := s.Start
		for _, one := range strings.SplitAfter(p, ". ") {
			span := corpus.Span{Start: at, End: at + len(strings.TrimRight(one, " "))}
			at += len(one)
			if span.Len() > 0 {
				r.Sentences = append(r.Sentences, corpus.Sentence{Span: span, Paragraph: i})
			}
		}
	}
	return syntax.Read(r)
}

// sentence reads one sentence.
func sentence(t *testing.T, text string) *syntax.Sentence {
	t.Helper()
	d := read(text)
	if len(d.Sentences) != 1 {
		t.Fatalf("%q is read as %d sentences", text, len(d.Sentences))
	}
	return &d.Sentences[0]
}

// texts are the words of some ranges, parted by bars.
func texts(s *syntax.Sentence, rs []syntax.Range) string {
	var out []string
	for _, r := range rs {
		out = append(out, s.Text(r))
	}
	return strings.Join(out, " | ")
}
