package ui

import (
	"maps"
	"slices"

	"parallax/compare"
	"parallax/ui/sheet"
)

// An order is a way to list the facts.
type order int

const (
	inReading order = iota
	byVerdict
	byKind
	byConfidence
	byReport // the facts of one report, in the order of its text
	orders
)

// orderName is the order in the footer.
func (m *model) orderName() string {
	switch m.order {
	case byVerdict:
		return "gravest first"
	case byKind:
		return "by kind"
	case byConfidence:
		return "surest first"
	case byReport:
		return "in the order of " + m.scene.Reports[m.sorted].Label
	}
	return "in reading order"
}

// reorder lists the facts in the next order; where they are in that of one report,
// first in that of the one that now has the focus. By gravity it begins with the
// gravest.
func (m *model) reorder() {
	if m.none() {
		return
	}
	if m.order != byReport || m.sorted == m.scene.Focus {
		m.order = (m.order + 1) % orders
	}
	m.sorted = m.scene.Focus
	m.arrange()
	m.say("facts " + m.orderName())
	if m.order == byVerdict {
		m.choose(m.scene.Listed[0])
	}
	m.reveal()
}

// A ranking is groups of facts in their order, and where in which of them a fact
// comes: the lesser first, which is below rankEnd, and among equals in reading order.
type ranking struct {
	groups []string
	of     func(f *compare.Fact) (group, by int)
}

// rankEnd is more than any rank: a place in a report, or a score by scoreSteps.
const (
	rankEnd    = 1 << 26
	scoreSteps = 1 << 20
)

// ranking is the order that was asked for, where that is not the reading order.
func (m *model) ranking() ranking {
	switch m.order {
	case byVerdict:
		return ranking{gravestFirst(), func(f *compare.Fact) (int, int) { return int(compare.Conflict - f.Verdict), 0 }}
	case byKind:
		return m.kindRanking()
	case byConfidence:
		words := compare.Confidences
		return ranking{append(slices.Clone(words), compare.Single.String()), func(f *compare.Fact) (int, int) {
			if len(f.Relations) == 0 {
				return len(words), 0
			}
			return slices.Index(words, compare.Confidence(f.Score)), int((1 - f.Score) * scoreSteps)
		}}
	}
	r, label := m.sorted, m.scene.Reports[m.sorted].Label
	return ranking{[]string{"in " + label, "not in " + label}, func(f *compare.Fact) (int, int) {
		for i := range f.Claims {
			if c := &f.Claims[i]; c.Report == r {
				return 0, c.Start
			}
		}
		return 1, 0
	}}
}

// kindRanking is by the first kind of a fact; those that have none come after.
func (m *model) kindRanking() ranking {
	_, counted := count(m.scene.Facts)
	kinds := slices.Sorted(maps.Keys(counted))
	var groups []string
	for _, k := range kinds {
		groups = append(groups, string(k))
	}
	return ranking{append(groups, gravestFirst()...), func(f *compare.Fact) (int, int) {
		if len(f.Kinds) == 0 {
			return len(kinds) + int(compare.Conflict-f.Verdict), 0
		}
		return slices.Index(kinds, f.Kinds[0]), int(compare.Conflict - f.Verdict)
	}}
}

// gravestFirst is the verdicts by name.
func gravestFirst() (names []string) {
	for v := compare.Conflict; v >= compare.Single; v-- {
		names = append(names, v.String())
	}
	return names
}

// ties reports whether two facts, which hold the same claims, come at one place in
// whatever order.
func ties(f, g *compare.Fact) bool {
	return f.Verdict == g.Verdict && f.Score == g.Score && slices.Equal(f.Kinds, g.Kinds)
}

// sort lists the facts that pass in the order that was asked for, in groups.
func (m *model) sort() {
	s := &m.scene
	if s.Groups = nil; m.order == inReading {
		s.Listed = m.passing
		return
	}
	rank, end := m.ranking(), uint64(len(s.Facts))
	groups := make([][]uint64, len(rank.groups)) // of rank and fact: figures sort fast, and those in order at once
	for _, f := range m.passing {
		group, by := rank.of(s.Facts[f])
		groups[group] = append(groups[group], uint64(by)*end+uint64(f))
	}
	s.Listed, s.Groups = make([]int, 0, len(m.passing)), []sheet.Group{}
	for i, keys := range groups {
		if len(keys) == 0 {
			continue
		}
		slices.Sort(keys)
		s.Groups = append(s.Groups, sheet.Group{Name: rank.groups[i], From: len(s.Listed), To: len(s.Listed) + len(keys)})
		for _, k := range keys {
			s.Listed = append(s.Listed, int(k%end))
		}
	}
}

// fold shows of the selected fact's group only the name, or all of it again.
func (m *model) fold() {
	at := slices.Index(m.scene.Listed, m.scene.Selected)
	group := slices.IndexFunc(m.scene.Groups, func(g sheet.Group) bool { return g.From <= at && at < g.To })
	if group < 0 {
		m.say("no groups to fold" + hint(": %s sorts the facts into some", m.keys.Order))
		return
	}
	name := m.scene.Groups[group].Name
	m.setFolded(map[string]bool{name: !m.scene.Folded[name]})
}

// foldAll folds every group or, where all are folded, unfolds them.
func (m *model) foldAll() {
	if m.scene.Groups == nil {
		m.fold()
		return
	}
	folded := !slices.ContainsFunc(m.scene.Groups, func(g sheet.Group) bool { return !m.scene.Folded[g.Name] })
	all := map[string]bool{}
	for _, g := range m.scene.Groups {
		all[g.Name] = !folded
	}
	m.setFolded(all)
}

// setFolded folds some groups, unfolds others, and shows the facts.
func (m *model) setFolded(groups map[string]bool) {
	if m.scene.Folded == nil {
		m.scene.Folded = map[string]bool{}
	}
	maps.Copy(m.scene.Folded, groups)
	m.unlaid = true
	m.showFacts()
}

// omissions lists what the report with the focus leaves out, or all facts again.
func (m *model) omissions() {
	r := m.scene.Focus
	m.recount()
	if m.filter.omission(r) < 0 {
		m.say("nothing that others tell is left out by " + m.scene.Reports[r].Label)
		return
	}
	on := m.filter.toggleOmission(r)
	m.relist()
	if on {
		m.showFacts()
	}
}
