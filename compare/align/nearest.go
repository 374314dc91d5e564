package align

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/parallel"
)

// Of more than a few reports, a claim is compared with those of so many that hold
// what is likest it, and with those of so many hubs.
const (
	nearest = 6
	hubs    = 6
)

// chooseHubs orders the reports, given in an order that does not depend on their
// numbers, by how many claims of their own they make.
func (s *Scope) chooseHubs(order []int) {
	own := make([]int, len(order))
	for i := range s.claims {
		if s.compares(i) {
			own[s.claims[i].Report]++
		}
	}
	slices.SortStableFunc(order, func(r, q int) int { return cmp.Compare(own[q], own[r]) })
	s.order, s.rank, s.hub = order, make([]int, len(order)), make([]bool, len(order))
	for n, r := range order {
		s.rank[r], s.hub[r] = n, n < hubs
	}
}

// compares reports whether claim i is one that others are compared with.
func (s *Scope) compares(i int) bool {
	return s.stands(i) && paired(&s.claims[i])
}

// A meeting is a claim and one of a report that stands before its own in the scope's order.
type meeting struct{ later, earlier int32 }

// meetings lists, by claim, the claims that it is to be compared with of reports that stand
// before its own in the scope's order, ascending, and notes in the scope which reports each
// is compared with. In that order most claims meet the same few, of the reports that stand
// first, which the processors then have at hand.
func (x *index) meetings(ctx context.Context) ([][]int32, error) {
	met := make([][]int32, len(x.units))
	others, err := parallel.Collect(ctx, len(x.filed.claims), chunk, func(from, to int) []meeting {
		sc := x.scratch.Get().(*scratch)
		defer x.scratch.Put(sc)
		sc.meetings = sc.meetings[:0]
		for at := from; at < to && ctx.Err() == nil; at++ {
			met[x.filed.claims[at]] = x.chooseOf(sc, int32(at))
		}
		return slices.Clone(sc.meetings)
	})
	for _, m := range others {
		of := &met[m.later]
		if i, known := slices.BinarySearch(*of, m.earlier); !known {
			*of = slices.Insert(*of, i, m.earlier)
		}
	}
	return met, err
}

// chooseOf lists the claims that the one at a place itself chooses to meet: those of earlier
// reports, for it is the later ones of the others that meet it, and the scratch notes these.
func (x *index) chooseOf(sc *scratch, at int32) []int32 {
	u := int(x.filed.claims[at])
	sc.found = sc.found[:0]
	if x.claims[u].Type == fact.Clause {
		x.touchAll(sc, u, 0)
		x.choose(sc, at, sc.score, candidateMass, nearest)
	} else {
		x.touchSlots(sc, u)
		x.choose(sc, at, sc.score, 0, nearest/2)
		x.choose(sc, at, sc.equal, 0, nearest/2)
	}
	sc.clear()
	slices.Sort(sc.found)
	return sc.lists.keep(slices.Compact(sc.found))
}

// nearLikest is the share of the best score in a report that others of the report
// must reach to be compared as well.
const nearLikest = 0.5

// choose has the claim at a place meet claims whose score is above least: those of the hubs,
// and of so many other reports, which it notes, that hold the best.
func (x *index) choose(sc *scratch, at int32, score []float64, least float64, reports int) {
	for _, v := range sc.touched {
		if score[v] > least {
			sc.better(x.filed.ranks[v], score[v])
		}
	}
	near := sc.likest(reports)
	for _, v := range sc.touched {
		if best := sc.best[x.filed.ranks[v]]; best == 0 || score[v] <= least || score[v] < nearLikest*best {
			continue
		}
		if v < at {
			sc.found = append(sc.found, x.filed.claims[v])
		} else {
			sc.meetings = append(sc.meetings, meeting{x.filed.claims[v], x.filed.claims[at]})
		}
	}
	clear(sc.best[:hubs])
	of := &x.scope.near[x.filed.claims[at]]
	if *of == nil {
		*of = sc.lists.cut(nearest)
	}
	for _, n := range near {
		sc.best[n.rank] = 0
		if r := int32(x.scope.order[n.rank]); !slices.Contains(*of, r) {
			*of = append(*of, r)
		}
	}
}

// mostPosted is how many claims of many reports are filed under one key or handle:
// those of the reports that make most claims stand for a crowd.
const mostPosted = 128

// most is how many of n claims are filed.
func (s *Scope) most(n int) int {
	if s == nil {
		return n
	}
	return min(n, mostPosted)
}

// touchSlots credits the value claims of other reports with what they have in
// common with claim u, the rarer the more: in score what both are values of, in
// equal the values as well.
func (x *index) touchSlots(sc *scratch, u int) {
	own := x.rankOf(u)
	for _, h := range x.handlesOf[u] {
		of := &x.slots[h]
		w := 1 / float64(len(of.claims))
		for _, v := range of.claims {
			if x.filed.ranks[v] == own {
				continue
			}
			if sc.equal[v] == 0 {
				sc.touched = append(sc.touched, v)
			}
			sc.equal[v] += w
			if !of.ofValue {
				sc.score[v] += w
			}
		}
	}
}

// ofMany lists the candidates among the claims of many reports that are to be kept.
func (x *index) ofMany(ctx context.Context, keep keep) ([]Pair, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	met, err := x.meetings(ctx)
	if err != nil {
		return nil, err
	}
	found, err := parallel.Collect(ctx, len(met), chunk, func(from, to int) []Pair {
		var f Features
		sc := x.scratch.Get().(*scratch)
		defer x.scratch.Put(sc)
		sc.pairs = sc.pairs[:0]
		for u := from; u < to && ctx.Err() == nil; u++ {
			for _, v := range met[u] {
				f = x.features(sc, u, int(v))
				if p, kept := keep(min(u, int(v)), max(u, int(v)), &f); kept {
					sc.pairs = append(sc.pairs, p)
				}
			}
		}
		return slices.Clone(sc.pairs)
	})
	parallel.Sort(found, byClaims)
	return append(found, x.scope.copies()...), err
}
