package sheet

import (
	"slices"

	"parallax/compare"
)

// Follow is the index of all facts now, where x is that of all facts before a person
// ruled on them, and reports whether they are still the same: those that hold the
// same claims, not such that look the same. Most are, if under another number.
func (x Index) Follow(reports int, before, now []*compare.Fact) (out Index, same bool) {
	if len(now) > 0 && alike(before, now) {
		return x, true
	}
	to, fresh := renumbered(before, now)
	if len(fresh) > len(now)/2 || len(now) == 0 {
		return NewIndex(reports, now, numbers(len(now))), false
	}
	out = Index{places: make([][]place, reports), longest: slices.Clone(x.longest)}
	for r, places := range x.places {
		out.places[r] = make([]place, 0, len(places)+len(fresh))
		for _, p := range places {
			if p.fact = to[p.fact]; p.fact >= 0 {
				out.places[r] = append(out.places[r], p)
			}
		}
	}
	for _, f := range fresh {
		out.enter(now, f)
	}
	return out, false
}

// enter puts the claims of fact f where they belong.
func (x *Index) enter(facts []*compare.Fact, f int) {
	for _, c := range facts[f].Claims {
		p := place{c.Span, f}
		at, _ := slices.BinarySearchFunc(x.places[c.Report], p, inText)
		x.places[c.Report] = slices.Insert(x.places[c.Report], at, p)
		x.longest[c.Report] = max(x.longest[c.Report], c.Len())
	}
}

// alike reports whether facts are the same, one by one.
func alike(a, b []*compare.Fact) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] && claimed(a[i]) != claimed(b[i]) {
			return false
		}
	}
	return true
}

// renumbered is which of the facts now each of those before is, -1 where it is none,
// and which of them are new.
func renumbered(before, now []*compare.Fact) (to, fresh []int) {
	was := make(map[*compare.Claim]int, len(before))
	to = make([]int, len(before))
	for i := range before {
		was[claimed(before[i])], to[i] = i, -1
	}
	for i := range now {
		if at, ok := was[claimed(now[i])]; ok {
			to[at] = i
		} else {
			fresh = append(fresh, i)
		}
	}
	return to, fresh
}

// claimed is the claims that a fact holds, as that which nothing else is.
func claimed(f *compare.Fact) *compare.Claim {
	if len(f.Claims) == 0 {
		return nil
	}
	return &f.Claims[0]
}

// numbers is those of n things.
func numbers(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}
