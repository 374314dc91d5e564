package review

import (
	"cmp"
	"fmt"
	"slices"
	"sort"

	"parallax/compare"
)

// work is the facts of a table with rulings in them, and the way back: each ruling
// leaves what it changed as it was before.
type work struct {
	*Overlay
	facts []*draft         // those of the table and, behind them, new ones
	added map[string][]int // to the index, by words
	steps []step           // by ruling

	given   []*compare.Fact // what was given last
	places  []int           // by fact: where it stands there
	changed []int           // the facts that are another draft since
	moved   bool            // facts came or went since
}

// A step is a ruling that was applied.
type step struct {
	ruling Ruling
	why    string   // it is to be looked at again, "" where it is not
	facts  int      // how many there were before
	was    []*draft // those that it changed
}

// A draft is a fact while rulings are applied. Its claims and relations are the
// table's until it owns them. A ruling never changes a draft that another left: it
// edits a copy.
type draft struct {
	compare.Fact
	words []string
	at    int // in the facts
	base  int // the fact of the table that it is or came from
	owned bool
	gone  bool
	seen  bool // reviewed
	alone bool // ruled to be of one report

	settled bool // the fact says what its relations come to: nothing of it changes any more
}

// back takes back what was applied last, until only rulings are left that the
// given ones begin with.
func (w *work) back(rulings []Ruling) {
	keep := 0
	for keep < min(len(w.steps), len(rulings)) && rulings[keep].same(&w.steps[keep].ruling) {
		keep++
	}
	for _, s := range slices.Backward(w.steps[keep:]) {
		for _, d := range slices.Backward(w.facts[s.facts:]) {
			for _, words := range d.words {
				w.added[words] = w.added[words][:len(w.added[words])-1]
			}
		}
		w.moved = w.moved || len(w.facts) > s.facts
		w.facts = w.facts[:s.facts]
		for _, d := range slices.Backward(s.was) {
			if d.at < s.facts {
				w.put(d)
			}
		}
	}
	w.steps = w.steps[:keep]
}

// take applies a ruling.
func (w *work) take(r Ruling) {
	w.steps = append(w.steps, step{ruling: r, facts: len(w.facts)})
	w.steps[len(w.steps)-1].why = w.rule(&r)
}

// edit is d to be changed, in its place.
func (w *work) edit(d *draft) *draft {
	s := &w.steps[len(w.steps)-1]
	s.was = append(s.was, d)
	now := *d
	now.settled = false
	if d.owned {
		now.Relations = slices.Clone(d.Relations)
	}
	w.put(&now)
	return &now
}

// put puts d in its place.
func (w *work) put(d *draft) {
	w.facts[d.at] = d
	w.changed = append(w.changed, d.at)
}

// own makes the relations of d its own, to be changed.
func (d *draft) own() {
	if !d.owned {
		d.owned, d.Relations = true, slices.Clone(d.Relations)
	}
}

// remove takes a fact out of the table.
func (w *work) remove(d *draft) { w.edit(d).gone = true }

// derive is a new fact in the place of from, still without claims.
func derive(from *draft) *draft {
	d := &draft{Fact: compare.Fact{Label: from.Label}, base: from.base, owned: true}
	d.Review.Reshaped = true
	return d
}

// enter adds a new fact whose claims are complete. A fact must have been removed
// before, for which it comes.
func (w *work) enter(d *draft) {
	d.Label = unused(d.Label, "%s (%d)", w.calls)
	d.ID = d.Fingerprint(w.table.Reports)
	d.Texts = compare.CountTexts(&d.Fact, w.table.Overlaps)
	d.words, d.at = wordsOf(w.table, &d.Fact), len(w.facts)
	for _, words := range d.words {
		w.added[words] = append(w.added[words], d.at)
	}
	w.facts, w.moved = append(w.facts, d), true
}

// calls reports whether a fact is called label.
func (w *work) calls(label string) bool {
	f, ok := w.labels[label]
	return ok && !w.facts[f].gone || slices.ContainsFunc(w.facts[len(w.table.Facts):], func(d *draft) bool { return d.Label == label && !d.gone })
}

// made is the new facts, in reading order.
func (w *work) made() []*draft {
	made := slices.DeleteFunc(slices.Clone(w.facts[len(w.table.Facts):]), func(d *draft) bool { return d.gone })
	slices.SortStableFunc(made, w.inReading)
	return made
}

// inReading is below zero where a comes before b in reading order.
func (w *work) inReading(a, b *draft) int {
	return cmp.Or(cmp.Compare(a.Place(w.table.Reports), b.Place(w.table.Reports)), cmp.Compare(a.base, b.base))
}

// finish is the facts in reading order, with what their relations tell of them. As
// long as none comes or goes, all that nobody ruled on are those given last.
func (w *work) finish() []*compare.Fact {
	if w.moved {
		w.collect()
	} else {
		w.given = slices.Clone(w.given)
		for _, f := range w.changed {
			at := &w.given[w.places[f]]
			*at = w.facts[f].fact((*at).ID)
		}
	}
	w.changed, w.moved = w.changed[:0], false
	return w.given
}

// collect gives all facts in reading order.
func (w *work) collect() {
	made, found := w.made(), w.facts[:len(w.table.Facts)]
	if len(made) > 0 {
		found = make([]*draft, len(w.reading))
		for i, f := range w.reading {
			found[i] = w.facts[f]
		}
	}
	w.given, w.places = make([]*compare.Fact, 0, len(w.facts)), make([]int, len(w.facts))
	taken := map[string]bool{}
	for _, d := range made {
		n := sort.Search(len(found), func(i int) bool { return w.inReading(d, found[i]) < 0 })
		w.give(found[:n])
		found = found[n:]
		id := unused(d.ID, "%s-%d", func(id string) bool { return taken[id] || w.names(id) })
		taken[id] = true
		w.places[d.at], w.given = len(w.given), append(w.given, d.fact(id))
	}
	w.give(found)
}

// give gives those of drafts that are still there.
func (w *work) give(drafts []*draft) {
	for _, d := range drafts {
		if !d.gone {
			w.places[d.at], w.given = len(w.given), append(w.given, d.fact(d.ID))
		}
	}
}

// names reports whether a fact of the table that is still there has an ID.
func (w *work) names(id string) bool {
	f, ok := w.ids[id]
	return ok && !w.facts[f].gone
}

// unused is name or, where that is taken, the next number of it that is not.
func unused(name, format string, taken func(string) bool) string {
	out := name
	for n := 2; taken(out); n++ {
		out = fmt.Sprintf(format, name, n)
	}
	return out
}

// fact is the fact that d comes to, called id.
func (d *draft) fact(id string) *compare.Fact {
	if !d.settled {
		d.settled = true
		d.settle()
	}
	if d.ID == id {
		return &d.Fact
	}
	f := d.Fact
	f.ID = id
	return &f
}

// settle derives what is said of the whole fact.
func (d *draft) settle() {
	if d.owned {
		d.Settle()
	}
	d.Review.Found, d.Review.Status = compare.Single, compare.Open
	overruled, ruled := false, d.alone
	for i := range d.Relations {
		r := &d.Relations[i]
		if r.Origin != compare.ByLinking {
			d.Review.Found = max(d.Review.Found, r.Unruled())
		}
		overruled = overruled || r.Origin == compare.ByOverruling
		ruled = i == 0 || ruled
		ruled = ruled && r.Origin != compare.Automatic
	}
	switch {
	case overruled:
		d.Review.Status = compare.Overruled
	case ruled:
		d.Review.Status = compare.Confirmed
	case d.seen:
		d.Review.Status = compare.Reviewed
	}
}
