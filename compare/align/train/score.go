package main

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"parallax/compare/align"
	"parallax/compare/fact"
)

// score counts as the scorecard does.
type score struct {
	right, predicted, found, gold int
	words                         []int // of the claims that cover a link
	sure                          reliability
}

// A reliability counts the chosen pairs by their probability in tenths, and
// those of them that are right.
type reliability [10]struct{ pairs, right int }

func (r reliability) String() string {
	var b strings.Builder
	for i, x := range r {
		if x.pairs > 0 {
			fmt.Fprintf(&b, "  %.1f to %.1f: %.2f right of %d\n", float64(i)/10, float64(i+1)/10, float64(x.right)/float64(x.pairs), x.pairs)
		}
	}
	return b.String()
}

func (s score) f1() float64 {
	p, r := s.precision(), s.recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}
func (s score) precision() float64 { return float64(s.right) / math.Max(1, float64(s.predicted)) }
func (s score) recall() float64    { return float64(s.found) / math.Max(1, float64(s.gold)) }
func (s score) String() string {
	sort.Ints(s.words)
	median := 0
	if len(s.words) > 0 {
		median = s.words[len(s.words)/2]
	}
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f   %d words", s.precision(), s.recall(), s.f1(), median)
}

func (s score) plus(o score) score {
	for i := range s.sure {
		s.sure[i].pairs += o.sure[i].pairs
		s.sure[i].right += o.sure[i].right
	}
	return score{s.right + o.right, s.predicted + o.predicted, s.found + o.found, s.gold + o.gold, append(s.words[:len(s.words):len(s.words)], o.words...), s.sure}
}

func evaluate(samples []*sample, models *align.Models) score {
	var total score
	for _, s := range samples {
		total = total.plus(s.score(models))
	}
	return total
}

// typeScore counts the chosen pairs of one type alone.
func typeScore(samples []*sample, models *align.Models, t fact.Type) score {
	var total score
	for _, s := range samples {
		for _, p := range align.Choose(s.claims, s.pairs, models) {
			if s.claims[p.A].Type == t {
				total.predicted++
				if len(s.covers[[2]int{p.A, p.B}]) > 0 {
					total.right++
				}
			}
		}
	}
	return total
}

func (s *sample) score(models *align.Models) score {
	out := score{gold: s.links}
	seen := map[int]bool{}
	for _, p := range align.Choose(s.claims, s.pairs, models) {
		links := s.covers[[2]int{p.A, p.B}]
		out.predicted++
		tenth := &out.sure[min(int(p.P*10), 9)]
		tenth.pairs++
		if len(links) > 0 {
			out.right++
			tenth.right++
			out.words = append(out.words, s.length(p.A), s.length(p.B))
		}
		for _, l := range links {
			seen[l] = true
		}
	}
	out.found = len(seen)
	return out
}

// length is the number of tokens of a claim.
func (s *sample) length(claim int) int {
	return s.claims[claim].Tokens.To - s.claims[claim].Tokens.From
}
