package report

import (
	"fmt"
	"sort"

	"parallax/corpus"
)

// places tells where in a report something stands, in the terms of a person who
// reads the article: paragraphs of prose are counted from 1, while headlines
// and captions go by their name.
type places struct {
	report *corpus.Report
	number []int // of each paragraph, among those of prose
}

func newPlaces(r *corpus.Report) places {
	p := places{r, make([]int, len(r.Paragraphs))}
	prose := 0
	for i, paragraph := range r.Paragraphs {
		if paragraph.Kind == corpus.Prose {
			prose++
		}
		p.number[i] = prose
	}
	return p
}

// at is the place of a byte of the Body: "paragraph 3, sentence 2". It is empty
// for one that no paragraph holds.
func (p places) at(offset int) string {
	paragraphs := p.report.Paragraphs
	i := sort.Search(len(paragraphs), func(i int) bool { return paragraphs[i].End > offset })
	if i == len(paragraphs) {
		return ""
	}
	if kind := paragraphs[i].Kind; kind != corpus.Prose {
		return kind.String()
	}
	return fmt.Sprintf("paragraph %d, sentence %d", p.number[i], p.sentence(i, offset))
}

// sentence is the number, from 1, of the sentence of paragraph i at offset.
func (p places) sentence(i, offset int) int {
	sentences := p.report.Sentences
	first := sort.Search(len(sentences), func(j int) bool { return sentences[j].Paragraph >= i })
	here := sort.Search(len(sentences), func(j int) bool { return sentences[j].End > offset })
	return max(here-first, 0) + 1
}
