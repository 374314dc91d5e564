package align

import (
	"math"

	"parallax/compare/fact"
)

// A posting is the clauses of a report, which is given by its rank, that have a key: of
// those filed under the key some in a row, and how many they are with those that other
// ones stand for.
type posting struct{ rank, count, from, to int32 }

// post counts the keys of each report's clauses, and files the clauses under them.
// A clause that another one stands for is counted, and not filed.
func (x *index) post() {
	x.count()
	counts := make([]int, len(x.words))
	x.eachFiled(func(_ int32, k weighted) { counts[k.key]++ })
	x.postings, x.clauses = make([][]posting, len(x.words)), make([][]int32, len(x.words))
	var postings lists[posting]
	var clauses lists[int32]
	for k, n := range counts {
		n = x.scope.most(n)
		x.postings[k], x.clauses[k] = postings.cut(min(n, len(x.docs))), clauses.cut(n)
	}
	x.eachFiled(x.file)
}

// eachFiled calls do for each key of each clause that may be met, given by its place.
func (x *index) eachFiled(do func(at int32, k weighted)) {
	for at, u := range x.filed.claims[:x.filed.clauses] {
		for _, k := range x.bags[x.units[u].bag].keys {
			do(int32(at), k)
		}
	}
}

// file puts a clause that has key k after those of its report, where there is room.
func (x *index) file(at int32, k weighted) {
	of, clauses, r := x.postings[k.key], x.clauses[k.key], x.filed.ranks[at]
	n := int32(len(clauses))
	if len(clauses) == cap(clauses) {
		return
	}
	if len(of) == 0 || of[len(of)-1].rank != r {
		of = append(of, posting{rank: r, count: k.count, from: n})
	}
	of[len(of)-1].to = n + 1
	x.postings[k.key], x.clauses[k.key] = of, append(clauses, at)
}

// touchAll credits the clauses of other reports, from the one numbered from on,
// with what they share with u.
func (x *index) touchAll(sc *scratch, u int, from int32) {
	own := x.rankOf(u)
	for _, k := range x.bags[x.units[u].bag].keys {
		for _, n := range x.near[k.key] {
			clauses := x.clauses[n.key]
			for _, p := range x.postings[n.key] {
				if p.rank >= from && p.rank != own {
					sc.touch(clauses[p.from:p.to], n.z, float64(k.count)*float64(p.count))
				}
			}
		}
	}
}

// touch credits the clauses of a report with a key that is so near one of a clause
// of another report; common is the product of how often the two have them.
func (sc *scratch) touch(clauses []int32, z, common float64) {
	if common > commonest {
		return
	}
	credit := z / math.Sqrt(common)
	for _, v := range clauses {
		if sc.score[v] == 0 {
			sc.touched = append(sc.touched, v)
		}
		sc.score[v] += credit
	}
}

// count notes with each key of a bag how many clauses of its report have it.
func (x *index) count() {
	tally, most := make([]int32, len(x.words)), int32(0)
	for r := range x.docs {
		from, to := x.firstUnit[r], x.firstUnit[r+1]
		for u := from; u < to; u++ {
			x.addTo(tally, u, 1)
		}
		for i := x.firstBag[r]; i < x.firstBag[r+1]; i++ {
			most = max(most, x.bags[i].count(tally))
		}
		for u := from; u < to; u++ {
			x.addTo(tally, u, 0)
		}
	}
	x.rarity = rarities(most)
}

// rarities are, by how many clauses of a report have a key, what it weighs in what is
// shared: 1 over the square root.
func rarities(most int32) []float64 {
	out := make([]float64, most+1)
	for n := range out {
		out[n] = 1 / math.Sqrt(float64(n))
	}
	return out
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

// count notes how often the keys are had, and gives the greatest number.
func (b *bag) count(tally []int32) (most int32) {
	for i := range b.keys {
		b.keys[i].count = max(1, tally[b.keys[i].key])
		most = max(most, b.keys[i].count)
	}
	return most
}
