package align

import (
	"context"
	"slices"
)

// A Group is claims of several reports that answer one question, and the pairs
// that say so. Claims and pairs are given by index, ascending by insertion.
type Group struct {
	Claims []int
	Pairs  []int
}

// Groups gathers pairs, given the surest first, into groups of one claim a
// report. A claim joins a group only when it pairs with more than half of the
// group's other claims, so that one weak link does not chain two facts together;
// where it does not, its pair starts a group of its own. A claim may be in several.
//
// Of the claims that scope says were not compared none counts for or against that,
// and a claim that another one stands for joins where that one is.
// The error is ctx's.
func Groups(ctx context.Context, pairs []Pair, reportOf func(claim int) int, scope *Scope) ([]Group, error) {
	g := newGrouper(pairs, reportOf, scope)
	for _, copies := range []bool{false, true} {
		for i, p := range pairs {
			if i%chunk == 0 && ctx.Err() != nil {
				return nil, ctx.Err()
			}
			if scope.Copies(p.A, p.B) == copies {
				g.add(i, p)
			}
		}
	}
	return g.groups, nil
}

// add puts pair i into the first group that takes it, or into one of its own.
func (g *grouper) add(i int, p Pair) {
	at := g.find(p)
	if at < 0 {
		at = len(g.groups)
		g.groups, g.large = append(g.groups, Group{}), append(g.large, nil)
	}
	g.put(at, p.A)
	g.put(at, p.B)
	g.groups[at].Pairs = append(g.groups[at].Pairs, i)
}

// A link is a pair of claims as one number, whichever comes first.
type link uint64

func linkOf(c, d int) link { return link(min(c, d))<<32 | link(max(c, d)) }

type grouper struct {
	report []int // by claim
	scope  *Scope
	linked [][]int // by claim, those that it pairs with, ascending
	groups []Group
	of     [][]int     // by claim, the groups that it is in
	large  []*register // by group, nil of small ones
}

func newGrouper(pairs []Pair, reportOf func(int) int, scope *Scope) *grouper {
	claims := 0
	for _, p := range pairs {
		claims = max(claims, p.A+1, p.B+1)
	}
	g := &grouper{report: make([]int, claims), scope: scope, linked: make([][]int, claims), of: make([][]int, claims)}
	for _, p := range pairs {
		g.report[p.A], g.report[p.B] = reportOf(p.A), reportOf(p.B)
		g.linked[p.A] = append(g.linked[p.A], p.B)
		g.linked[p.B] = append(g.linked[p.B], p.A)
	}
	for _, of := range g.linked {
		slices.Sort(of)
	}
	return g
}

// find is the first group that holds one claim of the pair and takes the other,
// or -1.
func (g *grouper) find(p Pair) int {
	best := -1
	consider := func(holds, joins int) {
		for _, at := range g.of[holds] {
			if (best < 0 || at < best) && g.takes(at, holds, joins) {
				best = at
			}
		}
	}
	consider(p.A, p.B)
	consider(p.B, p.A)
	return best
}

// takes reports whether claim c is in group at or may join it, by its pair with the
// claim that is there.
func (g *grouper) takes(at, there, c int) bool {
	if g.large[at] == nil {
		return g.joinsFew(at, there, c)
	}
	if o, taken := g.large[at].holds[g.report[c]]; taken {
		return o == c // a group has one claim a report
	}
	return g.scope.Copies(there, c) || g.enough(at, g.links(at, c), func() int { return g.met(at, c) })
}

// enough reports whether so many links are more than half of the claims of group at
// that were met.
func (g *grouper) enough(at, links int, met func() int) bool {
	n := len(g.groups[at].Claims)
	return links >= min(2, n) && (2*links > n || 2*links > met())
}

// joinsFew does what takes does where the group is small.
func (g *grouper) joinsFew(at, there, c int) bool {
	r, links := g.report[c], 0
	for _, o := range g.groups[at].Claims {
		if g.report[o] == r {
			return o == c // a group has one claim a report
		}
		if _, ok := slices.BinarySearch(g.linked[c], o); ok {
			links++
		}
	}
	return g.scope.Copies(there, c) || g.enough(at, links, func() int {
		met := 0
		for _, o := range g.groups[at].Claims {
			if g.scope.compared(o, c) {
				met++
			}
		}
		return met
	})
}

// links is how many claims of group at pair with claim c.
func (g *grouper) links(at, c int) int {
	n, linked, claims := 0, g.linked[c], g.groups[at].Claims
	if len(linked) > len(claims) {
		for _, o := range claims {
			if _, ok := slices.BinarySearch(linked, o); ok {
				n++
			}
		}
		return n
	}
	for _, o := range linked {
		if there, ok := g.large[at].holds[g.report[o]]; ok && there == o {
			n++
		}
	}
	return n
}

// met is how many claims of group at, a large one, were compared with claim c.
func (g *grouper) met(at, c int) int {
	r := g.report[c]
	if g.scope == nil || g.scope.hub[r] {
		return len(g.groups[at].Claims)
	}
	n := g.large[at].near[r]
	for _, q := range g.scope.reports(c) {
		if o, ok := g.large[at].holds[q]; ok && !slices.Contains(g.scope.near[o], int32(r)) {
			n++
		}
	}
	return n
}

func (g *grouper) put(at, c int) {
	group := &g.groups[at]
	if g.holds(at, c) {
		return
	}
	group.Claims = append(group.Claims, c)
	g.of[c] = append(g.of[c], at)
	switch {
	case len(group.Claims) == manyClaims:
		g.large[at] = &register{holds: map[int]int{}, near: map[int]int{}}
		for _, o := range group.Claims {
			g.register(at, o)
		}
	case len(group.Claims) > manyClaims:
		g.register(at, c)
	}
}

// holds reports whether claim c is in group at.
func (g *grouper) holds(at, c int) bool {
	if of := g.large[at]; of != nil {
		o, ok := of.holds[g.report[c]]
		return ok && o == c
	}
	return slices.Contains(g.groups[at].Claims, c)
}

// manyClaims is how many claims a group has that keeps a register of them.
const manyClaims = 48

// A register tells of the claims of a large group which one is of a report, and how
// many were compared with a report because it holds what is likest them.
type register struct{ holds, near map[int]int }

func (g *grouper) register(at, c int) {
	g.large[at].holds[g.report[c]] = c
	if g.scope != nil {
		for _, r := range g.scope.near[c] {
			g.large[at].near[int(r)]++
		}
	}
}
