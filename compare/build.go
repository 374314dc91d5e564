package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// A draft is a fact on the way into the table, with the claims it was made of.
type draft struct {
	Fact
	claims []fact.Claim // as Fact.Claims
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
	c.nameDrafts(drafts)
	c.table = &Table{Title: c.story.Title, Reports: c.story.Reports, Warnings: c.story.Warnings}
	for _, d := range drafts {
		c.table.Facts = append(c.table.Facts, d.Fact)
	}
	return ctx.Err()
}

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

// draft makes a fact of a group of claims.
func (c *comparison) draft(g align.Group) draft {
	slices.SortFunc(g.Claims, func(i, j int) int {
		a, b := &c.claims[i], &c.claims[j]
		return cmp.Or(cmp.Compare(a.Report, b.Report), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	at := map[int]int{}
	var d draft
	for n, i := range g.Claims {
		at[i] = n
		d.add(c.claim(&c.claims[i]), c.claims[i])
	}
	for _, p := range g.Pairs {
		pair, found := c.pairs[p], c.findings[p]
		d.Relations = append(d.Relations, Relation{A: at[pair.A], B: at[pair.B], Verdict: found.Verdict, Kind: found.Kind,
			Score: pair.P, Why: found.Why, EvidenceA: found.A, EvidenceB: found.B})
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
	s := &c.docs[x.Report].Sentences[x.Sentence]
	if x.Core.From < x.Core.To {
		core := s.SpanOf(x.Core)
		v := Value{Text: c.story.Reports[x.Report].Text(core), Span: core}
		switch x.Type {
		case fact.Quantity, fact.Age:
			v.Type, v.Norm = "number", x.Number.Norm()
		case fact.When:
			v.Type, v.Norm = "time", x.Time.Norm
		case fact.Where:
			v.Type, v.Norm = "place", x.Name
		case fact.Role, fact.Naming, fact.Mention:
			v.Type, v.Norm = "name", x.Name
		default:
			return out
		}
		out.Values = []Value{v}
	}
	return out
}

// singles makes a fact of what no draft claims yet: amounts and ages first,
// then whole sentences, or the pieces of one that are left over.
func (c *comparison) singles(drafts []draft) []draft {
	answered := c.answered(drafts)
	var out []draft
	for i := range c.claims {
		x := &c.claims[i]
		if (x.Type == fact.Quantity || x.Type == fact.Age) && !x.Number.Vague && !x.Repeated && !answered[x.Report].touches(c.coreOf(x)) {
			out = append(out, c.single(*x))
		}
	}
	covered := c.covered(append(slices.Clip(drafts), out...))
	for r, doc := range c.docs {
		for i := range doc.Sentences {
			for _, span := range leftover(&doc.Sentences[i], covered[r]) {
				out = append(out, c.single(fact.Whole(r, i, &doc.Sentences[i], span)))
			}
		}
	}
	return out
}

func (c *comparison) single(x fact.Claim) draft {
	var d draft
	d.add(c.claim(&x), x)
	return d
}

// A cover is spans of one report, in order.
type cover []corpus.Span

func (v cover) touches(s corpus.Span) bool {
	for _, t := range v {
		if t.Overlaps(s) {
			return true
		}
	}
	return false
}

// covered lists the spans that the drafts claim in each report.
func (c *comparison) covered(drafts []draft) []cover {
	out := make([]cover, len(c.docs))
	for i := range drafts {
		for _, cl := range drafts[i].Claims {
			out[cl.Report] = append(out[cl.Report], cl.Span)
		}
	}
	return sorted(out)
}

// answered lists the values of each report that another report gives too: those
// of value claims, and the amounts in a clause whose partner has the amount.
func (c *comparison) answered(drafts []draft) []cover {
	out := make([]cover, len(c.docs))
	for i := range drafts {
		d := &drafts[i]
		for j := range d.claims {
			x := &d.claims[j]
			if x.Type != fact.Clause {
				out[x.Report] = append(out[x.Report], c.coreOf(x))
				continue
			}
			for _, n := range c.amountsIn(x) {
				if c.partnerHas(d, j, n) {
					out[x.Report] = append(out[x.Report], c.coreOf(n))
				}
			}
		}
	}
	return sorted(out)
}

func sorted(vs []cover) []cover {
	for _, v := range vs {
		slices.SortFunc(v, func(a, b corpus.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	}
	return vs
}

// amountsIn lists the amounts and ages that stand in claim x.
func (c *comparison) amountsIn(x *fact.Claim) []*fact.Claim {
	var out []*fact.Claim
	for _, n := range c.values[[2]int{x.Report, x.Sentence}] {
		if (n.Type == fact.Quantity || n.Type == fact.Age) && x.Tokens.Contains(n.Core.From) {
			out = append(out, n)
		}
	}
	return out
}

// partnerHas reports whether another claim of the draft holds the amount n.
func (c *comparison) partnerHas(d *draft, claim int, n *fact.Claim) bool {
	for i := range d.claims {
		if i == claim {
			continue
		}
		for _, o := range c.amountsIn(&d.claims[i]) {
			if r := value.Compare(n.Number, o.Number); r == value.Same || r == value.Compatible {
				return true
			}
		}
	}
	return false
}

// coreOf is the span of a claim's value.
func (c *comparison) coreOf(x *fact.Claim) corpus.Span { return c.sentenceOf(x).SpanOf(x.Core) }

// leftover lists the runs of pieces of s that no span touches; a run with too
// little to say is left to its neighbour.
func leftover(s *syntax.Sentence, covered cover) []syntax.Range {
	near := slices.DeleteFunc(slices.Clone(covered), func(t corpus.Span) bool { return !t.Overlaps(s.Span) })
	var out []syntax.Range
	open, touched := false, false
	for _, cl := range s.Pieces {
		span := s.SpanOf(cl)
		hit := near.touches(span)
		touched = touched || hit
		switch {
		case hit:
			open = false
		case open:
			out[len(out)-1].To = cl.To
		default:
			out, open = append(out, cl), true
		}
	}
	if touched {
		out = slices.DeleteFunc(out, func(r syntax.Range) bool { return s.ContentWords(r) < 3 })
	}
	return out
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
