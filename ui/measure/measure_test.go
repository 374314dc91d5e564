//go:build linux || darwin

package main

import (
	"math"
	"strings"
	"testing"
	"time"
)

func TestQuantiles(t *testing.T) {
	times := []time.Duration{50, 10, 40, 20, 30}
	for share, want := range map[float64]time.Duration{0: 10, 0.25: 20, 0.5: 30, 0.75: 40, 1: 50} {
		if got := quantile(times, share); got != want {
			t.Errorf("below the quantile %v are %v, not %v", share, got, want)
		}
	}
}

func TestExponent(t *testing.T) {
	cubic := []point{{size{2, 400}, 8}, {size{4, 400}, 64}, {size{10, 400}, 1000}}
	reports := func(p point) float64 { return float64(p.reports) }
	all := func(point) bool { return true }
	if got := exponent(cubic, 3, reports, all); math.Abs(got-3) > 1e-9 {
		t.Errorf("the time grows with the power %v, not 3", got)
	}
	if got := exponent(cubic, 4, reports, all); !math.IsNaN(got) {
		t.Errorf("three points of four give the power %v", got)
	}
}

// Every program that is here runs, and shows or does what is waited for.
func TestFigures(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and starts programs")
	}
	b, err := newBench(1)
	if err != nil {
		t.Fatal(err)
	}
	defer b.close()
	text, err := b.figures([]size{{3, 400}}, []size{{3, 40}})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"hello", "three bare panes", "| parallax |", "TF-IDF floor", "parallax report", "difflib"} {
		if !strings.Contains(text, want) {
			t.Errorf("the figures say nothing of %s:\n%s", want, text)
		}
	}
}
