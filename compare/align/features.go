package align

import (
	"math"
	"slices"

	"parallax/compare/fact"
)

// The features of a pair of claims. The trainer prints what each one earns.
const (
	fCover      = iota // mean of the soft coverage both ways
	fCoverMax          // the greater of the two
	fSentence          // idf cosine of the sentences
	fShared            // ln(1+U) of the claims, U the rare material they share
	fSharedSent        // ln(1+U) of the sentences
	fQuote1            // one of them is quoted
	fQuote2            // both are
	fHead              // of values: the nouns they count or describe: 1 same, less near, -1 other
	fEvent             // of values: the verbs that govern them, likewise
	fName              // of values: the names they belong to, likewise
	fSame              // the values are equal
	fClose             // the values overlap
	fLead              // both stand among the first sentences of their reports
	fApart             // the difference of their relative places
	nFeatures
)

// Features is the vector that the model weighs.
type Features [nFeatures]float64

// FeatureNames names the features in order, for the trainer.
var FeatureNames = [nFeatures]string{"cover", "cover-max", "sentence", "shared", "shared-sentence", "quote-one", "quote-both",
	"head", "event", "name", "same", "close", "lead", "apart"}

// scratch is the working memory of candidates, cleared after each use. Its scores
// are by unit.
type scratch struct {
	score     []float64
	touched   []int
	sentences []sentenceFeatures // by sentence: how it stands to the one looked at last
}

// sentenceFeatures are how alike two sentences are, which the pairs of all their
// claims share.
type sentenceFeatures struct {
	to           *unit
	cosine, mass float64
}

// commonest is the product of two reports' counts of a key above which the key
// proposes no pairs: what stands everywhere tells nothing apart.
const commonest = 2500

// candidateMass is the least shared rare material that makes a candidate.
const candidateMass = 0.15

// candidates lists the claims of later reports, of the same type, that share
// enough rare keys with claim u, ascending.
func (x *index) candidates(sc *scratch, u int) []int {
	if x.claims[u].Type != fact.Clause {
		return x.slotCandidates(u)
	}
	for _, k := range x.units[u].keys {
		for _, n := range x.near[k.key] {
			x.touch(sc, u, k, n)
		}
	}
	var out []int
	for _, v := range sc.touched {
		if sc.score[v] >= candidateMass {
			out = append(out, v)
		}
		sc.score[v] = 0
	}
	sc.touched = sc.touched[:0]
	slices.Sort(out)
	return out
}

// touch credits the claims that hold n, a neighbour of u's key k.
func (x *index) touch(sc *scratch, u int, k weighted, n neighbour) {
	r := x.units[u].report
	cx := float64(max(1, x.count[k.key][r]))
	for _, v32 := range x.postings[n.key] {
		v := int(v32)
		s := x.units[v].report
		if s <= r {
			continue
		}
		cy := float64(max(1, x.count[n.key][s]))
		if cx*cy > commonest {
			continue
		}
		if sc.score[v] == 0 {
			sc.touched = append(sc.touched, v)
		}
		sc.score[v] += n.z / math.Sqrt(cx*cy)
	}
}

// features measures how alike claims u and v are.
func (x *index) features(sc *scratch, u, v int) Features {
	var f Features
	a, b := &x.units[u], &x.units[v]
	ab, there := x.cover(a, b)
	ba, back := x.cover(b, a)
	f[fCover], f[fCoverMax] = (ab+ba)/2, max(ab, ba)
	f[fShared] = math.Log1p((there + back) / 2)
	s := x.sentencePair(sc, a.sentence, b.sentence)
	f[fSentence], f[fSharedSent] = s.cosine, s.mass
	ca, cb := &x.claims[u], &x.claims[v]
	if ca.Sentence < 3 && cb.Sentence < 3 {
		f[fLead] = 1
	}
	f[fApart] = math.Abs(float64(ca.Sentence)/float64(len(x.docs[ca.Report].Sentences)) - float64(cb.Sentence)/float64(len(x.docs[cb.Report].Sentences)))
	if ca.Quoted && cb.Quoted {
		f[fQuote2] = 1
	} else if ca.Quoted || cb.Quoted {
		f[fQuote1] = 1
	}
	if ca.Type != fact.Clause {
		x.valueFeatures(&f, ca, cb)
	}
	return f
}

// sentencePair compares two sentences, given by their global numbers.
func (x *index) sentencePair(sc *scratch, i, j int) *sentenceFeatures {
	a, b := &x.sentences[i], &x.sentences[j]
	s := &sc.sentences[j]
	if s.to != a {
		_, there := x.cover(a, b)
		_, back := x.cover(b, a)
		*s = sentenceFeatures{to: a, cosine: x.cosine(a, b), mass: math.Log1p((there + back) / 2)}
	}
	return s
}

// cover is the share of a's weight that b holds too, near keys counting less,
// and the rare material shared: each common key counts the inverse of how
// often the two reports use it.
func (x *index) cover(a, b *unit) (share, mass float64) {
	for _, k := range a.keys {
		z, m, at := x.best(k, b)
		if z == 0 {
			continue
		}
		share += x.idf[k.key] * k.w * m
		cx, cy := max(1, x.count[k.key][a.report]), max(1, x.count[at][b.report])
		mass += z / math.Sqrt(float64(cx)*float64(cy))
	}
	if a.total > 0 {
		share /= a.total
	}
	return share, mass
}

// best is b's key nearest to k: its similarity, what it counts, and the key.
func (x *index) best(k weighted, b *unit) (z, m float64, at key) {
	for _, n := range x.near[k.key] {
		for _, o := range b.keys {
			if o.key == n.key && n.z > z {
				z, at = n.z, o.key
				m = 0.9 * n.z
				if n.z == 1 {
					m = o.w
				}
			}
		}
		if z > 0 {
			return z, m, at // neighbours come by falling similarity
		}
	}
	return 0, 0, 0
}

func (x *index) cosine(a, b *unit) float64 {
	dot := 0.0
	for _, k := range a.keys {
		for _, o := range b.keys {
			if o.key == k.key {
				dot += k.w * o.w * x.idf[k.key] * x.idf[k.key]
			}
		}
	}
	if dot == 0 {
		return 0
	}
	return dot / (a.norm * b.norm)
}
