package compare

import "testing"

func TestConfidenceInWords(t *testing.T) {
	for score, want := range map[float64]string{0: "perhaps", 0.54: "perhaps", 0.55: "likely", 0.79: "likely", 0.8: "very likely", 1: "very likely"} {
		if got := Confidence(score); got != want {
			t.Errorf("%v: %s, want %s", score, got, want)
		}
	}
}

// A fact is as sure as the surest of what its verdict rests on.
func TestScoreOfAFact(t *testing.T) {
	f := Fact{Relations: []Relation{{Verdict: Agree, Score: 0.9}, {Verdict: Conflict, Score: 0.5}, {Verdict: Conflict, Score: 0.7}}}
	if f.Settle(); f.Score != 0.7 {
		t.Errorf("got %v, want 0.7", f.Score)
	}
	f.Relations = nil
	if f.Settle(); f.Score != 0 {
		t.Errorf("a fact that stands alone: %v, want 0", f.Score)
	}
}

func TestOmissions(t *testing.T) {
	for _, c := range []struct {
		name       string
		told       []int
		r, reports int
		want       bool
	}{
		{"two others have it", []int{0, 1}, 2, 3, true},
		{"one other has it", []int{0}, 2, 3, false},
		{"of two reports the other has it", []int{0}, 1, 2, true},
		{"it has it itself", []int{0, 1, 2}, 1, 3, false},
		{"it has it, of two", []int{0}, 0, 2, false},
		{"three of seven have it", []int{0, 4, 5}, 6, 7, true},
	} {
		var f Fact
		for _, r := range c.told {
			f.Claims = append(f.Claims, Claim{Report: r})
		}
		if got := f.OmittedBy(c.r, c.reports); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
