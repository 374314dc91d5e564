package ui

import (
	"maps"
	"slices"

	"parallax/compare"
	"parallax/corpus"
)

// A choice is one thing to filter by.
type choice struct {
	group  string // "verdict", "kind", "report", "omission", "speaker" or "review"
	name   string
	fits   func(*compare.Fact) bool
	count  int // how many facts fit
	report int // the one that leaves facts out, among the omissions
	on     bool
}

// newFilter offers the verdicts and kinds that occur among facts, reports, what
// these leave out, speakers, and what was reviewed. What was taken in old is taken still.
func newFilter(reports []corpus.Report, facts []compare.Fact, old filter) filter {
	var all []choice
	t := newTally(len(reports), facts)
	for v := compare.Conflict; v >= compare.Single; v-- {
		all = append(all, choice{group: "verdict", name: v.String(), count: t.verdicts[v], fits: func(f *compare.Fact) bool { return f.Verdict == v }})
	}
	for _, k := range slices.Sorted(maps.Keys(t.kinds)) {
		all = append(all, choice{group: "kind", name: string(k), count: t.kinds[k], fits: func(f *compare.Fact) bool { return slices.Contains(f.Kinds, k) }})
	}
	for r := range reports {
		all = append(all, choice{group: "report", name: reports[r].Label, count: t.told[r], fits: func(f *compare.Fact) bool { return slices.Contains(f.Reported(), r) }})
	}
	for r := range reports {
		all = append(all, choice{group: omission, name: leftOutBy + reports[r].Label, report: r, count: t.shared - t.sharedBy[r], fits: func(f *compare.Fact) bool { return f.OmittedBy(r, len(reports)) }})
	}
	for _, name := range t.names() {
		all = append(all, choice{group: "speaker", name: name, count: t.speakers[name].facts, fits: func(f *compare.Fact) bool {
			return slices.ContainsFunc(f.Claims, func(c compare.Claim) bool { return c.Speaker == name || c.Via == name })
		}})
	}
	all = append(all, reviewChoices(facts)...)
	taken := old.taken()
	all = slices.DeleteFunc(all, func(c choice) bool { return c.count == 0 && !took(taken, &c) })
	for i := range all {
		all[i].on = took(taken, &all[i])
	}
	return filter{choices: all, at: min(old.at, max(0, len(all)-1)), reports: reports, words: old.words, prompt: old.prompt}
}

// reviewChoices offers what was reviewed, what was not, and what has a note.
func reviewChoices(facts []compare.Fact) []choice {
	all := []choice{
		{group: "review", name: "not reviewed", fits: func(f *compare.Fact) bool { return f.Review.Status == compare.Open }},
		{group: "review", name: "reviewed", fits: func(f *compare.Fact) bool { return f.Review.Status != compare.Open }},
		{group: "review", name: "overruled", fits: func(f *compare.Fact) bool { return f.Review.Status == compare.Overruled }},
		{group: "review", name: "with a note", fits: func(f *compare.Fact) bool { return f.Review.Note != "" }},
	}
	for i := range all {
		for f := range facts {
			if all[i].fits(&facts[f]) {
				all[i].count++
			}
		}
	}
	return all
}
