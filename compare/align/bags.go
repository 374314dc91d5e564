package align

import (
	"cmp"
	"math"
	"slices"

	"parallax/compare/syntax"
)

// A bag is the keys of a stretch of a sentence, or of all of it.
type bag struct {
	sentence int          // its global number
	tokens   syntax.Range // of the keys of the sentence's tokens
	keys     []weighted
	norm     float64 // sum of squared idf weights, rooted
	total    float64 // sum of idf weights
}

// A unit is what every pair is asked of a claim. It is small, and claims are large.
// Bags are given by number; claims of the same words share one.
type unit struct {
	bag, sentence int32   // of the claim, of its sentence
	place         float64 // of the sentence in its report, from 0 to 1
	leads, quoted bool
}

// readReport makes the bags of a report's sentences and claims.
func (x *index) readReport(r int) {
	d, first := x.docs[r], len(x.sentences)
	x.firstBag, x.firstUnit = append(x.firstBag, int32(len(x.bags))), append(x.firstUnit, int32(len(x.units)))
	for i := range d.Sentences {
		n := len(x.tokens)
		x.tokens = append(x.tokens, x.tokenKeys(&d.Sentences[i]))
		x.sentences = append(x.sentences, x.bagOf(n, syntax.Range{To: len(x.tokens[n])}))
	}
	for i := len(x.units); i < len(x.claims) && x.claims[i].Report == r; i++ {
		c := &x.claims[i]
		s := first + c.Sentence
		x.reportOf = append(x.reportOf, int32(r))
		x.units = append(x.units, unit{bag: x.bagOf(s, x.within(s, c.Tokens)), sentence: x.sentences[s],
			place: float64(c.Sentence) / float64(len(d.Sentences)), leads: c.Sentence < lead, quoted: c.Quoted})
	}
}

// bagOf is the bag of some of the keys of a sentence's tokens.
func (x *index) bagOf(sentence int, r syntax.Range) int32 {
	if sentence < len(x.sentences) && x.bags[x.sentences[sentence]].tokens == r {
		return x.sentences[sentence]
	}
	for b := len(x.bags) - 1; b >= 0 && x.bags[b].sentence == sentence; b-- {
		if x.bags[b].tokens == r {
			return int32(b)
		}
	}
	x.bags = append(x.bags, bag{sentence: sentence, tokens: r, keys: once(x.tokens[sentence][r.From:r.To])})
	return int32(len(x.bags) - 1)
}

// within is which of the keys of a sentence's tokens are of so many tokens.
func (x *index) within(sentence int, r syntax.Range) syntax.Range {
	keys := x.tokens[sentence]
	from, _ := slices.BinarySearchFunc(keys, r.From, byToken)
	to, _ := slices.BinarySearchFunc(keys, r.To, byToken)
	return syntax.Range{From: from, To: max(from, to)}
}

// once gives each key once, with its greatest weight.
func once(keys []tokenKey) []weighted {
	out := make([]weighted, 0, len(keys))
	for _, k := range keys {
		if i := slices.IndexFunc(out, func(o weighted) bool { return o.key == k.key }); i >= 0 {
			out[i].w = max(out[i].w, k.w)
		} else {
			out = append(out, k.weighted)
		}
	}
	return out
}

func byToken(k tokenKey, token int) int { return cmp.Compare(k.token, token) }

func (b *bag) sum(idf []float64) {
	for _, k := range b.keys {
		v := k.w * idf[k.key]
		b.norm += v * v
		b.total += v
	}
	b.norm = math.Sqrt(b.norm)
}
