package compare

import (
	"parallax/compare/syntax"
	"parallax/corpus"
)

// A word is one of a report's words, by a number that equal words share.
type word struct {
	corpus.Span
	id     int32
	quoted bool
}

// wordsOf lists the words of each document.
func wordsOf(docs []*syntax.Document) [][]word {
	ids := map[string]int32{}
	out := make([][]word, len(docs))
	for r, d := range docs {
		for i := range d.Sentences {
			for _, t := range d.Sentences[i].Tokens {
				if !t.Word() {
					continue
				}
				id, ok := ids[t.Lower]
				if !ok {
					id = int32(len(ids))
					ids[t.Lower] = id
				}
				out[r] = append(out[r], word{t.Span, id, t.Quoted})
			}
		}
	}
	return out
}

// shingles finds where eight words stand in a row: the first place of each report.
type shingles struct {
	heads  map[uint64]int32 // by hash: the last of its places
	places []shingle
}

type shingle struct{ report, at, next int32 } // next is -1 after the last

func newShingles() *shingles { return &shingles{heads: map[uint64]int32{}} }

// hash mixes the numbers of eight words. Equal hashes are only a reason to look.
func hash(ws []word) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range ws[:longRun] {
		h = (h ^ uint64(w.id)) * 1099511628211
	}
	return h
}

// enter files the words of report r.
func (x *shingles) enter(ws []word, r int) {
	for at := 0; at+longRun <= len(ws); at++ {
		h := hash(ws[at:])
		head, ok := x.heads[h]
		if ok && x.places[head].report == int32(r) {
			continue
		}
		if !ok {
			head = -1
		}
		x.heads[h] = int32(len(x.places))
		x.places = append(x.places, shingle{int32(r), int32(at), head})
	}
}

// A match is so many words in a row, from word a of one report and word b of another.
type match struct{ a, b, n int }

// match lists, by report entered before, what report r has in common with it.
func (x *shingles) match(texts [][]word, r int) [][]match {
	ws := texts[r]
	out, free := make([][]match, len(texts)), make([]int, len(texts))
	for at := 0; at+longRun <= len(ws); at++ {
		place, ok := x.heads[hash(ws[at:])]
		for ; ok && place >= 0; place = x.places[place].next {
			p := x.places[place]
			if at < free[p.report] {
				continue
			}
			other := texts[p.report]
			n := same(ws[at:], other[p.at:])
			if n >= longRun {
				free[p.report] = at + n
			}
			if unquoted(ws[at:at+n]) >= longRun && unquoted(other[p.at:int(p.at)+n]) >= longRun {
				out[p.report] = append(out[p.report], match{at, int(p.at), n})
			}
		}
	}
	return out
}

// same is how many words a and b begin with in common.
func same(a, b []word) int {
	n := 0
	for n < len(a) && n < len(b) && a[n].id == b[n].id {
		n++
	}
	return n
}

// unquoted is how many words stand outside quotation marks.
func unquoted(ws []word) (n int) {
	for i := range ws {
		if !ws[i].quoted {
			n++
		}
	}
	return n
}
