// Package compare finds what several reports of one event say of the same
// facts, and how what they say fits together.
//
// It knows no terminals and no files: a corpus.Story goes in, a Table comes out.
package compare

import (
	"context"
	"crypto/sha256"
	"sync"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
	"parallax/compare/parallel"
	"parallax/compare/syntax"
	"parallax/corpus"
)

// Progress is told how much of the work is done, from 0 to 1, and what is being
// done, in a word or two. It may be called from any goroutine.
type Progress func(done float64, doing string)

// Compare aligns and judges the claims of the story's reports. The result
// depends on nothing but the story; the order of the reports changes nothing
// but the order of the columns. The error is ctx's, when it was cancelled.
func Compare(ctx context.Context, story corpus.Story, progress Progress) (*Table, error) {
	if progress == nil {
		progress = func(float64, string) {}
	}
	c := &comparison{story: story}
	for _, step := range []struct {
		done  float64
		doing string
		run   func(context.Context) error
	}{
		{0, "reading", c.read},
		{0.4, "aligning", c.align},
		{0.8, "judging", c.judge},
		{0.9, "ordering", c.order},
	} {
		progress(step.done, step.doing)
		if err := step.run(ctx); err != nil {
			return nil, err
		}
	}
	progress(1, "done")
	return c.table, nil
}

// A comparison is the work in progress.
type comparison struct {
	story    corpus.Story
	bodies   [][sha256.Size]byte // fingerprints of the reports' texts
	rank     []int               // of the reports by these
	docs     []*syntax.Document
	claims   []fact.Claim
	pairs    []align.Pair
	doubtful []align.Pair
	doubts   map[[2]int]judge.Finding // on doubtful pairs that are worth keeping
	scope    *align.Scope             // which claims were compared
	bench    *judge.Bench
	first    [][]int32           // by report and sentence, and one more: the first of its claims
	findings []judge.Finding     // one a pair
	spots    func() []int32      // waits for the order of the claims that are paired: see rankSpots
	whole    map[int]*fact.Claim // the clauses that show values which differ, by the values' claims
	table    *Table
}

func (c *comparison) read(ctx context.Context) error {
	n := len(c.story.Reports)
	c.bodies = make([][sha256.Size]byte, n)
	reports := make([]*corpus.Report, n)
	for i := range reports {
		reports[i] = &c.story.Reports[i]
	}
	var err error
	if c.docs, err = syntax.ReadAll(ctx, reports); err != nil {
		return err
	}
	if c.claims, err = fact.Claims(ctx, c.docs); err != nil {
		return err
	}
	err = parallel.Each(ctx, n, func(i int) { c.bodies[i] = sha256.Sum256([]byte(reports[i].Body)) })
	if err != nil {
		return err
	}
	c.fileClaims()
	c.rankReports()
	return nil
}

func (c *comparison) align(ctx context.Context) error {
	bench := parallel.Ahead(func() *judge.Bench {
		b := judge.New(ctx, c.docs, c.claims)
		if ctx.Err() != nil {
			return nil // it is not ready
		}
		return b
	})
	var turn sync.Mutex
	c.doubts = map[[2]int]judge.Finding{}
	found, err := align.Pairs(ctx, c.docs, c.claims, c.rank, func(x, y int) bool {
		b := bench()
		if b == nil {
			return false
		}
		f, differs := b.Differ(x, y)
		if differs {
			turn.Lock()
			defer turn.Unlock()
			c.doubts[[2]int{x, y}] = f
		}
		return differs
	})
	c.bench = bench()
	if err != nil {
		return err
	}
	c.pairs, c.doubtful, c.scope = found.Sure, found.Doubtful, found.Scope
	return nil
}

// judge finds each pair's relation and drops the pairs that turn out not to
// speak of the same thing. A doubtful pair is kept only for a difference.
func (c *comparison) judge(ctx context.Context) error {
	sure := len(c.pairs)
	pairs := append(c.pairs, c.doubtful...)
	findings := make([]judge.Finding, len(pairs))
	err := c.eachPair(ctx, pairs, func(i int) {
		p, known := pairs[i], false
		if i >= sure {
			findings[i], known = c.doubts[[2]int{p.A, p.B}]
		}
		if !known {
			findings[i] = c.bench.Judge(p.A, p.B)
		}
	})
	if err != nil {
		return err
	}
	left := 0
	for i := range findings {
		if f := &findings[i]; f.Differs() || i < sure && !f.Pass {
			pairs[left], findings[left] = pairs[i], *f
			left++
		}
	}
	c.pairs, c.findings, c.doubtful, c.doubts = pairs[:left], findings[:left], nil, nil
	if err := c.ask(ctx, c.bench); err != nil {
		return err
	}
	c.rankSpots()
	return c.settle(ctx)
}
