package review

import (
	"slices"

	"parallax/compare"
	"parallax/corpus"
)

// An Overlay puts rulings on a Table. Building one takes a pass over all claims,
// and it remembers what the rulings came to that it was given last: so keep it for
// as long as the table stays the same. It is not for use by several goroutines at
// once.
type Overlay struct {
	table   *compare.Table
	files   map[string]bool  // of the reports
	index   map[string][]int // the facts that have a claim of these words
	labels  map[string]int   // which fact is called so
	ids     map[string]int
	reading []int // the facts in reading order, as new ones are put among them
	work    work
}

// NewOverlay is for putting rulings on t, which it never changes.
func NewOverlay(t *compare.Table) *Overlay {
	o := &Overlay{table: t, files: map[string]bool{}, index: map[string][]int{}, labels: map[string]int{}, ids: map[string]int{}}
	o.work = work{Overlay: o, facts: make([]*draft, len(t.Facts)), added: map[string][]int{}}
	for r := range t.Reports {
		o.files[file(&t.Reports[r])] = true
	}
	drafts := make([]draft, len(t.Facts))
	for f := range drafts {
		d := &drafts[f]
		d.Fact, d.words, d.at, d.base = *t.Facts[f], wordsOf(t, t.Facts[f]), f, f
		o.work.facts[f], o.labels[d.Label], o.ids[d.ID] = d, f, f
		for _, w := range d.words {
			if at := o.index[w]; len(at) == 0 || at[len(at)-1] != f {
				o.index[w] = append(at, f)
			}
		}
	}
	o.work.collect()
	o.reading = indices(len(drafts))
	slices.SortStableFunc(o.reading, func(a, b int) int { return o.work.inReading(&drafts[a], &drafts[b]) })
	return o
}

func wordsOf(t *compare.Table, f *compare.Fact) []string {
	out := make([]string, len(f.Claims))
	for i, c := range f.Claims {
		out[i] = compare.OneLine(t.Reports[c.Report].Text(c.Span))
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
// table and the rulings; the order of the reports does not matter. It takes the
// longer the more rulings differ from those applied last.
func (o *Overlay) Apply(rulings []Ruling) (*compare.Table, []Again) {
	w := &o.work
	w.back(rulings)
	for _, r := range rulings[len(w.steps):] {
		w.take(r)
	}
	t := *o.table
	t.Facts = w.finish()
	again := w.again()
	var warnings []corpus.Warning // before all others: there is work to do
	for i := range again {
		if again[i].Here {
			warnings = append(warnings, corpus.Warning{Text: again[i].String()})
		}
	}
	if len(warnings) > 0 {
		t.Warnings = append(warnings, t.Warnings...)
	}
	return &t, again
}

// again lists the rulings to be looked at again.
func (w *work) again() []Again {
	var out []Again
	for i := range w.steps {
		if s := &w.steps[i]; s.why != "" {
			out = append(out, Again{s.ruling, s.why, w.ours(&s.ruling)})
		}
	}
	return out
}

// same reports whether r rules the same as o on the same words.
func (r *Ruling) same(o *Ruling) bool {
	return r.Act == o.Act && r.Fact == o.Fact && r.Verdict == o.Verdict && r.Note == o.Note && slices.Equal(r.On, o.On) && slices.Equal(r.With, o.With)
}
