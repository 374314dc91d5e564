package syntax_test

import (
	"strings"
	"testing"

	"parallax/compare/syntax"
	"parallax/corpus"
)

// sources writes who is the source of the token that holds the word, innermost
// first: the words of each that speaks it.
func sources(s *syntax.Sentence, word string) string {
	at := -1
	for i := range s.Tokens {
		if s.Tokens[i].Text == word {
			at = i
		}
	}
	var out []string
	for i := range s.Speech {
		sp := &s.Speech[i]
		if !sp.Content.Contains(at) {
			continue
		}
		name := sp.Speaker
		if sp.Via != "" {
			name += " via " + sp.Via
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}

// TestSpeech asks who says the word “broken”.
func TestSpeech(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The lock was broken.", ""},
		{"Anna Lind said the lock was broken.", "Anna Lind"},
		{"Anna Lind said that the lock was broken.", "Anna Lind"},
		{"Anna Lind said on Monday that she had no plan to leave, adding that the lock was broken.", "Anna Lind, Anna Lind"},
		{"Anna Lind says the lock is broken.", "Anna Lind"},
		{"“The lock is broken,” Anna Lind said on Monday.", "Anna Lind"},
		{"\"The lock is broken,\" said Anna Lind.", "Anna Lind"},
		{"“The lock is broken,” said Anna Lind, the caretaker.", "Anna Lind"},
		{"The lock was broken, said Anna Lind.", "Anna Lind"},
		{"The lock was broken, Anna Lind said.", "Anna Lind"},
		{"The lock was broken, the caretaker said.", "caretaker"},
		{"The lock was broken, according to Anna Lind.", "Anna Lind"},
		{"According to Anna Lind, the lock was broken.", "Anna Lind"},
		{"Anna Lind told the board that the lock was broken.", "Anna Lind"},
		{"The head of the board, Anna Lind, said the lock was broken.", "Anna Lind"},
		{"Anna Lind denied that the lock was broken.", "Anna Lind"},
		{"The lock was broken, Anna Lind said, Coast Radio reported.", "Anna Lind, Coast Radio"},
		{"Per Holm said Anna Lind had told him that the lock was broken.", "Per Holm, Anna Lind"},
		{"Coast Radio quoted Anna Lind as saying the lock was broken.", "Anna Lind via Coast Radio"},
		{"Anna Lind, who looks after the house, said the lock was broken.", "Anna Lind"},
		{"The firm that runs the ferries between Varne and the islands said the lock was broken.", "firm"},
		{"Anna Lind, speaking to the board on Monday, said the lock was broken.", "Anna Lind"},
		{"Anna Lind, a caretaker, said the lock was broken.", "Anna Lind"},
		{"“The lock is broken,” Anna Lind, the caretaker, said.", "Anna Lind"},
		{"“The lock is broken,” said the head of the board, Anna Lind.", "Anna Lind"},
		{"The lock was broken, according to the caretaker, Anna Lind.", "Anna Lind"},
		{"Anna Lind closed the house on Monday, saying the lock was broken.", "Anna Lind"},
		{"The house is empty, Anna Lind said, adding that the lock was broken.", "Anna Lind"},
		{"Anna Lind of the board said the lock was broken.", "Anna Lind"},
	} {
		t.Run(c.text, func(t *testing.T) {
			if got := sources(sentence(t, c.text), "broken"); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestSpeakerIsNotSaid: the words that name the speaker are not what is said.
func TestSpeakerIsNotSaid(t *testing.T) {
	for _, text := range []string{
		"Anna Lind said the lock was broken.",
		"“The lock is broken,” said Anna Lind.",
		"The lock was broken, according to Anna Lind.",
		"The lock was broken, Anna Lind said.",
	} {
		s := sentence(t, text)
		if got := sources(s, "Lind"); got != "" {
			t.Errorf("%s: the name is said by %s", text, got)
		}
	}
}

// TestSpeakerCarries: who “she” is, and whose a quotation without a speaker is.
func TestSpeakerCarries(t *testing.T) {
	for _, c := range []struct {
		name, want string
		paragraphs []string
	}{
		{"pronoun", "Anna Lind", []string{"Anna Lind said the house was empty. She said the lock was broken."}},
		{"pronoun, inverted", "Anna Lind", []string{"Anna Lind said the house was empty. “The lock is broken,” she said."}},
		{"quotation alone", "Anna Lind", []string{"“The house is empty,” Anna Lind said. “The lock is broken.”"}},
		{"in the next paragraph", "Anna Lind", []string{"“The house is empty,” Anna Lind said.", "“The lock is broken.”"}},
		{"two speakers", "Per Holm", []string{"Anna Lind said the house was empty. Per Holm left early. “The lock is broken,” he said."}},
		{"plain prose is the report’s own", "", []string{"Anna Lind said the house was empty. The lock was broken."}},
	} {
		d := read(c.paragraphs...)
		if got := sources(&d.Sentences[len(d.Sentences)-1], "broken"); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// An initial is part of the name, though a stop stands behind it.
func TestInitialsAreOfTheName(t *testing.T) {
	text := "Anna R. Lind, the second caretaker, said the lock was broken."
	r := &corpus.Report{Label: "A", Body: text, Paragraphs: []corpus.Paragraph{{Span: corpus.Span{End: len(text)}}},
		Sentences: []corpus.Sentence{{Span: corpus.Span{End: len(text)}}}}
	if got := sources(&syntax.Read(r).Sentences[0], "broken"); got != "Anna R. Lind" {
		t.Errorf("%s: said by %q", text, got)
	}
}
