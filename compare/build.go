package compare

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/syntax"
)

// A draft is a fact on the way into the table, with the claims it was made of.
type draft struct {
	Fact
	claims []fact.Claim // as Fact.Claims
	place  float64      // of the Fact, once it is known
}

// order groups the pairs into facts, adds what one report alone has, and puts
// all into reading order.
func (c *comparison) order(ctx context.Context) error {
	c.sortPairs()
	var drafts []draft
	for _, g := range align.Groups(c.pairs, func(i int) int { return c.claims[i].Report }) {
		drafts = append(drafts, c.draft(g))
	}
	drafts = append(drafts, c.singles(drafts)...)
	c.sortDrafts(drafts)
	if err := c.nameDrafts(ctx, drafts); err != nil {
		return err
	}
	c.table = &Table{Title: c.story.Title, Reports: c.story.Reports, Warnings: c.story.Warnings}
	for _, d := range drafts {
		c.table.Facts = append(c.table.Facts, d.Fact)
	}
	return ctx.Err()
}

// draft makes a fact of a group of claims.
func (c *comparison) draft(g align.Group) draft {
	slices.SortFunc(g.Claims, func(i, j int) int {
		a, b := &c.claims[i], &c.claims[j]
		return cmp.Or(cmp.Compare(a.Report, b.Report), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	at := map[int]int{}
	var d draft
	differs := slices.ContainsFunc(g.Pairs, func(p int) bool { return c.findings[p].Verdict > Agree })
	for n, i := range g.Claims {
		at[i] = n
		x := c.claims[i]
		if clause := c.whole[i]; differs && clause != nil {
			x.Widen(clause)
		}
		d.add(c.claim(&x), x)
	}
	for _, p := range g.Pairs {
		pair, found := c.pairs[p], c.findings[p]
		d.Relations = append(d.Relations, Relation{A: at[pair.A], B: at[pair.B], Verdict: found.Verdict, Kind: found.Kind,
			Score: likelihood(pair, found), Why: found.Why, EvidenceA: found.A, EvidenceB: found.B})
	}
	d.Settle()
	return d
}

func (c *comparison) sentenceOf(x *fact.Claim) *syntax.Sentence {
	return &c.docs[x.Report].Sentences[x.Sentence]
}

func (d *draft) add(shown Claim, from fact.Claim) {
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
