package review

import (
	"cmp"
	"slices"
)

// A match is the claims of a fact that quotes tell of: by quote, -1 where it has
// none, no claim twice.
type match struct {
	claims   []int
	likeness int
}

// found counts the quotes with a claim among the first n.
func (m match) found(n int) (hits int) {
	for _, c := range m.claims[:n] {
		if c >= 0 {
			hits++
		}
	}
	return hits
}

// match gives every quote the claim of d that it is most like.
func (w *work) match(d *draft, quotes []Quote) match {
	type pair struct{ quote, claim, likeness int }
	of := make(map[string][]int, len(quotes)) // the quotes of these words
	for q := range quotes {
		of[quotes[q].Words] = append(of[quotes[q].Words], q)
	}
	var pairs []pair
	for c, words := range d.words {
		if like := of[words]; len(like) > 0 {
			is := around(w.table, &d.Claims[c], words)
			for _, q := range like {
				pairs = append(pairs, pair{q, c, quotes[q].likeness(&is)})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.quote, b.quote), cmp.Compare(a.claim, b.claim))
	})
	m, taken := match{claims: slices.Repeat([]int{-1}, len(quotes))}, make([]bool, len(d.Claims))
	for _, p := range pairs {
		if m.claims[p.quote] < 0 && !taken[p.claim] {
			m.claims[p.quote], taken[p.claim] = p.claim, true
			m.likeness += p.likeness
		}
	}
	return m
}

// with lists the facts that have a claim of any of the quotes.
func (w *work) with(quotes []Quote) []int {
	var out []int
	for i := range quotes {
		for _, facts := range [][]int{w.index[quotes[i].Words], w.added[quotes[i].Words]} {
			for _, f := range facts {
				if !w.facts[f].gone {
					out = append(out, f)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// best is the fact that fits the quotes best among those that suit, the one
// called label before others and then the first in reading order; nil where
// none suits.
func (w *work) best(quotes []Quote, label string, suits func(*draft, match) bool) (best *draft, m match) {
	return w.bestOf(w.with(quotes), quotes, label, suits)
}

// bestOf is best among some facts.
func (w *work) bestOf(facts []int, quotes []Quote, label string, suits func(*draft, match) bool) (best *draft, m match) {
	most := -1
	for _, f := range facts {
		d := w.facts[f]
		is := w.match(d, quotes)
		if !suits(d, is) {
			continue
		}
		fit := (is.found(len(quotes))*len(quotes)*32 + is.likeness) * 2
		if d.Label == label {
			fit++
		}
		if fit > most {
			best, m, most = d, is, fit
		}
	}
	return best, m
}

// of lists the facts that have a claim of any of the quotes, and so many claims.
func (w *work) of(quotes []Quote, claims int) []int {
	return slices.DeleteFunc(w.with(quotes), func(f int) bool { return len(w.facts[f].Claims) != claims })
}

// whole is the fact that has the quoted claims and no others.
func (w *work) whole(r *Ruling) *draft {
	d, _ := w.bestOf(w.of(r.On, len(r.On)), r.On, r.Fact, func(_ *draft, m match) bool { return m.found(len(r.On)) == len(r.On) })
	return d
}

// any is the fact that has most of the quoted claims.
func (w *work) any(quotes []Quote, label string) (*draft, match) {
	return w.best(quotes, label, func(*draft, match) bool { return true })
}

// stands reports whether some fact claims what q quotes.
func (w *work) stands(q *Quote) bool {
	there := func(f int) bool { return !w.facts[f].gone }
	return slices.ContainsFunc(w.index[q.Words], there) || slices.ContainsFunc(w.added[q.Words], there)
}

// In is which fact of the table that was given last r is about: the one that has most
// of the claims; -1 where none has any.
func (o *Overlay) In(r *Ruling) int {
	w, on := &o.work, map[string]bool{}
	for i := range r.On {
		on[r.On[i].Words] = true
	}
	best, most := -1, 0
	for _, f := range w.with(r.On) {
		d, n := w.facts[f], 0
		for _, words := range d.words {
			if on[words] {
				n += 2
			}
		}
		if d.Label == r.Fact {
			n++
		}
		if at := w.places[f]; n > most || n == most && at < best {
			best, most = at, n
		}
	}
	return best
}
