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
func newFilter(reports []corpus.Report, facts []*compare.Fact, old filter) filter {
	var all []choice
	t := old.tally
	if t == nil {
		t = newTally(len(reports), facts)
	}
	verdicts, kinds := count(facts)
	for v := compare.Conflict; v >= compare.Single; v-- {
		all = append(all, choice{group: "verdict", name: v.String(), count: verdicts[v], fits: func(f *compare.Fact) bool { return f.Verdict == v }})
	}
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		all = append(all, choice{group: "kind", name: string(k), count: kinds[k], fits: func(f *compare.Fact) bool { return slices.Contains(f.Kinds, k) }})
	}
	for r := range reports {
		all = append(all, choice{group: "report", name: reports[r].Label, count: t.told[r], fits: func(f *compare.Fact) bool { return tells(f, r) }})
	}
	for r := range reports {
		all = append(all, choice{group: omission, name: leftOutBy + reports[r].Label, report: r, count: t.shared - t.sharedBy[r], fits: func(f *compare.Fact) bool { return f.OmittedBy(r, len(reports)) }})
	}
	for i := range t.speakers {
		name := t.speakers[i].name
		all = append(all, choice{group: "speaker", name: name, count: len(t.speakers[i].facts), fits: func(f *compare.Fact) bool {
			return slices.ContainsFunc(f.Claims, func(c compare.Claim) bool { return c.Speaker == name || c.Via == name })
		}})
	}
	all = append(all, reviewChoices(facts)...)
	taken := old.taken()
	all = slices.DeleteFunc(all, func(c choice) bool { return c.count == 0 && !took(taken, &c) })
	for i := range all {
		all[i].on = took(taken, &all[i])
	}
	return filter{choices: all, at: min(old.at, max(0, len(all)-1)), reports: reports, words: old.words, prompt: old.prompt, tally: t}
}

// reviewChoices offers what was reviewed, what was not, and what has a note.
func reviewChoices(facts []*compare.Fact) []choice {
	all := []choice{
		{group: "review", name: "not reviewed", fits: func(f *compare.Fact) bool { return f.Review.Status == compare.Open }},
		{group: "review", name: "reviewed", fits: func(f *compare.Fact) bool { return f.Review.Status != compare.Open }},
		{group: "review", name: "overruled", fits: func(f *compare.Fact) bool { return f.Review.Status == compare.Overruled }},
		{group: "review", name: "with a note", fits: func(f *compare.Fact) bool { return f.Review.Note != "" }},
	}
	for i := range all {
		for f := range facts {
			if all[i].fits(facts[f]) {
				all[i].count++
			}
		}
	}
	return all
}

// count is how many facts there are of each verdict and of each kind.
func count(facts []*compare.Fact) (verdicts compare.Counts, kinds map[compare.Kind]int) {
	kinds = map[compare.Kind]int{}
	for i := range facts {
		f := facts[i]
		verdicts[f.Verdict]++
		for at, k := range f.Kinds {
			if !slices.Contains(f.Kinds[:at], k) {
				kinds[k]++
			}
		}
	}
	return verdicts, kinds
}

// tells reports whether report r has a claim in f.
func tells(f *compare.Fact, r int) bool {
	return slices.ContainsFunc(f.Claims, func(c compare.Claim) bool { return c.Report == r })
}
