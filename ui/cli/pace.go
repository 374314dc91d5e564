package cli

import "runtime/debug"

// lavish is the percentage by which the heap grows before garbage is collected
// while there is nothing on the screen: the reports are read sooner than that.
const lavish = 800

// hasten collects no garbage until the function that it returns is called.
func hasten() (collect func()) {
	usual := debug.SetGCPercent(lavish)
	return func() { debug.SetGCPercent(usual) }
}
