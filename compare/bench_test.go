package compare_test

import (
	"context"
	"fmt"
	"testing"

	"parallax/compare"
	"parallax/corpus/newsroom"
)

func BenchmarkCompare(b *testing.B) {
	for _, size := range []struct{ reports, words int }{{3, 400}, {3, 4_000}, {3, 40_000}, {100, 400}} {
		b.Run(fmt.Sprintf("%dx%d", size.reports, size.words), func(b *testing.B) { compareAgain(b, size.reports, size.words) })
	}
}

// BenchmarkReports shows how the cost grows with the number of reports; those that
// take long are left out with -short.
func BenchmarkReports(b *testing.B) {
	for _, reports := range []int{10, 30, 100, 300, 1000} {
		b.Run(fmt.Sprintf("%dx400", reports), func(b *testing.B) {
			if testing.Short() && reports > 100 {
				b.Skip("takes long")
			}
			compareAgain(b, reports, 400)
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*reports), "ns/report")
		})
	}
}

// compareAgain compares made-up reports as often as is asked for.
func compareAgain(b *testing.B, reports, words int) {
	story := newStory(b, b.TempDir(), newsroom.Story(reports, words)...)
	b.ReportAllocs()
	for b.Loop() {
		table, err := compare.Compare(context.Background(), story, nil)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(table.Facts)), "facts")
	}
}
