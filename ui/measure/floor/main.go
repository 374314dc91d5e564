// Command floor compares files as plainly as can be: it weighs the words of
// their sentences (TF-IDF) and prints the pairs of sentences of different files
// that are alike (cosine). What it costs is the floor under every comparison.
//
// It must not grow.
package main

import (
	"bufio"
	"fmt"
	"log"
	"math"
	"os"
	"slices"
	"strings"
	"unicode"
)

const (
	alike  = 0.5 // the cosine from which two sentences are printed
	common = 0.1 // the share of sentences from which on a word tells nothing
)

// A term is a word of a sentence and its weight there.
type term struct {
	word   int
	weight float64
}

// A sentence is its words; their weights together are of length 1.
type sentence struct {
	file, at int // at which byte it begins
	terms    []term
}

// A reader gives words their numbers.
type reader struct {
	ids       map[string]int
	in        []float64 // how many sentences have the word
	sentences []sentence
}

func main() {
	r := reader{ids: map[string]int{}}
	for i, path := range os.Args[1:] {
		text, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		r.split(i, strings.ToLower(string(text)))
	}
	r.weigh()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	r.compare(func(s, t sentence) { fmt.Fprintln(out, s.file, s.at, t.file, t.at) })
}

// split reads the sentences of a text.
func (r *reader) split(file int, text string) {
	start := 0
	for i := 0; i < len(text); i++ {
		if strings.IndexByte(".!?", text[i]) >= 0 && (i+1 == len(text) || text[i+1] <= ' ') || i+1 == len(text) {
			r.add(sentence{file: file, at: start}, text[start:i+1])
			start = i + 1
		}
	}
}

// add takes in a sentence, its words counted.
func (r *reader) add(s sentence, text string) {
	for w := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsNumber(c) }) {
		id, known := r.ids[w]
		if !known {
			id = len(r.in)
			r.ids[strings.Clone(w)], r.in = id, append(r.in, 0)
		}
		if at := slices.IndexFunc(s.terms, func(t term) bool { return t.word == id }); at >= 0 {
			s.terms[at].weight++
			continue
		}
		s.terms = append(s.terms, term{id, 1})
		r.in[id]++
	}
	r.sentences = append(r.sentences, s)
}

// weigh turns counts into TF-IDF, normalised.
func (r *reader) weigh() {
	n := float64(len(r.sentences))
	for _, s := range r.sentences {
		sum := 0.0
		for i := range s.terms {
			t := &s.terms[i]
			t.weight *= math.Log((1 + n) / r.in[t.word])
			sum += t.weight * t.weight
		}
		for i := range s.terms {
			s.terms[i].weight /= math.Sqrt(sum)
		}
	}
}

// compare tells of the pairs of sentences of different files that are alike.
func (r *reader) compare(tell func(s, t sentence)) {
	type posting struct {
		sentence int
		weight   float64
	}
	index := make([][]posting, len(r.in))
	cosine := make([]float64, len(r.sentences))
	for i, s := range r.sentences {
		var met []int
		for _, t := range s.terms {
			if r.in[t.word] > common*float64(len(r.sentences)) {
				continue
			}
			for _, p := range index[t.word] {
				if cosine[p.sentence] == 0 {
					met = append(met, p.sentence)
				}
				cosine[p.sentence] += t.weight * p.weight
			}
			index[t.word] = append(index[t.word], posting{i, t.weight})
		}
		for _, j := range met {
			if cosine[j] >= alike && r.sentences[j].file != s.file {
				tell(r.sentences[j], s)
			}
			cosine[j] = 0
		}
	}
}
