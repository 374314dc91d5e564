package picker

import (
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parallax/corpus"
)

// FuzzTitles lists stories with any title, and searches them by any words: the
// screen is filled, and nothing on it is more than text.
func FuzzTitles(f *testing.F) {
	for _, s := range []string{"Ferry aground", "a\x1b[2J\x1b]52;c;eA==\x07", "\u202e\u009b", strings.Repeat("e\u0301", 300), "漢字 👩‍👩‍👧", "\xff", "\t\n", "\U000e0041"} {
		f.Add(s, s)
		f.Add(s, "er")
	}
	f.Fuzz(func(t *testing.T, title, typed string) {
		s := shelf(3)
		s.Folder, s.Piles[1].Title = title, title
		for i := range s.Piles[1].Heads {
			s.Piles[1].Heads[i] = corpus.Head{Path: title, Title: title, Source: title, Opening: title}
		}
		m := step(newModel(Options{Shelf: s, NoColor: true}), tea.WindowSizeMsg{Width: 100, Height: 12})
		m = step(m, keys("j", "/")...)
		m = step(m, tea.PasteMsg{Content: typed})
		for _, l := range m.lines() {
			text := ansi.Strip(l)
			if ansi.StringWidth(l) != 100 || !utf8.ValidString(text) || corpus.CleanLine(text) != strings.Join(strings.Fields(text), " ") {
				t.Fatalf("line %q", l)
			}
		}
	})
}
