package sheet

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"parallax/compare"
)

// mapped is the map of report r with the wall beside it, row by row, when its
// pane begins with line top.
func (st *stage) mapped(r, top int) string {
	var v Read
	v.Resize(st.Reports, st.Frame, st.Frame, nil)
	v.put(r, top)
	c := v.chart(st.Scene, r)
	var out []string
	for y := range c.rows {
		var b strings.Builder
		st.charted(&b, &c, y)
		out = append(out, strings.TrimPrefix(ansi.Strip(b.String()), " "))
	}
	return strings.Join(out, "")
}

// lines is n lines of a report, each a paragraph; those named claim something.
func lines(n int, claims ...int) string {
	var b strings.Builder
	for i := range n {
		if text := "a line"; slices.Contains(claims, i) {
			b.WriteString("{" + text + "}")
		} else {
			b.WriteString(text)
		}
		b.WriteString("\n\n")
	}
	return strings.TrimSpace(b.String())
}

// A report that fits has one row of the map for each line, all on the screen.
func TestMapOfAShortReport(t *testing.T) {
	st := newStage(100, 17, lines(3, 0, 2), "{b}").relate(0, 2, conflict, "")
	st.Selected = -1
	wants(t, "map", st.mapped(0, 0), "≠┃ ┃ ┃ ┃≠┃ │ │ │ │ │")
}

// Of a long report each row stands for several lines, and shows the gravest.
func TestMapOfALongReport(t *testing.T) {
	st := newStage(100, 17, lines(50, 1, 20, 49), "{b}").relate(0, 3, agree, "")
	second := *st.Facts[0]
	second.Claims, second.Verdict = second.Claims[1:2], conflict
	st.Facts = append(st.Facts, &second)
	st.Listed, st.Selected = []int{0, 1}, -1
	st.Index = NewIndex(2, st.Facts, st.Listed)
	wants(t, "at the top", st.mapped(0, 0), "=┃ ┃ │ │≠│ │ │ │ │=│")
	wants(t, "at the end", st.mapped(0, 99-10), "=│ │ │ │≠│ │ │ │ ┃=┃")
	st.Selected = 0
	wants(t, "the selected fact has its own sign", st.mapped(0, 0), "=┃ ┃ │ │=│ │ │ │ │=│")
}

// The map has a row for every claim of every report, however long and high.
func TestEveryClaimIsOnTheMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, height := rapid.IntRange(1, 90).Draw(t, "lines"), rapid.IntRange(15, 60).Draw(t, "height")
		at := rapid.IntRange(0, n-1).Draw(t, "claim")
		st := newStage(100, height, lines(n, at), "{b}").relate(0, 1, conflict, "")
		var v Read
		v.Resize(st.Reports, st.Frame, st.Frame, nil)
		v.put(0, rapid.IntRange(-5, 2*n).Draw(t, "top"))
		c := v.chart(st.Scene, 0)
		if len(c.rows) != st.Frame.BodyH || c.from < 0 || c.to > len(c.rows) || c.from > c.to {
			t.Fatalf("rows %d to %d of %d", c.from, c.to, len(c.rows))
		}
		if got := strings.Count(fmt.Sprint(c.rows), compare.Conflict.String()); got != 1 {
			t.Fatalf("the claim is on %d rows: %v", got, c.rows)
		}
		row := 0
		for !c.here[row] {
			row++
		}
		line := v.lineOf(0, st.Facts[0].Claims[0].Start)
		if seen := v.Top(0, st.Frame) <= line && line < v.Top(0, st.Frame)+st.Frame.BodyH; seen && (row < c.from || row >= c.to) {
			t.Fatalf("line %d is on the screen, and its row %d is not within %d to %d", line, row, c.from, c.to)
		}
	})
}
