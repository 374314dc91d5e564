package align

// better notes a score of the report of rank r.
func (sc *scratch) better(r int32, score float64) {
	if sc.best[r] == 0 {
		sc.ranks = append(sc.ranks, r)
	}
	sc.best[r] = max(sc.best[r], score)
}

// likest is a report, given by its rank, and its best score.
type likest struct {
	rank int32
	best float64
}

// likest lists the n reports, beside the hubs, that hold the best scores, and forgets the
// scores of all others but the hubs. The list is the scratch's.
func (sc *scratch) likest(n int) []likest {
	out := sc.nearest[:0]
	for _, r := range sc.ranks {
		if r < hubs {
			continue
		}
		l := likest{r, sc.best[r]}
		sc.best[r] = 0
		if len(out) < n {
			out = append(out, l)
		} else if !l.before(out[n-1]) {
			continue
		}
		i := len(out) - 1
		for ; i > 0 && l.before(out[i-1]); i-- {
			out[i] = out[i-1]
		}
		out[i] = l
	}
	for _, l := range out {
		sc.best[l.rank] = l.best
	}
	sc.nearest, sc.ranks = out, sc.ranks[:0]
	return out
}

func (l likest) before(o likest) bool { return l.best > o.best || l.best == o.best && l.rank < o.rank }
