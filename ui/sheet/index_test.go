package sheet

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
)

// The index finds what looking at every claim finds.
func TestIndexFindsEveryClaim(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		span := func() corpus.Span {
			start := rapid.IntRange(0, 50).Draw(t, "start")
			return corpus.Span{Start: start, End: start + rapid.IntRange(1, 20).Draw(t, "length")}
		}
		facts := make([]*compare.Fact, rapid.IntRange(0, 6).Draw(t, "facts"))
		var listed []int
		for i := range facts {
			facts[i] = &compare.Fact{}
			for range rapid.IntRange(1, 3).Draw(t, "claims") {
				facts[i].Claims = append(facts[i].Claims, compare.Claim{Report: rapid.IntRange(0, 1).Draw(t, "report"), Span: span()})
			}
			if rapid.Bool().Draw(t, "listed") {
				listed = append(listed, i)
			}
		}
		index, window := NewIndex(2, facts, listed), span()
		for r := range 2 {
			found := map[int]bool{}
			for _, fact := range index.Claiming(r, window) {
				found[fact] = true
			}
			for i := range facts {
				if want := slices.Contains(listed, i) && claims(facts[i], r, window); found[i] != want {
					t.Fatalf("fact %d in %v of report %d: found %v, want %v", i, window, r, found[i], want)
				}
			}
		}
	})
}

// An index that followed what was ruled finds what a new one does.
func TestIndexFollows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func() *compare.Fact {
			f := &compare.Fact{}
			for range rapid.IntRange(1, 4).Draw(t, "claims") {
				start := rapid.IntRange(0, 50).Draw(t, "start")
				f.Claims = append(f.Claims, compare.Claim{Report: rapid.IntRange(0, 1).Draw(t, "report"), Span: corpus.Span{Start: start, End: start + rapid.IntRange(1, 20).Draw(t, "length")}})
			}
			return f
		}
		var before []*compare.Fact
		for range rapid.IntRange(0, 8).Draw(t, "facts") {
			before = append(before, draw())
		}
		all := NewIndex(2, before, numbers(len(before)))
		now := slices.Clone(before)
		for range rapid.IntRange(0, 5).Draw(t, "rulings") {
			at := rapid.IntRange(0, len(now)).Draw(t, "at")
			if rapid.Bool().Draw(t, "gone") && at < len(now) {
				now = slices.Delete(now, at, at+1)
			} else {
				now = slices.Insert(now, at, draw())
			}
		}
		followed, same := all.Follow(2, before, now)
		if afresh := NewIndex(2, now, numbers(len(now))); !slices.EqualFunc(followed.places, afresh.places, slices.Equal) {
			t.Fatalf("it has %v, and should have %v", followed.places, afresh.places)
		}
		if unchanged := len(now) > 0 && alike(before, now); same != unchanged {
			t.Fatalf("same: %v, want %v", same, unchanged)
		}
	})
}
