package value

import (
	"regexp"
	"strings"
	"testing"
	"time"
)

// In the tables of these tests a sentence carries what should be read in it: each
// value stands in brackets with its meaning after "=", as in
// "[about 300 = cardinal ~300] people". What stands without brackets is no value.

var marked = regexp.MustCompile(`\[([^\[\]=]*) = [^\[\]]*\]`)

// unmarked is the sentence that a marked one is about.
func unmarked(s string) string { return marked.ReplaceAllString(s, "$1") }

// A mention is a value in its place with its meaning in words.
type mention struct {
	start, end int
	meaning    string
}

// markUp writes mentions into s.
func markUp(s string, mentions []mention) string {
	var b strings.Builder
	at := 0
	for _, m := range mentions {
		b.WriteString(s[at:m.start] + "[" + s[m.start:m.end] + " = " + m.meaning + "]")
		at = m.end
	}
	return b.String() + s[at:]
}

func markNumbers(s string) string {
	var ms []mention
	for _, n := range Numbers(s) {
		meaning := n.Form.String()
		if n.Form.Quantity() {
			meaning += " " + n.Norm()
		}
		ms = append(ms, mention{n.Start, n.End, meaning})
	}
	return markUp(s, ms)
}

func markTimes(s string, ref Ref) string {
	var ms []mention
	for _, t := range Times(s, ref) {
		ms = append(ms, mention{t.Start, t.End, t.Kind.String() + " " + t.Norm})
	}
	return markUp(s, ms)
}

// checkMarked compares what read finds in each unmarked sentence with the marked one.
func checkMarked(t *testing.T, table map[string][]string, read func(string) string) {
	t.Helper()
	for name, sentences := range table {
		t.Run(name, func(t *testing.T) {
			for _, want := range sentences {
				if got := read(unmarked(want)); got != want {
					t.Errorf("\n got %s\nwant %s", got, want)
				}
			}
		})
	}
}

// published is a reference day: Wednesday, 12 February 2020.
var published = Ref{Published: time.Date(2020, time.February, 12, 18, 30, 0, 0, time.UTC), Known: true}
