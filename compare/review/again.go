package review

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare"
)

// Why a ruling is to be looked at again, where its words stand.
const (
	scattered = "its claims are no longer one fact by themselves"
	unknown   = "this version does not know such a ruling"
)

// missing is which words of r are gone, otherwise where none is.
func (w *work) missing(r *Ruling, otherwise string) string {
	for _, quotes := range [][]Quote{r.On, r.With} {
		for i := range quotes {
			if q := &quotes[i]; !w.stands(q) {
				return w.lost(q)
			}
		}
	}
	return otherwise
}

// lost says what became of the words of q, which no claim has.
func (w *work) lost(q *Quote) string {
	where := q.File
	if where == "" {
		where = q.Label
	}
	for i := range w.table.Reports {
		if r := &w.table.Reports[i]; file(r) == q.File && strings.Contains(compare.OneLine(r.Body), q.Words) {
			return fmt.Sprintf("“%s” still stands in %s, but is part of another claim now", q.Words, where)
		}
	}
	return fmt.Sprintf("“%s” is gone from %s", q.Words, where)
}

// ours reports whether r is about reports of the table: several stories may be
// ruled on in one place.
func (w *work) ours(r *Ruling) bool {
	return slices.ContainsFunc(slices.Concat(r.On, r.With), func(q Quote) bool { return w.files[q.File] || w.stands(&q) })
}

// String says what was ruled, and why to look at it again.
func (a Again) String() string {
	text := fmt.Sprintf("to look at again: %s, since %s", a.Ruling, a.Why)
	if a.Ruling.Note != "" {
		text += "; the note: " + a.Ruling.Note
	}
	return text
}

// String says in a few words what was ruled on what.
func (r Ruling) String() string {
	on := "“" + r.Fact + "”"
	switch r.Act {
	case Judge:
		return on + " ruled " + r.Verdict
	case Seen:
		return on + " reviewed"
	case Unseen:
		return on + " open again"
	case Note:
		if r.Note == "" {
			return "note removed from " + on
		}
		return "note at " + on
	case Link:
		return "claim linked to " + on
	case Merge:
		return "fact merged with " + on
	case Unlink:
		return "claim unlinked from " + on
	case Split:
		return on + " split"
	case Alone:
		return "claim of " + on + " ruled to be in one report only"
	}
	return fmt.Sprintf("%q on %s", string(r.Act), on)
}
