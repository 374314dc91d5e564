package ui

import (
	"strings"
	"testing"
)

// A report that lacks the selected fact shows what the others tell just before it.
func TestAReportWithoutTheFactShowsItsContext(t *testing.T) {
	d := open(t, 3, 80, 24).press("]]]]]]]").see("year of building") // A alone has it, after the oil, which all tell
	for _, words := range []string{"diesel was", "had leaked from"} {
		if !strings.Contains(d.body(), words) {
			t.Errorf("the context %q is not on the screen:\n%s", words, d.body())
		}
	}
}
