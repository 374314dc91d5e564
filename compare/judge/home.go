package judge

import (
	"strings"

	"parallax/compare/fact"
	"parallax/compare/value"
)

// homes compares where two reports say that somebody lives.
// Read on unseen text: it did not fire.
func homes(b *Bench, p, q int) []Slot {
	var out []Slot
	for _, i := range b.answers[p].homes {
		for _, j := range b.answers[q].homes {
			x, y := &b.claims[i], &b.claims[j]
			if !sameName(b.name(x.Whose), b.name(y.Whose)) {
				continue
			}
			if value.SameName(x.name, y.name) != value.Different {
				out = append(out, Slot{i, j, b.agree(x, y)})
			} else if !b.wider(x, y) && !b.wider(y, x) {
				out = append(out, Slot{i, j, b.difference(Variant, Place, "the home of "+x.Whose, x, y)})
			}
		}
	}
	return out
}

func (b *Bench) homesIn(r int) []int {
	return b.of(r, fact.Where, func(c *claim) bool { return c.Whose != "" })
}

// wider reports whether what follows the place of x, as its county or state does,
// is the place of y.
func (b *Bench) wider(x, y *claim) bool {
	s := x.sentence
	for i := x.Core.To; i < min(len(s.Tokens), x.Core.To+4); i++ {
		if s.Tokens[i].Proper() && strings.Contains(strings.ToLower(y.Name), s.Tokens[i].Lower) {
			return true
		}
	}
	return false
}
