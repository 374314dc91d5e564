package words

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// script writes the operations so that a test reads aloud: equal words plain,
// what only the first text has as -this-, what only the second has as +this+.
func script(a, b string) string {
	var out []string
	for _, op := range Diff(a, b) {
		switch op.Kind {
		case Equal:
			out = append(out, strings.TrimSpace(a[op.A.Start:op.A.End]))
		case Delete:
			out = append(out, "-"+strings.TrimSpace(a[op.A.Start:op.A.End])+"-")
		case Insert:
			out = append(out, "+"+strings.TrimSpace(b[op.B.Start:op.B.End])+"+")
		}
	}
	return strings.Join(out, " ")
}

func TestDiff(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"nothing", "", "", ""},
		{"the same", "the ferry sank", "the ferry sank", "the ferry sank"},
		{"one word", "12 people died", "72 people died", "-12- +72+ people died"},
		{"a number is one word", "60,000 dead", "60,500 dead", "-60,000- +60,500+ dead"},
		{"added in front", "60,000 dead", "over 60,000 dead", "+over+ 60,000 dead"},
		{"added at the end", "it sank", "it sank twice", "it sank +twice+"},
		{"one side empty", "", "it sank", "+it sank+"},
		{"quotes are one letter", "“it’s late”", `"it's late"`, "“it’s late”"},
		{"case counts", "The mayor", "the mayor", "-The- +the+ mayor"},
		{"space does not", "the  mayor\nspoke", "the mayor spoke", "the  mayor\nspoke"},
		{"a full stop is a word", "it sank.", "it sank", "it sank -.-"},
		{"a hyphen holds a name", "al-Khatib spoke", "Alkhatib spoke", "-al-Khatib- +Alkhatib+ spoke"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := script(c.a, c.b); got != c.want {
				t.Errorf("Diff(%q, %q)\n got %s\nwant %s", c.a, c.b, got, c.want)
			}
		})
	}
}

// The spans of an edit script rebuild both sides, and what it calls equal is.
func check(t interface{ Fatalf(string, ...any) }, a, b string) {
	var left, right strings.Builder
	for _, op := range Diff(a, b) {
		x, y := a[op.A.Start:op.A.End], b[op.B.Start:op.B.End]
		left.WriteString(x)
		right.WriteString(y)
		switch {
		case op.Kind == Equal && !sameWords(x, y):
			t.Fatalf("called equal: %q and %q", x, y)
		case op.Kind == Delete && (x == "" || y != ""), op.Kind == Insert && (x != "" || y == ""):
			t.Fatalf("operation %v with %q and %q", op.Kind, x, y)
		}
	}
	if left.String() != a || right.String() != b {
		t.Fatalf("rebuilt %q and %q from %q and %q", left.String(), right.String(), a, b)
	}
}

func sameWords(x, y string) bool {
	fold := func(s string) string { return strings.Join(strings.Fields(straight.Replace(s)), "") }
	return fold(x) == fold(y)
}

func TestDiffRebuildsBothSides(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`([ab1'’, .\n]|60,000){0,40}`))
	rapid.Check(t, func(t *rapid.T) {
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		check(t, a, b)
		for _, op := range Diff(a, a) {
			if op.Kind != Equal {
				t.Fatalf("Diff(x, x) of %q has %v", a, op)
			}
		}
	})
}

func TestDiffOfLongTextStaysCheap(t *testing.T) {
	a, b := strings.Repeat("alpha beta ", 50_000), strings.Repeat("beta gamma ", 50_000)
	check(t, a, b)
	if n := len(split(a)); n != MaxWords {
		t.Errorf("%d words told apart, want %d", n, MaxWords)
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("the ferry sank", "the ferry ran aground")
	f.Add("a\xff b", "“60,000”")
	f.Fuzz(func(t *testing.T, a, b string) { check(t, a, b) })
}
