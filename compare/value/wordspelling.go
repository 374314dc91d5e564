package value

// Likeness is how near two words of names are in their spelling.
type Likeness int

// The likenesses, the surest sign of one name last but one: a slip of the pen
// needs a common context besides.
const (
	Unlike      Likeness = iota // two words, or one and its plural or adjective
	Slip                        // a letter or two off
	SameSounds                  // the same consonants: two transliterations
	SameArticle                 // the same but for an Arabic article
	SameWord                    // the same letters, marks and signs aside
)

// WordLikeness compares single words of names.
func WordLikeness(a, b string) Likeness {
	a, b = Fold(a), Fold(b)
	if a == "" || b == "" {
		return Unlike
	}
	switch fit(a, b) {
	case exact:
		return SameWord
	case article:
		return SameArticle
	case skeletal:
		return SameSounds
	case slip:
		return Slip
	}
	return Unlike
}

// Edits counts the letters by which two words of names differ, a swap of
// neighbours as one.
func Edits(a, b string) int { return editDistance(Fold(a), Fold(b)) }

// SpellingKeys are keys of which two words that WordLikeness finds alike have
// one in common: the consonants, and the consonants less one.
func SpellingKeys(w string) []string {
	k := Skeleton(withoutArticle(Fold(w)))
	if k == "" {
		return nil
	}
	body := k[1:] // the first letter may be written with another
	out := []string{body}
	for i := range body {
		out = append(out, body[:i]+body[i+1:])
	}
	return out
}

// Nicknamed reports whether two names differ in forms of one given name alone:
// "Mike Orr", "Michael Orr".
func Nicknamed(a, b *Name) bool {
	if len(a.keys) != len(b.keys) {
		return false
	}
	short := false
	for i := range a.keys {
		switch fit(a.keys[i], b.keys[i]) {
		case exact:
		case nickname:
			short = true
		default:
			return false
		}
	}
	return short
}
