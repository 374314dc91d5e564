package compare_test

import (
	"context"
	"fmt"
	"io"
	"math"
	"testing"
	"time"

	"parallax/compare"
	"parallax/compare/fact"
	"parallax/compare/report"
	"parallax/compare/syntax"
	"parallax/corpus"
	"parallax/corpus/newsroom"
)

// wordCounts are the lengths of a report that the stages are timed at.
var wordCounts = []int{400, 4_000, 40_000}

// A stage is a part of the work that has to grow with the words and not faster.
type stage struct {
	name string
	run  func(*staged)
}

// A staged story is what each stage begins from.
type staged struct {
	paths []string
	story corpus.Story
	docs  []*syntax.Document
	table *compare.Table
}

var stages = []stage{
	{"load", func(s *staged) { must(corpus.Load(s.paths, nil)) }},
	{"syntax", func(s *staged) {
		for i := range s.story.Reports {
			syntax.Read(&s.story.Reports[i])
		}
	}},
	{"fact", func(s *staged) { must(fact.Claims(context.Background(), s.docs)) }},
	{"whole", func(s *staged) { must(compare.Compare(context.Background(), s.story, nil)) }},
	{"json", func(s *staged) { must(0, report.JSON(io.Discard, s.table, report.Options{})) }},
}

// must is for what cannot fail on texts that were loaded before.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// stageStory is three reports of so many words, ready for each stage.
func stageStory(t fataler, dir string, words int) *staged {
	s := &staged{story: newStory(t, dir, newsroom.Story(3, words)...)}
	for i := range s.story.Reports {
		r := &s.story.Reports[i]
		s.paths = append(s.paths, r.Path)
		s.docs = append(s.docs, syntax.Read(r))
	}
	s.table = tableOf(s.story)
	return s
}

// BenchmarkStage times each stage at each length. The figure to compare is
// ns/word, which stays the same where the work grows with the words.
func BenchmarkStage(b *testing.B) {
	for _, words := range wordCounts {
		s := stageStory(b, b.TempDir(), words)
		for _, st := range stages {
			b.Run(fmt.Sprintf("%s/3x%d", st.name, words), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					st.run(s)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*3*words), "ns/word")
			})
		}
	}
}

// BenchmarkGrowth fits, for each stage, the exponent of its time in the words of
// a report: 1 where it grows as they do, 2 where it grows with their square.
func BenchmarkGrowth(b *testing.B) {
	lengths := []int{1_000, 2_000, 4_000, 8_000, 16_000}
	var stories []*staged
	for _, words := range lengths {
		stories = append(stories, stageStory(b, b.TempDir(), words))
	}
	for _, st := range stages {
		b.Run(st.name, func(b *testing.B) {
			least := make([]float64, len(stories))
			for b.Loop() {
				for i, s := range stories {
					start := time.Now()
					st.run(s)
					if took := float64(time.Since(start)); least[i] == 0 || took < least[i] {
						least[i] = took
					}
				}
			}
			b.ReportMetric(exponent(lengths, least), "exponent")
		})
	}
}

// exponent is the slope of the line through the logarithms, by least squares.
func exponent(lengths []int, costs []float64) float64 {
	var n, x, y, xx, xy float64
	for i := range lengths {
		a, c := math.Log(float64(lengths[i])), math.Log(costs[i])
		n, x, y, xx, xy = n+1, x+a, y+c, xx+a*a, xy+a*c
	}
	return (n*xy - x*y) / (n*xx - x*x)
}
