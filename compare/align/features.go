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

// commonest is the product of two reports' counts of a key above which the key
// proposes no pairs: what stands everywhere tells nothing apart.
const commonest = 2500

// candidateMass is the least shared rare material that makes a candidate.
const candidateMass = 0.15

// lead is how many first sentences of a report are its lead.
const lead = 3

// candidates lists the claims of later reports, of the same type, that share
// enough rare keys with claim u, ascending. The list is the scratch's.
func (x *index) candidates(sc *scratch, u int) []int32 {
	sc.found = sc.found[:0]
	if x.claims[u].Type != fact.Clause {
		x.slotCandidates(sc, u)
	} else {
		x.touchAll(sc, u, x.rankOf(u)+1)
		for _, v := range sc.touched {
			if sc.score[v] >= candidateMass {
				sc.found = append(sc.found, x.filed.claims[v])
			}
		}
	}
	sc.clear()
	slices.Sort(sc.found)
	return sc.found
}

// firstClaim is the number of the first claim of report r or a later one.
func firstClaim(claims []fact.Claim, r int) int {
	i, _ := slices.BinarySearchFunc(claims, r, func(c fact.Claim, r int) int { return cmp.Compare(c.Report, r) })
	return i
}

// features measures how alike claims u and v are; it is best asked of one u after the other.
func (x *index) features(sc *scratch, u, v int) (f Features) {
	a, b := &x.units[u], &x.units[v]
	claims, sentences := x.overlap(&sc.claim, a.bag, b.bag), x.likeness(sc, a.sentence, b.sentence)
	f[fCover], f[fCoverMax] = (claims.there.share+claims.back.share)/2, max(claims.there.share, claims.back.share)
	f[fSentence] = sentences.cosine
	f[fShared], f[fSharedSent] = claims.shared, sentences.shared
	if a.leads && b.leads {
		f[fLead] = 1
	}
	f[fApart] = math.Abs(a.place - b.place)
	if a.quoted && b.quoted {
		f[fQuote2] = 1
	} else if a.quoted || b.quoted {
		f[fQuote1] = 1
	}
	if x.claims[u].Type != fact.Clause {
		x.valueFeatures(&f, min(u, v), max(u, v))
	}
	return f
}
