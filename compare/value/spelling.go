package value

import "strings"

// fitness is how two parts of names fit.
type fitness int

const (
	unfit    fitness = iota
	exact            // the same letters
	initial          // one is the first letter of the other
	article          // the same but for the Arabic article
	nickname         // two forms of one given name
	skeletal         // the same consonants
	slip             // a letter or two off
)

// fit compares two folded parts of names.
func fit(a, b string) fitness {
	switch {
	case a == b:
		return exact
	case len(a) == 1 || len(b) == 1:
		if a != "" && b != "" && a[0] == b[0] {
			return initial
		}
		return unfit
	case withoutArticle(a) == b || a == withoutArticle(b):
		return article
	case inflected(a, b) || inflected(b, a):
		return unfit
	}
	if known, same := sameGiven(a, b); known {
		if same {
			return nickname
		}
		return unfit
	}
	return spelledAlike(withoutArticle(a), withoutArticle(b))
}

// longestPart bounds the words whose spelling is compared letter by letter.
const longestPart = 40

// spelledAlike compares spellings: the same skeleton within three edits; or one
// edit in five letters or more, two in seven, behind the same first letter; or a
// first letter lost.
func spelledAlike(a, b string) fitness {
	if len(a) > longestPart || len(b) > longestPart {
		return unfit
	}
	if !sameOnset(a[0], b[0]) {
		if headless(a, b) || headless(b, a) {
			return slip
		}
		return unfit
	}
	edits, shorter := editDistance(a, b), min(len(a), len(b))
	switch {
	case edits <= 3 && Skeleton(a) == Skeleton(b) && edits < shorter-1:
		return skeletal
	case edits == 1 && shorter >= 5, edits == 2 && shorter >= 7:
		return slip
	}
	return unfit
}

// headless reports whether b is a without its first letter.
func headless(a, b string) bool { return len(b) >= 4 && a[1:] == b }

// sameOnset reports whether two first letters are written for one sound.
func sameOnset(a, b byte) bool {
	if a == b {
		return true
	}
	for _, sounds := range []string{"ckqg", "jyi", "sz", "vw", "ou", "ea"} {
		if strings.IndexByte(sounds, a) >= 0 && strings.IndexByte(sounds, b) >= 0 {
			return true
		}
	}
	return false
}

// inflected reports whether b is a plus an ending that makes another word of it:
// a plural, a people, a woman's name.
func inflected(a, b string) bool {
	rest, ok := strings.CutPrefix(b, a)
	if !ok {
		return false
	}
	switch rest {
	case "s", "es", "a", "n", "an", "ian", "ia", "i", "ns", "ans", "ians", "is", "ese", "ish", "er", "ers":
		return true
	}
	return false
}

// editDistance counts the letters inserted, dropped, replaced or swapped with
// their neighbour between a and b (optimal string alignment). A swap, the most
// common slip of the pen, is one edit here, where plain Levenshtein counts two.
func editDistance(a, b string) int {
	r, s := []rune(a), []rune(b)
	n := len(s) + 1
	var few [3 * (longestPart + 1)]int
	rows := few[:]
	if 3*n > len(few) {
		rows = make([]int, 3*n)
	}
	before, last, row := rows[:n], rows[n:2*n], rows[2*n:3*n]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(r); i++ {
		row[0] = i
		for j := 1; j <= len(s); j++ {
			cost := 1
			if r[i-1] == s[j-1] {
				cost = 0
			}
			row[j] = min(row[j-1]+1, last[j]+1, last[j-1]+cost)
			if i > 1 && j > 1 && r[i-1] == s[j-2] && r[i-2] == s[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(s)]
}
