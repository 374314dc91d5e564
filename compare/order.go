package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
)

// sortPairs puts the surest pair first; among equals the words decide, and then
// the reports' texts, so that the order of the reports does not matter.
func (c *comparison) sortPairs() {
	by := make([]int, len(c.pairs))
	for i := range by {
		by[i] = i
	}
	spots := make([]string, len(c.claims))
	spot := func(claim int) string {
		if spots[claim] == "" {
			spots[claim] = c.spot(&c.claims[claim])
		}
		return spots[claim]
	}
	key := func(i int) (lesser, greater string) {
		a, b := spot(c.pairs[i].A), spot(c.pairs[i].B)
		return min(a, b), max(a, b)
	}
	slices.SortStableFunc(by, func(i, j int) int {
		if d := cmp.Compare(c.pairs[j].P, c.pairs[i].P); d != 0 {
			return d
		}
		a, b := key(i)
		p, q := key(j)
		return cmp.Or(strings.Compare(a, p), strings.Compare(b, q))
	})
	pairs, findings := make([]align.Pair, len(by)), make([]judge.Finding, len(by))
	for n, i := range by {
		pairs[n], findings[n] = c.pairs[i], c.findings[i]
	}
	c.pairs, c.findings = pairs, findings
}

// spot is where a claim stands, told by its words and its report's text and not
// by the report's number.
func (c *comparison) spot(x *fact.Claim) string {
	return fmt.Sprintf("%s\x00%x\x00%09d", c.story.Reports[x.Report].Text(x.Span), c.bodies[x.Report], x.Span.Start)
}

// sortDrafts puts the facts into reading order: by the earliest relative place
// at which any report states them.
func (c *comparison) sortDrafts(drafts []draft) {
	for i := range drafts {
		drafts[i].ID = drafts[i].Fingerprint(c.story.Reports)
	}
	slices.SortStableFunc(drafts, func(a, b draft) int {
		if d := cmp.Or(cmp.Compare(a.Place(c.story.Reports), b.Place(c.story.Reports)), cmp.Compare(a.ID, b.ID)); d != 0 {
			return d
		}
		return strings.Compare(c.spots(&a), c.spots(&b))
	})
	seen := map[string]int{}
	for i := range drafts {
		id := drafts[i].ID
		if seen[id]++; seen[id] > 1 {
			drafts[i].ID = fmt.Sprintf("%s-%d", id, seen[id]) // the same words again
		}
	}
}

// spots are the spots of a draft's claims, in an order of their own.
func (c *comparison) spots(d *draft) string {
	var out []string
	for i := range d.claims {
		out = append(out, c.spot(&d.claims[i]))
	}
	slices.Sort(out)
	return strings.Join(out, "\x00")
}
