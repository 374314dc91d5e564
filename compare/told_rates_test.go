package compare_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"parallax/compare"
)

// Rates count, by question, how many of the known pairs of answers were found.
type rates map[string]*share

// A share counts pairs of reports that answer one question.
type share struct {
	differ, shown, judged int // that cannot both be so; shown to differ; as a conflict or update
	equal, aligned        int // that are the same in other words; that were put together
	needless              int // of the same, flatly stated, shown to differ
}

// add counts the pairs of a story.
func (n rates) add(x *reading) {
	worst, met := x.verdicts()
	for i := range x.spots {
		for j := range x.spots {
			a, b := &x.spots[i], &x.spots[j]
			if a.report >= b.report || a.slot != b.slot || n.counted(x, a) || n.counted(x, b) {
				continue
			}
			k := pairOf{a.report, b.report, a.slot}
			n.count(a, b, x.stands(&x.reports[a.report], &x.reports[b.report], a.mark, b.mark), worst[k], met[k])
		}
	}
}

// counted reports whether a report answers the question before.
func (n rates) counted(x *reading, s *spot) bool {
	return slices.ContainsFunc(x.spots, func(o spot) bool { return o.report == s.report && o.slot == s.slot && o.Start < s.Start })
}

func (n rates) count(a, b *spot, how standing, worst compare.Verdict, met bool) {
	for _, name := range []string{a.slot, "all"} {
		f := n[name]
		if f == nil {
			f = &share{}
			n[name] = f
		}
		switch {
		case how == other || how == newer || how == later:
			f.differ++
			f.shown += one(worst > compare.Agree)
			f.judged += one(worst > compare.Variant)
		case how == same && a.sentence.text != b.sentence.text:
			f.equal++
			f.aligned += one(met)
			f.needless += one(worst > compare.Agree)
		}
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// A pairOf is two reports, in order, and a question.
type pairOf struct {
	a, b int
	slot string
}

// verdicts tells, for the reports that have answers to one question in a relation,
// the gravest verdict between those answers, and that they are related.
func (x *reading) verdicts() (map[pairOf]compare.Verdict, map[pairOf]bool) {
	worst, met := map[pairOf]compare.Verdict{}, map[pairOf]bool{}
	for _, r := range x.relations() {
		for _, a := range r.touched {
			k := pairOf{min(r.report[0], r.report[1]), max(r.report[0], r.report[1]), a.a.slot}
			met[k] = true
			worst[k] = max(worst[k], r.Verdict)
		}
	}
	return worst, met
}

// What is found must not fall below these shares, well below what is measured:
// of values that cannot both be so, those shown to differ; of equal ones in other
// words, those put together. Of equal ones no more may be shown to differ.
const (
	leastShown   = 0.5
	leastAligned = 0.8
	mostNeedless = 0.01
)

// report logs the shares and holds them against the least that is allowed.
func (n rates) report(t *testing.T) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(n)) {
		f := n[name]
		t.Logf("%-8s %5d differ: %3.0f%% shown, %3.0f%% as conflict or update; %6d equal in other words: %3.0f%% aligned, %.1f%% shown to differ", name,
			f.differ, 100*part(f.shown, f.differ), 100*part(f.judged, f.differ), f.equal, 100*part(f.aligned, f.equal), 100*part(f.needless, f.equal))
	}
	all := n["all"]
	if all == nil || part(all.shown, all.differ) < leastShown || part(all.aligned, all.equal) < leastAligned || part(all.needless, all.equal) > mostNeedless {
		t.Errorf("too little found: %s", fmt.Sprintf("%+v", all))
	}
}

// part is a share of a number, 0 of none.
func part(n, of int) float64 { return float64(n) / float64(max(1, of)) }
