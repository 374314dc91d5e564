package tagger

// Most features of a word to be tagged depend on what stands at one place alone.
// Their weights are summed once for each word and place, and these sums are summed,
// which is quick, but not in the library's order: a sum of numbers that are rounded
// depends on it. Where two tags come so near each other that this could matter,
// guess sums again in the library's order.

// near is more than two sums of the same weights in two orders can differ by, for
// the best tag and the second together: each has at most fourteen roundings, of
// sums below the fourteenfold of the greatest weight.
const near = 1.0 / 256

// A place is where a word stands from the one to be tagged.
type place int

const (
	itself place = iota
	before
	twoBefore
	behind
	twoBehind
	places
)

// kindsAt are the kinds of features that depend on the word at a place.
var kindsAt = [places][]kind{{suffix, initial, word}, {wordBefore, suffixBefore}, {wordTwoBefore}, {wordBehind, suffixBehind}, {wordTwoBehind}}

// sum sums the scores of the middle one of five words by places.
func (t *Tagger) sum(five []*Word, p1, p2 int) {
	if t.sums[p1][p2] == nil {
		t.sums[p1][p2] = t.apart(func() { t.scores = t.bias; t.addTags(p1, p2) })
	}
	t.scores = *t.sums[p1][p2]
	a, b, c := t.at(five[0], twoBefore), t.at(five[1], before), t.at(five[2], itself)
	d, e := t.at(five[3], behind), t.at(five[4], twoBehind)
	for i := range t.scores {
		t.scores[i] += a[i] + b[i] + c[i] + d[i] + e[i]
	}
	t.addAfter(five[2], p1)
}

// at is the sum of the weights of the features of a word at a place. It is made
// when it is asked for again, for most words of a text stand in it once: at first
// they are added to the scores in hand, and nothing is to be added.
func (t *Tagger) at(w *Word, p place) *scores {
	switch {
	case w.sums[p] != nil:
	case w.asked[p]:
		w.sums[p] = t.apart(func() { t.addKinds(w, p) })
	default:
		w.asked[p] = true
		t.addKinds(w, p)
		return &nothing
	}
	return w.sums[p]
}

var nothing scores // which nobody changes

func (t *Tagger) addKinds(w *Word, p place) {
	for _, k := range kindsAt[p] {
		t.add(w, k)
	}
}

// apart is the sum of what is added, which the scores in hand are kept out of.
func (t *Tagger) apart(add func()) *scores {
	kept := t.scores
	t.scores = scores{}
	add()
	sum := t.scores
	t.scores = kept
	return &sum
}
