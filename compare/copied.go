package compare

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"parallax/corpus"
)

// longRun is how many words in a row, outside quotation marks, two reports must
// have in common before it counts as copied. Shorter runs are names, titles and
// set phrases; what both quote is their source's.
const longRun = 8

// An Overlap is the text that two reports have in common word for word, in runs
// of eight words or more. It tells that one was copied from the other, or both
// from a third, not which.
type Overlap struct {
	A, B           int     // indices into Table.Reports, A before B
	ShareA, ShareB float64 // of the words of each report that make claims, 0 to 1
	Runs           []Run   // in the order of A's text
}

// A Run is the same words in two reports.
type Run struct {
	A, B  corpus.Span // bytes of each report's Body
	Words int
}

// CountTexts is how many independent texts stand behind the reports that tell f:
// those whose claims are the same words of a longer run count as one.
func CountTexts(f *Fact, overlaps []Overlap) int {
	if len(f.Claims) == 1 {
		return 1
	}
	var text []int // by report: one with the same text, -1 for those that do not tell f
	n := 0
	for _, r := range f.Reported() {
		for len(text) <= r {
			text = append(text, -1)
		}
		if text[r] < 0 {
			text[r] = r
			n++
		}
	}
	for i := range overlaps {
		o := &overlaps[i]
		if max(o.A, o.B) >= len(text) {
			continue
		}
		a, b := text[o.A], text[o.B]
		if a < 0 || b < 0 || a == b || !o.copies(f) {
			continue
		}
		n--
		for r := range text {
			if text[r] == b {
				text[r] = a
			}
		}
	}
	return n
}

// copies reports whether both reports have one claim of f, or most of its words,
// in one run.
func (o *Overlap) copies(f *Fact) bool {
	for _, a := range f.ClaimsOf(o.A) {
		for _, b := range f.ClaimsOf(o.B) {
			for _, r := range o.Runs {
				if mostly(f.Claims[a].Span, r.A) && mostly(f.Claims[b].Span, r.B) {
					return true
				}
			}
		}
	}
	return false
}

// Holds reports whether more than half of a claim of A or of B lies in one run.
func (o *Overlap) Holds(c *Claim) bool {
	return slices.ContainsFunc(o.Runs, func(r Run) bool {
		return c.Report == o.A && mostly(c.Span, r.A) || c.Report == o.B && mostly(c.Span, r.B)
	})
}

// mostly reports whether more than half of span lies in run.
func mostly(span, run corpus.Span) bool {
	return 2*(min(span.End, run.End)-max(span.Start, run.Start)) > span.Len()
}

// copied finds what the reports have in common word for word. Time grows with
// their length: each run of eight words is looked up once.
func (c *comparison) copied(ctx context.Context) error {
	order := make([]int, len(c.docs)) // of the reports, by their texts, whichever comes first
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return bytes.Compare(c.bodies[a][:], c.bodies[b][:]) })
	texts, x := wordsOf(c.docs), newShingles()
	for _, r := range order {
		if err := ctx.Err(); err != nil {
			return err
		}
		for other, runs := range x.match(texts, r) {
			if len(runs) > 0 {
				c.table.Overlaps = append(c.table.Overlaps, overlap(texts, r, other, runs))
			}
		}
		x.enter(texts[r], r)
	}
	slices.SortFunc(c.table.Overlaps, func(a, b Overlap) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	for i := range c.table.Facts {
		f := &c.table.Facts[i]
		f.Texts = CountTexts(f, c.table.Overlaps)
	}
	c.warnOfCopies()
	return nil
}

// muchCopied is the share of a report's words from which on the user is told of it.
const muchCopied = 0.2

// warnOfCopies tells of reports of which much is the text of another one.
func (c *comparison) warnOfCopies() {
	warnings := slices.Clip(c.table.Warnings)
	for _, o := range c.table.Overlaps {
		most, a, b := o.ShareA, c.story.Reports[o.A].Label, c.story.Reports[o.B].Label
		if o.ShareB > o.ShareA {
			most, a, b = o.ShareB, b, a
		}
		if most >= muchCopied {
			warnings = append(warnings, corpus.Warning{Report: a, Text: fmt.Sprintf("%.0f%% of it stands word for word in %s: in those words the two are one source", 100*most, b)})
		}
	}
	c.table.Warnings = warnings
}

// overlap is what reports r and other have in common, the one that stands first
// in the table being A.
func overlap(texts [][]word, r, other int, matches []match) Overlap {
	o := Overlap{A: r, B: other}
	for _, m := range matches {
		o.Runs = append(o.Runs, Run{spanOf(texts[r][m.a : m.a+m.n]), spanOf(texts[other][m.b : m.b+m.n]), m.n})
	}
	o.ShareA = share(texts[r], matches, func(m match) int { return m.a })
	o.ShareB = share(texts[other], matches, func(m match) int { return m.b })
	if o.A > o.B {
		o.A, o.B, o.ShareA, o.ShareB = o.B, o.A, o.ShareB, o.ShareA
		for i := range o.Runs {
			o.Runs[i].A, o.Runs[i].B = o.Runs[i].B, o.Runs[i].A
		}
	}
	slices.SortFunc(o.Runs, func(a, b Run) int {
		return cmp.Or(cmp.Compare(a.A.Start, b.A.Start), cmp.Compare(a.B.Start, b.B.Start))
	})
	return o
}

func spanOf(ws []word) corpus.Span {
	return corpus.Span{Start: ws[0].Start, End: ws[len(ws)-1].End}
}

// share is how much of a report's words the matches cover, from 0 to 1.
func share(ws []word, matches []match, start func(match) int) float64 {
	covered := make([]bool, len(ws))
	n := 0
	for _, m := range matches {
		for i := start(m); i < start(m)+m.n; i++ {
			if !covered[i] {
				covered[i] = true
				n++
			}
		}
	}
	return float64(n) / float64(len(ws))
}
