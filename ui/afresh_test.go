package ui

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/corpus"
	"parallax/ui/sheet"
)

// From wherever one is, whatever changes how things look, or what there is to see,
// is seen at once.
func TestNothingStaleIsShown(t *testing.T) {
	changes := []string{"T", "backspace", "backspace", "t", "enter", "T", "tab", "r", "esc", "S", "o=", "x", "T", "z", "O", "v", "SF", "tab", "M]M", "u", "ctrl+r"}
	for _, surface := range surfaces {
		shared := &shelf{}
		d := open(t, 4, 120, 40, shared.at, reloading)
		d.press(surface.keys...).afresh(surface.name)
		for i, key := range changes {
			d.press(key).afresh(fmt.Sprintf("%s, then %q", surface.name, changes[:i+1]))
		}
		d.size(80, 24)
		d.afresh(surface.name + ", smaller")
		d.send(changedMsg{Change{Path: "a.txt"}})
		d.readAgain().afresh(surface.name + ", read again")
	}
}

// afresh fails where what is kept from one key to the next is not what it would be
// if it were found out now: the facts with the rulings in them, how many there are
// of each sort, those that pass the filter, where they stand, and how they are laid
// out and drawn.
func (d *driver) afresh(doing string) {
	d.t.Helper()
	m := d.m
	if m.reviewer.overlay == nil {
		return
	}
	s := &m.scene
	if table, _ := review.NewOverlay(cleanTable(d.start())).Apply(m.reviewer.log.Standing()); !reflect.DeepEqual(table, m.job.table) {
		d.t.Fatalf("%s: the table is not as the rulings have it", doing)
	}
	if m.counted != m.job.table.Counts() || m.seen != m.job.table.Reviewed() {
		d.t.Fatalf("%s: it counts %v, and %d reviewed", doing, m.counted, m.seen)
	}
	bare := m.filter
	bare.tally = nil
	now := newFilter(s.Reports, s.Facts, bare)
	listed := passing(&now, s.Facts)
	if !slices.Equal(slices.Sorted(slices.Values(s.Listed)), listed) {
		d.t.Fatalf("%s: %v pass the filter, and %v are listed", doing, listed, s.Listed)
	}
	if open := m.under(); (open == filtering || open == wording) && !slices.EqualFunc(m.filter.choices, now.choices, sameChoice) {
		d.t.Fatalf("%s: the choices are stale", doing)
	}
	sorted := m
	sorted.sort()
	if !slices.Equal(sorted.scene.Listed, s.Listed) || !slices.Equal(sorted.scene.Groups, s.Groups) {
		d.t.Fatalf("%s: sorted anew, the facts are %v in %v, and not %v in %v", doing, sorted.scene.Listed, sorted.scene.Groups, s.Listed, s.Groups)
	}
	d.index(doing)
	d.redrawn(doing)
}

// passing is the facts that pass f, each looked at by itself.
func passing(f *filter, facts []*compare.Fact) (out []int) {
	has := func(text string) bool { return sheet.Has(text, f.words) }
	for i := range facts {
		fact := facts[i]
		worded := f.words == "" || has(fact.Label) || has(fact.Review.Note) || slices.ContainsFunc(fact.Claims, func(c compare.Claim) bool {
			return has(f.reports[c.Report].Text(c.Span)) || has(c.Speaker) || has(c.Via)
		})
		if worded && passes(f.taken(), fact) {
			out = append(out, i)
		}
	}
	return out
}

func sameChoice(a, b choice) bool {
	return a.group == b.group && a.name == b.name && a.count == b.count && a.on == b.on && a.report == b.report
}

// index fails where the index of the listed facts is stale.
func (d *driver) index(doing string) {
	d.t.Helper()
	s := &d.m.scene
	now := sheet.NewIndex(len(s.Reports), s.Facts, slices.Sorted(slices.Values(s.Listed)))
	for r := range s.Reports {
		for at := 0; at < len(s.Reports[r].Body); at += 97 {
			span := corpus.Span{Start: at, End: min(at+41, len(s.Reports[r].Body))}
			if !slices.Equal(s.Index.Claiming(r, span), now.Claiming(r, span)) {
				d.t.Fatalf("%s: the index has %v at %v of report %d, and not %v", doing, s.Index.Claiming(r, span), span, r, now.Claiming(r, span))
			}
		}
	}
}

// redrawn fails where a reader that remembers nothing of what it drew draws
// something else.
func (d *driver) redrawn(doing string) {
	d.t.Helper()
	m := d.m
	var bare sheet.Scene
	from, to := reflect.ValueOf(d.m.scene), reflect.ValueOf(&bare).Elem()
	for _, f := range reflect.VisibleFields(from.Type()) {
		if f.IsExported() {
			to.FieldByIndex(f.Index).Set(from.FieldByIndex(f.Index))
		}
	}
	m.scene = bare
	if m.view == facts {
		m.facts.Forget()
		m.facts.Resize(&m.scene)
	}
	if was, is := d.m.View().Content, m.View().Content; was != is {
		d.t.Fatalf("%s: drawn anew, it is\n%s\nand was\n%s", doing, is, was)
	}
}
