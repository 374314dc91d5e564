package align

import (
	"cmp"
	"context"
	"math"
	"slices"

	"parallax/compare/fact"
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
// The bag is given by number; claims of the same words share one.
type unit struct {
	bag, sentence int32   // of the claim, its sentence's global number
	place         float64 // of the sentence in its report, from 0 to 1
	leads, quoted bool
}

// readReports makes the bags of the reports' sentences and claims.
func (x *index) readReports(ctx context.Context) {
	n := len(x.claims)
	x.bags, x.units = make([]bag, 0, n), make([]unit, 0, n)
	for r := range x.docs {
		if ctx.Err() != nil {
			return
		}
		x.firstBag, x.firstUnit = append(x.firstBag, int32(len(x.bags))), append(x.firstUnit, int32(len(x.units)))
		x.readReport(r)
	}
	x.firstBag, x.firstUnit = append(x.firstBag, int32(len(x.bags))), append(x.firstUnit, int32(len(x.units)))
}

// readReport makes the bags of a report's sentences and claims.
func (x *index) readReport(r int) {
	d, first := x.docs[r], len(x.sentences)
	for i := range d.Sentences {
		n := len(x.tokens)
		x.tokens = append(x.tokens, x.tokenKeys(&d.Sentences[i]))
		x.sentences = append(x.sentences, x.bagOf(n, syntax.Range{To: len(x.tokens[n])}))
	}
	for i := len(x.units); i < len(x.claims) && x.claims[i].Report == r; i++ {
		c := &x.claims[i]
		s := first + c.Sentence
		u := unit{bag: x.sentences[s], sentence: int32(s), place: float64(c.Sentence) / float64(len(d.Sentences)), leads: c.Sentence < lead, quoted: c.Quoted}
		if paired(c) {
			u.bag = x.bagOf(s, x.within(s, c.Tokens))
		}
		x.units = append(x.units, u)
	}
}

// paired reports whether a claim is one that may be paired here. Of others, as of
// values that a report gives again, nothing is read.
func paired(c *fact.Claim) bool { return c.Type == fact.Clause || !asked(c.Type) && !c.Repeated }

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
	x.bags = append(x.bags, bag{sentence: sentence, tokens: r, keys: x.once(x.tokens[sentence][r.From:r.To])})
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
func (x *index) once(keys []tokenKey) []weighted {
	out := x.keys.cut(len(keys))
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
