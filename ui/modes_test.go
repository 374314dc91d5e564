package ui

import "testing"

// Whatever is open over the views has keys that help tells of.
func TestEveryModeHasHelp(t *testing.T) {
	for m := browsing + 1; m < allModes; m++ {
		if g := modes[m]; m != helping && (g.name == "" || len(g.keys) == 0) {
			t.Errorf("mode %d has no help", m)
		}
	}
}
