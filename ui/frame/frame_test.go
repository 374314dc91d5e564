package frame

import (
	"fmt"
	"slices"
	"testing"
)

func TestPanesByWidth(t *testing.T) {
	for _, c := range []struct {
		w, reports        int
		shown, text, used int
	}{
		{50, 2, 2, 22, 49},
		{50, 3, 2, 22, 49},
		{60, 3, 2, 27, 59},
		{80, 2, 2, 37, 79},
		{80, 3, 3, 24, 80},
		{80, 9, 3, 24, 80},
		{120, 3, 3, 34, 118},
		{120, 7, 3, 34, 118},
		{200, 2, 2, 80, 170},
		{200, 3, 3, 61, 199},
		{200, 7, 4, 44, 198},
		{300, 3, 3, 80, 256},
	} {
		f := New(c.w, 40, Plan{Reports: c.reports})
		if len(f.Panes) != c.shown || f.Text != c.text || f.Width != c.used {
			t.Errorf("%d cells, %d reports: %d panes with %d cells of text, %d in all; want %d, %d, %d",
				c.w, c.reports, len(f.Panes), f.Text, f.Width, c.shown, c.text, c.used)
		}
	}
}

// sweep calls see with every division from nothing to a wall-sized screen.
func sweep(see func(Frame)) {
	for w := 0; w <= 320; w += 1 + w/50 {
		for h := 0; h <= 100; h += 1 + h/40 {
			for _, reports := range []int{1, 2, 3, 4, 5, 7, 20} {
				for _, wanted := range [][]int{nil, {reports / 2}, {reports - 1, 0}, {-1, reports, 2, 2}} {
					see(New(w, h, Plan{Reports: reports, Wanted: wanted}))
					see(New(w, h, Plan{Reports: reports, Wanted: wanted, Expanded: true}))
				}
			}
		}
	}
}

func TestEveryPartHasRoomAndNoneOverlap(t *testing.T) {
	sweep(func(f Frame) {
		if f.Small {
			if f.W >= MinWidth && f.H >= MinHeight {
				t.Fatalf("called small: %+v", f)
			}
			return
		}
		rows := 1 + f.TitleH + f.BodyH + f.DetailH + 1
		if rows != f.H || f.BodyY != 1+f.TitleH || f.DetailY != f.BodyY+f.BodyH || f.FooterY != f.DetailY+f.DetailH {
			t.Fatalf("rows do not add up: %+v", f)
		}
		if f.X < 0 || f.X+f.Width+f.Edge > f.W || f.Width != sum(f.Widths)+(len(f.Panes)-1)*f.Gap {
			t.Fatalf("columns do not add up: %+v", f)
		}
		if slices.Min(f.Widths)-Gutter-f.Map < minText || slices.Max(f.Widths)-Gutter-f.Map > maxText || f.BodyH < 5 || f.DetailH < 3 || f.Anchor >= f.BodyH {
			t.Fatalf("something is unreadable: %+v", f)
		}
	})
}

func TestPanesShowDifferentReportsInOrder(t *testing.T) {
	sweep(func(f Frame) {
		for i, r := range f.Panes {
			if r < 0 || r >= len(f.Order) || i > 0 && r <= f.Panes[i-1] {
				t.Fatalf("panes %v of %d reports", f.Panes, len(f.Order))
			}
		}
	})
}

func TestWhichReportsGetAPane(t *testing.T) {
	for _, c := range []struct {
		name    string
		reports int
		wanted  []int
		want    string
	}{
		{"nothing wanted", 7, nil, "[0 1 2]"},
		{"from one on", 7, []int{2}, "[2 3 4]"},
		{"the last", 7, []int{6}, "[4 5 6]"},
		{"two apart", 7, []int{5, 0}, "[0 5 6]"},
		{"two at the ends", 7, []int{0, 6}, "[0 5 6]"},
		{"the first wanted win", 7, []int{4, 0, 1, 2, 3}, "[0 1 4]"},
		{"twice the same", 7, []int{3, 3, 1}, "[1 3 4]"},
		{"not there", 7, []int{-1, 9}, "[0 1 2]"},
		{"all fit", 3, []int{2}, "[0 1 2]"},
	} {
		if got := fmt.Sprint(New(80, 24, Plan{Reports: c.reports, Wanted: c.wanted}).Panes); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestEveryReportCanBeRevealed(t *testing.T) {
	sweep(func(f Frame) {
		for r := 0; !f.Small && r < len(f.Order); r++ {
			g := New(f.W, f.H, Plan{Reports: len(f.Order), Wanted: f.Reveal(r)})
			if !g.Shows(r) || len(g.Panes) != len(f.Panes) {
				t.Fatalf("report %d is not shown after Reveal: %+v", r, g)
			}
		}
	})
}

// What one pane takes, the others give; none gets unreadable, and no cell is
// lost that a pane could use.
func TestPanesGrow(t *testing.T) {
	for _, c := range []struct {
		name  string
		w, n  int
		grown []int
		want  string
	}{
		{"none", 120, 3, nil, "[38 38 38]"},
		{"one wider", 120, 3, []int{4}, "[42 36 36]"},
		{"one narrower", 120, 3, []int{0, -4}, "[40 34 40]"},
		{"as wide as it gets", 120, 3, []int{0, 0, 100}, "[26 26 62]"},
		{"two wider", 120, 3, []int{8, 8}, "[44 44 26]"},
		{"narrow as can be", 80, 3, []int{-90}, "[24 27 27]"},
		{"no longer lines than the eye can follow", 300, 3, []int{50}, "[84 84 84]"},
		{"one narrower among wide ones", 300, 3, []int{-20}, "[64 84 84]"},
		{"reports without a pane do not count", 80, 9, []int{0, 0, 0, 40}, "[26 26 26]"},
	} {
		if got := fmt.Sprint(New(c.w, 40, Plan{Reports: c.n, Grown: c.grown}).Widths); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Panes stand as the user put them, and hidden reports have none.
func TestPanesInAnOrder(t *testing.T) {
	order := []int{5, 3, 0, 6, 2}
	for _, c := range []struct {
		name   string
		wanted []int
		alone  bool
		want   string
	}{
		{"from the left", nil, false, "[5 3 0]"},
		{"one wanted", []int{0}, false, "[0 6 2]"},
		{"two apart", []int{2, 5}, false, "[5 6 2]"},
		{"hidden", []int{1, 3}, false, "[3 0 6]"},
		{"alone", []int{6}, true, "[6]"},
	} {
		f := New(80, 24, Plan{Reports: 7, Order: order, Wanted: c.wanted, Alone: c.alone})
		if got := fmt.Sprint(f.Panes); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Every cell of a pane is that pane's, and the cells between are nobody's.
func TestPaneAt(t *testing.T) {
	sweep(func(f Frame) {
		if f.Small {
			return
		}
		owners := make([]int, f.W)
		for x := range owners {
			owners[x] = -1
		}
		for i, w := range f.Widths {
			for cell := range w {
				owners[f.Left(i)+cell] = i
				if pane, at := f.PaneAt(f.Left(i) + cell); pane != i || at != cell {
					t.Fatalf("cell %d of pane %d is cell %d of pane %d in %+v", cell, i, at, pane, f)
				}
			}
		}
		for x, owner := range owners {
			if pane, cell := f.PaneAt(x); owner < 0 && pane >= 0 && cell != f.Widths[pane] {
				t.Fatalf("column %d, in no pane, is cell %d of pane %d in %+v", x, cell, pane, f)
			}
		}
	})
}
