package tagger

import (
	"math"
	"strings"
	"testing"
)

// TestNear: near is more than what the order of a sum can change, counted from the
// greatest weight of the model.
func TestNear(t *testing.T) {
	m := trained()
	var greatest float64
	for i := range len(m.weights) / 4 {
		greatest = max(greatest, math.Abs(float64(math.Float32frombits(m.weights.at(i)))))
	}
	const added = 14
	rounding := added * greatest * math.Exp2(-24) // half of the last bit of the greatest sum, at most
	if off := 2 * 2 * added * rounding; off >= near {
		t.Errorf("two orders may part two tags by %g, and near is %g", off, near)
	}
}

// TestSumsAreSettled: few words need the library's order, or the sums by place
// spare nothing; and some do, or the other way is never tried.
func TestSumsAreSettled(t *testing.T) {
	tagger := New()
	var words []*Word
	for _, text := range []string{"The", "ferry", "ran", "aground", "near", "the", "harbour", "Tuesday", "that", "more", "right", "set", "close", "back"} {
		words = append(words, tagger.Word(text))
	}
	clear, all := 0, 0
	for _, a := range words {
		for _, b := range words {
			for _, c := range words {
				for p1 := range tagger.model.tags {
					tagger.sum([]*Word{a, b, c, a, b}, p1, p1)
					if _, ok := tagger.model.best(&tagger.scores); ok {
						clear++
					}
					all++
				}
			}
		}
	}
	if clear == all || clear < all*99/100 {
		t.Errorf("%d of %d words are told by sums by place", clear, all)
	}
}

// TestWordsAfterTags: addAfter needs look for no word that the model has no feature
// of by itself.
func TestWordsAfterTags(t *testing.T) {
	m := trained()
	after := 0
	for i := range len(m.nameAt)/4 - 1 {
		name, ok := strings.CutPrefix(string(m.name(i)), "i-1 tag+i word ")
		if !ok {
			continue
		}
		after++
		_, form, _ := strings.Cut(name, " ")
		if m.find([]byte(kindNames[word]+form)) == unknown {
			t.Errorf("%q has a feature with the tag before it and none by itself", form)
		}
	}
	if after == 0 {
		t.Error("the model has no feature of a word and the tag before it")
	}
}
