package judge

import (
	"parallax/compare/fact"
	"parallax/compare/value"
)

// An amount is what two numbers must have in common for value.Compare to find them
// the same: most of what tells numbers apart, so that few are left to compare.
type amount struct {
	form   value.Form // of scores and shares, which may be written in several ways
	lo, hi value.Exact
	hedge  value.Hedge
	unit   string
	text   string // of what is no quantity, as written
}

// amountOf is the amount of a number. All scores have one, and all shares of a whole.
func amountOf(n *value.Number) amount {
	switch {
	case !n.Form.Quantity():
		return amount{text: n.Text}
	case n.Form == value.Score:
		return amount{form: value.Score}
	case n.Form == value.Percent, n.Form == value.Fraction:
		return amount{form: value.Percent}
	}
	return amount{lo: n.Lo, hi: n.Hi, hedge: n.Hedge, unit: n.Unit}
}

// amountsIn files the claims of amounts and of ages of report r.
func (b *Bench) amountsIn(r int) map[amount][]*claim {
	out := map[amount][]*claim{}
	for _, t := range []fact.Type{fact.Quantity, fact.Age} {
		for _, c := range b.made[r][t] {
			a := amountOf(c.Number)
			out[a] = append(out[a], c)
		}
	}
	return out
}

// same reports whether the report of x has a claim of x's type and of y's number
// that fits y.
func (b *Bench) same(x, y *claim, fits func(c, other *claim) bool) bool {
	for _, c := range b.answers[x.Report].amounts[amountOf(y.Number)] {
		if c.Type == x.Type && value.Compare(c.Number, y.Number) == value.Same && fits(c, y) {
			return true
		}
	}
	return false
}

// holdsAmount reports what holds does, of claims that fit only with the same number.
func (b *Bench) holdsAmount(x, y *claim, fits func(c, other *claim) bool) bool {
	return b.same(x, y, fits) || b.same(y, x, fits)
}
