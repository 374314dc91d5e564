package picker

import (
	"slices"
	"testing"
)

func TestFindPutsWhatWasTypedFirst(t *testing.T) {
	targets := []string{
		"Gale In North Sound Breaks masts", // has the letters, at the head of its words
		"Two ferries meet",
		"The council asks ginsbury for a new bridge",
		"A storm over Ginsbury",
	}
	var got []int
	for _, r := range find("Ginsb", targets) {
		got = append(got, r.Index)
	}
	if len(got) != 3 || got[2] != 0 || slices.Contains(got, 1) {
		t.Errorf("found %v: both Ginsburys go before the gale", got)
	}
}
