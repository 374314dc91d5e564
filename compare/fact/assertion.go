package fact

import "strings"

// A record is what one report after the other asserted.
type record struct {
	report int // the one in hand
	said   map[assertion]bool
}

// note records what the claims assert, and marks those that repeat it.
func (r *record) note(claims []Claim) {
	for i := range claims {
		c := &claims[i]
		if c.Report != r.report {
			r.report = c.Report
			clear(r.said)
		}
		if a, ok := c.asserts(); ok {
			known := len(r.said)
			r.said[a] = true
			c.Repeated = len(r.said) == known
		}
	}
}

// An assertion is what a value claim says, in a form that its repetition shares.
type assertion struct {
	sort              Type
	name, head, event string
	number            string // what it means
	stage             int8
	negated           bool
}

// asserts is what a value claim says; it is false for claims whose words matter.
// A report that gives a person's age three times makes one claim of it.
func (c *Claim) asserts() (assertion, bool) {
	a := assertion{sort: c.Type}
	switch c.Type {
	case Age:
		a.name, a.number = c.plainName(), c.Number.Norm()
		return a, a.name != ""
	case Naming, Role:
		a.name, a.head = c.plainName(), c.Head
	case Standing:
		a.name, a.head, a.stage, a.negated = c.plainName(), c.Head, c.Stage, c.Negated
	case Quantity:
		a.head, a.event, a.number = c.Head, c.Event, c.Number.Norm()
	default:
		return a, false
	}
	return a, true
}

// plainName is the claim's name in lower case, without the possessive.
func (c *Claim) plainName() string {
	return strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(c.Name, "'s"), "’s"))
}
