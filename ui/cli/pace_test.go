package cli

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"

	"parallax/corpus"
)

// TestCollectSeldom: no garbage is collected before the room that was made for a story
// is full, and seldom from then on.
func TestCollectSeldom(t *testing.T) {
	if os.Getenv("GOGC")+os.Getenv("GOMEMLIMIT") != "" {
		t.Skip("the user says when to collect garbage")
	}
	usual := debug.SetGCPercent(-1)
	defer func() {
		debug.SetMemoryLimit(1<<63 - 1)
		debug.SetGCPercent(usual)
	}()
	story := corpus.Story{Reports: []corpus.Report{{Body: strings.Repeat("word ", 40_000)}}}
	room := provide(story)
	if room == 0 {
		t.Skip("memory is limited here")
	}
	collectSeldom(story)
	if got := gcPercent() * leastHeap / 100; got > room || got < room-leastHeap {
		t.Errorf("garbage is collected at %d bytes, not at %d", got, room)
	}
	for range 2 {
		runtime.GC()
	}
	for gcPercent() != seldom {
		runtime.Gosched() // until what is done after a collection was done
	}
}

// gcPercent is the percentage by which the heap grows before garbage is collected.
func gcPercent() int {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return int(sample[0].Value.Uint64())
}
