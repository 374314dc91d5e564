package ui

import (
	"cmp"
	"slices"

	"parallax/compare"
)

// A tally is who tells which facts: what there is to filter by as long as no claim
// goes from one fact to another. It is taken in one pass, and kept: a hundred reports
// have hundreds of speakers.
type tally struct {
	told     []int // by report: the facts that it tells
	shared   int   // the facts that a report which lacks them leaves out
	sharedBy []int // by report: those of them that it tells
	speakers []speaker
}

// A speaker is in how many claims somebody's words are, and in which facts.
type speaker struct {
	name   string
	claims int
	facts  []int // ascending
}

// newTally counts the facts of so many reports. The speakers of most claims come
// first.
func newTally(reports int, facts []*compare.Fact) *tally {
	t := &tally{told: make([]int, reports), sharedBy: make([]int, reports)}
	at := map[string]int{} // among the speakers
	for i := range facts {
		f := facts[i]
		t.reported(f)
		for c := range f.Claims {
			claim := &f.Claims[c]
			t.spoke(at, claim.Speaker, i)
			if claim.Via != claim.Speaker {
				t.spoke(at, claim.Via, i)
			}
		}
	}
	slices.SortFunc(t.speakers, func(a, b speaker) int {
		return cmp.Or(cmp.Compare(b.claims, a.claims), cmp.Compare(a.name, b.name))
	})
	return t
}

// reported counts f for the reports that tell it.
func (t *tally) reported(f *compare.Fact) {
	told := 0
	for r := range f.Tellers() {
		told, t.told[r] = told+1, t.told[r]+1
	}
	if compare.Shared(told, len(t.told)) {
		t.shared++
		for r := range f.Tellers() {
			t.sharedBy[r]++
		}
	}
}

// spoke counts a claim of somebody in a fact; nobody is the report itself.
func (t *tally) spoke(at map[string]int, name string, fact int) {
	if name == "" {
		return
	}
	i, known := at[name]
	if !known {
		i = len(t.speakers)
		at[name], t.speakers = i, append(t.speakers, speaker{name: name})
	}
	s := &t.speakers[i]
	s.claims++
	if n := len(s.facts); n == 0 || s.facts[n-1] != fact {
		s.facts = append(s.facts, fact)
	}
}
