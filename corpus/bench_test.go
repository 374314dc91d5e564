package corpus

import (
	"fmt"
	"strings"
	"testing"
)

// article is a made-up report of about the given number of words.
func article(words int) []byte {
	const paragraph = `The mayor said on Monday that 12 of the 40 bridges had been closed since Jan. 3, and that
"nobody should cross the river on foot." Engineers were expected to report by 5 p.m. Tuesday. Mr. Holm, who
leads the works department, called it a precaution; St. Anne's Hospital asked for $1.5 million more.`
	var b strings.Builder
	b.WriteString("Bridges closed after flood\n\nBy Ann Holm\n\nMILLTOWN (Wire) - ")
	for n := 0; n < words; n += len(strings.Fields(paragraph)) {
		b.WriteString(strings.ReplaceAll(paragraph, "\n", " "))
		b.WriteString("\n\n")
	}
	return []byte(b.String())
}

func BenchmarkRead(b *testing.B) {
	for _, words := range []int{400, 40_000} {
		data := article(words)
		b.Run(fmt.Sprintf("3x%d", words), func(b *testing.B) {
			b.SetBytes(int64(3 * len(data)))
			b.ReportAllocs()
			for b.Loop() {
				for range 3 {
					if _, err := read("a.txt", data); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
