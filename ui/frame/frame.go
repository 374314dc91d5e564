// Package frame divides the screen: integers in, integers out. Every width,
// height and place that the reader draws at derives from here.
//
// It must not know what is drawn: no text, no colours, no reports but their
// number.
package frame

import "slices"

// The smallest terminal that the reader is drawn on.
const (
	MinWidth  = 50
	MinHeight = 15
)

// Gutter is the width of a pane's left margin: one cell for a verdict's mark,
// one for the bar beside the selected fact.
const Gutter = 2

const (
	minPane = 24 // narrower columns, gutter included, are paged instead
	roomy   = 40 // from here on one more pane is worth more than a wider one
	maxText = 80 // longer lines tire the eye
)

// A Frame says where everything is on a screen of W by H cells, counted from
// its upper left corner. Rows from the top: the header, the panes' titles,
// their text (Body), the detail strip, the footer.
type Frame struct {
	W, H  int
	Small bool // too small for anything but a notice; all that follows is zero

	Reports int
	Panes   []int // which of them have a pane, ascending

	X, Width   int // where the panes begin, and the cells from there to their end
	Pane, Text int // the width of one pane, and of the text in it
	Gap        int // between two panes

	TitleY, TitleH   int
	BodyY, BodyH     int
	DetailY, DetailH int
	FooterY          int

	Anchor int // the row of the body on which the selected fact is brought level
}

// New divides w by h cells for a number of reports. As many as are readable get
// a pane: the first of those wanted and, where there is room for more, their
// neighbours. Expanded gives the detail strip half of the screen.
func New(w, h, reports int, wanted []int, expanded bool) Frame {
	f := Frame{W: w, H: h, Reports: reports}
	if w < MinWidth || h < MinHeight || reports < 1 {
		f.Small = true
		return f
	}
	f.columns(wanted)
	f.rows(expanded)
	return f
}

// columns shows as many panes as are readable. The width that counts as
// readable grows with the screen, so that three reports stand side by side
// wherever they can: that is what people come for.
func (f *Frame) columns(wanted []int) {
	f.Gap = 1
	if f.W >= 100 {
		f.Gap = 3
	}
	least := clamp((f.W-2*f.Gap)/3, minPane, roomy)
	n := min(f.Reports, (f.W+f.Gap)/(least+f.Gap))
	f.Panes = choose(n, f.Reports, wanted)
	f.Pane = min((f.W-(n-1)*f.Gap)/n, Gutter+maxText)
	f.Text = f.Pane - Gutter
	f.Width = n*f.Pane + (n-1)*f.Gap
	f.X = (f.W - f.Width) / 2
}

// choose is n of so many reports, ascending: the first of those wanted, then
// those after the last of these, then those before.
func choose(n, reports int, wanted []int) []int {
	var out []int
	add := func(r int) {
		if 0 <= r && r < reports && len(out) < n && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	for _, r := range wanted {
		add(r)
	}
	last := 0
	if len(out) > 0 {
		last = slices.Max(out)
	}
	for r := last; r < reports; r++ {
		add(r)
	}
	for r := last; r >= 0; r-- {
		add(r)
	}
	slices.Sort(out)
	return out
}

func (f *Frame) rows(expanded bool) {
	f.TitleY, f.TitleH = 1, 1
	if f.H >= 30 {
		f.TitleH = 3 // what it is called, where it is from, a rule
	}
	f.DetailH = clamp(f.H/4, 3, 8)
	if expanded {
		f.DetailH = f.H / 2
	}
	f.FooterY = f.H - 1
	f.DetailY = f.FooterY - f.DetailH
	f.BodyY = f.TitleY + f.TitleH
	f.BodyH = f.DetailY - f.BodyY
	f.Anchor = f.BodyH / 3
}

// Page is the number of lines that one page forward moves: two lines stay.
func (f Frame) Page() int { return max(1, f.BodyH-2) }

// Shows reports whether report r has a pane.
func (f Frame) Shows(r int) bool { return slices.Contains(f.Panes, r) }

// Reveal is neighbouring reports, r among them, as few steps from the leftmost
// pane as possible.
func (f Frame) Reveal(r int) []int { return f.From(clamp(f.Panes[0], r-len(f.Panes)+1, r)) }

// From is as many neighbouring reports as there are panes, the leftmost being
// first or, where a pane would stay empty, an earlier one.
func (f Frame) From(first int) []int {
	first = clamp(first, 0, f.Reports-len(f.Panes))
	out := make([]int, len(f.Panes))
	for i := range out {
		out[i] = first + i
	}
	return out
}

func clamp(n, low, high int) int { return max(low, min(n, high)) }
