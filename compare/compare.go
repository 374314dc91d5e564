// Package compare finds what several reports of one event say of the same
// facts, and how what they say fits together.
//
// It knows no terminals and no files: a corpus.Story goes in, a Table comes out.
package compare

import (
	"context"
	"crypto/sha256"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
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
		{0.97, "looking for copies", c.copied},
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
	docs     []*syntax.Document
	claims   []fact.Claim
	pairs    []align.Pair
	doubtful []align.Pair
	values   map[[2]int][]*fact.Claim // the claims that are not clauses, by report and sentence
	findings []judge.Finding          // one a pair
	table    *Table
}

func (c *comparison) read(ctx context.Context) error {
	for i := range c.story.Reports {
		if err := ctx.Err(); err != nil {
			return err
		}
		c.bodies = append(c.bodies, sha256.Sum256([]byte(c.story.Reports[i].Body)))
		d := syntax.Read(&c.story.Reports[i])
		c.docs = append(c.docs, d)
		c.claims = append(c.claims, legible(&c.story.Reports[i], fact.Claims(i, d))...)
	}
	c.fileValues()
	return nil
}

func (c *comparison) align(ctx context.Context) (err error) {
	c.pairs, c.doubtful, err = align.Pairs(ctx, c.docs, c.claims)
	return err
}

// judge finds each pair's relation and drops the pairs that turn out not to
// speak of the same thing. A doubtful pair is kept only for a difference, which
// the guards of the rules must have let pass.
func (c *comparison) judge(ctx context.Context) error {
	bench := judge.New(c.docs, c.claims)
	var kept []align.Pair
	for i, p := range c.pairs {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if f := bench.Judge(p.A, p.B); !f.Pass {
			kept, c.findings = append(kept, p), append(c.findings, f)
		}
	}
	for i, p := range c.doubtful {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if f := bench.Judge(p.A, p.B); !f.Pass && (f.Verdict > judge.Agree || f.Telling) {
			kept, c.findings = append(kept, p), append(c.findings, f)
		}
	}
	c.pairs = kept
	c.ask(bench)
	c.settle()
	return ctx.Err()
}
