package align

import (
	"cmp"
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
	equal     []float64 // by unit, of values: see touchSlots
	best      []float64 // by report: see likest
	reports   []int32
	touched   []int32
	sentences []sentenceFeatures // by sentence: how it stands to the one looked at last
}

func newScratch(x *index) *scratch {
	n := len(x.units)
	return &scratch{score: make([]float64, n), equal: make([]float64, n), best: make([]float64, len(x.docs)), sentences: make([]sentenceFeatures, len(x.sentences))}
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
	x.touchAll(sc, u, x.units[u].report+1)
	var out []int
	for _, v := range sc.touched {
		if sc.score[v] >= candidateMass {
			out = append(out, int(v))
		}
	}
	sc.clear()
	slices.Sort(out)
	return out
}

func (sc *scratch) clear() {
	for _, v := range sc.touched {
		sc.score[v], sc.equal[v] = 0, 0
	}
	sc.touched = sc.touched[:0]
}

// touchAll credits the clauses of other reports, from the one numbered from on,
// with what they share with u.
func (x *index) touchAll(sc *scratch, u, from int) {
	first := int32(0)
	if from > 0 {
		first = int32(firstClaim(x.claims, from))
	}
	for _, k := range x.units[u].keys {
		for _, n := range x.near[k.key] {
			x.touch(sc, u, k, n, first)
		}
	}
}

// touch credits the claims of other reports, from claim number first on, that hold
// n, a neighbour of u's key k.
func (x *index) touch(sc *scratch, u int, k weighted, n neighbour, first int32) {
	own := x.units[u].report
	postings := x.postings[n.key]
	at, _ := slices.BinarySearchFunc(postings, first, func(p posting, u int32) int { return cmp.Compare(p.unit, u) })
	for _, p := range postings[at:] {
		if x.units[p.unit].report == own {
			continue
		}
		common := float64(k.count) * float64(p.count)
		if common > commonest {
			continue
		}
		if sc.score[p.unit] == 0 {
			sc.touched = append(sc.touched, p.unit)
		}
		sc.score[p.unit] += n.z / math.Sqrt(common)
	}
}

// firstClaim is the number of the first claim of report r or a later one.
func firstClaim(claims []fact.Claim, r int) int {
	i, _ := slices.BinarySearchFunc(claims, r, func(c fact.Claim, r int) int { return cmp.Compare(c.Report, r) })
	return i
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
		x.valueFeatures(&f, u, v)
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
	for i := range a.keys {
		k := &a.keys[i]
		z, m, same := x.best(k, b)
		if same == nil {
			continue
		}
		share += x.idf[k.key] * k.w * m
		mass += z / math.Sqrt(float64(k.count)*float64(same.count))
	}
	if a.total > 0 {
		share /= a.total
	}
	return share, mass
}

// best is b's key nearest to k, or nil: its similarity, what it counts, and the key.
func (x *index) best(k *weighted, b *unit) (z, m float64, same *weighted) {
	for _, n := range x.near[k.key] {
		for i := range b.keys {
			if o := &b.keys[i]; o.key == n.key && n.z > z {
				z, same = n.z, o
				m = 0.9 * n.z
				if n.z == 1 {
					m = o.w
				}
			}
		}
		if z > 0 {
			return z, m, same // neighbours come by falling similarity
		}
	}
	return 0, 0, nil
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
