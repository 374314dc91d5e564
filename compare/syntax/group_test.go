package syntax_test

import (
	"strings"
	"testing"

	"parallax/compare/syntax"
)

func TestNounGroups(t *testing.T) {
	for text, want := range map[string]string{
		"The old stone bridge in the town of Kesten collapsed.":              "The old stone bridge | in: the town | of: Kesten",
		"Councillor Anna Lind met twenty-two angry farmers from the valley.": "Councillor Anna Lind | twenty-two angry farmers | from: the valley",
		"The harbour's new owners painted three rusty cranes.":               "The harbour's new owners | three rusty cranes",
		"She sold it to them.":                         "She | it | to: them",
		"They keep the expired passports in a drawer.": "They | the expired passports | in: a drawer",
		"Two of the swimmers reached the shore.":       "Two | of: the swimmers | the shore",
	} {
		s := sentence(t, text)
		var got []string
		for _, g := range s.Nouns {
			words := s.Text(g.Range)
			if g.Prep >= 0 {
				words = s.Tokens[g.Prep].Lower + ": " + words
			}
			got = append(got, words)
		}
		if strings.Join(got, " | ") != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, strings.Join(got, " | "), want)
		}
	}
}

// TestNounGroupHeads: the head is what the group is about.
func TestNounGroupHeads(t *testing.T) {
	for text, want := range map[string]string{
		"The old stone bridge collapsed.":          "bridge",
		"The harbour's new owners met.":            "owners",
		"Councillor Anna Lind resigned.":           "Lind",
		"Twelve people drowned.":                   "people",
		"They left.":                               "They",
		"The 22-month-old hospital strike goes on": "strike",
	} {
		s := sentence(t, text)
		if got := s.Tokens[s.Nouns[0].Head].Text; got != want {
			t.Errorf("%s: head %q, want %q", text, got, want)
		}
	}
}

// marks writes what a verb group says of itself.
func marks(s *syntax.Sentence, g *syntax.VerbGroup) string {
	out := s.Text(g.Range)
	if g.Negated {
		out += " (not)"
	}
	if g.Passive {
		out += " (passive)"
	}
	if g.Infinitive {
		out += " (infinitive)"
	}
	return out
}

func TestVerbGroups(t *testing.T) {
	for _, c := range []struct{ text, want, skip string }{
		{"The board signed the lease.", "signed", ""},
		{"The board has signed the lease.", "has signed", ""},
		{"The board has not yet signed the lease.", "has not yet signed (not)", ""},
		{"The board did not sign the lease.", "did not sign (not)", ""},
		{"The board never signed the lease.", "signed (not)", ""},
		{"The clinic isn't open.", "isn't (not)", ""},
		{"The clinic isn’t open.", "isn’t (not)", ""},
		{"The lease was signed by the board.", "was signed (passive)", ""},
		{"The lease had never been signed.", "had never been signed (not) (passive)", ""},
		{"The chapel should have been closed.", "should have been closed (passive)", ""},
		{"The board may sign the lease.", "may sign", ""},
		{"The board will not sign the lease.", "will not sign (not)", ""},
		{"The board refused to sign the lease.", "refused | to sign (infinitive)", ""},
		{"The board agreed not to sign the lease.", "agreed | to sign (not) (infinitive)", ""},
		{"The mayor cannot explain the loss.", "explain (not)", ""},
	} {
		t.Run(c.text, func(t *testing.T) {
			skipFor(t, c.skip)
			s := sentence(t, c.text)
			var got []string
			for i := range s.Verbs {
				got = append(got, marks(s, &s.Verbs[i]))
			}
			if strings.Join(got, " | ") != c.want {
				t.Errorf("got  %s\nwant %s", strings.Join(got, " | "), c.want)
			}
		})
	}
}

// skipFor skips a case that is known not to hold, for the reason given.
func skipFor(t *testing.T, reason string) {
	t.Helper()
	if reason != "" {
		t.Skip(reason)
	}
}

// predicate writes a predicate as "subject < verb > object", and what becomes of it.
func predicate(s *syntax.Sentence, p *syntax.Predicate) string {
	name := func(n int) string {
		if n < 0 {
			return "-"
		}
		return s.Text(s.Nouns[n].Range)
	}
	out := name(p.Subject) + " < " + s.Tokens[s.Verbs[p.Verb].Head].Text + " > " + name(p.Object)
	if p.Negated {
		out += " (not)"
	}
	if p.Hedged != "" {
		out += " (" + p.Hedged + ")"
	}
	if p.Planned != "" {
		out += " (to come)"
	}
	return out
}

// TestPredicates names the last predicate of each sentence.
func TestPredicates(t *testing.T) {
	for _, c := range []struct{ text, want, skip string }{
		{"The board signed the lease.", "The board < signed > the lease", ""},
		{"The board of the old theatre signed the lease.", "The board < signed > the lease", ""},
		{"Anna Lind, the chair, signed the lease.", "Anna Lind < signed > the lease", ""},
		{"The firm, which owns nine ferries, has sold two.", "The firm < sold > two", ""},
		{"The board has not yet signed the lease.", "The board < signed > the lease (not)", ""},
		{"No tenant paid the rent.", "No tenant < paid > the rent (not)", ""},
		{"Neither side accepted the terms.", "Neither side < accepted > the terms (not)", ""},
		{"The tenant found no leak.", "The tenant < found > no leak (not)", ""},
		{"The board refused to sign the lease.", "The board < sign > the lease (not)", ""},
		{"The board did not refuse to sign the lease.", "The board < sign > the lease", ""},
		{"The board may sign the lease.", "The board < sign > the lease (may)", ""},
		{"The well appears to be dry.", "The well < be > - (appears)", ""},
		{"The board will sign the lease.", "The board < sign > the lease (to come)", ""},
		{"The board promised to sign the lease.", "The board < sign > the lease (to come)", ""},
		{"The board met on Monday and signed the lease.", "The board < signed > the lease", ""},
		{"The board no longer supports the plan.", "The board < supports > the plan (not)", "“no longer” before a verb is not read as a denial"},
		{"The firm has stopped paying its suppliers.", "The firm < paying > its suppliers (not)", "a gerund after “stopped” is not read as denied"},
		{"The inspectors who visited the quarry found barrels.", "The inspectors < found > barrels", "the object of a relative clause without commas is taken for the subject"},
	} {
		t.Run(c.text, func(t *testing.T) {
			skipFor(t, c.skip)
			s := sentence(t, c.text)
			if len(s.Predicates) == 0 {
				t.Fatal("no predicate")
			}
			if got := predicate(s, &s.Predicates[len(s.Predicates)-1]); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
