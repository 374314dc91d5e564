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
		b.Run(fmt.Sprintf("%dx%d", size.reports, size.words), func(b *testing.B) {
			story := newStory(b, b.TempDir(), newsroom.Story(size.reports, size.words)...)
			b.ReportAllocs()
			for b.Loop() {
				table, err := compare.Compare(context.Background(), story, nil)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(table.Facts)), "facts")
			}
		})
	}
}
