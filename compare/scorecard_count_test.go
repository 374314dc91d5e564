package compare_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"parallax/compare"
)

// classes are the verdicts that count as one, by the name of the tally.
func (s *scorecard) classes() map[*tally][]string {
	return map[*tally][]string{&s.conflict: {"conflict"}, &s.discrep: {"variant", "update", "conflict"}}
}

func (s *scorecard) count(name string, rels []*found, links []*link) {
	for _, r := range rels {
		s.align.add(len(r.covers) > 0)
	}
	for _, l := range links {
		s.align.gold++
		if len(l.by) > 0 {
			s.align.found++
		}
	}
	for class, verdicts := range s.classes() {
		class.count(rels, links, verdicts)
	}
	s.countKinds(rels, links)
	for _, r := range rels {
		s.tenths[min(int(r.rel.Score*10), 9)].add(r.right())
	}
	for _, l := range links {
		s.missed(name, l)
	}
	for _, r := range rels {
		s.wrong(name, r)
	}
}

func (t *tally) count(rels []*found, links []*link, verdicts []string) {
	for _, r := range rels {
		if slices.Contains(verdicts, r.rel.Verdict.String()) {
			t.add(anyLink(r.covers, verdicts))
		}
	}
	for _, l := range links {
		if slices.Contains(verdicts, l.Verdict) {
			t.gold++
			if anyRelation(l.by, verdicts) {
				t.found++
			}
		}
	}
}

// countKinds counts discrepancies by kind: right and found are those that the
// labels give the same kind.
func (s *scorecard) countKinds(rels []*found, links []*link) {
	for _, r := range rels {
		if r.rel.Verdict == compare.Agree {
			continue
		}
		t := s.kind(string(r.rel.Kind))
		t.predicted++
		if slices.ContainsFunc(r.covers, func(l *link) bool { return l.Kind == string(r.rel.Kind) }) {
			t.right++
		}
	}
	for _, l := range links {
		if l.Verdict == "agree" {
			continue
		}
		t := s.kind(l.Kind)
		t.gold++
		if slices.ContainsFunc(l.by, func(r *found) bool { return string(r.rel.Kind) == l.Kind }) {
			t.found++
		}
	}
}

// right reports whether the labels bear the relation out.
func (r *found) right() bool {
	switch r.rel.Verdict {
	case compare.Agree:
		return len(r.covers) > 0
	case compare.Conflict:
		return anyLink(r.covers, []string{"conflict"})
	}
	return anyLink(r.covers, []string{"variant", "update", "conflict"})
}

func (t *tally) add(right bool) {
	t.predicted++
	if right {
		t.right++
	}
}

// byScore is the table of relations by what they say of their own likelihood.
func (s *scorecard) byScore() string {
	var b strings.Builder
	b.WriteString("relations by score: right of all\n")
	for i, t := range s.tenths {
		if t.predicted > 0 {
			fmt.Fprintf(&b, "  %.1f to %.1f    %.2f of %d\n", float64(i)/10, float64(i+1)/10, ratio(t.right, t.predicted), t.predicted)
		}
	}
	return b.String()
}

func (s *scorecard) kind(name string) *tally {
	if s.kinds == nil {
		s.kinds = map[string]*tally{}
	}
	if s.kinds[name] == nil {
		s.kinds[name] = new(tally)
	}
	return s.kinds[name]
}

// missed writes down a labelled link that was not found, or not found to be
// what it is.
func (s *scorecard) missed(name string, l *link) {
	id := fmt.Sprintf("%s %c-%c %s (%s %s) %s", name, 'A'+l.A, 'A'+l.B, l.Label, l.Verdict, l.Kind, l.Note)
	switch {
	case len(l.by) == 0:
		s.misses = append(s.misses, "MISSED "+id+fmt.Sprintf("\n      %q / %q", l.words[0], l.words[1]))
	case l.Verdict == "conflict" && onlyAgree(l.by):
		s.falseAgree++
		s.misses = append(s.misses, "FALSE AGREE "+id+said(l.by))
	case l.Verdict != "agree" && onlyAgree(l.by):
		s.misses = append(s.misses, "TAKEN FOR AGREE "+id+said(l.by))
	}
}

// wrong writes down a discrepancy that the labels do not have.
func (s *scorecard) wrong(name string, r *found) {
	v := r.rel.Verdict.String()
	var of string
	switch {
	case v == "agree", r.right():
		return
	case len(r.covers) == 0:
		of = "not aligned in the labels"
	default:
		of = r.covers[0].Label + " (" + r.covers[0].Verdict + ")"
	}
	s.misses = append(s.misses, fmt.Sprintf("FALSE %s %s %c-%c: %s [%s]%s", strings.ToUpper(v), name, 'A'+r.a, 'A'+r.b, r.rel.Why, of, said([]*found{r})))
}

// said shows the claims of relations, a line each.
func said(by []*found) string {
	var b strings.Builder
	for _, r := range by {
		fmt.Fprintf(&b, "\n      %q / %q", r.words[0], r.words[1])
	}
	return b.String()
}

func anyLink(ls []*link, verdicts []string) bool {
	return slices.ContainsFunc(ls, func(l *link) bool { return slices.Contains(verdicts, l.Verdict) })
}

func anyRelation(rs []*found, verdicts []string) bool {
	return slices.ContainsFunc(rs, func(r *found) bool { return slices.Contains(verdicts, r.rel.Verdict.String()) })
}

func onlyAgree(rs []*found) bool { return !anyRelation(rs, []string{"variant", "update", "conflict"}) }

// byKind is the table of discrepancies by kind.
func (s *scorecard) byKind() string {
	var b strings.Builder
	b.WriteString("discrepancies by kind: right of claimed, found of labelled\n")
	for _, k := range slices.Sorted(maps.Keys(s.kinds)) {
		t := s.kinds[k]
		fmt.Fprintf(&b, "  %-12s %2d of %2d  %2d of %2d\n", k, t.right, t.predicted, t.found, t.gold)
	}
	return b.String()
}

// bySource is the table of the collections that the clusters come from.
func bySource(sources map[string]*scorecard) string {
	var b strings.Builder
	b.WriteString("by source: align F1; conflicts and discrepancies right of claimed, found of labelled; false agreements\n")
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		s := sources[name]
		fmt.Fprintf(&b, "  %-12s %.3f  %d/%d %d/%d  %d/%d %d/%d  %d\n", name, s.align.f1(), s.conflict.right, s.conflict.predicted, s.conflict.found, s.conflict.gold,
			s.discrep.right, s.discrep.predicted, s.discrep.found, s.discrep.gold, s.falseAgree)
	}
	return b.String()
}
