package sheet

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/ui/frame"
)

// lengthy is a scene of so many facts, of rows of one line of text and more.
func lengthy(facts int) *stage {
	st := newStage(120, 40, "{short} and {"+strings.Repeat("long ", 60)+"so}", "{other}")
	of := st.Facts[0].Claims
	for i := range facts {
		f := *st.Facts[0]
		f.Claims = slices.Clone(of[i%2 : i%2+1+i%3/2])
		st.Facts = append(st.Facts, &f)
	}
	st.Facts = st.Facts[1:]
	st.Listed = nil
	for i := range st.Facts {
		st.Listed = append(st.Listed, i)
	}
	return st
}

// A key in the list of facts takes as long with thousands of them as with dozens.
func TestOnlyRowsNearTheScreenAreMeasured(t *testing.T) {
	st := lengthy(3000)
	var v Facts
	for _, selected := range []int{0, 1500, 2999} {
		st.Selected = selected
		v.Resize(st.Scene)
		v.Page(st.Scene, st.Frame.Page())
		v.Lines(st.Scene)
		measured := 0
		for _, lines := range v.rows {
			if lines > 0 {
				measured++
			}
		}
		if most := 3 * st.Frame.BodyH; measured == 0 || measured > most {
			t.Errorf("at fact %d, %d rows are measured, and %d lines may be looked at", selected, measured, most)
		}
	}
}

// Wherever one goes among the facts, the selected row is on the screen, and no line
// below the last row is that could show one.
func TestTheScreenIsFullOfFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		st := lengthy(rapid.IntRange(1, 60).Draw(t, "facts"))
		var v Facts
		v.Resize(st.Scene)
		for range 12 {
			by := rapid.SampledFrom([]int{-1, 1}).Draw(t, "by")
			switch rapid.IntRange(0, 3).Draw(t, "key") {
			case 0:
				st.Selected = v.Step(st.Scene, by)
			case 1:
				st.Selected = v.Page(st.Scene, by*st.Frame.Page())
			case 2:
				st.Selected = v.Ends(st.Scene, by > 0)
			default:
				st.Frame = frame.New(rapid.IntRange(50, 200).Draw(t, "width"), rapid.IntRange(15, 60).Draw(t, "height"), frame.Plan{Reports: 2})
				v.Resize(st.Scene)
			}
			v.Reveal(st.Scene)
			at := spot{row: v.rowOf(st.Selected)}
			bottom := v.walk(st.Scene, v.top, st.Frame.BodyH)
			if at.before(v.top) || !at.before(bottom) {
				t.Fatalf("row %d is selected, and %v to %v is on the screen", at.row, v.top, bottom)
			}
			if bottom.row == len(v.rows) && bottom.line > 0 && v.top != (spot{}) {
				t.Fatalf("%d lines stay blank, and the screen begins at %v", bottom.line, v.top)
			}
		}
	})
}
