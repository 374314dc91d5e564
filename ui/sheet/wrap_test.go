package sheet

import (
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"parallax/corpus"
)

// texts is what the lines show.
func texts(text string, lines []Line) []string {
	out := []string{}
	for _, l := range lines {
		out = append(out, text[l.Start:l.End])
	}
	return out
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		width      int
		want       string // lines parted by |
	}{
		{"fits", "the ferry", 9, "the ferry"},
		{"breaks between words", "the ferry sank", 9, "the ferry|sank"},
		{"one cell short", "the ferry sank", 8, "the|ferry|sank"},
		{"spaces at a break are gone", "the    ferry", 5, "the|ferry"},
		{"spaces in a line stay", "a  b", 5, "a  b"},
		{"spaces around", "  the ferry  ", 20, "the ferry"},
		{"a line break is a space", "the\nferry sank", 9, "the\nferry|sank"},
		{"a long word is cut", "unsinkability", 5, "unsin|kabil|ity"},
		{"a long word begins a line", "an unsinkability now", 8, "an|unsinkab|ility|now"},
		{"a hyphen holds", "at half-time", 9, "at|half-time"},
		{"after a long dash", "sank—he said", 9, "sank—he|said"},
		{"breaks after a long dash", "sank—later", 7, "sank—|later"},
		{"a no-break space holds", "60\u00a0000 dead", 7, "60\u00a0000|dead"},
		{"wide characters take two cells", "漢字かな", 5, "漢字|かな"},
		{"wide beside narrow", "ab漢字", 4, "ab漢|字"},
		{"marks stay with their letter", "e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301"},
		{"nothing", "", 5, ""},
		{"only spaces", " \n ", 5, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(texts(c.text, Wrap(c.text, All(c.text), c.width)), "|"); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWrapPartOfAText(t *testing.T) {
	text := "before. The ferry sank. After."
	span := corpus.Span{Start: 8, End: 23}
	if got := strings.Join(texts(text, Wrap(text, span, 9)), "|"); got != "The ferry|sank." {
		t.Errorf("got %q", got)
	}
}

// failer is a test, or a fuzz target, or a property.
type failer interface{ Fatalf(string, ...any) }

// checkLines holds what every wrapped text promises: each line fits and knows
// its width, begins with a word, and nothing is lost or shown twice.
func checkLines(t failer, text string, lines []Line, width int) {
	var shown strings.Builder
	end := 0
	for _, l := range lines {
		line := text[l.Start:l.End]
		if l.Start < end {
			t.Fatalf("line %v begins before %d in %q", l, end, text)
		}
		end = l.End
		if got := ansi.StringWidth(strings.ReplaceAll(line, "\n", " ")); got != l.Cells || l.Cells > width {
			t.Fatalf("%q takes %d cells, says %d, of %d", line, got, l.Cells, width)
		}
		if strings.TrimLeft(line, " \n") != line {
			t.Fatalf("%q begins with space", line)
		}
		shown.WriteString(line)
	}
	bare := strings.NewReplacer(" ", "", "\n", "", "\u00a0", "")
	if got, want := bare.Replace(shown.String()), bare.Replace(text); got != want {
		t.Fatalf("shown %q of %q", got, want)
	}
}

var prose = rapid.OneOf(
	rapid.StringMatching(`([a-zé漢 \n,.-]|한|e\x{301}|🇳🇴|\n\n){0,60}`),
	rapid.StringOf(rapid.RuneFrom([]rune("ab -\n—漢\u0301\u200d🙂\u00a0"))))

func TestWrapLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, width := prose.Draw(t, "text"), rapid.IntRange(2, 30).Draw(t, "width")
		checkLines(t, text, Wrap(text, All(text), width), width)
	})
}

func TestArticleLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body, width := prose.Draw(t, "body"), rapid.IntRange(2, 30).Draw(t, "width")
		r := corpus.Report{Body: body}
		cut := rapid.IntRange(0, len(body))
		for a, b := 0, 0; len(r.Paragraphs) < 3; a = b { // any cut will do, as long as no character is split
			a = nextRune(body, max(a, cut.Draw(t, "start")))
			b = nextRune(body, max(a, cut.Draw(t, "end")))
			r.Paragraphs = append(r.Paragraphs, corpus.Paragraph{Span: corpus.Span{Start: a, End: b}})
		}
		checkLines(t, body, Article(&r, width), width)
	})
}

// nextRune is the first place from at on where a rune begins.
func nextRune(s string, at int) int {
	for at < len(s) && s[at]&0xc0 == 0x80 {
		at++
	}
	return at
}

func TestArticleKeepsParagraphsApart(t *testing.T) {
	body := "A title\nby a name\n\nThe ferry sank.\n\n\nAll is well."
	for _, c := range []struct {
		name       string
		paragraphs []corpus.Paragraph
		want       string
	}{
		{"found by blank lines", nil, "A title\nby a name||The ferry sank.||All is well."},
		{"as read", []corpus.Paragraph{{Span: corpus.Span{Start: 0, End: 7}}, {Span: corpus.Span{Start: 8, End: 17}}, {Span: corpus.Span{Start: 19, End: 34}}},
			"A title|by a name||The ferry sank.||All is well."},
	} {
		r := corpus.Report{Body: body, Paragraphs: c.paragraphs}
		if got := strings.Join(texts(body, Article(&r, 40)), "|"); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("The ferry ran aground.", 9)
	f.Add("\u06dd\nۃ", 9)
	f.Add("漢字 e\u0301 👩‍👩‍👧 60\u00a0000\n\nhalf-an-hour", 3)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if width < 2 || width > 200 || strings.ContainsFunc(text, func(r rune) bool { return r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) || r == '\ufffd' }) {
			t.Skip("the text is cleaned before, and the reader lets no format character through")
		}
		checkLines(t, text, Wrap(text, All(text), width), width)
	})
}
