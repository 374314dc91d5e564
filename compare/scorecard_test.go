package compare_test

import (
	"context"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/gold"
)

// goldDir is the folder of hand-labelled clusters, outside the project.
const goldDir = "../../shared/gold"

// link is a labelled link and the relations that cover it.
type link struct {
	*gold.Link
	words [2][]string // the evidence of either report
	by    []*found
}

type found struct {
	a, b   int
	rel    *compare.Relation
	ca, cb *compare.Claim
	covers []*link
	words  [2]string // of the claims
}

// tally counts precision and recall of one class of relations.
type tally struct{ right, predicted, found, gold int }

func (t tally) f1() float64 {
	p, r := ratio(t.right, t.predicted), ratio(t.found, t.gold)
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (t tally) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f   (%d of %d right, %d of %d found)", ratio(t.right, t.predicted), ratio(t.found, t.gold), t.f1(), t.right, t.predicted, t.found, t.gold)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// A scorecard counts as the scorer of the labelled clusters does.
type scorecard struct {
	align, conflict, discrep tally
	falseAgree               int
	claimWords, goldWords    []int
	kinds                    map[string]*tally // discrepancies by their kind; found and right are of the same kind
	tenths                   [10]tally         // relations by their score
	misses                   []string          // every error in words
}

// TestScorecard prints how the comparison does on the labelled clusters, and on
// those that the project labelled itself. It fails below floors set a little
// under what was reached, so that a change that costs much is noticed.
func TestScorecard(t *testing.T) {
	given, err := gold.Clusters(goldDir)
	if err != nil {
		t.Fatal(err)
	}
	if len(given) == 0 {
		t.Skip("no labelled clusters at " + goldDir)
	}
	own, err := gold.Own("gold/own", goldDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range []struct {
		name     string
		clusters []gold.Cluster
		align    float64
	}{{"given", given, 0.73}, {"own", own, 0.71}} {
		var all scorecard
		sources := map[string]*scorecard{}
		for i := range set.clusters {
			c := &set.clusters[i]
			if only := os.Getenv("CLUSTERS"); only == "" || strings.Contains(only, c.Name) {
				if sources[c.Source()] == nil {
					sources[c.Source()] = new(scorecard)
				}
				all.add(t, c)
				sources[c.Source()].add(t, c)
			}
		}
		t.Logf("%d clusters, %s\n%v\n%s%s%s", len(set.clusters), set.name, &all, all.byKind(), all.byScore(), bySource(sources))
		if os.Getenv("MISSES") != "" {
			t.Log("\n" + strings.Join(all.misses, "\n"))
		}
		if f := all.align.f1(); f < set.align {
			t.Errorf("align F1 %.3f, want %.2f or more", f, set.align)
		}
		for i, of := range all.tenths {
			if share := ratio(of.right, of.predicted); of.predicted >= 50 && math.Abs(share-float64(i)/10-0.05) > 0.15 {
				t.Errorf("of %d relations scored %.1f to %.1f %.2f are right", of.predicted, float64(i)/10, float64(i+1)/10, share)
			}
		}
	}
}

func (s *scorecard) String() string {
	return fmt.Sprintf("align    %v\nconflict %v\ndiscrep  %v\nfalse agree %d of %d   tightness %.2f",
		s.align, s.conflict, s.discrep, s.falseAgree, s.conflict.gold, median(s.claimWords)/median(s.goldWords))
}

func median(xs []int) float64 {
	if len(xs) == 0 {
		return 0
	}
	slices.Sort(xs)
	m := len(xs) / 2
	if len(xs)%2 == 1 {
		return float64(xs[m])
	}
	return float64(xs[m-1]+xs[m]) / 2
}

func (s *scorecard) add(t *testing.T, c *gold.Cluster) {
	story, err := c.Story()
	if err != nil {
		t.Fatal(err)
	}
	table, err := compare.Compare(context.Background(), story, nil)
	if err != nil {
		t.Fatal(err)
	}
	var links []*link
	for _, l := range c.Links(table.Reports) {
		x := &link{Link: l}
		for side, r := range []int{l.A, l.B} {
			for _, span := range l.Spans[side] {
				x.words[side] = append(x.words[side], table.Reports[r].Text(span))
			}
		}
		links = append(links, x)
	}
	s.goldWords = append(s.goldWords, c.Lengths(table.Reports)...)
	s.count(c.Name, s.cover(table, links), links)
}

func (s *scorecard) cover(table *compare.Table, links []*link) []*found {
	var out []*found
	for i := range table.Facts {
		f := table.Facts[i]
		for j := range f.Relations {
			r := &f.Relations[j]
			x := &found{rel: r, ca: &f.Claims[r.A], cb: &f.Claims[r.B]}
			if x.ca.Report > x.cb.Report {
				x.ca, x.cb = x.cb, x.ca
			}
			x.a, x.b = x.ca.Report, x.cb.Report
			x.words = [2]string{table.Reports[x.a].Text(x.ca.Span), table.Reports[x.b].Text(x.cb.Span)}
			out = append(out, x)
			for _, l := range links {
				if l.Covers(table.Reports, x.a, x.b, x.ca.Span, x.cb.Span) {
					x.covers = append(x.covers, l)
					l.by = append(l.by, x)
				}
			}
			if len(x.covers) > 0 {
				s.claimWords = append(s.claimWords, gold.Words(x.words[0]), gold.Words(x.words[1]))
			}
		}
	}
	return out
}
