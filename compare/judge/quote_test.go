package judge_test

import (
	"strings"
	"testing"
)

// TestQuotations: which quotations are of one utterance in other words.
func TestQuotations(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"another word", "“The lock on the north gate is broken again,” Ann Lind said.", "“The lock on the north gate is damaged again,” Ann Lind said.", "is broken again / is damaged again"},
		{"a word left out", "“We will need a new lock for the gate,” Ann Lind said.", "“We will need a lock for the gate,” Ann Lind said.", "a new lock / a lock"},
		{"another beginning", "“I've got a small boat drifting,” Ann Lind said.", "“We have a small boat drifting,” Lind said.", "I've got a / We have a"},
		{"another end", "“Day after day the water gets closer to the mill,” Ann Lind said.", "“Day after day the water gets closer to the bridge,” she said.", "the mill / the bridge"},
		{"a long one, its speaker unclear", "“The lock on the north gate was broken in the storm last night,” said a woman.", "“The lock on the north gate was broken by the storm last night,” Ann Lind said.", "broken in the / broken by the"},

		{"cut short", "“The lock on the north gate is broken,” Ann Lind said.", "“The lock on the north gate is broken and we have no other,” Ann Lind said.", ""},
		{"spelled out", "“It's the lock that we're going to need,” Ann Lind said.", "“It is the lock that we are going to need,” Ann Lind said.", ""},
		{"brackets", "“The lock on [the gate] is broken again,” Ann Lind said.", "“The lock on is broken again,” Ann Lind said.", ""},
		{"an ellipsis", "“The lock on the north gate … was broken last night,” Ann Lind said.", "“The lock on the north gate, I fear, was broken last night,” Ann Lind said.", ""},
		{"dashes", "“The lock — it is old — was broken last night,” Ann Lind said.", "“The lock, it is old, was broken last night,” Ann Lind said.", ""},
		{"a name in it is spelled otherwise", "“They left Karamesh by the north road,” Ann Lind said.", "“They left Karamish by the north road,” Ann Lind said.", ""},
		{"two speakers", "“This town will never be the same,” Ann Lind said.", "“This house will never be the same,” Per Holm said.", ""},
		{"two utterances", "“For the town, it could be four years,” Ann Lind said.", "“For the gate, it could be a new lock,” Ann Lind said.", ""},
		{"one denies", "“I said the gate is safe to use,” Ann Lind said.", "“I said the gate is not safe to use,” Ann Lind said.", ""},
		{"the same words of two speakers", "“The north gate is broken again,” Per Holm said. “The north gate is broken again,” Ann Lind said.", "“The north gate is damaged again,” Ann Lind said.", ""},
		{"both reports have both", "“The gate is old and safe to use,” Ann Lind said. “The gate is old but safe to use,” she said.", "“The gate is old and safe to use,” Ann Lind said. “The gate is old but safe to use,” she said.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, line := range asked(c.a, c.b) {
				if words, ok := strings.CutPrefix(line, "variant quote: "); ok {
					got = append(got, words)
				}
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
