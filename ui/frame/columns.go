package frame

import "slices"

// Gutter is the width of a pane's left margin: one cell for a verdict's mark,
// one for the bar beside the selected fact.
const Gutter = 2

const (
	minText = 22  // narrower columns are paged instead
	roomy   = 38  // from here on one more pane is worth more than a wider one
	maxText = 80  // longer lines tire the eye
	mapped  = 100 // from this width of the screen on there is room for maps
)

// columns shows as many panes as are readable. The width that counts as
// readable grows with the screen, so that three reports stand side by side
// wherever they can: that is what people come for.
func (f *Frame) columns(p Plan) {
	f.Order = p.Order
	if f.Order == nil {
		f.Order = count(0, p.Reports)
	}
	f.Gap = 1
	if f.W >= mapped {
		f.Map, f.Gap, f.Edge = 2, 2, 1
	}
	margins := Gutter + f.Map
	least := clamp((f.W-f.Edge-2*f.Gap)/3, minText+margins, roomy+margins)
	n := min(len(f.Order), (f.W-f.Edge+f.Gap)/(least+f.Gap))
	if p.Alone {
		n = 1
	}
	f.Panes = f.choose(n, p.Wanted)
	f.widths(p.Grown)
	f.X = (f.W - f.Width - f.Edge) / 2
}

// choose is n reports in their order: the first of those wanted, then those
// after the last of these, then those before.
func (f *Frame) choose(n int, wanted []int) []int {
	var at []int
	add := func(i int) {
		if 0 <= i && i < len(f.Order) && len(at) < n && !slices.Contains(at, i) {
			at = append(at, i)
		}
	}
	for _, r := range wanted {
		add(f.Place(r))
	}
	last := 0
	if len(at) > 0 {
		last = slices.Max(at)
	}
	for i := last; i < len(f.Order); i++ {
		add(i)
	}
	for i := last; i >= 0; i-- {
		add(i)
	}
	slices.Sort(at)
	for i := range at {
		at[i] = f.Order[at[i]]
	}
	return at
}

// widths gives each pane its share of the screen and the cells that it has
// grown by. What these take or leave, the others give or get.
func (f *Frame) widths(grown []int) {
	n, margins := len(f.Panes), Gutter+f.Map
	share := min((f.W-f.Edge-(n-1)*f.Gap)/n, maxText+margins)
	f.Text = share - margins
	f.Widths = make([]int, n)
	by := make([]int, n)
	for i, r := range f.Panes {
		if r < len(grown) {
			by[i] = grown[r]
		}
		f.Widths[i] = clamp(share+by[i], minText+margins, maxText+margins)
	}
	spare := n*share - sum(f.Widths)
	for ; spare < 0; spare++ {
		f.Widths[f.giver(by)]--
	}
	for at := f.taker(by); spare > 0 && at >= 0; at = f.taker(by) {
		f.Widths[at]++
		spare--
	}
	f.Width = sum(f.Widths) + (n-1)*f.Gap
}

// giver is the pane to take a cell from: of those that grew least, the widest.
// There is one, because all would fit at their narrowest.
func (f *Frame) giver(grown []int) int {
	best := -1
	for i, w := range f.Widths {
		if w > minText+Gutter+f.Map && (best < 0 || grown[i] < grown[best] || grown[i] == grown[best] && w > f.Widths[best]) {
			best = i
		}
	}
	return best
}

// taker is the pane to give a cell to: the narrowest of those that nobody made
// so, -1 if none has room.
func (f *Frame) taker(grown []int) int {
	best := -1
	for i, w := range f.Widths {
		if w < maxText+Gutter+f.Map && grown[i] >= 0 && (best < 0 || w < f.Widths[best]) {
			best = i
		}
	}
	return best
}

// Shows reports whether report r has a pane.
func (f Frame) Shows(r int) bool { return slices.Contains(f.Panes, r) }

// Place is where in the order report r stands, -1 if it may have no pane.
func (f Frame) Place(r int) int { return slices.Index(f.Order, r) }

// TextOf is the width of the text of report r: that of its pane or, where it
// has none, of one with its share.
func (f Frame) TextOf(r int) int {
	if at := slices.Index(f.Panes, r); at >= 0 {
		return f.Widths[at] - Gutter - f.Map
	}
	return f.Text
}

// Left is the cell of the screen with which pane i begins.
func (f Frame) Left(i int) int { return f.X + sum(f.Widths[:i]) + i*f.Gap }

// Reveal is neighbouring reports, r among them, as few steps from the leftmost
// pane as possible.
func (f Frame) Reveal(r int) []int {
	at := f.Place(r)
	return f.From(clamp(f.Place(f.Panes[0]), at-len(f.Panes)+1, at))
}

// From is as many neighbouring reports as there are panes, the leftmost being
// the first in the order or, where a pane would stay empty, an earlier one.
func (f Frame) From(first int) []int {
	first = clamp(first, 0, len(f.Order)-len(f.Panes))
	return slices.Clone(f.Order[first : first+len(f.Panes)])
}

// count is n integers from first on.
func count(first, n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = first + i
	}
	return out
}

func sum(ns []int) (total int) {
	for _, n := range ns {
		total += n
	}
	return total
}

// PaneAt is the pane that column x of the screen belongs to, and which of its
// cells that is; the wall beside its map is its last. Between panes it is -1.
func (f Frame) PaneAt(x int) (pane, cell int) {
	for i, w := range f.Widths {
		last := w - 1
		if f.Map > 0 {
			last = w
		}
		if cell := x - f.Left(i); 0 <= cell && cell <= last {
			return i, cell
		}
	}
	return -1, 0
}
