package ui

import (
	"cmp"
	"maps"
	"slices"

	"parallax/compare"
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
	slices.Sort(m.scene.Listed)
	m.arrange()
	m.say("facts " + m.orderName())
	if m.order == byVerdict {
		m.choose(m.scene.Listed[0])
	}
	m.reveal()
}

// A standing is where a fact comes in an order: in which group, and there by
// what, the lesser first.
type standing struct {
	group string
	rank  int
	by    float64
}

// compare is below zero where s comes before t.
func (s *standing) compare(t *standing) int {
	switch {
	case s.rank != t.rank:
		return cmp.Compare(s.rank, t.rank)
	case s.group != t.group:
		return cmp.Compare(s.group, t.group)
	}
	return cmp.Compare(s.by, t.by)
}

// sort puts the listed facts, which are in reading order, into the order that
// was asked for, in groups.
func (m *model) sort() {
	s := &m.scene
	s.Groups = nil
	if m.order == inReading {
		return
	}
	standings := make([]standing, len(s.Facts))
	for _, f := range s.Listed {
		standings[f] = m.stand(&s.Facts[f])
	}
	slices.SortStableFunc(s.Listed, func(a, b int) int {
		return standings[a].compare(&standings[b])
	})
	s.Groups = make([]string, 0, len(s.Listed))
	for _, f := range s.Listed {
		s.Groups = append(s.Groups, standings[f].group)
	}
}

// stand is where a fact comes in the order that was asked for.
func (m *model) stand(f *compare.Fact) standing {
	graver := -float64(f.Verdict)
	switch m.order {
	case byVerdict:
		return standing{group: f.Verdict.String(), rank: -int(f.Verdict)}
	case byKind:
		if len(f.Kinds) == 0 {
			return standing{group: f.Verdict.String(), rank: 2 - int(f.Verdict)}
		}
		return standing{group: string(f.Kinds[0]), by: graver}
	case byConfidence:
		if len(f.Relations) == 0 {
			return standing{group: f.Verdict.String(), rank: 1}
		}
		word := compare.Confidence(f.Score())
		return standing{group: word, rank: slices.Index(compare.Confidences, word) - len(compare.Confidences), by: -f.Score()}
	}
	r := m.sorted
	if told := f.ClaimsOf(r); len(told) > 0 {
		return standing{group: "in " + m.scene.Reports[r].Label, by: float64(f.Claims[told[0]].Start)}
	}
	return standing{group: "not in " + m.scene.Reports[r].Label, rank: 1}
}

// fold shows of the selected fact's group only the name, or all of it again.
func (m *model) fold() {
	at := slices.Index(m.scene.Listed, m.scene.Selected)
	if at < 0 || m.scene.Groups == nil {
		m.say("no groups to fold" + hint(": %s sorts the facts into some", m.keys.Order))
		return
	}
	group := m.scene.Groups[at]
	m.setFolded(map[string]bool{group: !m.scene.Folded[group]})
}

// foldAll folds every group or, where all are folded, unfolds them.
func (m *model) foldAll() {
	if m.scene.Groups == nil {
		m.fold()
		return
	}
	all := map[string]bool{}
	for _, g := range m.scene.Groups {
		all[g] = true
	}
	folded := true
	for g := range all {
		folded = folded && m.scene.Folded[g]
	}
	for g := range all {
		all[g] = !folded
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
