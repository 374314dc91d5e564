package picker

import (
	"slices"
	"testing"
)

func TestFindPutsWhatWasTypedFirst(t *testing.T) {
	targets := []string{
		"Gale in south bay", // has the letters
		"Two ferries meet",
		"The council asks for a new bridge, after the one over the river was closed for the third time in a year, and again for Ginsbury",
		"A long night of wind and rain: the storm that tore the roofs off forty houses and a school has reached Ginsbury",
	}
	var got []int
	for _, r := range find("Ginsb", targets) {
		got = append(got, r.Index)
	}
	if len(got) != 3 || got[2] != 0 || slices.Contains(got, 1) {
		t.Errorf("found %v: both Ginsburys go before the gale", got)
	}
}
