package ui

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/corpus"
)

// The surfaces of the reader and the keys that lead to them from the start.
var surfaces = []struct {
	name string
	keys []string
}{
	{"articles", nil},
	{"articles, scrolled", []string{"c", "jjj", "space"}},
	{"articles, last fact", []string{"]]]]]]]]]]]]]]]"}},
	{"articles, alone", []string{"sll", "G"}},
	{"articles, last report", []string{">>>>", "9"}},
	{"facts", []string{"tab"}},
	{"facts, end", []string{"tab", "G"}},
	{"detail", []string{"c", "enter", "JJ"}},
	{"facts, detail", []string{"tab", "enter", "]"}},
	{"facts by gravity", []string{"S", "tab", "G", "k"}},
	{"facts from here", []string{"G", "[", "space", "]"}},
	{"search prompt", []string{"/the ferry"}},
	{"search", []string{"/reef", "enter", "n"}},
	{"nothing found", []string{"/no such words in any of the reports, and far too long for most screens", "enter"}},
	{"filter", []string{"f", "jj", "space"}},
	{"filter by words", []string{"f", "/the ferry at"}},
	{"filtered by words", []string{"f", "/diesel", "enter", "enter", "tab"}},
	{"searched, hidden, filtered", []string{"/reef", "enter", "x", "f", "/reef", "enter", "space", "enter", "n"}},
	{"filtered", []string{"f", "space", "enter", "tab"}},
	{"nothing passes", []string{"f", "space", "jjjjjjjj", "space", "jjjjjjjj", "space", "enter", "tab"}},
	{"help", []string{"?"}},
	{"help, searched", []string{"?conflict", "down"}},
	{"help, nothing", []string{"?qqqq"}},
	{"export", []string{"e"}},
	{"export, long path", []string{"e", "/a/very/long/path/that/is/longer/than/a/narrow/screen/is/wide/report.md"}},
	{"export, sure", []string{"e", "enter", "e", "enter"}},
	{"overruling", []string{"o", "jj"}},
	{"overruled", []string{"o", "=", "tab"}},
	{"note", []string{"a", "a note that is longer than most screens are wide, about a ferry that nobody had seen for hours"}},
	{"noted", []string{"a", "a note that is longer than most screens are wide, about a ferry that nobody had seen for hours", "enter"}},
	{"noted, detail", []string{"a", "a note", "enter", "v", "enter"}},
	{"taking claims", []string{"P", "j", "space"}},
	{"split", []string{"U", "enter", "tab"}},
	{"linking", []string{"t", "]"}},
	{"linked", []string{"M", "]", "M", "="}},
	{"reviewed", []string{"r", "]", "r", "u", "tab"}},
	{"warnings", []string{"w", "jj"}},
	{"picked claim", []string{")", "))"}},
	{"picked claim, expanded", []string{"c", "enter", "((", "tab"}},
	{"sorted and folded", []string{"SS", "F", "j"}},
	{"all folded", []string{"SS", "Z", "jj", "F"}},
	{"by report", []string{"tab", "SSSS", "G"}},
	{"omissions", []string{"2", "O", "l", "O"}},
	{"wider", []string{"++l-"}},
	{"alone", []string{"lz"}},
	{"hidden", []string{"x", "tab"}},
	{"moved", []string{"LLx"}},
	{"reports", []string{"p"}},
	{"reports, changed", []string{"p", "j", "space", "jL"}},
	{"other colours", []string{"T"}},
	{"mouse", []string{"m", "j"}},
	{"help in the filter", []string{"f", "?"}},
	{"copy", []string{"c", "y", "jj"}},
	{"words to filter by", []string{"f", "/"}},
	{"left out", []string{"X", "jj"}},
	{"ruled, redone", []string{"v", "]", "v", "u", "u", "ctrl+r"}},
}

var sizes = [][2]int{{50, 15}, {51, 16}, {60, 20}, {80, 24}, {99, 29}, {100, 30}, {120, 40}, {200, 60}, {300, 20}, {50, 100},
	{49, 15}, {50, 14}, {33, 10}, {2, 2}, {1, 1}, {0, 0}, {0, 5}, {5, 0}, {-1, -1}}

func TestEverySurfaceFillsEveryScreen(t *testing.T) {
	for _, n := range []int{2, 3, 5, 9} {
		for _, s := range surfaces {
			for _, size := range sizes {
				files := disk{}
				d := open(t, n, size[0], size[1], func(o *Options) { o.Export = files.export })
				d.press(s.keys...)
				d.check(fmt.Sprintf("%d reports, %s, %v", n, s.name, size))
			}
		}
	}
}

func TestEverySurfaceOutlivesResizes(t *testing.T) {
	for _, n := range []int{2, 3, 7} {
		for _, s := range surfaces {
			files := disk{}
			d := open(t, n, 120, 40, func(o *Options) { o.Export = files.export })
			d.press(s.keys...)
			for _, size := range append(sizes, sizes[len(sizes)/2:]...) {
				d.size(size[0], size[1])
				d.check(fmt.Sprintf("%d reports, %s, resized to %v", n, s.name, size))
			}
		}
	}
}

func TestScreensBeforeThereAreFacts(t *testing.T) {
	for _, size := range sizes {
		d := waiting(t, 3, size[0], size[1])
		d.check("waiting")
		for _, s := range surfaces {
			d.press(s.keys...).check("waiting, " + s.name)
			d.press("esc", "esc")
		}
	}
}

// hostile is every way we know to escape from a text.
var hostile = strings.Join([]string{
	"\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x1b]52;c;cm0=\x1b\\", "\x1bP1;2q\x1b\\", "\u009b31m", "\u009d0;x\u009c", "\x00\x07\x08\x0b\x0c\r\x0e\x7f",
	"\u202eesrever\u202c", "\u2066x\u2069", "\u200b\u200d\ufeff\u2060", "\U000e0041\U000e007f", "\u2028\u2029", "\u00ad", "\xff\xfe\xc0", "\t", "\x1b",
	"e\u0301\u0302\u0303", "漢字かな交じり文", "🇳🇴👩‍👩‍👧", "\u0627\u0644", "\ufffd", "\u0301",
}, " word ")

func TestNothingInAReportSteersTheTerminal(t *testing.T) {
	evil := func(o *Options) {
		o.Story.Title = hostile
		for i := range o.Story.Reports {
			r := &o.Story.Reports[i]
			r.Label, r.Title, r.Source, r.Author, r.Path, r.URL, r.Note, r.Language, r.Article = hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile
			r.Dropped = []string{hostile, hostile}
			r.Body, r.Paragraphs, r.Sentences = hostile+"\n\n"+hostile+hostile, nil, nil
		}
		o.Story.Reports[1].Label = "B\x1b[31m"
		o.Story.Warnings = []corpus.Warning{{Report: hostile, Text: hostile}}
		o.Compare = evilTable
		o.Export = func(_ context.Context, _ *compare.Table, _, path string, _ bool) error {
			return errors.New(path + hostile)
		}
		o.Copy = func(string) (string, error) { return hostile, errors.New(hostile) }
		o.Excerpt = func(*compare.Table, int, int) string { return hostile }
	}
	var tried [allModes]bool
	defer func() {
		for m, yes := range tried {
			if !yes {
				t.Errorf("no surface has mode %d open", m)
			}
		}
	}()
	for i, size := range sizes {
		for _, s := range surfaces {
			d := open(t, 3, size[0], size[1], evil, func(o *Options) { o.NoColor, o.ASCII = i%2 == 1, i%3 == 1 })
			d.press(s.keys...)
			tried[d.m.mode] = true
			d.check(fmt.Sprintf("hostile, %s, %v", s.name, size))
			if i == 0 {
				d.send(tea.PasteMsg{Content: hostile})
				d.press("enter").check(fmt.Sprintf("hostile, %s, typed, %v", s.name, size))
			}
			if title := d.m.View().WindowTitle; foreign(title) != "" {
				t.Fatalf("window title %q", title)
			}
		}
	}
}

// evilTable claims stretches of a hostile body that begin and end at any rune,
// in the middle of a character as a reader sees it too.
func evilTable(_ context.Context, s corpus.Story, p compare.Progress) (*compare.Table, error) {
	p(0.5, hostile)
	t := &compare.Table{Reports: s.Reports, Warnings: s.Warnings}
	body := s.Reports[0].Body
	var starts []int
	for at := range body {
		starts = append(starts, at)
	}
	for i := 0; i+40 < len(starts); i += 19 {
		start := starts[i]
		f := &compare.Fact{Label: hostile[start%50:], Verdict: compare.Verdict(start % 5), Kinds: []compare.Kind{"number"}}
		for r := range s.Reports {
			end := starts[i+1+38*(r%2)]
			f.Claims = append(f.Claims, compare.Claim{Report: r, Span: corpus.Span{Start: start, End: end}, Speaker: hostile, Via: hostile, Polarity: hostile, Modality: hostile,
				Values: []compare.Value{{Type: "time", Text: hostile, Norm: "2031-06-03"}, {Type: "number", Text: hostile, Norm: "99 " + hostile}}})
		}
		f.Relations = []compare.Relation{{A: 0, B: 1, Verdict: f.Verdict, Kind: "number", Why: hostile, EvidenceA: f.Claims[0].Span, EvidenceB: f.Claims[1].Span}}
		f.Review = compare.Review{Status: compare.Reviewed, Note: hostile}
		t.Facts = append(t.Facts, f)
	}
	return t, nil
}
