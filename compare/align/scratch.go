package align

// scratch is the working memory of candidates, cleared after each use. Its scores
// are by the place of a claim.
type scratch struct {
	score           []float64
	equal           []float64    // of values: see touchSlots
	best            []float64    // by the rank of a report
	ranks           []int32      // the reports that have a best score
	nearest         []likest     // of these: see likest
	lists           lists[int32] // of what is kept
	meetings        []meeting    // that some claims chose
	pairs           []Pair       // of some claims, as found
	touched         []int32
	found           []int32
	claim, sentence reach
	known           []likeness // by the second sentence, with the first one last asked for
}

func newScratch(x *index) *scratch {
	n := len(x.filed.claims)
	sc := &scratch{score: make([]float64, n), equal: make([]float64, n), best: make([]float64, len(x.docs)),
		claim: newReach(x), sentence: newReach(x), known: make([]likeness, len(x.sentences))}
	for s := range sc.known {
		sc.known[s].of = none
	}
	return sc
}

// clear forgets the scores of the claims touched.
func (sc *scratch) clear() {
	for _, v := range sc.touched {
		sc.score[v], sc.equal[v] = 0, 0
	}
	sc.touched = sc.touched[:0]
}
