package compare

// From these scores on it counts as very likely, or likely, that a relation is
// right. Scores are shares: of the relations at 0.8, about 0.8 are right.
const (
	VeryLikely = 0.80
	Likely     = 0.55
)

// Confidences are the words for it, the surest first.
var Confidences = []string{"very likely", "likely", "perhaps"}

// Confidence is in words how likely a relation with this score is to be right: one
// of Confidences.
func Confidence(score float64) string {
	switch {
	case score >= VeryLikely:
		return Confidences[0]
	case score >= Likely:
		return Confidences[1]
	}
	return Confidences[2]
}

// OmittedBy reports whether report r, of so many in all, leaves f out although at
// least two others tell it or, where there are only two, the other one does.
func (f *Fact) OmittedBy(r, reports int) bool {
	told := 0
	for teller := range f.Tellers() {
		if teller == r {
			return false
		}
		if told++; teller > r && Shared(told, reports) {
			return true
		}
	}
	return Shared(told, reports)
}

// Shared reports whether a fact that so many reports tell, of so many in all, is
// left out by the others.
func Shared(told, reports int) bool { return told >= min(2, reports-1) }
