// Package frame divides the screen: integers in, integers out. Every width,
// height and place that the reader draws at derives from here.
//
// It must not know what is drawn: no text, no colours, no reports but their
// number.
package frame

// The smallest terminal that the reader is drawn on.
const (
	MinWidth  = 50
	MinHeight = 15
)

// A Plan is what the user wants to have on the screen.
type Plan struct {
	Reports  int
	Order    []int // the reports that may have a pane, as they stand from left to right; nil is all of them
	Wanted   []int // those that keep a pane where fewer fit, the first ones first
	Grown    []int // by report: the cells that its pane is wider than its share, or narrower; nil is none
	Alone    bool  // the first one wanted has the screen for itself
	Expanded bool  // the detail strip has half of the screen
}

// A Frame says where everything is on a screen of W by H cells, counted from
// its upper left corner. Rows from the top: the header, the panes' titles,
// their text (Body), the detail strip, the footer.
type Frame struct {
	W, H  int
	Small bool // too small for anything but a notice; all that follows is zero

	Order  []int // the reports that may have a pane, as they stand from left to right
	Panes  []int // those that have one
	Widths []int // of these panes, gutter and map included

	X, Width int // where the panes begin, and the cells from there to their end
	Text     int // the width of the text of a report whose pane has its share
	Gap      int // between two panes, the first cell of it or the middle one being a wall
	Map      int // the cells of a pane's right margin, the last one being its map; 0 is no map
	Edge     int // of the wall after the last pane, where there are maps

	TitleY, TitleH   int
	BodyY, BodyH     int
	DetailY, DetailH int
	FooterY          int

	Anchor int // the row of the body on which the selected fact is brought level
}

// New divides w by h cells as p wants it. As many reports as are readable get a
// pane: the first of those wanted and, where there is room for more, their
// neighbours.
func New(w, h int, p Plan) Frame {
	f := Frame{W: w, H: h}
	if w < MinWidth || h < MinHeight || p.Reports < 1 {
		f.Small = true
		return f
	}
	f.columns(p)
	f.rows(p.Expanded)
	return f
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

func clamp(n, low, high int) int { return max(low, min(n, high)) }
