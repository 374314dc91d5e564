package ui

import (
	"cmp"
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
	for v := compare.Conflict; v >= compare.Single; v-- {
		all = append(all, choice{group: "verdict", name: v.String(), fits: func(f *compare.Fact) bool { return f.Verdict == v }})
	}
	for _, k := range kinds(facts) {
		all = append(all, choice{group: "kind", name: string(k), fits: func(f *compare.Fact) bool { return slices.Contains(f.Kinds, k) }})
	}
	for r := range reports {
		all = append(all, choice{group: "report", name: reports[r].Label, fits: func(f *compare.Fact) bool { return slices.Contains(f.Reported(), r) }})
	}
	for r := range reports {
		all = append(all, choice{group: omission, name: leftOutBy + reports[r].Label, report: r, fits: func(f *compare.Fact) bool { return f.OmittedBy(r, len(reports)) }})
	}
	all = append(all, speakers(facts)...)
	all = append(all, reviewChoices()...)
	for i := range all {
		for f := range facts {
			if all[i].fits(&facts[f]) {
				all[i].count++
			}
		}
	}
	all = slices.DeleteFunc(all, func(c choice) bool { return c.count == 0 && !old.took(&c) })
	for i := range all {
		all[i].on = old.took(&all[i])
	}
	return filter{choices: all, at: min(old.at, max(0, len(all)-1)), reports: reports, words: old.words, prompt: old.prompt}
}

// reviewChoices offers what was reviewed, what was not, and what has a note.
func reviewChoices() []choice {
	return []choice{
		{group: "review", name: "not reviewed", fits: func(f *compare.Fact) bool { return f.Review.Status == compare.Open }},
		{group: "review", name: "reviewed", fits: func(f *compare.Fact) bool { return f.Review.Status != compare.Open }},
		{group: "review", name: "overruled", fits: func(f *compare.Fact) bool { return f.Review.Status == compare.Overruled }},
		{group: "review", name: "with a note", fits: func(f *compare.Fact) bool { return f.Review.Note != "" }},
	}
}

// kinds lists the kinds that occur among facts, by name.
func kinds(facts []compare.Fact) []compare.Kind {
	var out []compare.Kind
	for i := range facts {
		out = append(out, facts[i].Kinds...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// speakers offers those who say something, or from whom a report has it, as the
// reports write their names: those of most claims first.
func speakers(facts []compare.Fact) []choice {
	claims := map[string]int{}
	for i := range facts {
		for _, c := range facts[i].Claims {
			claims[c.Speaker]++
			if c.Via != c.Speaker {
				claims[c.Via]++
			}
		}
	}
	delete(claims, "") // the report itself
	names := slices.SortedFunc(maps.Keys(claims), func(a, b string) int {
		return cmp.Or(cmp.Compare(claims[b], claims[a]), cmp.Compare(a, b))
	})
	var out []choice
	for _, name := range names {
		out = append(out, choice{group: "speaker", name: name, fits: func(f *compare.Fact) bool {
			return slices.ContainsFunc(f.Claims, func(c compare.Claim) bool { return c.Speaker == name || c.Via == name })
		}})
	}
	return out
}
