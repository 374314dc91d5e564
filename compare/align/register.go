package align

import "slices"

// manyClaims is how many claims a group has that keeps a register of them.
const manyClaims = 48

// A register tells of the claims of a large group which one is of a report, or none,
// and how many were compared with a report because it holds what is likest them.
type register struct{ holds, near []int32 }

func newRegister(reports int) *register {
	r := &register{make([]int32, reports), make([]int32, reports)}
	for i := range r.holds {
		r.holds[i] = none
	}
	return r
}

func (g *grouper) register(at int32, m member) {
	g.large[at].holds[m.report] = m.claim
	if g.scope != nil {
		for _, r := range g.scope.near[m.claim] {
			g.large[at].near[r]++
		}
	}
}

// links is how many claims of group at, a large one, pair with claim c.
func (g *grouper) links(at, c int32) int {
	n, members := 0, g.members[at]
	if len(g.linked[c]) > len(members) {
		g.mark(c)
		for _, m := range members {
			if g.linkedTo(m.claim, c) {
				n++
			}
		}
		return n
	}
	for _, o := range g.linked[c] {
		if g.large[at].holds[g.report[o]] == o {
			n++
		}
	}
	return n
}

// met is how many claims of group at, a large one, were compared with claim c.
func (g *grouper) met(at, c int32) int {
	r := g.report[c]
	if g.scope == nil || g.scope.hub[r] {
		return len(g.members[at])
	}
	n := int(g.large[at].near[r])
	for q := range g.scope.reports(int(c)) {
		if o := g.large[at].holds[q]; o != none && !slices.Contains(g.scope.near[o], r) {
			n++
		}
	}
	return n
}
