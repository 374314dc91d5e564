package sheet

import (
	"context"
	"sort"

	"parallax/compare"
	"parallax/compare/parallel"
	"parallax/corpus"
	"parallax/ui/frame"
)

// Read is the view of whole articles, one pane per report, and how far each is
// scrolled. Panes move together without losing their level: one that comes to
// its end waits there until the others are back.
type Read struct {
	widths  []int    // by report: of its text
	columns [][]Line // by report
	tops    []int    // by report: the line on the pane's first row, if it did not wait; below zero, rows stay blank
	level   []int    // by report: tops when it was last put in its place
	held    bool     // the selected fact is level, nothing was scrolled since
}

// Resize wraps the reports for frame f and keeps in place what was on the
// screen in frame old: the claim of fact where it was visible, or else the line
// at the height of the eye.
func (v *Read) Resize(reports []corpus.Report, old, f frame.Frame, fact *compare.Fact) {
	if len(v.tops) == 0 {
		v.tops, v.level = make([]int, len(reports)), make([]int, len(reports))
	}
	pins := make([]pin, len(v.columns))
	for r := range v.columns {
		pins[r] = v.pin(r, old, fact)
	}
	v.wrap(reports, f)
	for r, p := range pins {
		v.put(r, v.lineOf(r, p.offset)-clamp(f.Anchor+p.row, 0, f.BodyH-1))
	}
	if v.held {
		v.Level(f, fact)
	}
}

// wrap wraps the reports whose panes got another width. One without a pane stays
// as it was until it has one.
func (v *Read) wrap(reports []corpus.Report, f frame.Frame) {
	if len(v.columns) == 0 {
		v.widths, v.columns = make([]int, len(reports)), make([][]Line, len(reports))
	}
	_ = parallel.Each(context.Background(), len(reports), func(r int) {
		if width := f.TextOf(r); v.widths[r] == 0 || f.Shows(r) && width != v.widths[r] {
			v.widths[r], v.columns[r] = width, Article(&reports[r], width)
		}
	})
}

// put lets the pane of report r begin with line top.
func (v *Read) put(r, top int) { v.tops[r], v.level[r] = top, top }

// A pin holds a byte of a report to a row, counted from the frame's anchor.
type pin struct{ offset, row int }

// pin is what the reader of a pane is looking at.
func (v *Read) pin(r int, f frame.Frame, fact *compare.Fact) pin {
	top := v.Top(r, f)
	if claim, ok := chief(fact, r); ok {
		if at := v.lineOf(r, claim.Start); top <= at && at < top+f.BodyH {
			return pin{claim.Start, at - top - f.Anchor}
		}
	}
	at := clamp(top+f.Anchor, 0, len(v.columns[r])-1)
	if at < 0 {
		return pin{}
	}
	return pin{v.columns[r][at].Start, at - top - f.Anchor}
}

// lineOf is the line of report r that shows the byte at offset, or the next.
func (v *Read) lineOf(r, offset int) int {
	lines := v.columns[r]
	at := sort.Search(len(lines), func(i int) bool { return lines[i].End > offset })
	return max(0, min(at, len(lines)-1))
}

// Level brings the claims that the verdict of fact rests on to the same row in
// every pane that has one. The other panes stay.
func (v *Read) Level(f frame.Frame, fact *compare.Fact) {
	at := map[int]int{}
	for r := range v.columns {
		if claim, ok := chief(fact, r); ok {
			at[r] = v.lineOf(r, claim.Start)
		}
	}
	row := v.levelRow(f, at)
	for r := range v.columns {
		top := clamp(v.tops[r], 0, v.end(r, f))
		if line, ok := at[r]; ok {
			top = line - row
		}
		v.put(r, top)
	}
	v.held = true
}

// levelRow is the row on which the given lines, by report, stand level: a third
// down or, near the beginning or the end of all texts, up to where no row above
// or below stays blank that need not.
func (v *Read) levelRow(f frame.Frame, at map[int]int) int {
	most, rest := 0, 0
	for r, line := range at {
		most, rest = max(most, line), max(rest, len(v.columns[r])-line)
	}
	row := max(f.Anchor, min(f.BodyH-rest, 2*f.BodyH/3))
	return min(row, most)
}

// end is the last line that the pane of report r scrolls to by itself.
func (v *Read) end(r int, f frame.Frame) int { return max(0, len(v.columns[r])-f.BodyH) }

// bounds are the first and last line that the pane of report r begins with:
// the text's own, or where it was put to be level with the others.
func (v *Read) bounds(r int, f frame.Frame) (first, last int) {
	return min(0, v.level[r]), max(v.end(r, f), v.level[r])
}

// Top is the line on the first row of the pane of report r.
func (v *Read) Top(r int, f frame.Frame) int {
	first, last := v.bounds(r, f)
	return clamp(v.tops[r], first, last)
}

// Settle lets each pane go on from what it shows: what it was held back by while
// it waited for the others is forgotten.
func (v *Read) Settle(f frame.Frame) {
	for r := range v.tops {
		v.tops[r] = v.Top(r, f)
	}
}

// Offset is the byte with which the pane of report r begins.
func (v *Read) Offset(r int, f frame.Frame) int {
	if top := v.Top(r, f); 0 < top && top < len(v.columns[r]) {
		return v.columns[r][top].Start
	}
	return 0
}

// Scroll moves the panes of the given reports by so many lines, as long as one
// of them has anything more to show.
func (v *Read) Scroll(f frame.Frame, panes []int, by int) {
	up, down := 0, 0
	for _, r := range panes {
		first, last := v.bounds(r, f)
		up, down = max(up, v.tops[r]-first), max(down, last-v.tops[r])
	}
	for _, r := range panes {
		v.tops[r] += clamp(by, -up, down)
	}
	v.held = false
}

// Ends moves the panes of the given reports to the beginning of their text, or
// to its end.
func (v *Read) Ends(f frame.Frame, panes []int, end bool) {
	for _, r := range panes {
		v.put(r, 0)
		if end {
			v.put(r, v.end(r, f))
		}
	}
	v.held = false
}

// Show scrolls the given panes together so that a place in one of them comes to
// the height of the eye, unless it is on the screen already.
func (v *Read) Show(f frame.Frame, panes []int, at Place) {
	line, top := v.lineOf(at.Report, at.Start), v.Top(at.Report, f)
	if top <= line && line < top+f.BodyH {
		return
	}
	by := line - f.Anchor - v.tops[at.Report]
	v.Scroll(f, panes, by)
}

func clamp(n, low, high int) int { return max(low, min(n, high)) }
