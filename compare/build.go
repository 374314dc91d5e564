package compare

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/parallel"
	"parallax/compare/syntax"
)

// A draft is a fact on the way into the table, with the claims it was made of.
type draft struct {
	Fact
	claims []*fact.Claim // as Fact.Claims
	words  []*fact.Claim // those that word the label
	place  float64       // of the Fact, once it is known
}

// order groups the pairs into facts, adds what one report alone has, and puts
// all into reading order. What was copied is found beside that.
func (c *comparison) order(ctx context.Context) error {
	copied := parallel.Ahead(func() []Overlap { return c.copied(ctx) })
	drafts, err := c.facts(ctx)
	c.table = &Table{Title: c.story.Title, Reports: c.story.Reports, Warnings: c.story.Warnings, Overlaps: copied()}
	if err != nil {
		return err
	}
	facts := make([]Fact, len(drafts))
	c.table.Facts = make([]*Fact, len(drafts))
	for i, d := range drafts {
		facts[i] = d.Fact
		c.table.Facts[i] = &facts[i]
	}
	c.warnOfCopies()
	return c.countTexts(ctx)
}

// facts are the facts in reading order, each with its label.
func (c *comparison) facts(ctx context.Context) ([]*draft, error) {
	c.sortPairs()
	groups, err := align.Groups(ctx, c.pairs, c.claims, c.scope)
	if err != nil {
		return nil, err
	}
	drafts := make([]*draft, len(groups))
	err = parallel.Chunks(ctx, len(groups), 16, func(from, to int) {
		for i := from; i < to; i++ {
			drafts[i] = c.draft(groups[i])
		}
	})
	if err != nil {
		return nil, err
	}
	c.pairs, c.findings, c.bench = nil, nil, nil // what they tell is in the drafts
	singles, err := c.singles(ctx, drafts)
	if err != nil {
		return nil, err
	}
	drafts = append(drafts, singles...)
	if err := c.sortDrafts(ctx, drafts); err != nil {
		return nil, err
	}
	return drafts, c.nameDrafts(ctx, drafts)
}

// draft makes a fact of a group of claims.
func (c *comparison) draft(g align.Group) *draft {
	first := slices.Clone(g.Claims[:min(len(g.Claims), mostWording)])
	slices.SortFunc(g.Claims, func(i, j int) int {
		a, b := &c.claims[i], &c.claims[j]
		return cmp.Or(cmp.Compare(a.Report, b.Report), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	at := make(map[int]int, len(g.Claims))
	d := &draft{claims: make([]*fact.Claim, 0, len(g.Claims))}
	d.Claims, d.Relations = make([]Claim, 0, len(g.Claims)), make([]Relation, 0, len(g.Pairs))
	differs := slices.ContainsFunc(g.Pairs, func(p int) bool { return c.findings[p].Verdict > Agree })
	for n, i := range g.Claims {
		at[i] = n
		x := &c.claims[i]
		if clause := c.wholeOf(i); differs && clause != nil {
			wide := *x
			wide.Widen(clause)
			x = &wide
		}
		d.add(c.claim(x), x)
	}
	d.words = d.claims
	if len(first) < len(g.Claims) {
		d.words = nil
		for _, i := range first {
			d.words = append(d.words, d.claims[at[i]])
		}
	}
	for _, p := range g.Pairs {
		pair, found := &c.pairs[p], &c.findings[p]
		d.Relations = append(d.Relations, Relation{A: at[pair.A], B: at[pair.B], Verdict: found.Verdict, Kind: found.Kind,
			Score: likelihood(pair, found), Why: found.Why, EvidenceA: found.A, EvidenceB: found.B})
	}
	d.Settle()
	return d
}

func (c *comparison) sentenceOf(x *fact.Claim) *syntax.Sentence {
	return &c.docs[x.Report].Sentences[x.Sentence]
}

func (d *draft) add(shown Claim, from *fact.Claim) {
	d.Claims = append(d.Claims, shown)
	d.claims = append(d.claims, from)
}

// claim makes the inert Claim that the table shows.
func (c *comparison) claim(x *fact.Claim) Claim {
	out := Claim{Report: x.Report, Span: x.Span, Speaker: x.Speaker, Via: x.Via, Quoted: x.Quoted}
	if x.Negated {
		out.Polarity = "denied"
	}
	if x.Hedged != "" {
		out.Modality = "hedged"
	} else if x.Planned != "" {
		out.Modality = "planned"
	}
	out.Values = c.valuesOf(x)
	return out
}
