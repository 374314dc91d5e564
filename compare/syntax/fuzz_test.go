package syntax_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/corpus"
)

// flaw is the first thing wrong with the ranges and spans of a document, or "".
func flaw(d *syntax.Document) string {
	for i := range d.Sentences {
		s := &d.Sentences[i]
		for _, bad := range []string{flawOfTokens(d.Report.Body, s), flawOfGroups(s), flawOfPredicates(s), flawOfSpeech(s)} {
			if bad != "" {
				return fmt.Sprintf("%s in %q", bad, d.Report.Text(s.Span))
			}
		}
		if !covers(s.Clauses, len(s.Tokens)) || !covers(s.Pieces, len(s.Tokens)) {
			return fmt.Sprintf("clauses %v and pieces %v do not divide %d tokens", s.Clauses, s.Pieces, len(s.Tokens))
		}
	}
	return ""
}

func flawOfTokens(body string, s *syntax.Sentence) string {
	at := s.Start
	for _, t := range s.Tokens {
		if t.Start < at || t.End <= t.Start || t.End > s.End || body[t.Start:t.End] != t.Text {
			return fmt.Sprintf("token %q at %v after %d", t.Text, t.Span, at)
		}
		if utf8.ValidString(body) && !utf8.ValidString(t.Text) {
			return fmt.Sprintf("token %q cuts a character", t.Text)
		}
		if gap := body[at:t.Start]; strings.TrimSpace(gap) != "" {
			return fmt.Sprintf("no token holds %q", gap)
		}
		at = t.End
	}
	if strings.TrimSpace(body[at:s.End]) != "" {
		return fmt.Sprintf("no token holds %q", body[at:s.End])
	}
	return ""
}

func flawOfGroups(s *syntax.Sentence) string {
	at := 0
	for _, g := range s.Nouns {
		if g.From < at || g.To <= g.From || g.To > len(s.Tokens) || !g.Contains(g.Head) || g.Prep >= g.From {
			return fmt.Sprintf("noun group %+v after %d", g, at)
		}
		at = g.To
	}
	at = 0
	for _, g := range s.Verbs {
		if g.From < at || g.To <= g.From || g.To > len(s.Tokens) || !g.Contains(g.Head) {
			return fmt.Sprintf("verb group %+v after %d", g, at)
		}
		at = g.To
	}
	return ""
}

func flawOfPredicates(s *syntax.Sentence) string {
	for _, p := range s.Predicates {
		args := append([]int{p.Subject, p.Object}, append(p.Preps, p.Of...)...)
		for i, n := range args {
			if n >= len(s.Nouns) || n < 0 && i > 1 {
				return fmt.Sprintf("predicate %+v has no noun group %d", p, n)
			}
		}
		if p.Verb < 0 || p.Verb >= len(s.Verbs) || !within(p.Range, len(s.Tokens)) || p.Range.From == p.Range.To {
			return fmt.Sprintf("predicate %+v", p)
		}
	}
	return ""
}

func flawOfSpeech(s *syntax.Sentence) string {
	for _, sp := range s.Speech {
		if !within(sp.Content, len(s.Tokens)) || !within(sp.Frame, len(s.Tokens)) || sp.Speaker == "" {
			return fmt.Sprintf("speech %+v", sp)
		}
	}
	return ""
}

func within(r syntax.Range, n int) bool { return 0 <= r.From && r.From <= r.To && r.To <= n }

// flawOfClaims is the first thing wrong with the claims of a document.
func flawOfClaims(d *syntax.Document, claims []fact.Claim) string {
	for _, c := range claims {
		s := &d.Sentences[c.Sentence]
		switch {
		case !within(c.Tokens, len(s.Tokens)) || c.Tokens.From == c.Tokens.To:
			return fmt.Sprintf("%v claim of the tokens %v of %d", c.Type, c.Tokens, len(s.Tokens))
		case !within(c.Core, len(s.Tokens)) || !within(c.Subject, len(s.Tokens)) || !within(c.Object, len(s.Tokens)):
			return fmt.Sprintf("%v claim %+v", c.Type, c)
		case c.Span != s.SpanOf(c.Tokens) || !s.Contains(c.Span):
			return fmt.Sprintf("%v claim at %v", c.Type, c.Span)
		}
	}
	return ""
}

// raw is a report whose text was not cleaned: paragraphs at blank lines, each
// one sentence.
func raw(text string) *corpus.Report {
	r := &corpus.Report{Label: "A", Body: text}
	at := 0
	for _, p := range strings.SplitAfter(text, "\n\n") {
		s := corpus.Span{Start: at, End: at + len(p)}
		at = s.End
		if s.Len() > 0 {
			r.Sentences = append(r.Sentences, corpus.Sentence{Span: s, Paragraph: len(r.Paragraphs)})
			r.Paragraphs = append(r.Paragraphs, corpus.Paragraph{Span: s})
		}
	}
	return r
}

// FuzzSyntax reads any text and takes the claims out of it: ranges and spans
// hold, whatever it is.
func FuzzSyntax(f *testing.F) {
	for _, seed := range []string{
		"", " ", ".", "a", "“", "”", "\"\"\"", "“a “b “c", "said", "said said said", "according to", "according to the", "X said, Y said, Z said",
		"Anna Lind, 34, said that “the lock is broken” and she didn’t lock it at 9:15 p.m. on Monday, according to Coast Radio.",
		"No, not, never; nobody no longer has not yet been to be", "isn’t won’t can’t ’t n’t ’s", "$5 million %% 12-year-old 1/2/2013",
		"who which that as before and but (,;:)--", "al-, al-X -X X- AL-KHATIB bin-Y", "not\u00a0yet\u2028said\u200bhe", "\xff\xfe said \xc3", "日本は言った。「はい」", "قال الرئيس", "e\u0301 said É.",
		"A.\n\nB said.\n\n“C.\n\n“D,” he said.",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return // the work grows, and nothing else
		}
		d := syntax.Read(raw(text))
		if bad := flaw(d); bad != "" {
			t.Fatal(bad)
		}
		claims, err := fact.Claims(t.Context(), []*syntax.Document{d})
		if bad := flawOfClaims(d, claims); bad != "" || err != nil {
			t.Fatal(bad, err)
		}
	})
}
