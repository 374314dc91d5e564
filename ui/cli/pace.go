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

// paces are by which percentage the heap grows before garbage is collected, for
// stories whose texts have up to so many bytes. Beside the usual 100 they take about
// a twentieth less time, in a quarter to a third more memory.
var paces = []struct{ size, percent int }{{128 << 10, 400}, {1 << 20, 200}}

// mostMemory is what the program tries to stay below, in bytes, by collecting more
// often the nearer it comes: a thousand reports and their result fit.
const mostMemory = 850 << 20

// collectSeldom lets the heap grow at one of the paces, where nobody set it
// otherwise: the program ends with the result. Of a story of any size it has the
// heap stay below mostMemory, where nobody set another limit.
func collectSeldom(story corpus.Story) {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(mostMemory)
	}
	size := 0
	for i := range story.Reports {
		size += len(story.Reports[i].Body)
	}
	for _, p := range paces {
		if size <= p.size && os.Getenv("GOGC") == "" {
			debug.SetGCPercent(p.percent)
			return
		}
	}
}
