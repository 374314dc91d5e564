package align

import "parallax/compare/fact"

// filed are the claims that others may meet, each found by its place: clauses, then
// values, those of many reports in the order of the scope. So those that most meet
// stand close together.
type filed struct {
	claims, ranks []int32 // by place: the claim, its report's rank in that order
	clauses       int     // how many are clauses
}

// fileClaims finds the claims that may be met.
func (x *index) fileClaims() {
	var values []int32
	x.eachClaim(func(u int) {
		switch c := &x.claims[u]; {
		case !paired(c) || !x.scope.stands(u):
		case c.Type == fact.Clause:
			x.filed.claims = append(x.filed.claims, int32(u))
		default:
			values = append(values, int32(u))
		}
	})
	x.filed.clauses = len(x.filed.claims)
	x.filed.claims = append(x.filed.claims, values...)
	x.filed.ranks = make([]int32, len(x.filed.claims))
	for at, u := range x.filed.claims {
		x.filed.ranks[at] = x.rankOf(int(u))
	}
}

// rankOf is the rank of claim u's report: of few reports its number.
func (x *index) rankOf(u int) int32 {
	if x.scope == nil {
		return int32(x.claims[u].Report)
	}
	return int32(x.scope.rank[x.claims[u].Report])
}

// eachClaim calls do for all claims, in order or, of many reports, in the order of the
// scope.
func (x *index) eachClaim(do func(u int)) {
	if x.scope == nil {
		for u := range x.claims {
			do(u)
		}
		return
	}
	for _, r := range x.scope.order {
		for u := firstClaim(x.claims, r); u < len(x.claims) && x.claims[u].Report == r; u++ {
			do(u)
		}
	}
}
