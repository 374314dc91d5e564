package align

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
func Groups(pairs []Pair, reportOf func(claim int) int) []Group {
	g := &grouper{reportOf: reportOf, linked: make(map[link]bool, len(pairs)), of: map[int][]int{}}
	for _, p := range pairs {
		g.linked[linkOf(p.A, p.B)] = true
	}
	for i, p := range pairs {
		at := g.find(p)
		if at < 0 {
			at = len(g.groups)
			g.groups = append(g.groups, Group{})
		}
		g.put(at, p.A)
		g.put(at, p.B)
		g.groups[at].Pairs = append(g.groups[at].Pairs, i)
	}
	return g.groups
}

// A link is a pair of claims as one number, whichever comes first.
type link uint64

func linkOf(c, d int) link { return link(min(c, d))<<32 | link(max(c, d)) }

type grouper struct {
	reportOf func(int) int
	linked   map[link]bool
	groups   []Group
	of       map[int][]int // the groups a claim is in
}

// find is the first group that holds one claim of the pair and takes the other,
// or -1.
func (g *grouper) find(p Pair) int {
	best := -1
	consider := func(holds, joins int) {
		for _, at := range g.of[holds] {
			if (best < 0 || at < best) && g.takes(at, joins) {
				best = at
			}
		}
	}
	consider(p.A, p.B)
	consider(p.B, p.A)
	return best
}

// takes reports whether claim c is in group at or may join it.
func (g *grouper) takes(at, c int) bool {
	claims := g.groups[at].Claims
	r := g.reportOf(c)
	for _, o := range claims {
		if g.reportOf(o) == r {
			return o == c // a group has one claim a report
		}
	}
	links := 0
	for _, o := range claims {
		if g.linked[linkOf(o, c)] {
			links++
		}
	}
	return 2*links > len(claims)
}

func (g *grouper) put(at, c int) {
	for _, o := range g.groups[at].Claims {
		if o == c {
			return
		}
	}
	g.groups[at].Claims = append(g.groups[at].Claims, c)
	g.of[c] = append(g.of[c], at)
}
