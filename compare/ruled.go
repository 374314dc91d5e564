package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"

	"parallax/corpus"
)

// A Status says what people have ruled on a fact as a whole. The zero Status is
// that of a fact nobody ruled on.
type Status int

// The statuses, from nothing to the strongest.
const (
	Open       Status = iota // nobody has looked at it, or has said so
	Reviewed                 // a person looked at it and ruled no verdict
	Confirmed                // a person ruled the verdict that was found
	Overruled                // a person ruled another
	statusEnds               // how many there are
)

var statusNames = [statusEnds]string{"open", "reviewed", "confirmed", "overruled"}

// String is the status as one lower-case word.
func (s Status) String() string { return statusNames[s] }

// A Review is what people ruled on a fact. The zero Review is no ruling at all.
type Review struct {
	Status   Status
	Found    Verdict // what the comparison found, whatever was ruled
	Note     string  // "" where nobody left one; may be of several lines
	Reshaped bool    // a person linked or parted its claims
}

// Ruled reports whether a person ruled anything on the fact.
func (r Review) Ruled() bool { return r.Status != Open || r.Note != "" || r.Reshaped }

// An Origin says who holds that two claims stand to each other as they do. The
// zero Origin is the comparison's.
type Origin int

// The origins of a relation.
const (
	Automatic     Origin = iota // the comparison found it, and no person ruled on it
	ByConfirming                // a person confirmed what the comparison found
	ByOverruling                // the comparison found another verdict
	ByLinking                   // a person put the two claims together
	originsEnding               // how many there are
)

var originNames = [originsEnding]string{"automatic", "confirmed", "overruled", "linked"}

// String is the origin as one lower-case word.
func (o Origin) String() string { return originNames[o] }

// Unruled is the verdict of r before a person overruled it: the one that was
// found or, where a person made the relation, the one that this person gave it.
func (r *Relation) Unruled() Verdict {
	if r.Origin == ByOverruling {
		return r.Found
	}
	return r.Verdict
}

// Unruled is the verdict of f before a person overruled it.
func (f *Fact) Unruled() Verdict {
	v := Single
	for i := range f.Relations {
		v = max(v, f.Relations[i].Unruled())
	}
	return v
}

// Reviewed counts the facts of t that a person ruled on as a whole.
func (t *Table) Reviewed() (n int) {
	for i := range t.Facts {
		if t.Facts[i].Review.Status != Open {
			n++
		}
	}
	return n
}

// Settle derives verdict, score and kinds anew from the relations of f, and orders
// these. Relations that are agreements lend no kind.
func (f *Fact) Settle() {
	slices.SortFunc(f.Relations, func(a, b Relation) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	f.Verdict, f.Score, f.Kinds = Single, 0, nil
	for i := range f.Relations {
		r := &f.Relations[i]
		switch {
		case r.Verdict > f.Verdict:
			f.Verdict, f.Score = r.Verdict, r.Score
		case r.Verdict == f.Verdict:
			f.Score = max(f.Score, r.Score)
		}
		if r.Verdict > Agree && r.Kind != "" && !slices.Contains(f.Kinds, r.Kind) {
			f.Kinds = append(f.Kinds, r.Kind)
		}
	}
	slices.Sort(f.Kinds)
}

// Fingerprint names f by the words that it claims in reports, whichever of these
// stands first.
func (f *Fact) Fingerprint(reports []corpus.Report) string {
	texts := make([]string, 0, len(f.Claims))
	for i := range f.Claims {
		c := &f.Claims[i]
		texts = append(texts, OneLine(reports[c.Report].Text(c.Span)))
	}
	slices.Sort(texts)
	sum := sha256.Sum256([]byte(strings.Join(texts, "\x00")))
	return hex.EncodeToString(sum[:6])
}

// OneLine is s with single spaces for white space, and none at its ends.
func OneLine(s string) string {
	s = strings.TrimSpace(s)
	space := false // before the next character
	for _, r := range s {
		if ' ' < r && r < unicode.MaxASCII {
			space = false // as most are
			continue
		}
		if unicode.IsSpace(r) && (r != ' ' || space) {
			return strings.Join(strings.Fields(s), " ")
		}
		space = r == ' '
	}
	return s // as most are
}

// Place is where f comes in reading order: the earliest relative place, from 0
// to 1, at which any of reports states it.
func (f *Fact) Place(reports []corpus.Report) float64 {
	first := 1.0
	for i := range f.Claims {
		c := &f.Claims[i]
		first = min(first, float64(c.Start)/float64(max(1, len(reports[c.Report].Body))))
	}
	return first
}
