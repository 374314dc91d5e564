package align

import "parallax/compare/fact"

// A posting is a unit that has a key, and how many of its report's clauses do.
type posting struct{ unit, count int32 }

// post counts the keys of each report's clauses, and files the clauses under them.
// A clause that another one stands for is counted, and not filed.
func (x *index) post() {
	x.count()
	x.postings = make([][]posting, len(x.words))
	x.eachClaim(func(u int) {
		if x.claims[u].Type != fact.Clause || !x.scope.stands(u) {
			return
		}
		for _, k := range x.units[u].keys {
			if of := x.postings[k.key]; !x.scope.full(len(of)) {
				x.postings[k.key] = append(of, posting{int32(u), k.count})
			}
		}
	})
}

// count notes with each key of a unit how many clauses of its report have it.
func (x *index) count() {
	tally := make([]int32, len(x.words))
	u, s := 0, 0
	for r := range x.docs {
		units, sentences := u, s
		for ; u < len(x.units) && x.units[u].report == r; u++ {
			if x.claims[u].Type == fact.Clause {
				x.units[u].addTo(tally, 1)
			}
		}
		for s < len(x.sentences) && x.sentences[s].report == r {
			s++
		}
		for _, of := range [][]unit{x.units[units:u], x.sentences[sentences:s]} {
			for i := range of {
				of[i].count(tally)
			}
		}
		for i := units; i < u; i++ {
			x.units[i].addTo(tally, 0)
		}
	}
}

// addTo adds n for each key of u to the tally; 0 begins it anew.
func (u *unit) addTo(tally []int32, n int32) {
	for _, k := range u.keys {
		tally[k.key] = (tally[k.key] + n) * n
	}
}

func (u *unit) count(tally []int32) {
	for i := range u.keys {
		u.keys[i].count = max(1, tally[u.keys[i].key])
	}
}
