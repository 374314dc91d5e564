package compare

import (
	"slices"

	"parallax/compare/fact"
	"parallax/corpus"
)

// legible is those claims of r that are not misread where it is not in English:
// numbers, names, times and quotations.
func legible(r *corpus.Report, claims []fact.Claim) []fact.Claim {
	if r.English() {
		return claims
	}
	return slices.DeleteFunc(claims, func(c fact.Claim) bool {
		switch c.Type {
		case fact.Quantity, fact.Age, fact.When, fact.Naming, fact.Mention, fact.Quotation:
			return false
		}
		return true
	})
}
