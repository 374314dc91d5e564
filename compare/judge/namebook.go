package judge

import "parallax/compare/value"

// A nameBook holds the names of the claims, their speakers and streets taken apart:
// pairs ask for the same few again and again. It is not written once made.
type nameBook map[string]*value.Name

// enter takes a name apart that is not in the book, and gives it from the book.
func (b nameBook) enter(s string) *value.Name {
	n, known := b[s]
	if !known {
		n = value.ParseName(s)
		b[s] = n
	}
	return n
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
