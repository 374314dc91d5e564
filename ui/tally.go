package ui

import (
	"cmp"
	"maps"
	"slices"

	"parallax/compare"
)

// A tally is how many facts there are of each sort that can be filtered by. It is
// taken in one pass: a hundred reports have hundreds of speakers, and each letter
// of a note, each ruling counts anew.
type tally struct {
	verdicts compare.Counts
	kinds    map[compare.Kind]int
	told     []int // by report: the facts that it tells
	shared   int   // the facts that a report which lacks them leaves out
	sharedBy []int // by report: those of them that it tells
	speakers map[string]*speaker
}

// A speaker is how many claims, and how many facts, somebody's words are in.
type speaker struct {
	claims, facts int
	last          int // the fact that was counted last, from 1
}

// newTally counts the facts of so many reports.
func newTally(reports int, facts []compare.Fact) tally {
	t := tally{kinds: map[compare.Kind]int{}, told: make([]int, reports), sharedBy: make([]int, reports), speakers: map[string]*speaker{}}
	for i := range facts {
		f := &facts[i]
		t.verdicts[f.Verdict]++
		for at, k := range f.Kinds {
			if !slices.Contains(f.Kinds[:at], k) {
				t.kinds[k]++
			}
		}
		t.reported(f)
		for c := range f.Claims {
			claim := &f.Claims[c]
			t.spoke(claim.Speaker, i+1)
			if claim.Via != claim.Speaker {
				t.spoke(claim.Via, i+1)
			}
		}
	}
	return t
}

// reported counts f for the reports that tell it. The claims of a fact are in the
// order of the reports.
func (t *tally) reported(f *compare.Fact) {
	told := f.Reported()
	shared := compare.Shared(len(told), len(t.told))
	if shared {
		t.shared++
	}
	for _, r := range told {
		t.told[r]++
		if shared {
			t.sharedBy[r]++
		}
	}
}

// spoke counts a claim of somebody in a fact; nobody is the report itself.
func (t *tally) spoke(name string, fact int) {
	if name == "" {
		return
	}
	s := t.speakers[name]
	if s == nil {
		s = &speaker{}
		t.speakers[name] = s
	}
	s.claims++
	if s.last != fact {
		s.facts, s.last = s.facts+1, fact
	}
}

// names is the speakers, those of most claims first.
func (t *tally) names() []string {
	return slices.SortedFunc(maps.Keys(t.speakers), func(a, b string) int {
		return cmp.Or(cmp.Compare(t.speakers[b].claims, t.speakers[a].claims), cmp.Compare(a, b))
	})
}
