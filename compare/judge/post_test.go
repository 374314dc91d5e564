package judge_test

import (
	"strings"
	"testing"
)

// TestPosts: who is given another post.
func TestPosts(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"another rank", "Sergeant Ann Orr led the search.", "The search was led by Lieutenant Ann Orr.", "Sergeant / Lieutenant"},
		{"a title and a description", "The inn belongs to Per Holm. Karsund Police Chief Ann Orr closed it.", "Ann Orr, the Karsund superintendent, closed it.", "Chief / superintendent"},
		{"part of the house", "Co-owner Per Holm was hurt.", "The inn’s owner, Per Holm, was hurt.", "Co-owner / owner"},
		{"a post of two words", "His former press secretary, Lena Orr, sued him.", "Lena Orr, his former treasurer, sued him.", "press secretary / treasurer"},

		{"short for the same", "Lt Ann Orr led the search.", "Lieutenant Ann Orr led the search.", ""},
		{"another word for it", "Ann Orr, the town’s spokeswoman, said so.", "Town spokesperson Ann Orr said so.", ""},
		{"one report has both", "Chief Ann Orr, the acting superintendent, closed it.", "Superintendent Ann Orr closed it.", ""},
		{"two people of one surname", "Captain Ann Orr led the search.", "The search was led by Deputy Per Orr.", ""},
		{"another’s post", "Ann Orr, the mayor’s secretary, said so.", "Ann Orr, secretary to the mayor, said so.", ""},
		{"what she was and what she is", "His former press secretary, Lena Orr, sued him.", "Lena Orr, an adviser to the mayor, sued him.", ""},
		{"no post", "Ann Orr, a neighbor, said so.", "Chief Ann Orr said so.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := ""
			if c.want != "" {
				want = "variant role: " + c.want
			}
			if got := strings.Join(asked(c.a, c.b), "; "); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
