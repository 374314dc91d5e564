package align

// scratch is the working memory of candidates, cleared after each use. Its scores
// are by claim.
type scratch struct {
	score           []float64
	equal           []float64 // of values: see touchSlots
	best            []float64 // by report: see likest
	reports         []int32
	likest          []int32
	near            lists[int32] // for the scope
	links           []link       // of some claims, as chosen
	pairs           []Pair       // likewise, as found
	touched         []int32
	found           []int32
	claim, sentence reach
}

func newScratch(x *index) *scratch {
	n := len(x.units)
	return &scratch{score: make([]float64, n), equal: make([]float64, n), best: make([]float64, len(x.docs)),
		claim: newReach(x), sentence: newReach(x)}
}

// clear forgets the scores of the claims touched.
func (sc *scratch) clear() {
	for _, v := range sc.touched {
		sc.score[v], sc.equal[v] = 0, 0
	}
	sc.touched = sc.touched[:0]
}

// better notes a score of report r.
func (sc *scratch) better(r int32, score float64) {
	if sc.best[r] == 0 {
		sc.reports = append(sc.reports, r)
	}
	sc.best[r] = max(sc.best[r], score)
}
