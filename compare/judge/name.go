package judge

import (
	"strings"

	"parallax/compare/fact"
	"parallax/compare/value"
)

// places judges two places of one event. Different names are most often
// different grains of one place, so that only the same name is compared.
func places(b *Bench, x, y *fact.Claim) (Finding, bool) {
	switch value.SameName(value.ParseName(x.Name), value.ParseName(y.Name)) {
	case value.Different:
		return pass, true
	case value.Spelling:
		return b.difference(Variant, Name, "the name", x, y), true
	}
	return b.agree(x, y), true
}

// roles judges two descriptions of one name.
func roles(b *Bench, x, y *fact.Claim) (Finding, bool) {
	switch value.SameName(value.ParseName(x.Name), value.ParseName(y.Name)) {
	case value.Different:
		return pass, true
	case value.Spelling:
		if b.namedMoreFully(x) || b.namedMoreFully(y) {
			return pass, true
		}
		return b.difference(Variant, Name, "the name", x, y), true
	}
	return b.agree(x, y), true
}

// namedMoreFully reports whether the claim's report has a longer form of the name.
func (b *Bench) namedMoreFully(x *fact.Claim) bool {
	name := value.ParseName(x.Name)
	for _, t := range []fact.Type{fact.Naming, fact.Role} {
		for _, c := range b.made[x.Report][t] {
			if strings.Count(c.Name, " ") > strings.Count(x.Name, " ") && value.SameName(value.ParseName(c.Name), name) == value.Part {
				return true
			}
		}
	}
	return false
}

// addresses judges two street addresses, told by their numbers.
func addresses(b *Bench, x, y *fact.Claim) (Finding, bool) {
	if x.Number.Form != value.Address || y.Number.Form != value.Address {
		return Finding{}, false
	}
	switch r := value.SameName(value.ParseName(x.Name), value.ParseName(y.Name)); r {
	case value.Different, value.Acronym:
		return pass, true
	case value.Spelling:
		return b.difference(Variant, Name, "the street", x, y), true
	}
	equal := func(c, other *fact.Claim) bool { return c.Number.Form == value.Address && sameHouse(c, other) }
	if sameHouse(x, y) {
		return b.agree(x, y), true
	}
	if b.holds(x, y, equal) {
		return pass, true
	}
	return b.difference(Conflict, Place, "the address", x, y), true
}

// sameHouse reports whether two house numbers are the same, or one is the block
// that holds the other.
func sameHouse(x, y *fact.Claim) bool {
	p, q := x.Number.Value.String(), y.Number.Value.String()
	block := func(n string) string { return n[:max(0, len(n)-2)] }
	return p == q || len(p) == len(q) && block(p) == block(q) && (strings.HasSuffix(p, "00") || strings.HasSuffix(q, "00"))
}
