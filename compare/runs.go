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
		out[r] = make([]word, 0, tokensIn(d))
		for i := range d.Sentences {
			for j := range d.Sentences[i].Tokens {
				t := &d.Sentences[i].Tokens[j]
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

func tokensIn(d *syntax.Document) (n int) {
	for i := range d.Sentences {
		n += len(d.Sentences[i].Tokens)
	}
	return n
}

// Where more than a few reports have the same eight words in a row, each is matched
// with the first holders of them, and not each with each.
const (
	fewReports = 16
	holders    = 2
)

// shingles finds where eight words stand in a row: the first place of each report.
type shingles struct {
	most   int32            // how many places are noted for a hash
	heads  map[uint64]int32 // by hash: the last of its places
	places []shingle
}

// A shingle is a place, and how many were noted before it for the same words; next
// is the last of these, or -1.
type shingle struct{ report, at, next, before int32 }

// newShingles makes room for texts, most of whose runs stand nowhere else.
func newShingles(texts [][]word) *shingles {
	n := 0
	for _, ws := range texts {
		n += len(ws)
	}
	x := &shingles{most: fewReports, heads: make(map[uint64]int32, n), places: make([]shingle, 0, n)}
	if len(texts) > fewReports {
		x.most = holders
	}
	return x
}

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
		place := shingle{report: int32(r), at: int32(at), next: -1}
		if head, ok := x.heads[h]; ok {
			last := x.places[head]
			if last.report == int32(r) || last.before+1 == x.most {
				continue
			}
			place.next, place.before = head, last.before+1
		}
		x.heads[h] = int32(len(x.places))
		x.places = append(x.places, place)
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
				free[p.report] = at + n - longRun + 1 // another run may begin in the end of this one
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
