package align

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestListsLieApart: what is added to one list, be it more than it has room for, is in
// no other.
func TestListsLieApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var room lists[int]
		var got, want [][]int
		for i, n := range rapid.SliceOfN(rapid.IntRange(0, 700), 1, 8).Draw(t, "rooms") {
			got, want = append(got, room.cut(n)), append(want, nil)
			for range rapid.IntRange(0, n+2).Draw(t, "length") {
				got[i], want[i] = append(got[i], i), append(want[i], i)
			}
		}
		for i := range got {
			if !slices.Equal(got[i], want[i]) {
				t.Fatalf("list %d is %v, not %v", i, got[i], want[i])
			}
		}
	})
}
