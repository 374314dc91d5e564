package judge

import (
	"parallax/compare/fact"
	"parallax/compare/value"
)

// A nameBook holds the names of the claims and of their speakers taken apart:
// pairs ask for the same few again and again. It is not written once made.
type nameBook map[string]*value.Name

func newNameBook(claims []fact.Claim) nameBook {
	book := nameBook{}
	for i := range claims {
		for _, n := range [...]string{claims[i].Name, claims[i].Speaker} {
			if _, known := book[n]; !known {
				book[n] = value.ParseName(n)
			}
		}
	}
	return book
}

// name takes a name apart.
func (b *Bench) name(s string) *value.Name {
	if n, known := b.book[s]; known {
		return n
	}
	return value.ParseName(s)
}

// sameName reports whether two names are of one bearer as far as they go.
func sameName(p, q *value.Name) bool {
	switch value.SameName(p, q) {
	case value.Equal, value.Part, value.Spelling:
		return true
	}
	return false
}
