package sheet

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"parallax/corpus"
	"parallax/ui/theme"
)

func TestPaintHighlights(t *testing.T) {
	th := theme.Mono()
	title, faint := th.Title, th.Faint
	text := "the ferry sank"
	at := func(s string) corpus.Span {
		i := strings.Index(text, s)
		return corpus.Span{Start: i, End: i + len(s)}
	}
	for _, c := range []struct {
		name string
		in   []Highlight
		want string
	}{
		{"none", nil, text},
		{"one", []Highlight{{at("ferry"), title}}, "the " + title.Paint("ferry") + " sank"},
		{"two", []Highlight{{at("the"), faint}, {at("sank"), title}}, faint.Paint("the") + " ferry " + title.Paint("sank")},
		{"the later wins", []Highlight{{at("ferry sank"), faint}, {at("ferry"), title}}, "the " + title.Paint("ferry") + faint.Paint(" sank")},
		{"beyond the line", []Highlight{{corpus.Span{Start: -5, End: 99}, title}}, title.Paint(text)},
	} {
		var b strings.Builder
		paint(&b, text, Line{All(text), len(text)}, c.in, len(text)+2)
		if got := b.String(); got != c.want+"  " {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestPaintSplitsNoCharacter(t *testing.T) {
	th := theme.Mono()
	rapid.Check(t, func(t *rapid.T) {
		text := prose.Draw(t, "text")
		at := rapid.IntRange(0, len(text))
		var marks []Highlight
		for range 3 {
			marks = append(marks, Highlight{corpus.Span{Start: at.Draw(t, "start"), End: at.Draw(t, "end")}, th.Title})
		}
		for _, l := range Wrap(text, All(text), 12) {
			var b strings.Builder
			paint(&b, text, l, marks, 12)
			if got := ansi.StringWidth(b.String()); got != 12 {
				t.Fatalf("%d cells: %q", got, b.String())
			}
			if got, want := strings.TrimRight(ansi.Strip(b.String()), " "), strings.ReplaceAll(text[l.Start:l.End], "\n", " "); got != want {
				t.Fatalf("got %q, want %q", got, want)
			}
		}
	})
}

func TestFit(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  string
	}{{"ferry", 7, "ferry  "}, {"ferry", 5, "ferry"}, {"ferry", 4, "fer…"}, {"ferry", 0, ""}, {"ferry", -1, ""}, {"漢字漢", 4, "漢… "}, {"a\nb", 3, "a b"}, {"", 2, "  "}} {
		if got := Fit(c.in, c.width, "…"); got != c.want {
			t.Errorf("Fit(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
}

func TestEnds(t *testing.T) {
	for _, c := range []struct {
		left, right string
		width       int
		want        string
	}{{"a", "z", 5, "a   z"}, {"a long one", "z", 7, "a lo… z"}, {"left", "far too long", 8, "left    "}, {"a", "", 3, "a  "}} {
		if got := Ends(c.left, c.right, c.width, "…"); got != c.want {
			t.Errorf("Ends(%q, %q, %d) = %q, want %q", c.left, c.right, c.width, got, c.want)
		}
	}
}

func TestTextWidthIsThatOfTheLibrary(t *testing.T) {
	pieces := []string{"a", "Ferry ", "\x1b[1;38;5;42m", "\x1b[m", "\x1b[0m", "≠", "é", "e\u0301", "界", "👩‍🚀", "—", "\x1b]8;;x\x07", "\x1b[2J", "\n", "\x7f", "\x1b", "\u200b"}
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		if got, want := Width(s), ansi.StringWidth(s); got != want {
			t.Errorf("%q takes %d cells, not %d", s, got, want)
		}
	})
}
