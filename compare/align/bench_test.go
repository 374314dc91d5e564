package align_test

import (
	"context"
	"fmt"
	"testing"

	"parallax/compare/align"
	"parallax/corpus"
	"parallax/corpus/newsroom"
)

// BenchmarkPairs aligns the claims of made-up reports, where no doubtful pair is
// worth keeping, so that the judge costs nothing.
func BenchmarkPairs(b *testing.B) {
	for _, size := range []struct{ reports, words int }{{3, 400}, {3, 4_000}, {3, 40_000}, {100, 400}} {
		b.Run(fmt.Sprintf("%dx%d", size.reports, size.words), func(b *testing.B) {
			docs, claims := claimsOf(madeUp(b, size.reports, size.words))
			b.ReportAllocs()
			for b.Loop() {
				found, err := align.Pairs(context.Background(), docs, claims, seq(len(docs)), func(int, int) bool { return false })
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(found.Sure)), "pairs")
			}
		})
	}
}

// madeUp are so many reports of one story, of so many words each.
func madeUp(b *testing.B, reports, words int) []corpus.Report {
	paths, err := newsroom.Write(b.TempDir(), reports, words)
	if err != nil {
		b.Fatal(err)
	}
	story, err := corpus.Load(paths, nil)
	if err != nil {
		b.Fatal(err)
	}
	return story.Reports
}
