package compare_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"parallax/compare"
	"parallax/corpus"
	"parallax/corpus/newsroom"
)

// many reads made-up reports of about 100 words.
func many(t fataler, dir string, reports int, more ...string) corpus.Story {
	return newStory(t, dir, append(newsroom.Story(reports, 100), more...)...)
}

// Every promise holds where not all claims are compared with each other.
func TestPromisesOfMany(t *testing.T) {
	story := many(t, t.TempDir(), 40)
	holdAll(t, promises, []named{{"40 reports", story, tableOf(story)}})
}

// eachWith are texts that have a sentence each, and one of their own.
func eachWith(sentences ...string) []string {
	var out []string
	for i, s := range sentences {
		out = append(out, fmt.Sprintf("%s Reporter number %d lost %d of the %s on the way.", s, i+1, 100+7*i, strings.Repeat("x", 3+i%5)))
	}
	return out
}

// factOf is the fact that most claims with the words belong to.
func factOf(t *testing.T, table *compare.Table, words string) *compare.Fact {
	t.Helper()
	var best *compare.Fact
	most := 0
	for i := range table.Facts {
		f, n := table.Facts[i], 0
		for j := range f.Claims {
			if strings.Contains(claimText(table, &f.Claims[j]), words) {
				n++
			}
		}
		if n > most {
			best, most = f, n
		}
	}
	if best == nil {
		t.Fatalf("no fact has %q", words)
	}
	return best
}

// What all have in the same words is one fact of one text, and told once: each
// stands to the first, and not each to each.
func TestManyCopies(t *testing.T) {
	const n = 40
	table := tableOf(newStory(t, t.TempDir(), eachWith(slices.Repeat([]string{wire}, n)...)...))
	f := factOf(t, table, "bridge over the river")
	if got := len(f.Reported()); got != n || f.Verdict != compare.Agree || f.Texts != 1 {
		t.Errorf("%d reports, %v, %d texts", got, f.Verdict, f.Texts)
	}
	if got := len(f.Relations); got != n-1 {
		t.Errorf("%d relations, want %d", got, n-1)
	}
}

// Two numbers that many reports give are a conflict, however many give either.
func TestManyOnEitherSide(t *testing.T) {
	sides := slices.Concat(slices.Repeat([]string{"The flood killed 14 people in the valley of Karsund."}, 30), slices.Repeat([]string{"The flood killed 41 people in the valley of Karsund."}, 30))
	table := tableOf(newStory(t, t.TempDir(), eachWith(sides...)...))
	for i := range table.Facts {
		f := table.Facts[i]
		for _, r := range f.Relations {
			both := claimText(table, &f.Claims[r.A]) + claimText(table, &f.Claims[r.B])
			if r.Verdict == compare.Conflict && strings.Contains(both, "14") && strings.Contains(both, "41") {
				return
			}
		}
	}
	t.Error("no conflict")
}

// What two of many reports alone tell, each in its words, is still one fact.
func TestTwoOfMany(t *testing.T) {
	story := many(t, t.TempDir(), 40, "A heron was seen on the lighthouse of Karsund, said the keeper.", "The lighthouse keeper of Karsund said that he had seen a heron on it.")
	f := factOf(t, tableOf(story), "heron")
	if len(f.Claims) != 2 {
		t.Errorf("%d claims:\n%s", len(f.Claims), describe(tableOf(story), f))
	}
}

// What there is to tell of many reports grows with their number, and not with its
// square.
func TestManyGrow(t *testing.T) {
	relations := func(reports int) (n, overlaps int) {
		table := tableOf(many(t, t.TempDir(), reports))
		for i := range table.Facts {
			n += len(table.Facts[i].Relations)
		}
		return n, len(table.Overlaps)
	}
	r, o := relations(40)
	s, p := relations(160)
	if s > 10*r || p > 10*o { // the square would be 16 times
		t.Errorf("of 40 reports %d relations and %d overlaps, of 160 %d and %d", r, o, s, p)
	}
}

// A fuse is a context that is cancelled when it was asked so many times.
type fuse struct {
	context.Context
	left, after atomic.Int64
}

func (f *fuse) Err() error {
	if f.left.Add(-1) >= 0 {
		return nil
	}
	f.after.Add(1)
	return context.Canceled
}

// burn compares with a fuse of a length, and tells how often it was asked after it
// had said no.
func burn(story corpus.Story, length int64) (after int64, err error) {
	f := &fuse{Context: context.Background()}
	f.left.Store(length)
	_, err = compare.Compare(f, story, nil)
	return f.after.Load(), err
}

// TestCancelAmongMany: each step asks again and again whether anybody has
// cancelled, and the work stops when it is told so first.
func TestCancelAmongMany(t *testing.T) {
	const reports = 60
	story := many(t, t.TempDir(), reports)
	f := &fuse{Context: context.Background()}
	f.left.Store(1 << 40)
	before, step := f.left.Load(), ""
	if _, err := compare.Compare(f, story, func(_ float64, doing string) {
		if asked := before - f.left.Load(); step != "" && asked < reports/2 {
			t.Errorf("%s asks %d times of %d reports", step, asked, reports)
		}
		before, step = f.left.Load(), doing
	}); err != nil {
		t.Fatal(err)
	}
	turns := 1<<40 - f.left.Load()
	for at := turns / 40; at < turns-turns/20; at += turns / 40 {
		if after, err := burn(story, at); err == nil || after > 64 {
			t.Errorf("cancelled at turn %d of %d: %v, and %d turns more", at, turns, err, after)
		}
	}
}
