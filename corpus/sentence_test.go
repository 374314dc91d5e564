package corpus

import (
	"strings"
	"testing"
)

// A sentence ends at each ¦.
func TestSentences(t *testing.T) {
	for _, marked := range []string{
		"",
		"No stop at all",
		"He said no.¦ She said yes.",
		"He said no.¦ Sen. Holm agreed.",
		"The hall was closed.¦The mayor left.",
		`"It is closed."¦"It was open," she said.`,
		`"It was shut.¦ We left," said Holm's aunt.¦"Everybody left," he said.`,
		`He said: "It was shut.¦ We left."¦Nobody stayed.`,
		`Cars were hit.¦"It sounded like thunder," she said.`,
		`"Should we wait?¦ Should we leave?" he said.`,
		`"Should we wait?" Ann Holm asked.¦ Nobody answered.`,
		`"Should we wait?"¦ The mayor did not answer.`,
		"“We wait.”¦ “You leave.”",
		"He left (it was late.)¦ She stayed.",
		"Mr. G's bar on St. Anne's Street was shut.¦ Dr. Holm left.",
		"SGT. Holm met Gov. Berg and the Rev. Dahl.¦ Police left.",
		"The U.S. Senate met.¦ He left the U.S.¦ The vote was lost.",
		"It began at 1:15 a.m. Thursday and ended at 5 p.m. ET.¦ Police left at 6 p.m.¦ Nobody was hurt.",
		"It began at 6 p.m.¦ “Nobody was hurt,” he said.",
		"On Jan. 3 it snowed.¦ It snowed in Dec.¦ The road was shut.",
		"No. 5 won.¦ He said no.¦ People left.",
		"It was shut.¦“They left,” she said.",
		"J. K. Holm and Ann B. Berg met in Building C.¦ The door was shut.",
		"Prices rose 3.5 percent to $1.5 million.¦ Wages fell.",
		"They want ... the truth.¦ He waited...¦ Then he left.",
		"They paid for freedom ...¦ The council affirms it.",
		"They met in Springfield, Ill., and in Oslo.¦ Acme Corp. Chairman Berg left Acme Inc.¦ He was 60.",
		"ANN HOLM, Fla. (Wire) is no sentence end.",
		"See http://www.example.org/a.B for more.¦ Write to a.Holm@example.org.",
		"Node.js is one.¦ E.g. this, i.e. that.",
		"1. The first.¦ 2. The second.",
		"Is it true?!¦ Yes!¦ No…¦ Perhaps.",
		"He is 60. ”",
		"...",
		"! ! ! He left.",
		"He left. ! ! !",
		"Rep. Holm, D-Calif. and Mayor Berg left.",
		"This line\nends here.¦ That one\ntoo.",
	} {
		text := strings.ReplaceAll(marked, "¦", "")
		var got []byte
		at := 0
		for i, s := range sentences(text, Span{0, len(text)}) {
			if i > 0 {
				got = append(got, "¦"...)
			}
			got = append(got, text[at:s.End]...)
			at = s.End
		}
		if string(got) != marked {
			t.Errorf("got  %s\nwant %s", got, marked)
		}
	}
}

// One stop more than the last must not cost a look at all that came before.
func TestLongTextWithoutEnd(t *testing.T) {
	for _, unit := range []string{"a", "St. ", ". ", "! ", `"`, "…", "(", "a.B", " "} {
		text := strings.Repeat(unit, 1<<20/len(unit))
		if n := len(sentences(text, Span{0, len(text)})); n > len(text)/2 {
			t.Errorf("%q: %d sentences", unit, n)
		}
	}
}
