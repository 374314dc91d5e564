package ui

import (
	"strings"
	"testing"
)

// A picked claim has a sign before its label in the strip and beside its text,
// and its report the focus.
func TestClaimsAreFollowedToTheirPlace(t *testing.T) {
	d := open(t, 7, 80, 24).press("1", "c").press(")").see("▸A The captain had not").shows("[A]BC")
	d.press(")").see("▸B the captain had slowed").shows("A[B]C").press(")").see("▸C Its captain", "≠▸Its captain").shows("AB[C]")
	d.press("(").see("▸B the captain", "≠▸").press("((").see("▸G").shows("EF[G]")
	d.press(")").see("▸A").press("]").miss("▸")
}

// However far away a claim is, its place comes on the screen, and the other
// reports stay where they are.
func TestAClaimIsScrolledTo(t *testing.T) {
	d := open(t, 3, 80, 24).press("c", "G")
	before := d.m.read.Top(1, d.m.scene.Frame)
	d.press(")").see("≠▸reduced speed")
	if d.m.read.Top(1, d.m.scene.Frame) != before {
		t.Error("another report was scrolled")
	}
	d.press(".").level("at its place").press("tab", ")").see(" ▸the captain had slowed").press(".").see("≠▸captain had slowed").level("from the facts")
}

// A claim of a hidden report shows the report again.
func TestAClaimOfAHiddenReport(t *testing.T) {
	open(t, 3, 120, 40).press("x").shows("[B]C").press(")").shows("[A]BC").see("▸A")
}

// In the expanded strip the picked claim is scrolled to.
func TestThePickedClaimInTheExpandedStrip(t *testing.T) {
	d := open(t, 7, 80, 24).press("c", "enter", "(").see("▸G").press("(").see("▸F")
	if n := strings.Count(d.screen(), "▸"); n > 4 {
		t.Errorf("%d signs on the screen\n%s", n, d.screen())
	}
}

func TestNothingToPick(t *testing.T) {
	waiting(t, 3, 80, 24).press(")").see("No facts yet")
}
