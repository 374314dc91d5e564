package review

import (
	"slices"
	"strings"

	"parallax/compare"
	"parallax/corpus"
)

// A Quote is a claim, told by its words. Runs of white space count as a space.
// The other fields tell apart claims of the same words and decide nothing else.
type Quote struct {
	Words  string `json:"words"`
	File   string `json:"file,omitempty"`   // the report's file, without its folder
	Label  string `json:"report,omitempty"` // the report's label
	Before string `json:"before,omitempty"` // the text around the words
	After  string `json:"after,omitempty"`
}

// contextBytes is how much text is kept from before and from after the words.
const contextBytes = 40

// quote is claim c of t in words.
func quote(t *compare.Table, c *compare.Claim) Quote {
	return around(t, c, compare.OneLine(t.Reports[c.Report].Text(c.Span)))
}

// around is claim c of t, which is known to be of these words.
func around(t *compare.Table, c *compare.Claim, words string) Quote {
	r := &t.Reports[c.Report]
	before := strings.ToValidUTF8(r.Body[max(0, c.Start-contextBytes):c.Start], "")
	after := strings.ToValidUTF8(r.Body[c.End:min(len(r.Body), c.End+contextBytes)], "")
	return Quote{Words: words, File: file(r), Label: r.Label, Before: compare.OneLine(before), After: compare.OneLine(after)}
}

// quotes is the claims of fact f that are wanted, all where wanted is nil.
func quotes(t *compare.Table, f int, wanted func(claim int) bool) []Quote {
	var out []Quote
	for i := range t.Facts[f].Claims {
		if wanted == nil || wanted(i) {
			out = append(out, quote(t, &t.Facts[f].Claims[i]))
		}
	}
	return out
}

func among(claims []int) func(int) bool {
	return func(i int) bool { return slices.Contains(claims, i) }
}

// file is the last element of a report's path, whatever parts its elements.
func file(r *corpus.Report) string { return r.Path[strings.LastIndexAny(r.Path, `/\`)+1:] }

// likeness is how much speaks for q being o, which has the same words: the file
// before the text around, this before the label, which changes with the order
// of the reports.
func (q *Quote) likeness(o *Quote) (n int) {
	if q.File == o.File {
		n += 8
	}
	if q.Before == o.Before {
		n += 3
	}
	if q.After == o.After {
		n += 3
	}
	if q.Label == o.Label {
		n++
	}
	return n
}
