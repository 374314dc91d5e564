package review

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// cutting is a table of reports and of facts whose claims are given in their
// words, "A.some words"; all agree.
func cutting(bodies []string, facts ...[]string) *compare.Table {
	t := &compare.Table{}
	for i, body := range bodies {
		label := string(rune('A' + i))
		t.Reports = append(t.Reports, corpus.Report{Label: label, Path: strings.ToLower(label) + ".txt", Body: body})
	}
	for n, claims := range facts {
		f := compare.Fact{ID: fmt.Sprint("id", n), Label: fmt.Sprint("f", n)}
		for i, claim := range claims {
			r := int(claim[0] - 'A')
			at := strings.Index(bodies[r], claim[2:])
			f.Claims = append(f.Claims, compare.Claim{Report: r, Span: corpus.Span{Start: at, End: at + len(claim) - 2}})
			if i > 0 {
				f.Relations = append(f.Relations, compare.Relation{A: 0, B: i, Verdict: compare.Agree})
			}
		}
		f.Settle()
		t.Facts = append(t.Facts, &f)
	}
	return t
}

func TestRulingsHoldWhereClaimsAreCutOtherwise(t *testing.T) {
	was := []string{"The ferry ran\naground and at least seven people were hurt, two of them badly.", "Seven passengers were injured on the ferry near Karsund."}
	edited := []string{strings.Replace(was[0], "and at", "and not at", 1), was[1]}
	ruledOn := []string{"A.at least seven people were hurt", "B.Seven passengers were injured"}
	tests := []struct {
		name   string
		bodies []string
		now    [][]string
		holds  bool
	}{
		{"as it was", was, [][]string{ruledOn}, true},
		{"wider", was, [][]string{{"A.aground and at least seven people were hurt", "B.Seven passengers were injured"}}, true},
		{"tighter", was, [][]string{{"A.at least seven people were hurt", "B.Seven passengers"}}, true},
		{"one wider, one tighter", was, [][]string{{"A.and at least seven people were hurt", "B.Seven passengers were"}}, true},
		{"over the end of a line", was, [][]string{{"A.ran\naground and at least seven people were hurt", "B.Seven passengers were injured"}}, true},
		{"beside another fact", was, [][]string{{"A.two of them badly"}, {"A.least seven people were hurt", "B.Seven passengers were injured"}}, true},
		{"elsewhere", was, [][]string{{"A.two of them badly", "B.Seven passengers were injured"}}, false},
		{"in part", was, [][]string{{"A.at least seven people", "B.injured"}}, false},
		{"twice in the fact", was, [][]string{{"A.at least seven people", "A.seven people were hurt", "B.Seven passengers were injured"}}, false},
		{"with another report", was, [][]string{{"A.at least seven people were"}, {"B.Seven passengers were injured"}}, false},
		{"in two facts", was, [][]string{{"A.at least seven people were", "B.Seven passengers were injured"}, {"A.least seven people were hurt", "B.Seven passengers were injured"}}, false},
		{"overlapping", was, [][]string{{"A.seven people were hurt, two", "B.Seven passengers were injured"}}, false},
		{"wider, and a word put in", edited, [][]string{{"A.and not at least seven people were hurt", "B.Seven passengers were injured"}}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			ruling := OnVerdict(cutting(was, ruledOn), 0, compare.Variant)
			now, again := NewOverlay(cutting(test.bodies, test.now...)).Apply([]Ruling{ruling})
			ruled := 0
			for i := range now.Facts {
				if now.Facts[i].Review.Status == compare.Overruled {
					ruled++
				}
			}
			if holds := ruled == 1 && len(again) == 0; holds != test.holds || ruled > 1 || len(again)+ruled != 1 {
				t.Errorf("%d facts are ruled on, to look at again: %v\n%s", ruled, again, tell(now))
			}
		})
	}
}

// Acts on claims find them too where they are cut otherwise.
func TestClaimsAreUnlinkedWhereTheyAreCutOtherwise(t *testing.T) {
	bodies := []string{"Seven people were hurt at dawn.", "Seven were hurt at dawn.", "Nine people were hurt at noon."}
	was := cutting(bodies, []string{"A.Seven people were hurt", "B.Seven were hurt", "C.Nine people were hurt"})
	now := cutting(bodies, []string{"A.Seven people were hurt", "B.Seven were hurt", "C.Nine people were hurt at noon"})
	table, again := NewOverlay(now).Apply([]Ruling{OnUnlink(was, 0, []int{2}, Unlink)})
	if len(again) > 0 || len(table.Facts) != 2 {
		t.Errorf("to look at again: %v\n%s", again, tell(table))
	}
}
