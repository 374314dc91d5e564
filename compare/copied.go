package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"parallax/compare/parallel"
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

// A Run is the same words in two reports. Two runs may share words at their ends.
type Run struct {
	A, B  corpus.Span // bytes of each report's Body
	Words int
}

// CountTexts is how many independent texts stand behind the reports that tell f:
// those whose claims are the same words of a longer run count as one. The overlaps
// are ordered as those of a Table.
func CountTexts(f *Fact, overlaps []Overlap) int {
	told, claims := f.byReport()
	text := make([]int, len(told)) // by report that tells f: one with the same text
	for i := range text {
		text[i] = i
	}
	n := len(told)
	for i, r := range told {
		at, _ := slices.BinarySearchFunc(overlaps, r, func(o Overlap, r int) int { return cmp.Compare(o.A, r) })
		for j := i + 1; at < len(overlaps) && overlaps[at].A == r; at++ {
			o := &overlaps[at]
			for j < len(told) && told[j] < o.B {
				j++
			}
			if j == len(told) {
				break
			}
			if told[j] == o.B && text[i] != text[j] && o.copies(claims[i], claims[j]) {
				n--
				join(text, text[j], text[i])
			}
		}
	}
	return n
}

// byReport lists the reports that tell f, ascending, and the claims of each, which
// stand in a row.
func (f *Fact) byReport() (told []int, claims [][]Claim) {
	for from, to := 0, 0; from < len(f.Claims); from = to {
		r := f.Claims[from].Report
		for to < len(f.Claims) && f.Claims[to].Report == r {
			to++
		}
		told, claims = append(told, r), append(claims, f.Claims[from:to])
	}
	return told, claims
}

// join replaces one number by another.
func join(text []int, old, with int) {
	for i := range text {
		if text[i] == old {
			text[i] = with
		}
	}
}

// copies reports whether a claim of either report lies in one run, or most of its
// words do.
func (o *Overlap) copies(as, bs []Claim) bool {
	for i := range as {
		a := as[i].Span
		for _, r := range o.Runs {
			if r.A.Start >= a.End {
				break // as all that follow
			}
			if mostly(a, r.A) && slices.ContainsFunc(bs, func(b Claim) bool { return mostly(b.Span, r.B) }) {
				return true
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
// their length: each run of eight words is looked up once. Where ctx is cancelled
// the overlaps are not to be used.
func (c *comparison) copied(ctx context.Context) []Overlap {
	order := make([]int, len(c.docs)) // of the reports, whichever comes first
	for r, n := range c.rank {
		order[n] = r
	}
	texts := wordsOf(c.docs)
	x := newShingles(texts)
	var out []Overlap
	for _, r := range order {
		if ctx.Err() != nil {
			break
		}
		for other, runs := range x.match(texts, r) {
			if len(runs) > 0 {
				out = append(out, overlap(texts, r, other, runs))
			}
		}
		x.enter(texts[r], r)
	}
	slices.SortFunc(out, func(a, b Overlap) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	return out
}

// countTexts tells of every fact how many independent texts stand behind it.
func (c *comparison) countTexts(ctx context.Context) error {
	return parallel.Chunks(ctx, len(c.table.Facts), 64, func(from, to int) {
		for i := from; i < to; i++ {
			f := c.table.Facts[i]
			f.Texts = CountTexts(f, c.table.Overlaps)
		}
	})
}

// muchCopied is the share of a report's words from which on the user is told of it.
const muchCopied = 0.2

// warnOfCopies tells of reports of which much is the text of another one; where the
// reports are many, of each report the one that it has most of.
func (c *comparison) warnOfCopies() {
	most := map[int]float64{} // by report
	for i := range c.table.Overlaps {
		r, _, share := c.table.Overlaps[i].copy()
		most[r] = max(most[r], share)
	}
	warnings := slices.Clip(c.table.Warnings)
	for i := range c.table.Overlaps {
		r, from, share := c.table.Overlaps[i].copy()
		if share < muchCopied || len(c.docs) > fewReports && share < most[r] {
			continue
		}
		most[r] = 1.1 // told; no other share is as great
		text := fmt.Sprintf("%.0f%% of it stands word for word in %s: in those words the two are one source", 100*share, c.story.Reports[from].Label)
		warnings = append(warnings, corpus.Warning{Report: c.story.Reports[r].Label, Text: text})
	}
	c.table.Warnings = warnings
}

// copy tells which of the two reports has the greater share of it in common with
// the other, A where they are equal.
func (o *Overlap) copy() (report, from int, share float64) {
	if o.ShareB > o.ShareA {
		return o.B, o.A, o.ShareB
	}
	return o.A, o.B, o.ShareA
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
