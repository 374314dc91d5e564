package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/corpus"
	"parallax/corpus/newsroom"
)

// What one key press costs, from the message to the picture. It must not grow
// with the length of the reports or the number of facts.
func BenchmarkKeyPress(b *testing.B) {
	for _, c := range []struct {
		name           string
		reports, times int
		before         string
		there, back    rune
	}{
		{"fact-3", 3, 1, "", ']', '['},
		{"fact-3-long", 3, 200, "", ']', '['},
		{"fact-20", 20, 1, "", ']', '['},
		{"scroll-3", 3, 1, "", 'j', 'k'},
		{"scroll-3-long", 3, 200, "", 'j', 'k'},
		{"scroll-20", 20, 1, "", 'j', 'k'},
		{"row-3", 3, 1, "\t", 'j', 'k'},
		{"row-3-long", 3, 200, "\t", 'j', 'k'},
		{"detail-3-long", 3, 200, "\r", ']', '['},
		{"expand-3-long", 3, 200, "\t", '\r', '\r'},
		{"order-3-long", 3, 200, "\t", 'S', 'S'},
		{"claim-3-long", 3, 200, "\r", ')', '('},
		{"claim-20", 20, 1, "", ')', '('},
		{"alone-20-long", 20, 30, "", 'z', 'z'},
		{"kinds-3-long", 3, 200, "\tSS", 'j', 'k'},
		{"sideways-20-long", 20, 30, "\t", '>', '<'},
		{"fact-100", 100, 1, "", ']', '['},
		{"scroll-100", 100, 1, "", 'j', 'k'},
		{"row-100", 100, 1, "\t", 'j', 'k'},
		{"order-100", 100, 1, "\t", 'S', 'S'},
		{"alone-100", 100, 1, "", 'z', 'z'},
		{"sideways-100", 100, 1, "", '>', '<'},
		{"detail-100", 100, 1, "\r", ']', '['},
		{"claim-100", 100, 1, "\r", ')', '('},
	} {
		b.Run(c.name, func(b *testing.B) {
			story, table := longFerry(c.reports, c.times)
			relateAll(table)
			m := newModel(b.Context(), Options{Story: story})
			step := func(msg tea.Msg) {
				next, _ := m.Update(msg)
				m = next.(model)
			}
			step(tea.WindowSizeMsg{Width: 200, Height: 60})
			step(comparedMsg{run: 1, overlay: review.NewOverlay(table)})
			for _, k := range c.before {
				step(tea.KeyPressMsg{Code: k})
			}
			for i := 0; b.Loop(); i++ {
				k := c.there
				if i%16 > 7 {
					k = c.back
				}
				step(tea.KeyPressMsg{Code: k, Text: string(k)})
				m.View()
			}
		})
	}
}

// The same with a hundred reports that were compared: their facts have dozens of
// claims, and their claims hundreds of relations. In every mode that has keys,
// each key that leads anywhere is pressed, and the reader put back as it was
// after eight.
func BenchmarkKeyPressCompared(b *testing.B) {
	story, table := comparedStory(b, 100, 400)
	opened := func(before string) model {
		m := newModel(b.Context(), Options{Story: story, Formats: formats, Export: disk{}.export, Excerpt: func(*compare.Table, int, int) string { return "" }})
		next, _ := m.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
		next, _ = next.Update(comparedMsg{run: 1, overlay: review.NewOverlay(table)})
		for _, k := range before {
			next, _ = next.Update(stroke(k))
		}
		return next.(model)
	}
	for _, c := range []struct{ name, before, keys string }{
		{"read", "", "][cC)(.jk gGhl<>123+-zxHL0sSFZOJKTmrvutMfp"},
		{"facts", "\t", "][cC)(.jk gGhl<>123+-zxHL0sSFZOJKTmrvutM"},
		{"groups", "\tSS", "][jk gGFZSO+-rv"},
		{"surest", "\tSSS", "][jk gGFZSO+-rv"},
		{"filtered", "f \r\t", "][jrvO>+fcS"},
		{"detail", "\r", "][cC)(.JK\rjk+-zr"},
		{"search", "/", "ea\x7f\r"},
		{"hits", "/the\r", "nNjk][zr\x1b"},
		{"filter", "f", "jk x/\x1b"},
		{"words", "f/", "eat\x7f"},
		{"help", "?", "ea\x7f"},
		{"export", "e", "ea\x7f\t"},
		{"warnings", "w", "jk db"},
		{"reports", "p", "jk xHL"},
		{"copy", "y", "jk"},
		{"overrule", "o", "jk\r"},
		{"note", "a", "ea\x7f\r"},
		{"claims", "U", "jk \r"},
		{"link", "t]]t", "\r"},
		{"undo", "rvrvrvrv", "u"},
	} {
		for _, k := range c.keys {
			b.Run(fmt.Sprintf("%s/%s", c.name, stroke(k)), func(b *testing.B) {
				begun := opened(c.before)
				m := begun
				for i := 0; b.Loop(); i++ {
					if i%8 == 0 {
						m = begun
					}
					next, _ := m.Update(stroke(k))
					m = next.(model)
					m.View()
				}
			})
		}
	}
}

// stroke is the press of a key that has a name, or types a character.
func stroke(k rune) tea.KeyPressMsg {
	switch {
	case k == ' ':
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	case k < ' ' || k == 0x7f:
		return tea.KeyPressMsg{Code: k}
	}
	return tea.KeyPressMsg{Code: k, Text: string(k)}
}

// comparedStory is made-up reports of so many words, and what comparing them finds.
func comparedStory(b *testing.B, reports, words int) (corpus.Story, *compare.Table) {
	b.Helper()
	paths, err := newsroom.Write(b.TempDir(), reports, words)
	if err != nil {
		b.Fatal(err)
	}
	story, err := corpus.Load(paths, nil)
	if err != nil {
		b.Fatal(err)
	}
	table, err := compare.Compare(b.Context(), story, nil)
	if err != nil {
		b.Fatal(err)
	}
	return story, table
}

// longFerry is the accident told by n reports so many times over, with the facts
// of each time: 200 times make reports of 40,000 words.
func longFerry(n, times int) (corpus.Story, *compare.Table) {
	story := ferry(n)
	once := ferryTable(story)
	table := &compare.Table{Title: story.Title}
	for k := range times {
		for _, first := range once.Facts {
			f := *first
			f.Claims = slices.Clone(f.Claims)
			f.Relations = slices.Clone(f.Relations)
			for i := range f.Relations {
				rel := &f.Relations[i]
				shift(&rel.EvidenceA, k, &story.Reports[f.Claims[rel.A].Report])
				shift(&rel.EvidenceB, k, &story.Reports[f.Claims[rel.B].Report])
			}
			for i := range f.Claims {
				shift(&f.Claims[i].Span, k, &story.Reports[f.Claims[i].Report])
			}
			table.Facts = append(table.Facts, &f)
		}
	}
	for r := range story.Reports {
		report := &story.Reports[r]
		report.Body = strings.TrimSpace(strings.Repeat(report.Body+"\n\n", times))
		report.Paragraphs, report.Sentences = paragraphsOf(report.Body), sentencesOf(report.Body)
	}
	table.Reports = story.Reports
	return story, table
}

// relateAll has any two claims of a fact agree or, where they do already, stand
// to each other as they did: a hundred reports have thousands of relations.
func relateAll(table *compare.Table) {
	for i := range table.Facts {
		f := table.Facts[i]
		related := map[[2]int]bool{}
		for _, rel := range f.Relations {
			related[[2]int{rel.A, rel.B}] = true
		}
		f.Relations = slices.Clip(f.Relations)
		for a := range f.Claims {
			for b := a + 1; b < len(f.Claims); b++ {
				if !related[[2]int{a, b}] {
					f.Relations = append(f.Relations, compare.Relation{A: a, B: b, Verdict: compare.Agree})
				}
			}
		}
	}
}

// shift moves a span of r's body to where it is when the body is told k times before.
func shift(s *corpus.Span, k int, r *corpus.Report) {
	by := k * (len(r.Body) + 2)
	s.Start, s.End = s.Start+by, s.End+by
}

// What it takes from reports that are read to the first picture of them.
func BenchmarkFirstFrame(b *testing.B) {
	for _, c := range []struct{ reports, words int }{{3, 400}, {3, 40_000}, {100, 400}} {
		b.Run(fmt.Sprintf("%dx%d", c.reports, c.words), func(b *testing.B) {
			story := corpus.Story{}
			for i, text := range newsroom.Story(c.reports, c.words) {
				story.Reports = append(story.Reports, corpus.Report{Label: label(i), Body: text, Paragraphs: paragraphsOf(text)})
			}
			b.ReportAllocs()
			for b.Loop() {
				m, _ := newModel(b.Context(), Options{Story: story}).Update(tea.WindowSizeMsg{Width: 120, Height: 40})
				m.View()
			}
		})
	}
}
