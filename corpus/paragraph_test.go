package corpus

import (
	"slices"
	"strings"
	"testing"
)

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"blank lines", "One.\n\n  \nTwo.\n\u00a0\nThree.", []string{"One.", "Two.", "Three."}},
		{"a line each", "One is here.\nTwo is here.\nThree is here.", []string{"One is here.", "Two is here.", "Three is here."}},
		{"a block of lines among paragraphs", "Head\nBy Ann Holm\n\nOne.", []string{"Head", "By Ann Holm", "One."}},
		{"a line cut in mid-sentence", "He said that\nnobody left.\nShe stayed.", []string{"He said that\nnobody left.", "She stayed."}},
		{"a small letter behind a stop", "He left.\nal-Holm stayed.", []string{"He left.", "al-Holm stayed."}},
		{"spaces at the ends", "  One.  \n\n  Two.", []string{"One.", "Two."}},
		{"wrapped",
			"The mayor of the town said on Monday that\nBerg and Holm had left, and that nobody of\nthe council knew where they were. He added\nthat Berg was ill.\n\nShe said no more of it.",
			[]string{"The mayor of the town said on Monday that\nBerg and Holm had left, and that nobody of\nthe council knew where they were. He added\nthat Berg was ill.", "She said no more of it."}},
		{"wrapped without blank lines",
			"The mayor of the town said on Monday that\nBerg and Holm had left, and that nobody of\nthe council knew why.\nBerg and Holm had been in office since the\nyear 2010, and that was that.",
			[]string{"The mayor of the town said on Monday that\nBerg and Holm had left, and that nobody of\nthe council knew why.",
				"Berg and Holm had been in office since the\nyear 2010, and that was that."}},
	} {
		var got []string
		for _, p := range paragraphs(c.body) {
			got = append(got, c.body[p.Start:p.End])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", c.name, got, c.want)
		}
	}
}

// A line of a megabyte is a paragraph like any other.
func TestLongLine(t *testing.T) {
	r := mustRead(t, "a.txt", strings.Repeat("He said no. ", 1<<20/12))
	if len(r.Paragraphs) != 1 || len(r.Sentences) != 1<<20/12 {
		t.Errorf("%d paragraphs, %d sentences", len(r.Paragraphs), len(r.Sentences))
	}
}
