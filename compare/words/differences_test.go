package words

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/corpus"
)

// bracketed is text with spans of it in brackets.
func bracketed(text string, spans []corpus.Span) string {
	var b strings.Builder
	end := 0
	for _, s := range spans {
		b.WriteString(text[end:s.Start] + "[" + text[s.Start:s.End] + "]")
		end = s.End
	}
	return b.String() + text[end:]
}

func TestDifferences(t *testing.T) {
	for _, c := range []struct{ name, a, b, wantA, wantB string }{
		{"the same", "the ferry sank", "the ferry sank", "the ferry sank", "the ferry sank"},
		{"a number", "12 people died", "at least 72 people died", "[12] people died", "[at least 72] people died"},
		{"several words", "is no longer late", "was late", "[is no longer] late", "[was] late"},
		{"without the space after", "it sank  twice", "it sank", "it sank  [twice]", "it sank"},
		{"curly quotes are straight ones", "“it’s late”, she said", `"it's late", he said`, "“it’s late”, [she] said", `"it's late", [he] said`},
		{"nothing shared, but short", "Fourteen people", "at least 31", "[Fourteen people]", "[at least 31]"},
		{"one side empty", "", "it sank", "", "[it sank]"},
	} {
		inA, inB, ok := Differences(c.a, c.b)
		if gotA, gotB := bracketed(c.a, inA), bracketed(c.b, inB); !ok || gotA != c.wantA || gotB != c.wantB {
			t.Errorf("%s: got %v, %s / %s, want %s / %s", c.name, ok, gotA, gotB, c.wantA, c.wantB)
		}
	}
}

func TestDifferencesOfTextsThatShareNothing(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"only grammar", "the captain of the ferry spoke to the crew in the harbour at dawn", "in the end the price of bread for the poor was a scandal to the town", false},
		{"every other word", "the captain of the ferry spoke to the crew in the harbour at dawn", "the master of the ferry shouted at the crew near the harbour before dawn", true},
		{"all that one side has in a long text", "air in Miami", "a member of the party who is close to the project said that it is being shown in Miami and in several other towns of Florida", false},
		{"one side says far more", "the ferry hit a reef", "coast guard officers who had been called out by fishermen that morning said the ferry hit a reef", true},
	} {
		if _, _, ok := Differences(c.a, c.b); ok != c.want {
			t.Errorf("%s: told apart is %v, want %v", c.name, ok, c.want)
		}
	}
}

// What is left when the differences are taken away reads the same on both sides.
func TestDifferencesLeaveWhatIsShared(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`([ab1'’, .\n]|60,000){0,40}`))
	rapid.Check(t, func(t *rapid.T) {
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		inA, inB, _ := Differences(a, b)
		if x, y := without(a, inA), without(b, inB); !sameWords(x, y) {
			t.Fatalf("left are %q and %q", x, y)
		}
		if n := len(inA) + len(inB); n > 0 && a == b {
			t.Fatalf("%d differences of a text from itself", n)
		}
	})
}

func without(text string, spans []corpus.Span) string {
	var b strings.Builder
	end := 0
	for _, s := range spans {
		b.WriteString(text[end:s.Start])
		end = s.End
	}
	return b.String() + text[end:]
}
