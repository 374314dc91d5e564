package sheet

import (
	"strings"
	"testing"

	"parallax/compare"
)

const (
	conflict = compare.Conflict
	variant  = compare.Variant
	agree    = compare.Agree
)

// The words of the reports come first, what they differ in marked, then why.
func TestDetailOfAConflict(t *testing.T) {
	st := newStage(80, 24, "They said {12 of them, *at least 12*, died} there.", "{*72* died}, it said.", "In all {*72* died}.").
		relate(0, 1, conflict, "A gives “at least 12”, B “72”.").relate(0, 2, conflict, "12 is not 72.").relate(1, 2, agree, "B and C say the same.")
	wants(t, "strip", st.strip(false), `A 12 of them, [at least 12], died
B [72] died
C [72] died
≠ A gives “at least 12”, B “72”.
≠ A, C: 12 is not 72.`)
	st.Frame.DetailH++
	wants(t, "with one line more", st.strip(false)[strings.LastIndex(st.strip(false), "\n")+1:], "= B and C agree.")
}

// Words that two claims share are not marked, though the verdict rests on them.
func TestDetailMarksWhatDiffers(t *testing.T) {
	st := newStage(80, 24, "{his leaving *is no longer a condition*}", "{his leaving *was a condition* for “talks”}").relate(0, 1, conflict, "A denies what B asserts.")
	wants(t, "strip", st.strip(false), "A his leaving [is no longer] a condition\nB his leaving [was] a condition for “talks”\n≠ A denies what B asserts.")
}

// Of agreements nothing needs to be told but the words.
func TestDetailOfAnAgreement(t *testing.T) {
	st := newStage(120, 40, "{the *ferry* sank}", "{a *ship* went down}").relate(0, 1, agree, "A and B say the same.")
	wants(t, "strip", st.strip(false), "A the ferry sank\nB a ship went down")
	wants(t, "expanded", st.strip(true), "A A title · the report says so itself\nthe ferry sank\nB A title · the report says so itself\na ship went down\n"+
		"= A and B say the same. (agree; perhaps right)")
}

func TestDetailOfASingle(t *testing.T) {
	st := newStage(80, 24, "{the ferry sank}", "nothing of it")
	wants(t, "strip", st.strip(false), "A the ferry sank")
	if !strings.HasSuffix(strings.TrimSpace(st.rule()), "─ only A has it") {
		t.Errorf("rule: %s", st.rule())
	}
}

// Where hardly a word is shared, marks would be everywhere: the strip says so
// instead.
func TestDetailOfClaimsThatShareNoWords(t *testing.T) {
	st := newStage(120, 40, "{the captain of the vessel spoke to nobody but his officers in the early morning}", "{passengers were told everything by loudspeakers from midnight onward until dawn}").
		relate(0, 1, variant, "A and B tell it differently.")
	wants(t, "strip", st.strip(false), `A the captain of the vessel spoke to nobody but his officers in the early morning
B passengers were told everything by loudspeakers from midnight onward until dawn
~ A and B tell it differently. They share hardly a word, so none is marked.`)
}

// Where a claim is too long for its line, the line shows the words that count.
func TestDetailShowsWhatCountsOfALongClaim(t *testing.T) {
	st := newStage(50, 15, "{In the course of a long and eventful night the crew counted *12* people in the boats}", "{*72* were in the boats}").
		relate(0, 1, conflict, "A gives 12, B 72.")
	got := st.strip(false)
	if lines := strings.Split(got, "\n"); len(lines) != 2 || !strings.Contains(lines[0], "[12]") || !strings.HasPrefix(lines[0], "A …") || lines[1] != "B [72] were in the boats" {
		t.Errorf("got\n%s", got)
	}
	if !strings.Contains(st.rule(), "enter: more") {
		t.Errorf("rule: %s", st.rule())
	}
}

// Where there are more claims than lines, those that the verdict rests on stay.
func TestDetailOfManyClaims(t *testing.T) {
	st := newStage(50, 15, "{*12* died}", "{*12* died}", "{*12* died}", "{*72* died}").
		relate(0, 1, agree, "").relate(1, 2, agree, "").relate(1, 3, conflict, "B gives 12, D 72.")
	wants(t, "strip", st.strip(false), "B [12] died\nD [72] died")
}

// What a relation does not name, or names outside its claim, is not marked.
func TestDetailWithoutEvidence(t *testing.T) {
	st := newStage(80, 24, "{the ferry sank}", "{the ferry drifted}").relate(0, 1, conflict, "A, B.")
	st.Facts[0].Relations[0].EvidenceB.End = 99
	wants(t, "strip", st.strip(false), "A the ferry [sank]\nB the ferry [drifted]\n≠ A, B.")
}

func TestAgreeing(t *testing.T) {
	st := newStage(80, 24, "{a}", "{b}", "{c}", "{d}", "{e}", "{f}").relate(0, 1, conflict, "").relate(3, 4, agree, "").relate(1, 2, agree, "").relate(2, 5, agree, "")
	var got []string
	for _, group := range agreeing(st.Facts[0]) {
		got = append(got, st.names(st.Facts[0], group))
	}
	wants(t, "groups", strings.Join(got, "; "), "D and E; B, C and F")
}

// Two that differ are not said to agree because a third agrees with both.
func TestAgreeingLeavesNoDifferenceOut(t *testing.T) {
	st := newStage(120, 40, "{it *may* sink}", "{it *will* sink}", "{it sinks}").relate(0, 1, variant, "A hedges what B says.").relate(0, 2, agree, "").relate(1, 2, agree, "")
	wants(t, "strip", st.strip(false), "A it [may] sink\nB it [will] sink\nC it sinks\n~ A hedges what B says.\n= A and C agree.\n= B and C agree.")
}

// Panes are brought level at the claim that the verdict rests on.
func TestChief(t *testing.T) {
	st := newStage(80, 24, "{one} and {two}", "{three}", "nothing")
	f := st.Facts[0]
	text := func(r int) string { c, _ := chief(f, r); return st.Reports[r].Text(c) }
	wants(t, "without relations", text(0), "one")
	st.relate(0, 2, agree, "").relate(1, 2, conflict, "")
	wants(t, "in a conflict", text(0), "two")
	wants(t, "of the other report", text(1), "three")
	if _, ok := chief(f, 2); ok {
		t.Error("a report that says nothing has a claim")
	}
}
