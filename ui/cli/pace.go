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

// shortStory is the size of the reports' texts, in bytes, up to which memory is
// not worth collecting often.
const shortStory = 128 << 10

// mostMemory is what the program tries to stay below, in bytes, by collecting more
// often the nearer it comes: a thousand reports and their result fit.
const mostMemory = 850 << 20

// collectSeldom lets the heap grow to five times what is in use, where the story
// is short and nobody set it otherwise: the program ends with the result, and
// collecting would take a quarter of its time. Of a story of any size it has the
// heap stay below mostMemory, where nobody set another limit.
func collectSeldom(story corpus.Story) {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(mostMemory)
	}
	size := 0
	for i := range story.Reports {
		size += len(story.Reports[i].Body)
	}
	if size <= shortStory && os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}
