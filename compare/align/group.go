package align

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/parallel"
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
func Groups(ctx context.Context, pairs []Pair, claims []fact.Claim, scope *Scope) ([]Group, error) {
	linked := newLinkage(pairs, claims, scope)
	var of [fact.Types][]int // pairs: claims of two types have none
	for i := range pairs {
		t := claims[pairs[i].A].Type
		of[t] = append(of[t], i)
	}
	parts := make([][]Group, len(of))
	err := parallel.Each(ctx, len(of), func(t int) { parts[t] = linked.group(ctx, of[t]) })
	groups := slices.Concat(parts...)
	slices.SortFunc(groups, func(a, b Group) int { return linked.order(a.Pairs[0], b.Pairs[0]) })
	return groups, err
}

// group gathers the pairs given by index. It is of no use where ctx is cancelled.
func (l *linkage) group(ctx context.Context, pairs []int) []Group {
	g := grouper{linkage: l, marked: none}
	for _, copies := range []bool{false, true} {
		for n, i := range pairs {
			if n%chunk == 0 && ctx.Err() != nil {
				return nil
			}
			if p := l.given[i]; l.scope.Copies(p.A, p.B) == copies {
				g.add(i, p)
			}
		}
	}
	return g.whole()
}

// add puts pair i into the first group that takes it, or into one of its own.
func (g *grouper) add(i int, p Pair) {
	at := g.find(p)
	if at < 0 {
		at = int32(len(g.pairs))
		g.pairs, g.members, g.large = append(g.pairs, nil), append(g.members, nil), append(g.large, nil)
	}
	g.put(at, int32(p.A))
	g.put(at, int32(p.B))
	g.pairs[at] = append(g.pairs[at], i)
}

// whole is the groups as they are.
func (g *grouper) whole() []Group {
	out := make([]Group, len(g.pairs))
	for at, members := range g.members {
		out[at] = Group{Claims: make([]int, len(members)), Pairs: g.pairs[at]}
		for i, m := range members {
			out[at].Claims[i] = int(m.claim)
		}
	}
	return out
}

// A linkage tells how claims are linked by the pairs given.
type linkage struct {
	given   []Pair
	scope   *Scope
	reports int       // how many there are
	report  []int32   // by claim
	linked  [][]int32 // by claim, those that it pairs with, ascending
	marks   []int32   // by claim, the latest claim with a link to it that was marked
	of      [][]int32 // by claim, the groups that it is in
}

func newLinkage(pairs []Pair, claims []fact.Claim, scope *Scope) *linkage {
	n := len(claims)
	l := &linkage{given: pairs, scope: scope, report: make([]int32, n), linked: byClaim(pairs, n), marks: make([]int32, n), of: make([][]int32, n)}
	for c, of := range l.linked {
		l.report[c], l.marks[c] = int32(claims[c].Report), none
		l.reports = max(l.reports, claims[c].Report+1)
		for i, p := range of {
			of[i] = int32(pairs[p].other(c))
		}
		slices.Sort(of)
	}
	return l
}

// order is that in which two pairs, given by index, are added: copies when the others
// are.
func (l *linkage) order(i, j int) int {
	p, q := &l.given[i], &l.given[j]
	switch a, b := l.scope.Copies(p.A, p.B), l.scope.Copies(q.A, q.B); {
	case a && !b:
		return 1
	case b && !a:
		return -1
	}
	return cmp.Compare(i, j)
}

// A grouper makes groups of pairs of claims of one type.
type grouper struct {
	*linkage
	marked  int32       // a claim whose links are marked, or none
	pairs   [][]int     // by group
	members [][]member  // by group
	large   []*register // by group, nil of small ones
}

// A member is a claim of a group, and its report.
type member struct{ claim, report int32 }

// find is the first group that holds one claim of the pair and takes the other,
// or -1.
func (g *grouper) find(p Pair) int32 {
	best := int32(-1)
	consider := func(holds, joins int32) {
		if len(g.linked[joins]) == 1 && !g.scope.Copies(int(holds), int(joins)) {
			return // it would take two links
		}
		for _, at := range g.of[holds] {
			if (best < 0 || at < best) && g.takes(at, holds, joins) {
				best = at
			}
		}
	}
	consider(int32(p.A), int32(p.B))
	consider(int32(p.B), int32(p.A))
	return best
}

// takes reports whether claim c is in group at or may join it, by its pair with the
// claim that is there.
func (g *grouper) takes(at, there, c int32) bool {
	if g.large[at] == nil {
		return g.joinsFew(at, there, c)
	}
	if o := g.large[at].holds[g.report[c]]; o != none {
		return o == c // a group has one claim a report
	}
	return g.scope.Copies(int(there), int(c)) || g.enough(at, g.links(at, c), func() int { return g.met(at, c) })
}

// enough reports whether so many links are more than half of the claims of group at
// that were met.
func (g *grouper) enough(at int32, links int, met func() int) bool {
	n := len(g.members[at])
	return links >= min(2, n) && (2*links > n || 2*links > met())
}

// joinsFew does what takes does where the group is small.
func (g *grouper) joinsFew(at, there, c int32) bool {
	r, links := g.report[c], 0
	g.mark(c)
	for _, m := range g.members[at] {
		if m.report == r {
			return m.claim == c // a group has one claim a report
		}
		if g.linkedTo(m.claim, c) {
			links++
		}
	}
	return g.scope.Copies(int(there), int(c)) || g.enough(at, links, func() int { return g.metFew(at, c) })
}

// metFew does what met does where the group is small.
func (g *grouper) metFew(at, c int32) int {
	r, members := g.report[c], g.members[at]
	if g.scope == nil || g.scope.hub[r] {
		return len(members)
	}
	n := 0
	for _, m := range members {
		if g.scope.hub[m.report] || slices.Contains(g.scope.near[c], m.report) || slices.Contains(g.scope.near[m.claim], r) {
			n++
		}
	}
	return n
}

// mostMarked is how many links a claim has that are looked up by marks. To mark more
// would cost, for each pair of the claim, as much as it has pairs.
const mostMarked = 256

// mark marks the claims that claim c pairs with, for linkedTo.
func (g *grouper) mark(c int32) {
	if g.marked == c || len(g.linked[c]) > mostMarked {
		return
	}
	g.marked = c
	for _, o := range g.linked[c] {
		g.marks[o] = c
	}
}

// linkedTo reports whether two claims pair.
func (g *grouper) linkedTo(c, d int32) bool {
	if g.marked == d {
		return g.marks[c] == d
	}
	if len(g.linked[c]) > len(g.linked[d]) {
		c, d = d, c
	}
	_, ok := slices.BinarySearch(g.linked[c], d)
	return ok
}

// put adds claim c to group at, unless it is there.
func (g *grouper) put(at, c int32) {
	if g.holds(at, c) {
		return
	}
	m := member{c, g.report[c]}
	g.members[at] = append(g.members[at], m)
	g.of[c] = append(g.of[c], at)
	switch n := len(g.members[at]); {
	case n == manyClaims:
		g.large[at] = newRegister(g.reports)
		for _, o := range g.members[at] {
			g.register(at, o)
		}
	case n > manyClaims:
		g.register(at, m)
	}
}

// holds reports whether claim c is in group at.
func (g *grouper) holds(at, c int32) bool {
	if of := g.large[at]; of != nil {
		return of.holds[g.report[c]] == c
	}
	return slices.Contains(g.members[at], member{c, g.report[c]})
}
