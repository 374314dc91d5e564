package judge

import (
	"fmt"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/value"
)

// places judges two places of one event. Different names are most often
// different grains of one place, so that only the same name is compared.
func places(b *Bench, x, y *claim) (Finding, bool) {
	switch value.SameName(x.name, y.name) {
	case value.Different:
		return pass, true
	case value.Spelling:
		return pass, true // spellings are compared by table
	case value.Equal:
		if f, ok := b.nearness(x, y); ok {
			return f, true
		}
	}
	return b.agree(x, y), true
}

// roles judges two descriptions of one name.
func roles(b *Bench, x, y *claim) (Finding, bool) {
	switch value.SameName(x.name, y.name) {
	case value.Different:
		return pass, true
	case value.Spelling:
		if value.Nicknamed(x.name, y.name) {
			return b.agree(x, y), true
		}
		return pass, true // spellings are compared by table
	}
	if f, ok := b.kinship(x, y); ok {
		return f, true
	}
	return b.agree(x, y), true
}

// kinship judges two relationships of one person to one other.
func (b *Bench) kinship(x, y *claim) (Finding, bool) {
	same := func(c, other *claim) bool { return c.Head == other.Head && sameName(c.name, other.name) }
	if !otherKin(x, y) || !b.sameOwner(x, y) || b.holds(x, y, same) {
		return Finding{}, false
	}
	return Finding{Verdict: Conflict, Kind: Role, A: x.Span, B: y.Span,
		Why: fmt.Sprintf("%s calls %s “%s”, %s “%s”.", b.label(x), x.Name, b.words(x, x.Span), b.label(y), b.words(y, y.Span))}, true
}

// otherKin reports whether two claims give somebody two relationships.
func otherKin(x, y *claim) bool {
	return x.Head != y.Head && lexicon.Kin(x.Head) && lexicon.Kin(y.Head)
}

// sameOwner reports whether two claims name the same one whose relative it is:
// "Ann's aunt", "Ann's cousin".
func (b *Bench) sameOwner(x, y *claim) bool {
	for _, p := range b.owners(x) {
		for _, q := range b.owners(y) {
			if sameName(b.name(p), b.name(q)) {
				return true
			}
		}
	}
	return false
}

// owners are the names in the claim that stand in the possessive.
func (b *Bench) owners(c *claim) []string {
	s := c.sentence
	var out []string
	for i := c.Tokens.From + 1; i < c.Tokens.To; i++ {
		if t := &s.Tokens[i]; (t.Lower == "'s" || t.Lower == "'") && s.Tokens[i-1].Proper() {
			out = append(out, s.Tokens[i-1].Text)
		}
	}
	return out
}

// addresses judges two street addresses, told by their numbers.
func addresses(b *Bench, x, y *claim) (Finding, bool) {
	if x.Number.Form != value.Address || y.Number.Form != value.Address {
		return Finding{}, false
	}
	switch r := value.SameName(x.name, y.name); r {
	case value.Different, value.Acronym:
		return pass, true
	case value.Spelling:
		return b.difference(Variant, Name, "the street", x, y), true
	}
	if sameHouse(x, y) {
		return b.agree(x, y), true
	}
	if b.hasHouse(x.Report, y) || b.hasHouse(y.Report, x) || !sameEvent(x, y) && (afterwards(x) || afterwards(y)) {
		return pass, true
	}
	return b.difference(Conflict, Place, "the address", x, y), true
}

// afterwards reports whether the claim tells, further on in its report, where somebody
// lives or was found: that need not be where it happened.
func afterwards(c *claim) bool {
	switch c.Event {
	case "find", "arrest", "captur", "catch", "liv":
		return c.Sentence >= opening
	}
	return false
}

// sameHouse reports whether two house numbers are the same, or one is the block
// that holds the other.
func sameHouse(x, y *claim) bool {
	if x.Number.Value == y.Number.Value {
		return true
	}
	p, q := x.Number.Value.String(), y.Number.Value.String()
	return len(p) == len(q) && blockOf(p) == blockOf(q) && (strings.HasSuffix(p, "00") || strings.HasSuffix(q, "00"))
}

// blockOf is a house number without the two digits that tell the house in its block.
func blockOf(n string) string { return n[:max(0, len(n)-2)] }

// housesIn are the house numbers of report r, and their blocks with two signs for
// the digits that tell the house.
func (b *Bench) housesIn(r int) map[string]bool {
	out := map[string]bool{}
	for _, c := range b.made[r][fact.Where] {
		if c.Number.Form == value.Address {
			n := c.Number.Value.String()
			out[n], out[blockOf(n)+"##"] = true, true
		}
	}
	return out
}

// hasHouse reports whether report r has the sameHouse as claim c.
func (b *Bench) hasHouse(r int, c *claim) bool {
	in, n := b.answers[r].houses, c.Number.Value.String()
	return in[n] || in[blockOf(n)+"00"] || strings.HasSuffix(n, "00") && in[blockOf(n)+"##"]
}
