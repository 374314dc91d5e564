//go:build linux || darwin

package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
)

// Marks that the program is held to: times as multiples of the first entrant's,
// the least program of its kind.
var (
	firstFrame = map[size]float64{{3, 400}: 1.25, {3, 40_000}: 1.5}
	comparison = map[size]float64{{3, 400}: 10, {3, 4_000}: 80. / 6, {3, 40_000}: 600. / 65, {100, 400}: 10}
)

const ours = "parallax" // how the names of our entrants begin

// figures measures everything and tells it as Markdown.
func (b *bench) figures(shown, compared []size) (string, error) {
	var out strings.Builder
	fmt.Fprintf(&out, "# Figures\n\nMade by `go run ./ui/measure`, which makes them anew: whole processes, in turn, so that whatever else the machine does\n"+
		"meets all alike. Ratios count, not milliseconds. A figure is the median ± half the distance between the quartiles.\n\n"+
		"What compares runs twice each time: the first run, after others, also pays for what the machine takes back meanwhile. A virtual\n"+
		"machine gives free memory back to its host within seconds, and every page of it then costs anew.\n\n%s", machine())
	for _, s := range shown {
		if err := b.section(&out, "On a terminal", s, b.viewers, show, viewTable); err != nil {
			return "", err
		}
	}
	var own []point
	for _, s := range compared {
		tell := func(s size, results []result) string {
			for _, r := range results {
				if strings.HasPrefix(r.name, ours) && !r.late {
					own = append(own, point{s, median(r.whole)})
				}
			}
			return workTable(s, results)
		}
		if err := b.section(&out, "Comparing", s, b.comparers, work, tell); err != nil {
			return "", err
		}
	}
	return out.String() + growth(own), nil
}

// section measures one size and writes its table.
func (b *bench) section(out *strings.Builder, title string, s size, who func(size) ([]entrant, error), measure func(*result) error, table func(size, []result) string) error {
	all, err := who(s)
	if err != nil {
		return err
	}
	here, absent := installed(all)
	results, err := b.race(here, measure)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n## %s: %v\n\n%s", title, s, table(s, results))
	if len(absent) > 0 {
		fmt.Fprintf(out, "\nNot installed here: %s.\n", strings.Join(absent, ", "))
	}
	return nil
}

func viewTable(s size, results []result) string {
	out := "| program | text on the screen, ms | × hello | mark | facts, ms | a key, ms | peak memory, MB |\n|---|---|---|---|---|---|---|\n"
	for _, r := range results {
		ratio := ratio(r.text, results[0].text)
		out += fmt.Sprintf("| %s | %s | %.2f | %s | %s | %s | %s |\n", r.name, ms(r.text), ratio, held(r, ratio, firstFrame[s]), ms(r.facts), ms(r.key), megabytes(r.peak))
	}
	return out
}

func workTable(s size, results []result) string {
	out := "| program | ms | × floor | mark | after others, ms | × floor | of all cores together, ms | peak memory, MB | runs |\n|---|---|---|---|---|---|---|---|---|\n"
	for _, r := range results {
		if r.late {
			out += fmt.Sprintf("| %s | not in %.0f | | | | | | | |\n", r.name, limit.Seconds()*1000)
			continue
		}
		again, first := ratio(r.whole, results[0].whole), ratio(r.first, results[0].first)
		out += fmt.Sprintf("| %s | %s | %.1f | %s | %s | %.1f | %s | %s | %d |\n", r.name, ms(r.whole), again, held(r, again, comparison[s]), ms(r.first), first, ms(r.cpu), megabytes(r.peak), len(r.whole))
	}
	return out
}

// held says whether a ratio of ours keeps to its mark, where there is one.
func held(r result, ratio, mark float64) string {
	switch {
	case mark == 0 || !strings.HasPrefix(r.name, ours):
		return ""
	case ratio <= mark:
		return fmt.Sprintf("%.3g: held", mark)
	}
	return fmt.Sprintf("%.3g: missed", mark)
}

// A point is how long a comparison of a size took.
type point struct {
	size
	took time.Duration
}

// growth tells the exponents with which the time grows.
func growth(points []point) string {
	words := exponent(points, 2, func(p point) float64 { return float64(p.words) }, func(p point) bool { return p.reports == 3 })
	reports := exponent(points, 2, func(p point) float64 { return float64(p.reports) }, func(p point) bool { return p.words == 400 })
	return fmt.Sprintf("\n## Growth\n\nThe time to compare grows with the words of three reports to the power of %.2f, and with the reports of 400 words to the\npower of %.2f (least squares of the logarithms of the medians above).\n", words, reports)
}

// exponent is the slope of a line through the logarithms of at least so many
// points, NaN where there are fewer.
func exponent(points []point, least int, by func(point) float64, of func(point) bool) float64 {
	var n, sx, sy, sxx, sxy float64
	for _, p := range points {
		if of(p) {
			x, y := math.Log(by(p)), math.Log(p.took.Seconds())
			n, sx, sy, sxx, sxy = n+1, sx+x, sy+y, sxx+x*x, sxy+x*y
		}
	}
	if n < float64(least) {
		return math.NaN()
	}
	return (n*sxy - sx*sy) / (n*sxx - sx*sx)
}

// quantile is the value that a share of all is below, 0 where there is none.
func quantile[T time.Duration | int](all []T, share float64) T {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[int(share*float64(len(sorted)-1)+0.5)]
}

func median[T time.Duration | int](all []T) T { return quantile(all, 0.5) }

func ratio(a, b []time.Duration) float64 { return float64(median(a)) / float64(median(b)) }

// ms is the median of times and how far they spread.
func ms(all []time.Duration) string {
	if len(all) == 0 {
		return ""
	}
	spread := (quantile(all, 0.75) - quantile(all, 0.25)) / 2
	return fmt.Sprintf("%.1f ± %.1f", median(all).Seconds()*1000, spread.Seconds()*1000)
}

// megabytes is the median of so many bytes, "" where nobody tells.
func megabytes(all []int) string {
	if median(all) == 0 {
		return ""
	}
	return fmt.Sprintf("%.0f", float64(median(all))/(1<<20))
}
