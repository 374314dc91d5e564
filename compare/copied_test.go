package compare_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
)

const wire = "The bridge over the river was closed on Friday after engineers had found cracks in two of its piers."

// copies writes the overlaps of a table: labels, and the words that are shared.
func copies(t *compare.Table) string {
	var out []string
	for _, o := range t.Overlaps {
		a, b := &t.Reports[o.A], &t.Reports[o.B]
		for _, r := range o.Runs {
			out = append(out, fmt.Sprintf("%s%s %d: %s", a.Label, b.Label, r.Words, strings.Join(strings.Fields(a.Text(r.A)), " ")))
		}
	}
	return strings.Join(out, "|")
}

// Long runs of the same words are found, whatever stands between the words;
// short ones, quotations and what belongs to the page do not count.
func TestCopiedText(t *testing.T) {
	for _, c := range []struct {
		name, want string
		reports    []string
	}{
		{"nothing in common", "", []string{"The mayor resigned.", "A school was opened in the north."}},
		{"a whole sentence", "AB 19: The bridge over the river was closed on Friday after engineers had found cracks in two of its piers", []string{wire, "It rained all day. " + wire}},
		{"across sentences", "AB 10: closed the road. It will stay shut until the autumn", []string{"Snow closed the road. It will stay shut until the autumn.", "Ice closed the road. It will stay shut until the autumn, at least."}},
		{"in other case, with other signs", "AB 8: the old mill – burned down during the night", []string{"On Monday the old mill – burned down during the night.", "THE OLD MILL, BURNED DOWN during the night; nobody was hurt."}},
		{"seven words", "", []string{"Then the old mill burned down to the water.", "Later the old mill burned down to the ground, they say."}},
		{"a quotation", "", []string{`He said: "We shall not give in to threats from anybody in the world, today or ever."`, `She heard him say "We shall not give in to threats from anybody in the world, today or ever."`}},
		{"a caption", "", []string{wire, "FILE - " + wire + " (AP Photo/Somebody)\n\nA dog barked."}},
		{"three of four", "AB 19: " + wire[:len(wire)-1] + "|AD 19: " + wire[:len(wire)-1] + "|BD 19: " + wire[:len(wire)-1], []string{wire, wire + " It is old.", "Nothing of that.", "Trains stand still. " + wire}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := copies(tableOf(newStory(t, t.TempDir(), c.reports...))); got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
}

// What is copied counts as one text, however many reports have it.
func TestIndependentTexts(t *testing.T) {
	table := tableOf(newStory(t, t.TempDir(), wire, "Trains stand still. "+wire, "On Friday the bridge over the river was closed after engineers had found cracks in its piers."))
	for _, f := range table.Facts {
		if told := len(f.Reported()); told == 3 {
			if n := f.Texts; n != 2 {
				t.Errorf("%s: 3 reports, %d independent texts, want 2", f.Label, n)
			}
			return
		}
	}
	t.Error("no fact is told by all three")
}

func TestTextsOfAFact(t *testing.T) {
	span := corpus.Span{Start: 10, End: 20}
	far := corpus.Span{Start: 30, End: 40}
	in := []compare.Run{{A: corpus.Span{Start: 0, End: 16}, B: corpus.Span{Start: 4, End: 25}}}
	f := compare.Fact{Claims: []compare.Claim{{Report: 0, Span: span}, {Report: 1, Span: span}, {Report: 2, Span: span}, {Report: 2, Span: far}, {Report: 4, Span: far}}}
	for _, c := range []struct {
		name     string
		overlaps []compare.Overlap
		want     int
	}{
		{"none is copied", nil, 4},
		{"two are one", []compare.Overlap{{A: 0, B: 2, Runs: in}}, 3},
		{"three are one", []compare.Overlap{{A: 0, B: 1, Runs: in}, {A: 1, B: 2, Runs: in}}, 2},
		{"three are one, all pairs", []compare.Overlap{{A: 0, B: 1, Runs: in}, {A: 0, B: 2, Runs: in}, {A: 1, B: 2, Runs: in}}, 2},
		{"other words are copied", []compare.Overlap{{A: 1, B: 4, Runs: in}}, 4},
		{"a report that does not tell it", []compare.Overlap{{A: 0, B: 3, Runs: in}}, 4},
	} {
		if got := compare.CountTexts(&f, c.overlaps); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

// A run that begins with the words in which another ends is found too.
func TestRunsMayMeet(t *testing.T) {
	first, second := "The fire chief said the new bus company was sued over the crash.", "The fire chief said the damage is put at two million."
	story := newStory(t, t.TempDir(), "A driver ignored the lights before the bus turned over. "+second,
		"A driver ignored the lights before the bus turned over. "+first+" "+second)
	var runs []string
	for _, r := range tableOf(story).Overlaps[0].Runs {
		runs = append(runs, story.Reports[0].Text(r.A))
	}
	if len(runs) != 2 || runs[1] != strings.TrimSuffix(second, ".") {
		t.Errorf("%q", runs)
	}
}

// The runs are the same words in both reports, and the same whichever stands first.
func TestCopiesHoldWhateverTheOrder(t *testing.T) {
	words := strings.Fields("the ferry ran aground off an island in thick fog and nobody was hurt badly")
	rapid.Check(t, func(rt *rapid.T) {
		text := func(name string) string {
			picked := rapid.SliceOfN(rapid.SampledFrom(words[:rapid.IntRange(1, len(words)).Draw(rt, "words")]), 8, 60).Draw(rt, name)
			return strings.Join(picked, " ") + "."
		}
		a, b, c := text("a"), text("b"), text("c")
		there := tableOf(newStory(t, t.TempDir(), a, b, c))
		back := tableOf(newStory(t, t.TempDir(), c, b, a))
		for i, o := range there.Overlaps {
			for _, r := range o.Runs {
				x, y := there.Reports[o.A].Text(r.A), there.Reports[o.B].Text(r.B)
				if letters(x) != letters(y) || r.Words < 8 || o.ShareA <= 0 || o.ShareA > 1 || o.ShareB <= 0 || o.ShareB > 1 {
					rt.Fatalf("%+v: %q and %q", o, x, y)
				}
			}
			at := slices.IndexFunc(back.Overlaps, func(p compare.Overlap) bool { return p.A == 2-o.B && p.B == 2-o.A })
			if at < 0 || len(back.Overlaps[at].Runs) != len(o.Runs) || back.Overlaps[at].ShareA != o.ShareB {
				rt.Fatalf("overlap %d is another when the reports stand the other way round:\n%+v\n%+v", i, there.Overlaps, back.Overlaps)
			}
		}
	})
}

func letters(s string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if r == '.' || r == ' ' || r == '\n' {
			return -1
		}
		return r
	}, s))
}
