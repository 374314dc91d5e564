package review

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/judge"
)

// join puts the claims of r.On to the fact that has those of r.With: a new fact
// takes the place of that one and, where nothing of it is left, of the one that
// the claims come from. Claims that are gone are left out.
func (w *work) join(r *Ruling, v compare.Verdict) string {
	to, with := w.any(r.With, r.Fact)
	from, on := w.any(r.On, r.Fact)
	if to == nil || from == nil {
		return w.missing(r, scattered)
	}
	moved, rest := taken(from, on.claims)
	if from == to {
		w.tie(w.edit(to), on.claims, with.claims, v)
		return w.missing(r, "")
	}
	d := derive(to)
	d.gather(to, indices(len(to.Claims)))
	d.gather(from, moved)
	w.remove(to)
	d.Review.Note = to.Review.Note
	if len(rest) == 0 {
		w.remove(from)
		d.Review.Note = both(to.Review.Note, from.Review.Note)
	}
	w.enter(d)
	w.tie(d, d.claimsLike(from, moved), d.claimsLike(to, present(with.claims)), v)
	return w.missing(r, "")
}

// tie relates claims of d to others of it, where they are of different reports:
// a person holds that they stand to each other as v.
func (w *work) tie(d *draft, on, with []int, v compare.Verdict) {
	d.own()
	for _, a := range present(on) {
		for _, b := range present(with) {
			if a, b := min(a, b), max(a, b); d.Claims[a].Report != d.Claims[b].Report {
				d.relate(a, b, v)
			}
		}
	}
	d.Review.Reshaped = true
}

func (d *draft) relate(a, b int, v compare.Verdict) {
	for i := range d.Relations {
		if r := &d.Relations[i]; r.A == a && r.B == b {
			if was := r.Unruled(); was != v {
				overrule(r, was, v)
			} else {
				confirm(r, was)
			}
			return
		}
	}
	r := compare.Relation{A: a, B: b, Verdict: v, Score: 1, Why: "A person put the two together.", Origin: compare.ByLinking,
		EvidenceA: d.Claims[a].Span, EvidenceB: d.Claims[b].Span}
	if v > compare.Agree {
		r.Kind = judge.Other
	}
	d.Relations = append(d.Relations, r)
}

// part takes the claims of r.On out of the fact that has them and others, those
// of r.With among these. Where no fact has both, they are apart already.
func (w *work) part(r *Ruling) string {
	quotes := slices.Concat(r.On, r.With)
	d, m := w.best(quotes, r.Fact, func(d *draft, m match) bool {
		on := m.found(len(r.On))
		return on > 0 && (m.found(len(quotes)) > on || r.Act == Alone)
	})
	if d == nil {
		return w.missing(r, "")
	}
	on, rest := taken(d, m.claims[:len(r.On)])
	switch {
	case len(rest) > 0:
		w.remove(d)
		w.divide(d, rest, d.Review.Note, false)
		w.divide(d, on, "", r.Act == Alone)
	case r.Act == Alone:
		w.edit(d).alone = len(d.Relations) == 0
	}
	return w.missing(r, "")
}

// divide makes facts of claims of d, one of those that relations hold together.
// The first gets the note.
func (w *work) divide(d *draft, claims []int, note string, alone bool) {
	var parts []*draft
	for len(claims) > 0 {
		group := d.connected(claims)
		n := derive(d)
		n.gather(d, group)
		n.alone = alone && len(n.Relations) == 0
		parts = append(parts, n)
		claims = slices.DeleteFunc(slices.Clone(claims), func(c int) bool { return slices.Contains(group, c) })
	}
	slices.SortFunc(parts, w.byPlace)
	parts[0].Review.Note = note
	for _, n := range parts {
		w.enter(n)
	}
}

// byPlace orders parts of a fact as they are read, and those that come at the
// same place by their words and files, which do not depend on the order of the
// reports.
func (w *work) byPlace(a, b *draft) int {
	return cmp.Or(cmp.Compare(a.Place(w.table.Reports), b.Place(w.table.Reports)), strings.Compare(w.spot(a), w.spot(b)))
}

func (w *work) spot(d *draft) string {
	var spots []string
	for i := range d.Claims {
		q := quote(w.table, &d.Claims[i])
		spots = append(spots, strings.Join([]string{q.Words, q.File, q.Before, q.After}, "\x00"))
	}
	return slices.Min(spots)
}

// connected is the first of claims and those of the others that relations among
// them lead to, ascending.
func (d *draft) connected(claims []int) []int {
	group := []int{claims[0]}
	for i := 0; i < len(group); i++ {
		for _, r := range d.Relations {
			for _, end := range [][2]int{{r.A, r.B}, {r.B, r.A}} {
				if end[0] == group[i] && slices.Contains(claims, end[1]) && !slices.Contains(group, end[1]) {
					group = append(group, end[1])
				}
			}
		}
	}
	slices.Sort(group)
	return group
}

// gather adds claims of another fact that d does not have yet, and the relations
// among them, and puts them in order.
func (d *draft) gather(from *draft, claims []int) {
	old := slices.Clone(d.Claims)
	for _, c := range claims {
		if d.claim(&from.Claims[c]) < 0 {
			d.Claims = append(d.Claims, from.Claims[c])
		}
	}
	slices.SortStableFunc(d.Claims, func(a, b compare.Claim) int {
		return cmp.Or(cmp.Compare(a.Report, b.Report), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	for i := range d.Relations {
		r := &d.Relations[i]
		r.A, r.B = d.claim(&old[r.A]), d.claim(&old[r.B])
	}
	for _, r := range from.Relations {
		if !slices.Contains(claims, r.A) || !slices.Contains(claims, r.B) {
			continue
		}
		r.A, r.B = d.claim(&from.Claims[r.A]), d.claim(&from.Claims[r.B])
		if !slices.ContainsFunc(d.Relations, func(o compare.Relation) bool { return o.A == r.A && o.B == r.B }) {
			d.Relations = append(d.Relations, r)
		}
	}
}

// claim is where d has a claim of the same place, or -1.
func (d *draft) claim(c *compare.Claim) int {
	return slices.IndexFunc(d.Claims, func(o compare.Claim) bool { return o.Report == c.Report && o.Span == c.Span })
}

// claimsLike is where d has claims of another fact.
func (d *draft) claimsLike(from *draft, claims []int) []int {
	var out []int
	for _, c := range claims {
		out = append(out, d.claim(&from.Claims[c]))
	}
	return out
}

// taken parts the claims of d into those given, as far as there are any, and
// the rest.
func taken(d *draft, claims []int) (in, rest []int) {
	for c := range d.Claims {
		if slices.Contains(claims, c) {
			in = append(in, c)
		} else {
			rest = append(rest, c)
		}
	}
	return in, rest
}

// present is claims without those that are missing.
func present(claims []int) []int {
	return slices.DeleteFunc(slices.Clone(claims), func(c int) bool { return c < 0 })
}

// both is two notes as one.
func both(a, b string) string {
	if a == "" || b == "" || a == b {
		return max(a, b)
	}
	return a + "\n" + b
}

func indices(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}
