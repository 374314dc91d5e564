//go:build !race

// The race detector has pools drop what they keep at random.

package compare_test

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
)

// mostGrowth is the exponent of the memory asked for in the words of a report.
// The stages have about 1, and a square shows as nearly 2.
const mostGrowth = 1.3

// TestAllocationGrowsWithTheWords: eight times the words take no more than about
// eight times the memory, counted in all that is asked for.
func TestAllocationGrowsWithTheWords(t *testing.T) {
	lengths := []int{1_000, 8_000}
	short, long := stageStory(t, t.TempDir(), lengths[0]), stageStory(t, t.TempDir(), lengths[1])
	for _, st := range stages {
		grows := exponent(lengths, []float64{allocated(short, st.run), allocated(long, st.run)})
		t.Logf("%s: exponent %.2f", st.name, grows)
		if grows > mostGrowth {
			t.Errorf("%s: the memory asked for grows with the words to the power of %.2f, want %.2f at most", st.name, grows, mostGrowth)
		}
	}
}

// allocated is the least number of bytes that the work asks for, once it was done.
// What it keeps in pools is lost to it where memory is collected, and where another
// processor has it.
func allocated(s *staged, work func(*staged)) float64 {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	work(s)
	least := math.Inf(1)
	for range 3 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		work(s)
		runtime.ReadMemStats(&after)
		least = min(least, float64(after.TotalAlloc-before.TotalAlloc))
	}
	return least
}
