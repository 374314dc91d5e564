package compare

import (
	"cmp"
	"slices"

	"parallax/compare/fact"
)

// valuesOf lists what claim x holds, in the order of the text: its own value or,
// of a clause, the numbers and times that stand in it.
func (c *comparison) valuesOf(x *fact.Claim) []Value {
	if x.Type != fact.Clause {
		if v, ok := c.value(x); ok {
			return []Value{v}
		}
		return nil
	}
	var out []Value
	claims := c.beside(x)
	for i := range claims {
		n := &claims[i]
		if n.Type != fact.Quantity && n.Type != fact.Age && n.Type != fact.When || !x.Tokens.Contains(n.Core.From) {
			continue
		}
		v, ok := c.value(n)
		known := slices.ContainsFunc(out, func(o Value) bool { return o.Span == v.Span })
		if ok && !known && x.Span.Contains(v.Span) {
			out = append(out, v)
		}
	}
	slices.SortStableFunc(out, func(a, b Value) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return out
}

// value is what a claim is a claim of. Ok is false where that is no value.
func (c *comparison) value(x *fact.Claim) (v Value, ok bool) {
	if x.Core.From >= x.Core.To {
		return v, false
	}
	core := c.coreOf(x)
	v = Value{Text: c.story.Reports[x.Report].Text(core), Span: core}
	switch x.Type {
	case fact.Quantity, fact.Age:
		v.Type, v.Norm = "number", x.Number.Norm()
	case fact.When:
		v.Type, v.Norm = "time", x.Time.Norm
	case fact.Where:
		v.Type, v.Norm = "place", x.Name
	case fact.Role, fact.Naming, fact.Mention:
		v.Type, v.Norm = "name", x.Name
	default:
		return v, false
	}
	return v, true
}
