package syntax_test

import (
	"strings"
	"testing"
)

// quoted are the tokens that stand inside quotation marks, by paragraph.
func quoted(paragraphs ...string) string {
	d := read(paragraphs...)
	var out []string
	for i := range d.Sentences {
		for _, t := range d.Sentences[i].Tokens {
			if t.Quoted && t.Word() {
				out = append(out, t.Text)
			}
		}
	}
	return strings.Join(out, " ")
}

func TestQuoted(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"straight marks", `The guard said "the gate is shut" and left.`, "the gate is shut"},
		{"curly marks", "The guard said “the gate is shut” and left.", "the gate is shut"},
		{"two quotations", `"Shut," said the guard. "Go home."`, "Shut Go home"},
		{"over two sentences", "“The gate is shut. Go home,” said the guard.", "The gate is shut Go home"},
		{"an apostrophe opens nothing", "The guard’s dog isn’t tame.", ""},
		{"single marks inside", "“He called it ‘my gate’ again,” said the guard.", "He called it my gate again"},
		{"nothing between the marks", "The sign read “” that day.", ""},
		{"a mark that only closes", "The gate is shut.” The guard left.", ""},
	} {
		if got := quoted(c.text); got != c.want {
			t.Errorf("%s: %s\ngot  %q\nwant %q", c.name, c.text, got, c.want)
		}
	}
}

// TestQuotationLeftOpen: it runs to the end of its paragraph and no further,
// unless the next opens with a mark of its own.
func TestQuotationLeftOpen(t *testing.T) {
	if got, want := quoted("The guard said: “The gate is shut.", "The dog barked."), "The gate is shut"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := quoted("“The gate is shut.", "“Go home,” said the guard."), "The gate is shut Go home"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
