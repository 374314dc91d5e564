package frame

import "testing"

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
		{120, 3, 3, 36, 120},
		{120, 7, 3, 36, 120},
		{200, 2, 2, 80, 167},
		{200, 3, 3, 62, 198},
		{200, 7, 4, 45, 197},
		{300, 3, 3, 80, 252},
	} {
		f := New(c.w, 40, c.reports, 0, false)
		if f.Shown != c.shown || f.Text != c.text || f.Width != c.used {
			t.Errorf("%d cells, %d reports: %d panes with %d cells of text, %d in all; want %d, %d, %d",
				c.w, c.reports, f.Shown, f.Text, f.Width, c.shown, c.text, c.used)
		}
	}
}

// sweep calls see with every division from nothing to a wall-sized screen.
func sweep(see func(Frame)) {
	for w := 0; w <= 320; w += 1 + w/50 {
		for h := 0; h <= 100; h += 1 + h/40 {
			for reports := 1; reports <= 20; reports++ {
				for _, first := range []int{-1, 0, reports / 2, reports + 3} {
					see(New(w, h, reports, first, false))
					see(New(w, h, reports, first, true))
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
		if f.X < 0 || f.X+f.Width > f.W || f.Width != f.Shown*f.Pane+(f.Shown-1)*f.Gap {
			t.Fatalf("columns do not add up: %+v", f)
		}
		if f.Pane < minPane || f.Text > maxText || f.BodyH < 5 || f.DetailH < 3 || f.Anchor >= f.BodyH {
			t.Fatalf("something is unreadable: %+v", f)
		}
	})
}

func TestEveryReportCanBeRevealed(t *testing.T) {
	sweep(func(f Frame) {
		for r := 0; !f.Small && r < f.Reports; r++ {
			g := New(f.W, f.H, f.Reports, f.Reveal(r), false)
			if !g.Shows(r) || g.First < 0 || g.First+g.Shown > g.Reports {
				t.Fatalf("report %d is not shown after Reveal: %+v", r, g)
			}
			if f.Shows(r) && g.First != f.First {
				t.Fatalf("moved for report %d, which was shown: %+v", r, f)
			}
		}
	})
}
