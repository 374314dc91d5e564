package compare

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/parallel"
	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// singles makes a fact of what no draft claims yet: amounts and ages first,
// then whole sentences, or the pieces of one that are left over.
func (c *comparison) singles(ctx context.Context, drafts []*draft) ([]*draft, error) {
	answered := c.answered(drafts)
	amounts, err := parallel.Collect(ctx, len(c.claims), 512, func(from, to int) (out []*draft) {
		for i := from; i < to; i++ {
			x := &c.claims[i]
			if (x.Type == fact.Quantity || x.Type == fact.Age) && !x.Number.Vague && !x.Repeated && !answered[x.Report].touches(c.coreOf(x)) {
				out = append(out, c.single(x))
			}
		}
		return out
	})
	if err != nil {
		return nil, err
	}
	covered := c.covered(slices.Concat(drafts, amounts))
	sentences := c.allSentences()
	rest, err := parallel.Collect(ctx, len(sentences), 64, func(from, to int) (out []*draft) {
		for _, at := range sentences[from:to] {
			s := &c.docs[at[0]].Sentences[at[1]]
			for _, span := range leftover(s, covered[at[0]]) {
				x := fact.Whole(at[0], at[1], s, span)
				out = append(out, c.single(&x))
			}
		}
		return out
	})
	return append(amounts, rest...), err
}

// allSentences lists the sentences, each by its report and its number there.
func (c *comparison) allSentences() (out [][2]int) {
	for r, doc := range c.docs {
		for i := range doc.Sentences {
			out = append(out, [2]int{r, i})
		}
	}
	return out
}

func (c *comparison) single(x *fact.Claim) *draft {
	var d draft
	d.add(c.claim(x), x)
	d.words = d.claims
	return &d
}

// A cover is what some spans of one report cover: stretches that lie apart, in order.
type cover []corpus.Span

// touches reports whether the cover has a byte of s.
func (v cover) touches(s corpus.Span) bool {
	i, _ := slices.BinarySearchFunc(v, s.Start+1, func(t corpus.Span, start int) int { return cmp.Compare(t.End, start) })
	return i < len(v) && v[i].Overlaps(s)
}

// covered lists the spans that the drafts claim in each report.
func (c *comparison) covered(drafts []*draft) []cover {
	out := make([]cover, len(c.docs))
	for _, d := range drafts {
		for _, cl := range d.Claims {
			out[cl.Report] = append(out[cl.Report], cl.Span)
		}
	}
	return merged(out)
}

// answered lists the values of each report that another report gives too: those
// of value claims, and the amounts in a clause whose partner has the amount.
func (c *comparison) answered(drafts []*draft) []cover {
	out := make([]cover, len(c.docs))
	for _, d := range drafts {
		for j := range d.claims {
			x := d.claims[j]
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
	return merged(out)
}

// merged puts the spans in order, and makes one of those that have bytes in common.
func merged(vs []cover) []cover {
	for r, v := range vs {
		slices.SortFunc(v, func(a, b corpus.Span) int { return cmp.Compare(a.Start, b.Start) })
		out := v[:0]
		for _, s := range v {
			if n := len(out); n > 0 && s.Start < out[n-1].End {
				out[n-1].End = max(out[n-1].End, s.End)
			} else {
				out = append(out, s)
			}
		}
		vs[r] = out
	}
	return vs
}

// amountsIn lists the amounts and ages that stand in claim x.
func (c *comparison) amountsIn(x *fact.Claim) []*fact.Claim {
	var out []*fact.Claim
	claims := c.beside(x)
	for i := range claims {
		if n := &claims[i]; (n.Type == fact.Quantity || n.Type == fact.Age) && x.Tokens.Contains(n.Core.From) {
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
		for _, o := range c.amountsIn(d.claims[i]) {
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
	var out []syntax.Range
	open, touched := false, false
	for _, cl := range s.Pieces {
		span := s.SpanOf(cl)
		hit := covered.touches(span)
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
