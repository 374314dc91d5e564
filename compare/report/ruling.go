package report

import (
	"fmt"

	"parallax/compare"
)

// rulings says what people ruled on f, a sentence each; nothing where nobody did.
func rulings(f *compare.Fact) []string {
	var out []string
	switch r := f.Review; r.Status {
	case compare.Overruled:
		out = append(out, fmt.Sprintf("A person ruled this: %s. The comparison had found: %s.", f.Verdict, r.Found))
	case compare.Confirmed:
		out = append(out, "A person confirmed this.")
	case compare.Reviewed:
		out = append(out, "A person reviewed this.")
	}
	if f.Review.Reshaped {
		out = append(out, "A person decided which claims belong here.")
	}
	if note := oneLine(f.Review.Note); note != "" {
		out = append(out, "Note: "+note)
	}
	return out
}

// progress says how many facts people reviewed, or nothing where they ruled on
// none.
func progress(t *compare.Table) string {
	ruled, overruled := false, 0
	for i := range t.Facts {
		ruled = ruled || t.Facts[i].Review.Ruled()
		if t.Facts[i].Review.Status == compare.Overruled {
			overruled++
		}
	}
	if !ruled {
		return ""
	}
	return fmt.Sprintf("A person reviewed %d of %s and overruled %s. What a person ruled is marked as such.",
		t.Reviewed(), count(len(t.Facts), "fact"), count(overruled, "verdict"))
}

// standing is the verdict of r and, where a person gave it, that one did.
func standing(r *compare.Relation) string {
	switch r.Origin {
	case compare.ByConfirming:
		return r.Verdict.String() + ", confirmed by a person"
	case compare.ByOverruling:
		return fmt.Sprintf("%s, ruled by a person (found: %s)", r.Verdict, r.Found)
	case compare.ByLinking:
		return r.Verdict.String() + ", ruled by a person"
	}
	return r.Verdict.String()
}

// found is what the comparison had found of f, where a person ruled on it.
func found(f *compare.Fact) string {
	if !f.Review.Ruled() {
		return ""
	}
	return f.Review.Found.String()
}

// status is how far people got with f, where they ruled on it.
func status(f *compare.Fact) string {
	if !f.Review.Ruled() {
		return ""
	}
	return f.Review.Status.String()
}
