package align

import (
	"math"

	"parallax/compare/fact"
)

// A posting is the clauses of a report that have a key, ascending, and how many they
// are with those that other ones stand for.
type posting struct {
	report, count int32
	clauses       []int32
}

// post counts the keys of each report's clauses, and files the clauses under them.
// A clause that another one stands for is counted, and not filed.
func (x *index) post() {
	x.count()
	x.postings = make([][]posting, len(x.words))
	filed := make([]int, len(x.words))
	x.eachClaim(func(u int) {
		if x.claims[u].Type != fact.Clause || !x.scope.stands(u) {
			return
		}
		for _, k := range x.bags[x.units[u].bag].keys {
			if !x.scope.full(filed[k.key]) {
				filed[k.key]++
				x.file(u, k)
			}
		}
	})
}

// file puts clause u, which has key k, after those of its report.
func (x *index) file(u int, k weighted) {
	of, r := x.postings[k.key], x.reportOf[u]
	if len(of) == 0 || of[len(of)-1].report != r {
		of = append(of, posting{report: r, count: k.count})
		x.postings[k.key] = of
	}
	last := &of[len(of)-1]
	last.clauses = append(last.clauses, int32(u))
}

// touchAll credits the clauses of other reports, from the one numbered from on,
// with what they share with u.
func (x *index) touchAll(sc *scratch, u int, from int32) {
	own := x.reportOf[u]
	for _, k := range x.bags[x.units[u].bag].keys {
		for _, n := range x.near[k.key] {
			for i := range x.postings[n.key] {
				if p := &x.postings[n.key][i]; p.report >= from && p.report != own {
					sc.touch(p, n.z, float64(k.count)*float64(p.count))
				}
			}
		}
	}
}

// touch credits the clauses of a report with a key that is so near one of a clause
// of another report; common is the product of how often the two have them.
func (sc *scratch) touch(p *posting, z, common float64) {
	if common > commonest {
		return
	}
	credit := z / math.Sqrt(common)
	for _, v := range p.clauses {
		if sc.score[v] == 0 {
			sc.touched = append(sc.touched, v)
		}
		sc.score[v] += credit
	}
}

// count notes with each key of a bag how many clauses of its report have it.
func (x *index) count() {
	tally := make([]int32, len(x.words))
	for r := range x.docs {
		from, to := x.firstUnit[r], x.firstUnit[r+1]
		for u := from; u < to; u++ {
			x.addTo(tally, u, 1)
		}
		for i := x.firstBag[r]; i < x.firstBag[r+1]; i++ {
			x.bags[i].count(tally)
		}
		for u := from; u < to; u++ {
			x.addTo(tally, u, 0)
		}
	}
}

// addTo adds n for each key of clause u to the tally; 0 begins it anew.
func (x *index) addTo(tally []int32, u, n int32) {
	if x.claims[u].Type != fact.Clause {
		return
	}
	for _, k := range x.bags[x.units[u].bag].keys {
		tally[k.key] = (tally[k.key] + n) * n
	}
}

func (b *bag) count(tally []int32) {
	for i := range b.keys {
		b.keys[i].count = max(1, tally[b.keys[i].key])
	}
}
