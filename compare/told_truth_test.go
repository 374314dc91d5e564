package compare_test

import (
	"slices"

	"parallax/compare"
	"parallax/corpus"
)

// A standing is how two answers to one question truly stand to each other.
type standing int

const (
	same   standing = iota // one value, stated flatly
	hedged                 // one value, of which one is not sure or rounds
	later                  // the report that came out later tells of the later state
	newer                  // both cannot be so, and one report came out later
	apart                  // two people say the opposite of each other
	other                  // both cannot be so
	open                   // nothing can be said
)

// stands tells how two answers of the reports r and q stand to each other.
func (s *told) stands(r, q *telling, a, b *mark) standing {
	x := s.slots[a.slot]
	dated := !r.published.IsZero() && !q.published.IsZero()
	days := dated && !r.published.Equal(q.published)
	switch {
	case r.muddled[a.slot] || q.muddled[a.slot]:
		return open
	case a.answer.value == b.answer.value && (a.loose || b.loose) && days && x.turns != fixed:
		return open
	case a.answer.value == b.answer.value && (a.loose || b.loose):
		return hedged
	case a.answer.value == b.answer.value:
		return same
	case a.answer.speaker != b.answer.speaker:
		return apart
	case a.loose || b.loose || a.form != b.form && a.slot == "day" && !dated:
		return open
	case x.turns == fixed && days:
		return newer
	case x.turns == fixed || dated && !days && x.turns == grows:
		return other
	case !days && x.turns == changes:
		return newer
	case !dated:
		return other
	case r.published.After(q.published) == (a.answer.rank > b.answer.rank):
		return later
	}
	return newer
}

// A spot is a mark where it stands in a report.
type spot struct {
	corpus.Span
	report   int
	sentence *sentence
	*mark
}

// A reading is a told story with its table, and where the answers stand.
type reading struct {
	*told
	story corpus.Story
	table *compare.Table
	spots []spot
	where [][]corpus.Span // of the sentences, by report
}

// read compares the reports and finds the answers in them.
func (s *told) read(t fataler, story corpus.Story) *reading {
	out := &reading{told: s, story: story, table: tableOf(story), where: make([][]corpus.Span, len(s.reports))}
	for i := range s.reports {
		r := &s.reports[i]
		for j := range r.sentences {
			x := &r.sentences[j]
			all, ok := spanOf(&story.Reports[i], x, nil)
			if !ok {
				t.Fatalf("the sentence %q is not in the report %q", x.text, story.Reports[i].Body)
			}
			out.where[i] = append(out.where[i], all)
			for k := range x.marks {
				at, _ := spanOf(&story.Reports[i], x, &x.marks[k])
				out.spots = append(out.spots, spot{at, i, x, &x.marks[k]})
			}
		}
	}
	return out
}

// Answers are two answers of two reports to one question.
type answers struct {
	a, b *spot
	standing
}

// answersAt lists the answers that the spans of two reports touch both.
func (x *reading) answersAt(report [2]int, at [2]corpus.Span, touch func(at corpus.Span, s *spot) bool) []answers {
	var out []answers
	for i := range x.spots {
		a := &x.spots[i]
		if a.report != report[0] || !touch(at[0], a) {
			continue
		}
		for j := range x.spots {
			b := &x.spots[j]
			if b.report == report[1] && b.slot == a.slot && touch(at[1], b) {
				out = append(out, answers{a, b, x.stands(&x.reports[a.report], &x.reports[b.report], a.mark, b.mark)})
			}
		}
	}
	return out
}

func overlaps(at corpus.Span, s *spot) bool { return at.Overlaps(s.Span) }
func contains(at corpus.Span, s *spot) bool { return at.Contains(s.Span) }

// A related is a relation with the answers that its evidence touches, and those
// that lie inside it.
type related struct {
	fact *compare.Fact
	*compare.Relation
	report        [2]int // of either claim
	touched, held []answers
}

// relations lists the relations of the table.
func (x *reading) relations() []related {
	var out []related
	for i := range x.table.Facts {
		f := x.table.Facts[i]
		for j := range f.Relations {
			r := &f.Relations[j]
			n := related{fact: f, Relation: r, report: [2]int{f.Claims[r.A].Report, f.Claims[r.B].Report}}
			at := [2]corpus.Span{r.EvidenceA, r.EvidenceB}
			n.touched, n.held = x.answersAt(n.report, at, overlaps), x.answersAt(n.report, at, contains)
			out = append(out, n)
		}
	}
	return out
}

// is reports whether any of the answers stand so.
func is(of []answers, how ...standing) bool {
	return slices.ContainsFunc(of, func(a answers) bool { return slices.Contains(how, a.standing) })
}
