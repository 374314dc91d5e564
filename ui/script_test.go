package ui

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
)

// Words of scripts that are written from the right, without spaces, with marks
// above and below their letters, or in two cells.
var scripts = []string{
	"محمّد", "الخطيب", "لا", "بَيْرُوت", "דָּוִד", "בן־גוריון", "ירושלים", "漢字かな交じり文", "서울", "ไทยน้ำ", "हिन्दी", "नेपाल", "e\u0301\u0302", "ﷺ", "🇳🇴", "👩‍👩‍👧", "Ａ", "ﾊﾟ",
	"word", "12,000", "-", "“quoted”",
}

// Names in any script, in labels, titles, bodies and what is said of facts, leave
// every line as wide as the screen, on every surface.
func TestScriptsDoNotBreakColumns(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := func(name string, most int) string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(scripts), 1, most).Draw(rt, name), rapid.SampledFrom([]string{" ", "", "\n\n"}).Draw(rt, "between"))
		}
		mixed := func(o *Options) {
			o.Story.Title = text("story", 4)
			for i := range o.Story.Reports {
				r := &o.Story.Reports[i]
				r.Label, r.Title, r.Source, r.Author = text("label", 3), text("title", 8), text("source", 3), text("author", 3)
				r.Body = text("body", 60)
				r.Paragraphs, r.Sentences = []corpus.Paragraph{{Span: corpus.Span{End: len(r.Body)}}}, nil
			}
			o.Compare = compared(func(s corpus.Story) *compare.Table { return scriptTable(rt, s, text("said", 3)) })
		}
		s := rapid.SampledFrom(surfaces).Draw(rt, "surface")
		size := rapid.SampledFrom(sizes[:9]).Draw(rt, "size")
		d := open(t, rapid.IntRange(2, 5).Draw(rt, "reports"), size[0], size[1], mixed)
		d.press(s.keys...)
		d.check(fmt.Sprintf("%s, %v", s.name, size))
	})
}

// scriptTable claims any stretches of the reports' bodies, speaker and label being
// said.
func scriptTable(t *rapid.T, s corpus.Story, said string) *compare.Table {
	table := &compare.Table{Reports: s.Reports}
	for v := compare.Single; v <= compare.Conflict; v++ {
		f := &compare.Fact{ID: fmt.Sprint(v), Label: said, Verdict: v}
		for r := range s.Reports {
			starts := characters(s.Reports[r].Body)
			from := rapid.IntRange(0, len(starts)-2).Draw(t, "from")
			to := rapid.IntRange(from+1, len(starts)-1).Draw(t, "to")
			f.Claims = append(f.Claims, compare.Claim{Report: r, Span: corpus.Span{Start: starts[from], End: starts[to]}, Speaker: said, Via: said})
		}
		if v > compare.Single {
			f.Relations = []compare.Relation{{A: 0, B: 1, Verdict: v, Why: said}}
		}
		table.Facts = append(table.Facts, f)
	}
	return table
}

// characters is where the characters of text begin as a reader sees them, marks
// included, and where the last one ends.
func characters(text string) []int {
	out := []int{0}
	for at := 0; at < len(text); {
		c, _ := ansi.FirstGraphemeCluster(text[at:], ansi.GraphemeWidth)
		at += len(c)
		out = append(out, at)
	}
	return out
}

// compared is a comparison that finds what is made of the story.
func compared(made func(corpus.Story) *compare.Table) func(context.Context, corpus.Story, compare.Progress) (*compare.Table, error) {
	return func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
		return made(s), nil
	}
}
