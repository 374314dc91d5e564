package value

import (
	"iter"
	"maps"
	"math/bits"
	"strings"
	"sync"
)

// opens is what may begin with a token: a bit for each of the timeDetectors, and
// one for numbers.
type opens uint32

const opensNumber opens = 1 << 31

// numerals are the words that a numeral may begin with.
func numerals() iter.Seq[string] {
	return either(of("a an half"), maps.Keys(small), maps.Keys(smallOrdinal))
}

// lengths are the words that a length of time may begin with.
func lengths() iter.Seq[string] {
	return either(numerals(), maps.Keys(vaguePhrases), func(yield func(string) bool) {
		for w, u := range units {
			if u.family.ofTime() && !yield(w+"s") {
				return
			}
		}
	})
}

// of is the words of s.
func of(s string) iter.Seq[string] { return strings.FieldsSeq(s) }

// either is all words of several sequences.
func either(all ...iter.Seq[string]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, words := range all {
			for w := range words {
				if !yield(w) {
					return
				}
			}
		}
	}
}

// openings tells of each word what may begin with it, so that most words of a
// text are passed over at one look.
var openings = sync.OnceValue(func() map[string]opens {
	table := make(map[string]opens, 512)
	for n, d := range timeDetectors {
		for w := range d.words {
			table[w] |= 1 << n
		}
	}
	for w := range either(numerals(), maps.Keys(vaguePhrases)) {
		table[w] |= opensNumber
	}
	return table
})

// openedByDigits is what may begin with digits.
var openedByDigits = sync.OnceValue(func() opens {
	o := opensNumber
	for n, d := range timeDetectors {
		if d.digits {
			o |= 1 << n
		}
	}
	return o
})

// lookUp is what may begin with t, whatever stands behind it.
func (t token) lookUp() opens {
	if t.kind == digits {
		return openedByDigits()
	}
	return openings()[t.low]
}

// take takes the first detector out of o.
func (o *opens) take() int {
	n := bits.TrailingZeros32(uint32(*o))
	*o &= *o - 1
	return n
}

// seconds are the words that must stand behind some of the commonest words for a
// time or number to begin with these.
var seconds = map[string]map[string]bool{
	"the": wordSet("past last previous next coming first future weekend beginning start middle end"),
	"in":  wordSet("the"),
	"at":  wordSet("morning afternoon evening night overnight"),
	"a":   behindArticle,
	"an":  behindArticle,
}

// behindArticle are the words that make an amount or a time of "a" before them.
var behindArticle = func() map[string]bool {
	set := wordSet("full whole little couple handful few")
	for w := range either(maps.Keys(units), maps.Keys(scales), maps.Keys(fractions)) {
		set[w] = true
	}
	return set
}()

// opening is what may begin at token i.
func (ts tokens) opening(i int) opens {
	o := ts[i].opens
	if o == 0 {
		return 0
	}
	if behind, known := seconds[ts[i].low]; known && !behind[ts.low(i+1)] {
		return 0
	}
	return o
}

// opensTime is the detectors that may find a time that begins at token i.
func (ts tokens) opensTime(i int) opens { return ts.opening(i) &^ opensNumber }
