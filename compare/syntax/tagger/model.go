package tagger

import (
	"bytes"
	"encoding/binary"
	"math"
	"sort"
	"sync"

	"github.com/jdkato/prose/v3/tag/aptagmodel"
)

// A model is the library's trained model, read where it lies in the program:
// nothing of it is copied but the tags and the words that have one tag alone.
//
// It is, all little-endian: "PROSETAG" and a version; the tags; the names of the
// features, sorted, in one run of bytes, and where each begins; for each feature
// where its weights begin; for each weight its tag, and then the weights; the
// words of one tag.
type model struct {
	tags     []string
	sure     map[string]int // the tag of a word that has one alone
	names    []byte
	nameAt   words
	weightAt words
	tagOf    []byte
	weights  words
}

// words are 32-bit words, wherever they begin.
type words []byte

func (w words) at(i int) uint32 { return binary.LittleEndian.Uint32(w[4*i:]) }

const (
	magic   = "PROSETAG"
	version = 1
)

// trained is the model for English. It is compiled in, and of a form that the
// tests know: what is not so cannot be run.
var trained = sync.OnceValue(func() *model {
	c := cursor(aptagmodel.English)
	if string(c.take(len(magic))) != magic || c.number() != version {
		panic("the model is of another version than this was written for")
	}
	m := &model{}
	for range c.number() {
		m.tags = append(m.tags, c.text())
	}
	features, weights, size := c.number(), c.number(), c.number()
	m.names = c.take(size)
	m.nameAt, m.weightAt = words(c.take(4*(features+1))), words(c.take(4*(features+1)))
	m.tagOf, m.weights = c.take(weights), words(c.take(4*weights))
	sure := c.number()
	m.sure = make(map[string]int, sure)
	for range sure {
		w := c.text()
		m.sure[w] = int(c.take(1)[0])
	}
	return m
})

// A cursor is what is still to be read.
type cursor []byte

func (c *cursor) take(n int) []byte {
	out := (*c)[:n]
	*c = (*c)[n:]
	return out
}

func (c *cursor) number() int { return int(binary.LittleEndian.Uint32(c.take(4))) }

func (c *cursor) text() string { return string(c.take(int(binary.LittleEndian.Uint16(c.take(2))))) }

// A feature is where its weights lie among the model's: [from, to).
type feature struct{ from, to uint32 }

var (
	unasked = feature{0, 0} // not looked up yet
	unknown = feature{1, 1}
)

// find looks a feature up by its name.
func (m *model) find(name []byte) feature {
	n := len(m.nameAt)/4 - 1
	i := sort.Search(n, func(i int) bool { return bytes.Compare(m.name(i), name) >= 0 })
	if i < n && bytes.Equal(m.name(i), name) {
		return feature{m.weightAt.at(i), m.weightAt.at(i + 1)}
	}
	return unknown
}

func (m *model) name(i int) []byte { return m.names[m.nameAt.at(i):m.nameAt.at(i+1)] }

// scores are those of the tags, of which the model has fewer.
type scores [48]float32

// add adds the weights of a feature to the scores of the tags.
func (m *model) add(f feature, s *scores) {
	weights := m.weights[4*f.from : 4*f.to]
	for _, tag := range m.tagOf[f.from:f.to] {
		s[tag] += math.Float32frombits(weights.at(0))
		weights = weights[4:]
	}
}

// best is the tag with the highest score, the first among equals, and whether no
// other is near.
func (m *model) best(s *scores) (tag int, clear bool) {
	first, second := s[0], float32(math.Inf(-1))
	for i := 1; i < len(m.tags); i++ {
		switch x := s[i]; {
		case x > first:
			tag, first, second = i, x, first
		case x > second:
			second = x
		}
	}
	return tag, first-second > near
}
