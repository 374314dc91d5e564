package review

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"
)

// clocks are those that readers may have: an hour back, a year ahead, before all
// computers, and after all calendars.
func clocks(random *rand.Rand) time.Time {
	now := time.Date(2031, 3, 4, 9, 30, 0, 0, time.UTC)
	return []time.Time{now, now.Add(-time.Hour), now.AddDate(1, 0, 0), time.Unix(0, 0), {}, time.Date(20_000, 1, 1, 0, 0, 0, 0, time.UTC), time.Unix(-1<<40, 0)}[random.IntN(7)]
}

// Whatever the clocks of readers tell, a ruling comes after all that its writer
// knew, the order does not depend on who hears of what first, and every entry can
// be written.
func TestNothingIsOrderedByClocks(t *testing.T) {
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 7))
		readers, last := make([]Log, 3), Log{}
		for n := range 40 {
			r := random.IntN(len(readers))
			readers[r] = readers[r].Merge(readers[random.IntN(len(readers))])
			known := readers[r].Entries()
			readers[r] = readers[r].Add(Pen{By: fmt.Sprint("reader", r), At: clocks(random)}, Ruling{Act: Note, Note: fmt.Sprint(n)})
			now := readers[r].Entries()
			if !slices.EqualFunc(now[:len(now)-1], known, func(a, b Entry) bool { return a.ID == b.ID }) || now[len(now)-1].Note != fmt.Sprint(n) {
				t.Fatalf("seed %d: the newest ruling is not the last one", seed)
			}
		}
		for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 2, 0, 1}} {
			all := Log{}
			for _, r := range order {
				all = all.Merge(readers[r])
			}
			if last.Len() > 0 && !reflect.DeepEqual(all, last) || all.Len() != 40 {
				t.Fatalf("seed %d: merged as %v, %d rulings come in another order", seed, order, all.Len())
			}
			last = all
		}
		if _, err := json.Marshal(last.Entries()); err != nil {
			t.Fatal(err)
		}
	}
}
