package sheet

import (
	"strings"

	"parallax/compare"
)

// tick is the sign of a fact that a person ruled on, a space for others.
func (s *Scene) tick(f *compare.Fact) string {
	if !f.Review.Ruled() {
		return " "
	}
	return s.Theme.Key.Paint(s.Signs.Ruled)
}

// side is the bar beside the lines of the selected fact. It is firm where a
// person ruled how the claims stand to each other, and not the comparison alone.
func (s *Scene) side(f *compare.Fact) string {
	if f.Review.Status >= compare.Confirmed {
		return s.Signs.Firm
	}
	return s.Signs.Bar
}

// ruled says in a few words what a person ruled on f, "" where nobody did.
func ruled(f *compare.Fact) string {
	var parts []string
	switch r := f.Review; r.Status {
	case compare.Overruled:
		parts = append(parts, "overruled, found: "+r.Found.String())
	case compare.Confirmed, compare.Reviewed:
		parts = append(parts, r.Status.String())
	}
	if f.Review.Reshaped {
		parts = append(parts, "claims ruled")
	}
	if f.Review.Note != "" {
		parts = append(parts, "note")
	}
	return strings.Join(parts, ", ")
}

// note is the note of f on lines of its own, nothing where it has none.
func (s *Scene) note(f *compare.Fact) [][]string {
	if f.Review.Note == "" {
		return nil
	}
	return [][]string{s.whole(" "+s.tick(f), plain("note: "+strings.Join(strings.Fields(f.Review.Note), " ")))}
}

// held is why, what the comparison found of r, and who holds it now. Of what a
// person overruled it comes first that they did: the reason speaks against them.
func held(r *compare.Relation, why string) string {
	switch r.Origin {
	case compare.ByConfirming:
		return why + " (confirmed)"
	case compare.ByOverruling:
		return "overruled, found: " + r.Found.String() + ". " + why
	case compare.ByLinking:
		return why + " (linked by a person)"
	}
	return why
}
