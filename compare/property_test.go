package compare_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
)

// TestPromises holds every promise against the built-in story, against stories
// that are made up here, and against those that lie beside the project.
func TestPromises(t *testing.T) {
	t.Run("built-in story", func(t *testing.T) {
		holdAll(t, promises, []named{{"", corpus.Sample(), tableOf(corpus.Sample())}})
	})
	t.Run("made up", func(t *testing.T) {
		seeded(t)
		often(t, 200)
		dir := t.TempDir()
		rapid.Check(t, func(t *rapid.T) {
			story := newStory(t, dir, drawTold(t).texts(t)...)
			table := tableOf(story)
			for _, p := range promises {
				if bad := p.flaw(story, table); p.skip == "" && bad != "" {
					t.Fatalf("%s: %s", p.name, bad)
				}
			}
		})
	})
	t.Run("beside", func(t *testing.T) { holdAll(t, promises, storiesBeside(t)) })
}

// flawOfTwins compares a report with itself: all of it must agree.
func flawOfTwins(r corpus.Report) string {
	twin := r
	r.Label, twin.Label = "one", "two"
	table := tableOf(corpus.Story{Reports: []corpus.Report{r, twin}})
	for i := range table.Facts {
		if f := table.Facts[i]; f.Verdict != compare.Agree {
			return describe(table, f)
		}
	}
	return ""
}

func TestReportAgainstItself(t *testing.T) {
	t.Run("built-in story", func(t *testing.T) {
		for _, r := range corpus.Sample().Reports {
			if bad := flawOfTwins(r); bad != "" {
				t.Errorf("%s: %s", r.Label, bad)
			}
		}
	})
	t.Run("made up", func(t *testing.T) {
		seeded(t)
		dir := t.TempDir()
		rapid.Check(t, func(t *rapid.T) {
			text := drawTold(t).texts(t)[0]
			if bad := flawOfTwins(newStory(t, dir, text, text+" It rained.").Reports[0]); bad != "" {
				t.Fatal(bad)
			}
		})
	})
	t.Run("beside", func(t *testing.T) {
		for _, s := range storiesBeside(t) {
			for _, r := range s.story.Reports {
				if bad := flawOfTwins(r); bad != "" {
					t.Errorf("%s %s: %s", s.name, r.Label, bad)
				}
			}
		}
	})
}

func TestCancelledComparison(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if table, err := compare.Compare(ctx, corpus.Sample(), nil); !errors.Is(err, context.Canceled) || table != nil {
		t.Errorf("got %v and the error %v, want no table and %v", table, err, context.Canceled)
	}
}

// TestCancelledOnTheWay cancels at every step that tells of its progress.
func TestCancelledOnTheWay(t *testing.T) {
	steps := 0
	if _, err := compare.Compare(context.Background(), corpus.Sample(), func(float64, string) { steps++ }); err != nil || steps < 3 {
		t.Fatalf("%d steps and the error %v", steps, err)
	}
	for stop := 1; stop < steps; stop++ { // the last only tells that all is done
		ctx, cancel := context.WithCancel(context.Background())
		seen := 0
		_, err := compare.Compare(ctx, corpus.Sample(), func(float64, string) {
			if seen++; seen == stop {
				cancel()
			}
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled at step %d: %v", stop, err)
		}
		cancel()
	}
}

func TestProgressNeverFallsBack(t *testing.T) {
	last := 0.0
	progress := func(done float64, doing string) {
		if done < last || done > 1 || doing == "" {
			t.Errorf("%v %q after %v", done, doing, last)
		}
		last = done
	}
	if _, err := compare.Compare(context.Background(), corpus.Sample(), progress); err != nil || last != 1 {
		t.Errorf("ended at %v with the error %v", last, err)
	}
}

// hostile are bodies that no newspaper prints.
var hostile = map[string]string{
	"one letter":           "a",
	"a stop":               ".",
	"punctuation alone":    "?! ... -- ;;; (( )) “” \"\" ’’ %$ § ¶",
	"one word, repeated":   strings.Repeat("harbour ", 2000),
	"one name, repeated":   strings.Repeat("Harbour ", 2000),
	"one number, repeated": strings.Repeat("12 ", 2000),
	"nested quotations":    strings.Repeat("“she said ", 300) + strings.Repeat("”", 300),
	"straight quotations":  strings.Repeat("\"", 600) + " he said " + strings.Repeat("\"no\" ", 300),
	"no spaces":            strings.Repeat("theharbourmasterclosedthegates", 400),
	"no spaces, stops":     strings.Repeat("closed.The,gates;and:12%", 200),
	"Chinese":              strings.Repeat("港口在星期二关闭，三艘船未能靠岸。", 60),
	"Arabic":               strings.Repeat("أغلقت السلطات الميناء يوم الثلاثاء بعد العاصفة. ", 60),
	"digits alone":         strings.Repeat("1234567890", 500),
	"digits in groups":     strings.Repeat("12 of 13, 14-15, 16:17, 1/2/2013; ", 200),
	"one long sentence":    "The council " + strings.Repeat("and the mayor who met them after the vote that they lost ", 250) + "went home.",
	"names alone":          strings.Repeat("Anna Lind, Per Holm, Dr. Olsen-Vik, ", 150),
	"negations":            strings.Repeat("not never no longer has not yet nobody ", 150),
	"speakers":             strings.Repeat("Lind said Holm told Vik that ", 150),
	"combining marks":      strings.Repeat("e\u0301a\u0308 ", 400),
	"no-break spaces":      strings.Repeat("the\u00a0gate\u00a0closed\u00a0at\u00a09:15\u00a0a.m. ", 100),
	"broken encoding":      "The gate \xff\xfe closed \xc3 at nine \xe2\x80",
}

const plainReport = "The harbour closed on Tuesday after a storm. Harbourmaster Anna Lind, 52, said three ships had to wait. “We will not open before Friday,” she said."

// TestHostileBodies compares each, never cleaned nor split, with a plain report.
func TestHostileBodies(t *testing.T) { holdAll(t, promises, hostileStories(plainReport)) }

// TestHostileTwins compares each with itself. Which of two equal columns a fact
// is in does depend on their order.
func TestHostileTwins(t *testing.T) {
	holdAll(t, slices.DeleteFunc(slices.Clone(promises), func(p promise) bool { return strings.HasPrefix(p.name, "the order") }), hostileStories(""))
}

// hostileStories sets beside each hostile body another, or itself, and an empty one.
func hostileStories(other string) []named {
	var out []named
	for name, body := range hostile {
		b := other
		if b == "" {
			b = body
		}
		story := corpus.Story{Reports: []corpus.Report{handmade("A", body), handmade("B", b), handmade("C", "")}}
		out = append(out, named{name, story, tableOf(story)})
	}
	return out
}

// holdAll holds promises against all stories.
func holdAll(t *testing.T, promises []promise, stories []named) {
	t.Helper()
	slices.SortFunc(stories, func(a, b named) int { return strings.Compare(a.name, b.name) })
	for _, p := range promises {
		t.Run(p.name, func(t *testing.T) {
			if p.skip != "" {
				t.Skip(p.skip)
			}
			for _, s := range stories {
				if bad := p.flaw(s.story, s.table); bad != "" {
					t.Errorf("%s: %.1000s", s.name, bad)
				}
			}
		})
	}
}

// TestHostileFiles compares each, read as a file is read where that is not
// refused, with a plain report.
func TestHostileFiles(t *testing.T) {
	var stories []named
	for name, body := range hostile {
		if story, ok := readHostile(t, body); ok {
			stories = append(stories, named{name, story, tableOf(story)})
		}
	}
	if len(stories) < len(hostile)-3 {
		t.Errorf("%d of %d were read", len(stories), len(hostile))
	}
	holdAll(t, promises, stories)
}

func readHostile(t *testing.T, body string) (corpus.Story, bool) {
	dir := t.TempDir()
	newStory(t, dir, plainReport, plainReport+" It rained.")
	files := []string{filepath.Join(dir, "000.txt"), filepath.Join(dir, "001.txt")}
	if err := os.WriteFile(files[0], []byte(body), 0o600); err != nil {
		t.Fatal(err)
	}
	story, err := corpus.Load(files, nil)
	if refused := new(corpus.InputError); err != nil && !errors.As(err, &refused) {
		t.Fatal(err)
	}
	return story, err == nil
}

func TestNothingToCompare(t *testing.T) {
	for _, story := range []corpus.Story{{}, {Reports: []corpus.Report{{Label: "A"}}}, {Reports: []corpus.Report{{Label: "A"}, {Label: "B"}}}} {
		if table := tableOf(story); len(table.Facts) != 0 || len(table.Reports) != len(story.Reports) {
			t.Errorf("%d facts of %d reports without text", len(table.Facts), len(table.Reports))
		}
	}
}
