package report

import (
	"cmp"
	"slices"

	"parallax/corpus"
)

// layer says how deep in the page a mark lies.
type layer string

// The layers, from the outer to the inner where two begin at one place.
const (
	paragraphLayer layer = "paragraph"
	furnitureLayer layer = "furniture"
	claimLayer     layer = "claim"
	differLayer    layer = "differ"
)

var depth = map[layer]int{paragraphLayer: 0, furnitureLayer: 1, claimLayer: 2, differLayer: 3}

// A mark is a stretch of a report's Body that is shown in a way of its own.
type mark struct {
	corpus.Span
	Layer layer
	Of    any  // what the template wants to know of it
	Again bool // it goes on here, after another mark has cut it
}

// A token is a step through marked text: the beginning or the end of a mark, or
// text where it has no mark.
type token struct {
	Open, Close *mark
	Text        string
}

// nest goes through span of body and gives its text and what of the marks lies
// in it, in an order in which every mark ends before those that it stands in.
// Marks that cross are cut: the one that begins later ends with the other and
// goes on behind it.
func nest(body string, span corpus.Span, marks []mark) []token {
	n := nester{body: body, pos: span.Start}
	for _, m := range marks {
		m.Start, m.End = max(m.Start, span.Start), min(m.End, span.End)
		if m.Len() > 0 {
			n.queue = append(n.queue, m)
		}
	}
	slices.SortStableFunc(n.queue, outerFirst)
	for len(n.queue) > 0 {
		m := n.queue[0]
		n.queue = n.queue[1:]
		n.closeUntil(m.Start)
		n.open(m)
	}
	n.closeUntil(span.End)
	n.text(span.End)
	return n.tokens
}

func outerFirst(a, b mark) int {
	if c := cmp.Compare(a.Start, b.Start); c != 0 {
		return c
	}
	if a.Layer == paragraphLayer || b.Layer == paragraphLayer {
		return cmp.Compare(depth[a.Layer], depth[b.Layer])
	}
	return cmp.Or(cmp.Compare(b.End, a.End), cmp.Compare(depth[a.Layer], depth[b.Layer]))
}

type nester struct {
	body   string
	pos    int // the text before it is done
	queue  []mark
	stack  []*mark
	tokens []token
}

// closeUntil ends the marks that end at or before offset, the innermost first.
func (n *nester) closeUntil(offset int) {
	for len(n.stack) > 0 {
		top := n.stack[len(n.stack)-1]
		if top.End > offset {
			return
		}
		n.text(top.End)
		n.tokens = append(n.tokens, token{Close: top})
		n.stack = n.stack[:len(n.stack)-1]
	}
}

// open begins m, as far as the mark that it stands in goes.
func (n *nester) open(m mark) {
	if len(n.stack) > 0 {
		if end := n.stack[len(n.stack)-1].End; m.End > end {
			rest := m
			rest.Start, rest.Again = end, true
			at, _ := slices.BinarySearchFunc(n.queue, rest, outerFirst)
			n.queue = slices.Insert(n.queue, at, rest)
			m.End = end
		}
	}
	n.text(m.Start)
	n.tokens = append(n.tokens, token{Open: &m})
	n.stack = append(n.stack, &m)
}

// text takes the text up to offset.
func (n *nester) text(offset int) {
	if offset > n.pos {
		n.tokens = append(n.tokens, token{Text: n.body[n.pos:offset]})
		n.pos = offset
	}
}
