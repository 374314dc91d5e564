package cli

import (
	"os"
	"runtime"
	"runtime/debug"

	"parallax/corpus"
)

// lavish is the percentage by which the heap grows before garbage is collected
// while there is nothing on the screen: the reports are read sooner than that.
const lavish = 800

// processors is how many there were at the start.
var processors = runtime.GOMAXPROCS(0)

// hasten readies the program for the reader: it collects garbage seldom until the
// function that it returns is called, and has a thread to answer keys with while
// all processors compare.
func hasten() (collect func()) {
	runtime.GOMAXPROCS(processors + 1)
	usual := debug.SetGCPercent(lavish)
	return func() { debug.SetGCPercent(usual) }
}

// seldom is that percentage where the program ends with the result. Beside the usual
// 100 it takes a tenth less time, in a third more memory.
const seldom = 400

// mostMemory is what the program tries to stay below, in bytes, by collecting more
// often the nearer it comes: a thousand reports and their result fit.
const mostMemory = 850 << 20

// collectSeldom lets the heap grow seldom checked, where nobody set it otherwise: the
// program ends with the result. It has the heap stay below mostMemory, where nobody
// set another limit.
func collectSeldom(story corpus.Story) {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(mostMemory)
	}
	percent := debug.SetGCPercent(-1)
	room := provide(story)
	if os.Getenv("GOGC") == "" {
		percent = growTo(room)
	}
	debug.SetGCPercent(percent)
}

// Texts of more bytes than short are worth to make room for: about heapOfText bytes of
// heap for each of theirs, and no more than mostRoom.
const (
	short      = 32 << 10
	heapOfText = 512
	mostRoom   = 512 << 20
)

// provide has what comparing story takes come in huge pages, for a page costs a fault,
// and tells how many bytes were made room for.
func provide(story corpus.Story) (room int) {
	size := 0
	for i := range story.Reports {
		size += len(story.Reports[i].Body)
	}
	if room = heapOfText * min(size, mostRoom/heapOfText); size <= short || !reserve(room) {
		return 0
	}
	return room
}

// leastHeap is how many bytes the heap has at least before garbage is collected where
// it grows by 100 percent, and as many times that as it grows by more.
const leastHeap = 4 << 20

// growTo is the percentage by which the heap grows to so many bytes before garbage is
// collected, but not by less than seldom; and seldom from then on.
func growTo(bytes int) (percent int) {
	garbage := new([64]byte)
	runtime.AddCleanup(garbage, func(percent int) { debug.SetGCPercent(percent) }, seldom)
	return max(seldom, bytes/(leastHeap/100))
}
