package judge

import (
	"fmt"
	"strings"

	"parallax/compare/lexicon"
)

// open are the questions of a story that has one answer for all: where only one
// report has the name of whoever was looked for and held, it is still he.
var open = map[string]bool{"caught": true, "charged": true, "named": true, "claimed": true, "tried": true, "freed": true}

// standings judges two states of those that follow one another. Each report
// speaks by the last state it tells of. The later state of two is an update,
// unless it is the earlier report that tells it.
// Read on unseen text: 2 of 3 right.
func standings(b *Bench, x, y *claim) (Finding, bool) {
	if x.Head != y.Head || !b.sameHolder(x, y) || b.last(x) != x || b.last(y) != y || !b.foremost(x, y) || !b.foremost(y, x) {
		return pass, true
	}
	if x.Head == "condition" && x.Stage != y.Stage && (!b.soleStanding(x) || !b.soleStanding(y)) {
		return pass, true
	}
	early, late := x, y
	switch {
	case x.Stage == y.Stage && lexicon.Opposite(x.Event, y.Event):
		return b.standing(Conflict, x, y, x, y), true
	case x.Stage == y.Stage && x.Head == "named":
		return pass, true // which name it is, the names tell
	case x.Stage == y.Stage && b.denies(x) != b.denies(y):
		return pass, true // "passed it without a debate"
	case x.Stage == y.Stage:
		return b.agree(x, y), true
	case x.Stage > y.Stage:
		early, late = y, x
	}
	if by := b.later(x, y); by == early || by == nil && x.Head == "freed" {
		return pass, true // it may tell how things stood
	}
	return b.standing(Update, x, y, early, late), true
}

// standing words a finding of two states.
func (b *Bench) standing(v Verdict, x, y, early, late *claim) Finding {
	f := Finding{Verdict: v, Kind: Other, A: x.Span, B: y.Span,
		Why: fmt.Sprintf("%s tells of a later state than %s: “%s” after “%s”.", b.label(late), b.label(early), b.words(late, late.Span), b.words(early, early.Span))}
	if v == Conflict {
		f.Why = fmt.Sprintf("%s and %s tell of states that exclude each other: “%s” and “%s”.", b.label(x), b.label(y), b.words(x, x.Span), b.words(y, y.Span))
	}
	if x.Negated != y.Negated {
		f.Kind = Polarity
	}
	return f
}

// denies reports whether the words of the claim deny.
func (b *Bench) denies(c *claim) bool {
	return denials(c.sentence, c.Tokens.From, c.Tokens.To)
}

// last is what lastOf tells of a claim.
func (b *Bench) last(x *claim) *claim {
	l := x.holder.last.Load()
	if l == nil {
		l = b.lastOf(x)
		x.holder.last.Store(l)
	}
	return l
}

// lastOf is the first claim of the last state that the claim's report tells of for
// the same question and holder.
func (b *Bench) lastOf(x *claim) *claim {
	best := x
	for _, c := range b.like(x) {
		if c.Head == x.Head && b.sameHolder(c, x) && (c.Stage > best.Stage || c.Stage == best.Stage && before(c, best)) {
			best = c
		}
	}
	return best
}

// foremost reports whether no other claim of x's report is as good a partner for y
// and stands before x. Where y is of one person whose name is not told, and x's
// report has several to choose from, none is.
func (b *Bench) foremost(x, y *claim) bool {
	for _, c := range b.like(x) {
		if c == x || c.Head != x.Head || c.Stage != x.Stage || !b.sameHolder(c, y) || b.last(c) != c {
			continue
		}
		if before(c, x) || x.Head == "named" && y.Stage < x.Stage && !b.several(y) {
			return false
		}
	}
	return true
}

// several reports whether the claim's holder is more than one.
func (b *Bench) several(c *claim) bool {
	return c.Subject.From < c.Subject.To && strings.HasSuffix(c.sentence.Tokens[c.Subject.To-1].Tag, "S")
}

// before reports whether one claim of a report stands before another.
func before(x, y *claim) bool {
	return x.Sentence < y.Sentence || x.Sentence == y.Sentence && x.Core.From < y.Core.From
}
