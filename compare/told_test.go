package compare_test

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
)

// TestToldStories compares random reports of events whose facts are known, and
// holds what the tables say against them. Ten thousand stories:
//
//	go test -run 'TestTold|TestPromises|TestReportAgainstItself' -rapid.checks=10000 -timeout 2h -v ./compare
func TestToldStories(t *testing.T) {
	seeded(t)
	often(t, 200)
	dir := t.TempDir()
	found := rates{}
	rapid.Check(t, func(t *rapid.T) {
		s := drawTold(t)
		x := s.read(t, newStory(t, dir, s.texts(t)...))
		for _, truth := range truths {
			if bad := truth.flaw(x); bad != "" {
				t.Fatalf("%s: %s\n%q", truth.name, bad, bodies(x.story))
			}
		}
		found.add(x)
	})
	found.report(t)
}

// seeded makes the random draws of a test the same in every run, unless
// -rapid.seed gives others.
func seeded(t *testing.T) { instead(t, "rapid.seed", "1") }

// often draws so many times, unless -rapid.checks gives a number.
func often(t *testing.T, checks int) { instead(t, "rapid.checks", fmt.Sprint(checks)) }

// instead sets a flag that was not given, until the test ends.
func instead(t *testing.T, name, value string) {
	t.Helper()
	f := flag.Lookup(name)
	if f.Value.String() != f.DefValue {
		return
	}
	if err := f.Value.Set(value); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Value.Set(f.DefValue) })
}

// A truth must hold of every table of reports whose facts are known.
type truth struct {
	name string
	flaw func(x *reading) string // what breaks it, or ""
}

var truths = []truth{
	{"no agreement of values that cannot both be so", ofRelations(func(r *related) bool {
		return r.Verdict == compare.Agree && is(r.held, other, newer, later, apart)
	})},
	{"no conflict but of reports that contradict each other", ofRelations(func(r *related) bool {
		return r.Verdict == compare.Conflict && !is(r.touched, other, newer, open)
	})},
	{"no update but by a report that came out later, or of a state that changes", ofRelations(func(r *related) bool {
		return r.Verdict == compare.Update && !is(r.touched, later, newer, open)
	})},
	{"whoever says it is named in the sentence", flawOfSpeakers},
	{"copied words are one text", flawOfCopies},
	{"nothing that moves the cursor or hides words is left", flawOfCleaning},
}

// ofRelations is the first relation of a table that is bad.
func ofRelations(bad func(r *related) bool) func(x *reading) string {
	return func(x *reading) string {
		for _, r := range x.relations() {
			if bad(&r) {
				return fmt.Sprintf("%v: %s\n%s", r.Verdict, r.Why, describe(x.table, r.fact))
			}
		}
		return ""
	}
}

// flawOfSpeakers finds a claim that is credited to somebody its sentence does not
// name, or a quotation to another than who said it.
func flawOfSpeakers(x *reading) string {
	for i := range x.table.Facts {
		f := x.table.Facts[i]
		for j := range f.Claims {
			c := &f.Claims[j]
			s := x.sentenceAt(c)
			if s != nil && (!strings.Contains(s.text, c.Speaker) || c.Quoted && s.who != "" && !strings.HasSuffix(c.Speaker, s.who)) {
				return fmt.Sprintf("%q\n%s", s.text, describe(x.table, f))
			}
		}
	}
	return ""
}

// sentenceAt is the sentence that a claim stands in, nil where that is none of those told.
func (x *reading) sentenceAt(c *compare.Claim) *sentence {
	i := slices.IndexFunc(x.where[c.Report], func(s corpus.Span) bool { return s.Contains(c.Span) })
	if i < 0 {
		return nil
	}
	return &x.reports[c.Report].sentences[i]
}

// flawOfCopies finds a fact of one copied sentence alone that counts as several texts.
func flawOfCopies(x *reading) string {
	for i := range x.table.Facts {
		f := x.table.Facts[i]
		first := x.sentenceAt(&f.Claims[0])
		other := slices.ContainsFunc(f.Claims, func(c compare.Claim) bool {
			s := x.sentenceAt(&c)
			return s == nil || !s.copied || s.text != first.text
		})
		if !other && f.Texts != 1 {
			return fmt.Sprintf("%d texts\n%s", f.Texts, describe(x.table, f))
		}
	}
	return ""
}

// flawOfCleaning finds a character that no text has a use for.
func flawOfCleaning(x *reading) string {
	for i := range x.table.Reports {
		for _, r := range x.table.Reports[i].Body {
			if r != '\n' && (unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r)) {
				return fmt.Sprintf("%U in %q", r, x.table.Reports[i].Body)
			}
		}
	}
	return ""
}

// TestToldCopyAgrees: a report that another prints whole is agreed to, whatever
// the other adds.
func TestToldCopyAgrees(t *testing.T) {
	seeded(t)
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		text := drawTold(t).texts(t)[0]
		table := tableOf(newStory(t, dir, text, text+"\n\nSchools stayed shut, and the ferry line offered its customers refunds."))
		for i := range table.Facts {
			if f := table.Facts[i]; f.Verdict > compare.Agree || f.Verdict == compare.Single && f.Claims[0].Report == 0 {
				t.Fatal(describe(table, f))
			}
		}
	})
}

// bodies are the texts of a story's reports.
func bodies(s corpus.Story) []string {
	var out []string
	for i := range s.Reports {
		out = append(out, s.Reports[i].Body)
	}
	return out
}
