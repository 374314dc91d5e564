package compare

import (
	"cmp"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

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
		out = slices.DeleteFunc(out, func(r syntax.Range) bool { return s.ContentWords(s.Unframed(r)) < 3 })
	}
	return out
}
