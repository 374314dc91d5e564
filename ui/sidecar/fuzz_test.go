package sidecar

import (
	"context"
	"reflect"
	"testing"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/corpus"
)

// FuzzMerge puts the rulings of any two files together, in either order the
// same, and applies them to a table.
func FuzzMerge(f *testing.F) {
	table, err := compare.Compare(context.Background(), corpus.Sample(), nil)
	if err != nil {
		f.Fatal(err)
	}
	a, b := seedLogs(table)
	f.Add(encode(a, contents{}), encode(b, contents{}))
	f.Add(encode(a, contents{}), []byte(`{"schema":"parallax.review/1","entries":[{"id":"me-1","seq":1,"act":"judge","verdict":"maybe"},{"id":"x","seq":2,"act":"undo","of":"x"}]}`))
	overlay := review.NewOverlay(table)
	f.Fuzz(func(t *testing.T, x, y []byte) {
		a, errA := decode(x, true)
		b, errB := decode(y, true)
		if errA != nil || errB != nil {
			return
		}
		one, other := review.NewLog(a.entries), review.NewLog(b.entries)
		both := one.Merge(other)
		if !both.Has(one) || !both.Has(other) || !reflect.DeepEqual(both.Standing(), both.Merge(one).Standing()) {
			t.Fatal("something is lost or counted twice")
		}
		ruled, again := overlay.Apply(both.Standing())
		if len(again) > len(both.Standing()) {
			t.Fatalf("%d of %d rulings are to be looked at again", len(again), len(both.Standing()))
		}
		for i := range ruled.Facts {
			for _, c := range ruled.Facts[i].Claims {
				if c.Report >= len(ruled.Reports) || c.End > len(ruled.Reports[c.Report].Body) {
					t.Fatalf("claim %+v", c)
				}
			}
		}
	})
}

// seedLogs are logs of two readers that have ruled all there is on a table.
func seedLogs(t *compare.Table) (a, b review.Log) {
	for _, r := range []review.Ruling{
		review.OnVerdict(t, 0, compare.Conflict), review.OnNote(t, 1, "ask"), review.OnSeen(t, 2, true),
		review.OnMerge(t, 3, 4, compare.Agree), review.OnUnlink(t, 5, []int{0}, review.Split), review.OnUnlink(t, 6, []int{0}, review.Alone), review.OnLink(t, 7, []int{0}, 8, compare.Variant),
	} {
		a, b = a.Add(pen("me"), r), b.Add(pen("you"), r)
	}
	a, _, _ = a.Undo(pen("me"))
	b, _, _ = b.Undo(pen("you"))
	b, _, _ = b.Redo(pen("you"))
	return a, b
}
