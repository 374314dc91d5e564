package judge

import (
	"strings"

	"parallax/compare/fact"
	"parallax/compare/value"
)

// streets compares how two reports give a place on one street: by its number or
// block, or by the street that crosses it. Both may be true, and a reader who
// looks for the place will want to know.
// Read on unseen text: 2 of 2 right.
func streets(b *Bench, p, q int) []Slot {
	xs, ys := b.answers[p].streets, b.answers[q].streets
	seen := map[string]bool{}
	var out []Slot
	for _, i := range xs {
		for _, j := range ys {
			x, y := &b.claims[i], &b.claims[j]
			street := b.commonStreet(x, y)
			if street == "" || seen[street] {
				continue
			}
			seen[street] = true
			if f, ok := b.streetJudged(x, y, xs, ys); ok {
				out = append(out, Slot{i, j, f})
			}
		}
	}
	return out
}

// streetClaims lists the claims of report r that give a number and a street, or
// two streets, at its head.
func (b *Bench) streetClaims(r int) []int {
	return b.of(r, fact.Where, func(c *claim) bool {
		return c.Sentence < 2*mainReach && (c.Cross != "" || c.Number.Form == value.Address && c.Name != "")
	})
}

// streetJudged judges two claims of one street; xs and ys are all that the
// reports have of streets. Two numbers are left to the rule for addresses.
func (b *Bench) streetJudged(x, y *claim, xs, ys []int) (Finding, bool) {
	for _, i := range xs {
		for _, j := range ys {
			if b.samePlace(&b.claims[i], &b.claims[j]) && b.commonStreet(&b.claims[i], x) != "" {
				return Finding{}, false // they agree on one, and may tell more
			}
		}
	}
	if x.Cross == "" && y.Cross == "" || b.mentionsCorner(x, y) || b.mentionsCorner(y, x) {
		return Finding{}, false
	}
	return b.difference(Variant, Place, "the place on the street", x, y), true
}

// mentionsCorner reports whether the report of y has both streets of x's corner.
func (b *Bench) mentionsCorner(x, y *claim) bool {
	for _, street := range []string{x.Name, x.Cross} {
		words := strings.Fields(strings.ToLower(street))
		if len(words) == 0 || !b.answers[y.Report].named[words[len(words)-1]] {
			return false
		}
	}
	return true
}

// samePlace reports whether two claims give the same corner, or the same house.
func (b *Bench) samePlace(x, y *claim) bool {
	if x.Cross == "" || y.Cross == "" {
		return x.Cross == y.Cross && b.commonStreet(x, y) != "" && sameHouse(x, y)
	}
	return b.sameStreet(x.Name, y.Name) && b.sameStreet(x.Cross, y.Cross) || b.sameStreet(x.Name, y.Cross) && b.sameStreet(x.Cross, y.Name)
}

// commonStreet is the street that two claims share, in lower case, or "".
func (b *Bench) commonStreet(x, y *claim) string {
	for _, s := range []string{x.Name, x.Cross} {
		if s != "" && (b.sameStreet(s, y.Name) || b.sameStreet(s, y.Cross)) {
			return strings.ToLower(s)
		}
	}
	return ""
}

func (b *Bench) sameStreet(p, q string) bool {
	return p != "" && q != "" && (strings.EqualFold(p, q) || value.SameName(b.name(p), b.name(q)) == value.Spelling)
}
