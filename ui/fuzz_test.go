package ui

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/corpus"
)

// FuzzKeyName takes any name of a key that a file of settings may hold.
func FuzzKeyName(f *testing.F) {
	for _, s := range []string{"q", "ctrl+c", "ctrl+alt+shift+f1", "shift+a", "", " ", "\x1b", "ж", "ctrl+", "\u202e", "e\u0301", "\xff", "ctrl+ctrl+x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		k, err := boundKeys(map[string][]string{"help": {name}})
		if err != nil {
			if strings.ContainsFunc(err.Error(), harmful) || strings.Contains(err.Error(), "\n") {
				t.Fatalf("%q: %q", name, err)
			}
			return
		}
		if shown := k.Help.Help().Key; strings.ContainsFunc(shown, harmful) || !utf8.ValidString(shown) {
			t.Fatalf("%q is shown as %q", name, shown)
		}
	})
}

// FuzzScreen shows any text wherever one can stand, on any surface and screen.
func FuzzScreen(f *testing.F) {
	for i := range surfaces {
		f.Add(hostile, i, 80, 24)
	}
	for _, s := range []string{"a", strings.Repeat("a", 3000), strings.Repeat("e\u0301\u0301\u0301", 200), "\n\n\n", "👩‍👩‍👧" + strings.Repeat("\u200d", 200), "\t|\xff", strings.Repeat("漢", 99), "\u06dd\nۃ"} {
		f.Add(s, 0, 50, 15)
	}
	f.Fuzz(func(t *testing.T, s string, surface, w, h int) {
		if s == "" {
			return
		}
		d := open(t, 3, 1+abs(w)%200, 1+abs(h)%60, func(o *Options) {
			for i := range o.Story.Reports {
				r := &o.Story.Reports[i]
				r.Label, r.Title, r.Source, r.Author, r.Body, r.Paragraphs, r.Sentences = s, s, s, s, s, nil, nil
			}
			o.Story.Warnings = []corpus.Warning{{Report: s, Text: s}}
			o.Compare = func(_ context.Context, story corpus.Story, _ compare.Progress) (*compare.Table, error) {
				return saying(story, s), nil
			}
		})
		at := surfaces[abs(surface)%len(surfaces)]
		d.press(at.keys...)
		d.send(tea.PasteMsg{Content: s})
		d.check(at.name)
	})
}

func abs(n int) int { return max(n, -(n + 1)) }

// saying is a table of one fact, whose words and all that is said of it is s.
func saying(story corpus.Story, s string) *compare.Table {
	t := &compare.Table{Reports: story.Reports, Warnings: story.Warnings}
	f := &compare.Fact{ID: s, Label: s, Verdict: compare.Conflict, Kinds: []compare.Kind{"number"}, Review: compare.Review{Note: s}}
	for r := range story.Reports {
		f.Claims = append(f.Claims, compare.Claim{Report: r, Span: corpus.Span{End: len(s)}, Speaker: s, Via: s, Values: []compare.Value{{Type: "number", Text: s, Norm: s}}})
	}
	whole := corpus.Span{End: len(s)}
	f.Relations = []compare.Relation{{A: 0, B: 1, Verdict: compare.Conflict, Kind: "number", Why: s, EvidenceA: whole, EvidenceB: whole}}
	t.Facts = []*compare.Fact{f}
	return t
}
