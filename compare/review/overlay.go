package review

import (
	"cmp"
	"fmt"
	"slices"

	"parallax/compare"
	"parallax/corpus"
)

// An Overlay puts rulings on a Table. Building one takes a pass over all claims,
// so keep it for as long as the table stays the same.
type Overlay struct {
	table *compare.Table
	words [][]string       // by fact and claim, as Quote.Words
	index map[string][]int // the facts that have a claim of these words
}

// NewOverlay is for putting rulings on t, which it never changes.
func NewOverlay(t *compare.Table) *Overlay {
	o := &Overlay{t, make([][]string, len(t.Facts)), map[string][]int{}}
	for f := range t.Facts {
		o.words[f] = wordsOf(t, &t.Facts[f])
		for _, w := range o.words[f] {
			if at := o.index[w]; len(at) == 0 || at[len(at)-1] != f {
				o.index[w] = append(at, f)
			}
		}
	}
	return o
}

// Found is the table that rulings are put on.
func (o *Overlay) Found() *compare.Table { return o.table }

func wordsOf(t *compare.Table, f *compare.Fact) []string {
	out := make([]string, len(f.Claims))
	for i, c := range f.Claims {
		out[i] = normal(t.Reports[c.Report].Text(c.Span))
	}
	return out
}

// An Again is a ruling to be looked at again: not all of the words that it is
// about stand as they did.
type Again struct {
	Ruling Ruling
	Why    string
	Here   bool // it is about reports of the table: a warning of it, in the same order
}

// Apply is the table with rulings in it, applied one after the other, and those
// that could not be applied as they were meant. It depends on nothing but the
// table and the rulings; the order of the reports does not matter.
func (o *Overlay) Apply(rulings []Ruling) (*compare.Table, []Again) {
	w := &work{Overlay: o, facts: make([]*draft, len(o.table.Facts)), added: map[string][]int{}}
	drafts := make([]draft, len(o.table.Facts))
	for f := range drafts {
		drafts[f].Fact, drafts[f].words, drafts[f].base = o.table.Facts[f], o.words[f], f
		w.facts[f] = &drafts[f]
	}
	var again []Again
	for i := range rulings {
		if why := w.rule(&rulings[i]); why != "" {
			again = append(again, Again{Ruling: rulings[i], Why: why})
		}
	}
	t := *o.table
	t.Facts = w.finish()
	var warnings []corpus.Warning // before all others: there is work to do
	for i := range again {
		if a := &again[i]; w.ours(&a.Ruling) {
			a.Here = true
			warnings = append(warnings, corpus.Warning{Text: a.String()})
		}
	}
	if len(warnings) > 0 {
		t.Warnings = append(warnings, t.Warnings...)
	}
	return &t, again
}

// work is one run of Apply.
type work struct {
	*Overlay
	facts  []*draft         // those of the table and, behind them, new ones
	added  map[string][]int // to the index, by words
	labels map[string]bool  // that facts have, once there are new facts
}

// A draft is a fact while rulings are applied. Its claims and relations are the
// table's until it owns them.
type draft struct {
	compare.Fact
	words []string
	base  int // the fact of the table that it is or came from
	owned bool
	fresh bool // made here: ID and label are to be given
	gone  bool
	seen  bool // reviewed
	alone bool // ruled to be of one report
}

// own makes the relations of d its own, to be changed.
func (d *draft) own() {
	if !d.owned {
		d.owned, d.Relations = true, slices.Clone(d.Relations)
	}
}

// remove takes a fact out of the table.
func (w *work) remove(d *draft) {
	if w.labels == nil {
		w.labels = map[string]bool{}
		for _, other := range w.facts {
			w.labels[other.Label] = true
		}
	}
	d.gone = true
	delete(w.labels, d.Label)
}

// derive is a new fact in the place of from, still without claims.
func derive(from *draft) *draft {
	d := &draft{Fact: compare.Fact{Label: from.Label}, base: from.base, owned: true, fresh: true}
	d.Review.Reshaped = true
	return d
}

// enter adds a new fact whose claims are complete. A fact must have been removed
// before, for which it comes.
func (w *work) enter(d *draft) {
	d.Label = unused(d.Label, "%s (%d)", w.labels)
	d.words = wordsOf(w.table, &d.Fact)
	for _, words := range d.words {
		w.added[words] = append(w.added[words], len(w.facts))
	}
	w.facts = append(w.facts, d)
}

// finish is the facts in reading order, with what their relations tell of them.
func (w *work) finish() []compare.Fact {
	live := slices.DeleteFunc(slices.Clone(w.facts), func(d *draft) bool { return d.gone })
	if len(w.facts) > len(w.table.Facts) {
		slices.SortStableFunc(live, func(a, b *draft) int {
			return cmp.Or(cmp.Compare(a.Place(w.table.Reports), b.Place(w.table.Reports)), cmp.Compare(a.base, b.base))
		})
	}
	ids := map[string]bool{}
	for _, d := range live {
		if !d.fresh && len(w.facts) > len(w.table.Facts) {
			ids[d.ID] = true
		}
	}
	out := make([]compare.Fact, len(live))
	for i, d := range live {
		if d.fresh {
			d.ID = unused(d.Fingerprint(w.table.Reports), "%s-%d", ids)
			d.Texts = compare.CountTexts(&d.Fact, w.table.Overlaps)
		}
		d.settle()
		out[i] = d.Fact
	}
	return out
}

// unused is name or, where that is taken, the next number of it that is not.
func unused(name, format string, taken map[string]bool) string {
	out := name
	for n := 2; taken[out]; n++ {
		out = fmt.Sprintf(format, name, n)
	}
	taken[out] = true
	return out
}

// settle derives what is said of the whole fact.
func (d *draft) settle() {
	if d.owned {
		d.Settle()
	}
	d.Review.Found = compare.Single
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
