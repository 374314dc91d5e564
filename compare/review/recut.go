package review

import (
	"slices"
	"strings"

	"parallax/compare"
)

// recut is r with its quotes in the words of the claims as they are cut now.
// Another version of the program may cut a claim a little wider or tighter in a
// text that nobody edited; what was ruled on it then holds of the claim now.
func (w *work) recut(r *Ruling) *Ruling {
	out := *r
	switch r.Act {
	case Link, Merge:
		out.On, out.With = w.cut(r.On, false), w.cut(r.With, false)
	case Unlink, Split, Alone:
		both := w.cut(slices.Concat(r.On, r.With), false)
		out.On, out.With = both[:len(r.On)], both[len(r.On):]
	default:
		out.On = w.cut(r.On, r.Act != Note)
	}
	return &out
}

// cut is quotes of one fact as its claims are cut now: where some stand no
// longer, and one fact alone has one claim for each and, if whole, no others.
// Elsewhere they are as they were.
func (w *work) cut(quotes []Quote, whole bool) []Quote {
	if !slices.ContainsFunc(quotes, func(q Quote) bool { return !w.stands(&q) }) {
		return quotes
	}
	places := make([]place, len(quotes))
	for i := range quotes {
		places[i] = w.place(&quotes[i])
	}
	var found []Quote
	for _, d := range w.facts {
		if d.gone || whole && len(d.Claims) != len(quotes) {
			continue
		}
		if now := w.cutIn(d, quotes, places); now != nil {
			if found != nil {
				return quotes
			}
			found = now
		}
	}
	if found == nil {
		return quotes
	}
	return found
}

// cutIn is quotes in the words of claims of d, nil where it does not have exactly
// one for each.
func (w *work) cutIn(d *draft, quotes []Quote, places []place) []Quote {
	var now []Quote
	taken := map[int]bool{}
	for i := range quotes {
		only := -1
		for c := range d.Claims {
			if d.words[c] != quotes[i].Words && !places[i].near(w.table, &d.Claims[c]) {
				continue
			}
			if only >= 0 {
				return nil
			}
			only = c
		}
		if only < 0 || taken[only] {
			return nil
		}
		taken[only] = true
		now = append(now, quote(w.table, &d.Claims[only]))
	}
	return now
}

// A place is where a quote stands in the text of a report, in bytes of it as one
// line, and how far around it the text is known to be as it was. The zero place
// is nowhere.
type place struct{ report, from, start, end, to int }

// place finds q by its words and the text around them, which must all be there,
// and only once.
func (w *work) place(q *Quote) (p place) {
	for i := range w.table.Reports {
		r := &w.table.Reports[i]
		if file(r) != q.File {
			continue
		}
		body := compare.OneLine(r.Body)
		for at := 0; ; at++ {
			next := strings.Index(body[at:], q.Words)
			if next < 0 || q.Words == "" {
				break
			}
			at += next
			before, after := strings.TrimSpace(body[:at]), strings.TrimSpace(body[at+len(q.Words):])
			if !strings.HasSuffix(before, q.Before) || !strings.HasPrefix(after, q.After) {
				continue
			}
			if p.end > 0 {
				return place{}
			}
			p = place{i, len(before) - len(q.Before), at, at + len(q.Words), len(body) - len(after) + len(q.After)}
		}
	}
	return p
}

// near reports whether c is the words at p, more of them or fewer: inside of what
// is known to be as it was, and not twice as many.
func (p place) near(t *compare.Table, c *compare.Claim) bool {
	if p.end == 0 || c.Report != p.report {
		return false
	}
	r := &t.Reports[c.Report]
	before := r.Body[:c.Start]
	start := len(compare.OneLine(before))
	if start > 0 && strings.TrimSpace(before[len(before)-1:]) == "" {
		start++
	}
	end := start + len(compare.OneLine(r.Text(c.Span)))
	wider := p.from <= start && start <= p.start && p.end <= end && end <= p.to
	tighter := p.start <= start && end <= p.end
	return (wider || tighter) && max(end-start, p.end-p.start) < 2*min(end-start, p.end-p.start)
}
