package judge

import (
	"fmt"

	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// nearness judges two places of one name: what happened in it did not happen
// near it, or so a careful reader notes.
// Read on unseen text: it did not fire.
func (b *Bench) nearness(x, y *claim) (Finding, bool) {
	if x.side == unknownSide || y.side == unknownSide || x.side == y.side || !sameEvent(x, y) && (x.Sentence >= opening || y.Sentence >= opening) {
		return Finding{}, false
	}
	alike := func(c, other *claim) bool {
		return c.side == other.side && value.SameName(c.name, other.name) == value.Equal
	}
	if b.holds(x, y, alike) {
		return Finding{}, false
	}
	return Finding{Verdict: Variant, Kind: Place, A: b.withPreposition(x), B: b.withPreposition(y),
		Why: fmt.Sprintf("%s says “%s”, %s “%s”.", b.label(x), b.words(x, b.withPreposition(x)), b.label(y), b.words(y, b.withPreposition(y)))}, true
}

// A side is where a preposition puts something.
type side int8

const (
	unknownSide side = iota
	inIt
	byIt
)

// sideIn is where the claim's preposition puts it.
func (b *Bench) sideIn(c *claim) side {
	s, i := c.sentence, c.Core.From-1
	if i < 0 || i > 0 && s.Tokens[i-1].Tag == "CC" || c.Core.To < len(s.Tokens) && s.Tokens[c.Core.To].Tag == "CC" {
		return unknownSide // "in and near it", "near it and another"
	}
	switch s.Tokens[i].Lower {
	case "in", "at", "inside", "on", "within":
		return inIt
	case "near", "outside", "off", "behind":
		return byIt
	}
	return unknownSide
}

func (b *Bench) withPreposition(c *claim) corpus.Span {
	return c.sentence.SpanOf(syntax.Range{From: c.Core.From - 1, To: c.Core.To})
}
