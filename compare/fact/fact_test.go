package fact_test

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// read reads one sentence, of a report that came out on no known day.
func read(text string) (*syntax.Document, []fact.Claim) {
	s := corpus.Span{End: len(text)}
	d := syntax.Read(&corpus.Report{Label: "A", Body: text,
		Paragraphs: []corpus.Paragraph{{Span: s}}, Sentences: []corpus.Sentence{{Span: s}}})
	claims, err := fact.Claims(context.Background(), []*syntax.Document{d})
	if err != nil {
		panic(err) // nobody cancels
	}
	return d, claims
}

// claimsOf writes the claims of one type that a sentence makes.
func claimsOf(text string, kind fact.Type, write func(s *syntax.Sentence, c *fact.Claim) string) []string {
	d, claims := read(text)
	var out []string
	for i := range claims {
		if c := &claims[i]; c.Type == kind {
			out = append(out, write(&d.Sentences[c.Sentence], c))
		}
	}
	return out
}

// check compares what is claimed with what is wanted, parted by semicolons.
func check(t *testing.T, text string, got []string, want string) {
	t.Helper()
	if strings.Join(got, "; ") != want {
		t.Errorf("%s\ngot  %s\nwant %s", text, strings.Join(got, "; "), want)
	}
}

// of is a word's stem, as the claims have it.
func of(word string) string {
	if word == "" {
		return ""
	}
	return lexicon.Stem(word)
}

// TestQuantities: how many of what, by which verb.
func TestQuantities(t *testing.T) {
	for _, c := range []struct{ text, amount, head, event string }{
		{"Twelve people drowned in the lake.", "12", "people", "drown"},
		{"The flood killed 31 people.", "31", "people", "kill"},
		{"The wind destroyed more than 300 homes.", ">300", "homes", "destroy"},
		{"The museum bought the vase for $4.5 million.", "4500000", "", "buy"},
		{"Three of the victims were students.", "3", "victims", ""},
		{"The council sold nine old ferries on Monday.", "9", "ferries", "sell"},
		{"Prices rose by 8 percent.", "8", "", "rise"},
		{"The blast killed one.", "1", "", "kill"},
	} {
		d, claims := read(c.text)
		i := slices.IndexFunc(claims, func(x fact.Claim) bool { return x.Type == fact.Quantity })
		if i < 0 {
			t.Errorf("%s: no quantity", c.text)
			continue
		}
		x := &claims[i]
		if got := x.Number.Norm(); !strings.HasPrefix(got, c.amount) {
			t.Errorf("%s: amount %s, want %s", c.text, got, c.amount)
		}
		if c.head != "" && x.Head != of(c.head) {
			t.Errorf("%s: counts %q, want %q", c.text, x.Head, c.head)
		}
		if c.event != "" && x.Event != of(c.event) {
			t.Errorf("%s: event %q, want %q", c.text, x.Event, c.event)
		}
		if !strings.Contains(d.Sentences[0].Text(x.Tokens), d.Sentences[0].Text(x.Core)) {
			t.Errorf("%s: the claim %q leaves out its value %q", c.text, d.Sentences[0].Text(x.Tokens), d.Sentences[0].Text(x.Core))
		}
	}
}

// TestNoQuantities: digits that count nothing.
func TestNoQuantities(t *testing.T) {
	for _, text := range []string{
		"The abbey burned on March 4, 1968.",
		"The alarm sounded at 9:15 p.m.",
		"Nora Quist, 34, won the race.",
		"The shop at 1400 Harbour Street is shut.",
		"The mayor flew on Swan Four to Kesten.",
		"The claim is one from the past.",
	} {
		if got := claimsOf(text, fact.Quantity, func(s *syntax.Sentence, c *fact.Claim) string { return s.Text(c.Core) }); len(got) > 0 {
			t.Errorf("%s: counts %q", text, got)
		}
	}
}

func TestAges(t *testing.T) {
	for text, want := range map[string]string{
		"Nora Quist, 34, won the race.":                   "34 Nora Quist",
		"The race was won by 34-year-old Nora Quist.":     "34 Nora Quist",
		"Nora Quist, a 34-year-old nurse, won the race.":  "34 Nora Quist",
		"A 34-year-old nurse won the race.":               "34 ",
		"Nora Quist, 34, and Per Holm, 51, won the race.": "34 Nora Quist; 51 Per Holm",
		"The 22-month-old strike of the pilots is over.":  "",
	} {
		check(t, text, claimsOf(text, fact.Age, func(_ *syntax.Sentence, c *fact.Claim) string {
			return c.Number.Value.String() + " " + c.Name
		}), want)
	}
}

// TestAgedAfterAComma is apart from the others because it is not read yet.
func TestAgedAfterAComma(t *testing.T) {
	t.Skip("“aged 61” after a name and a comma is nobody’s age")
	check(t, "aged", claimsOf("Anna Lind, aged 61, opened the meadow.", fact.Age, func(_ *syntax.Sentence, c *fact.Claim) string { return c.Name }), "Anna Lind")
}

// TestWhen: a time, and the verb it is the time of.
func TestWhen(t *testing.T) {
	for text, want := range map[string]string{
		"The mill burned down on Sunday.":                    "Sunday burn",
		"On Sunday the mill burned down.":                    "Sunday burn",
		"The alarm sounded at 9:15 p.m. and woke the guard.": "9:15 p.m. sound",
		"The guard slept. ":                                  "",
		"The canal was built in 1911 by prisoners.":          "1911 build",
	} {
		var stems []string
		for _, w := range strings.Split(want, "; ") {
			if i := strings.LastIndex(w, " "); i > 0 {
				w = w[:i+1] + of(w[i+1:])
			}
			stems = append(stems, w)
		}
		check(t, text, claimsOf(text, fact.When, func(_ *syntax.Sentence, c *fact.Claim) string {
			return strings.TrimPrefix(strings.TrimPrefix(c.Time.Text, "at "), "on ") + " " + c.Event
		}), strings.Join(stems, "; "))
	}
}

// TestWhenOfSaying: the day somebody spoke is not the day it happened.
func TestWhenOfSaying(t *testing.T) {
	t.Skip("the day after “said” is given to the verb of what was said")
	for _, text := range []string{"The mill burned down on Sunday, the mayor said Monday.", "The mill burned down on Sunday, the mayor said on Monday."} {
		got := claimsOf(text, fact.When, func(_ *syntax.Sentence, c *fact.Claim) string { return c.Time.Text + " " + c.Event })
		for _, g := range got {
			if strings.Contains(g, "Monday") && strings.HasSuffix(g, of("burn")) {
				t.Errorf("%s: %q", text, got)
			}
		}
	}
}

func TestWhere(t *testing.T) {
	for text, want := range map[string]string{
		"A goods train derailed near Varne.":            "Varne",
		"The meeting in Elmsund lasted an hour.":        "Elmsund",
		"The mill burned down on Sunday.":               "",
		"The letter was sent to Anna Lind.":             "",
		"A tram caught fire at Marrow Square in Varne.": "Marrow Square; Varne",
	} {
		check(t, text, claimsOf(text, fact.Where, func(_ *syntax.Sentence, c *fact.Claim) string { return c.Name }), want)
	}
}

// TestAddresses: a house number with its street, whatever the street is called.
func TestAddresses(t *testing.T) {
	for text, want := range map[string]string{
		"The shop at 1400 Harbour Street was robbed.":        "1400 Harbour",
		"The fire broke out in the 1400 block of Pine Road.": "1400 Pine",
		"The shop at 1400 N. Harbour St. was robbed.":        "1400 Harbour",
		"The shop in Harbour Street was robbed.":             "",
	} {
		got := claimsOf(text, fact.Where, func(_ *syntax.Sentence, c *fact.Claim) string {
			if c.Number.Form != value.Address {
				return ""
			}
			return c.Number.Value.String() + " " + c.Name
		})
		check(t, text, slices.DeleteFunc(got, func(s string) bool { return s == "" }), want)
	}
}

// TestRoles: who is said to be what, by title or by apposition.
func TestRoles(t *testing.T) {
	for _, c := range []struct{ text, name, role string }{
		{"The minister Anna Lind resigned.", "Anna Lind", "minister"},
		{"The opposition leader, Anna Lind, resigned.", "Anna Lind", "leader"},
		{"Anna Lind, a retired teacher, won the vote.", "Anna Lind", "teacher"},
		{"Anna Lind, the head of the harbour board, resigned.", "Anna Lind", "head"},
		{"The head of the harbour board, Anna Lind, resigned.", "Anna Lind", "head"},
	} {
		got := claimsOf(c.text, fact.Role, func(_ *syntax.Sentence, x *fact.Claim) string { return x.Name + ": " + x.Head })
		if !slices.Contains(got, c.name+": "+of(c.role)) {
			t.Errorf("%s: %q, want %s: %s", c.text, got, c.name, c.role)
		}
	}
	for _, text := range []string{
		"On Monday, the teachers met.",
		"The teachers met Anna Lind.",
		"The teachers, tired and wet, went home.",
	} {
		if got := claimsOf(text, fact.Role, func(_ *syntax.Sentence, x *fact.Claim) string { return x.Name }); len(got) > 0 {
			t.Errorf("%s: %q has a role", text, got)
		}
	}
}

func TestPlacesHaveNoRoles(t *testing.T) {
	t.Skip("a place before a comma and a person is taken for that person’s name")
	if got := claimsOf("In Varne, a teacher resigned.", fact.Role, func(_ *syntax.Sentence, x *fact.Claim) string { return x.Name }); len(got) > 0 {
		t.Errorf("%q has a role", got)
	}
}

// TestStates: what is so or is not, of whom. A light verb leaves it to its noun,
// "be" to what follows.
func TestStates(t *testing.T) {
	for _, c := range []struct{ text, subject, event string }{
		{"The board signed the lease.", "The board", "sign"},
		{"The board did not sign the lease.", "The board", "not sign"},
		{"The board gave no answer.", "The board", "not answer"},
		{"The board issued a statement.", "The board", "statement"},
		{"A bridge is a condition for the merger.", "A bridge", "condition"},
		{"A bridge is no longer a condition for the merger.", "A bridge", "not condition"},
		{"The water is safe.", "The water", "safe"},
		{"The water isn't safe.", "The water", "not safe"},
		{"The clinic may close.", "The clinic", "close (hedged)"},
		{"The clinic will close.", "The clinic", "close (planned)"},
		{"The board refused to sign the lease.", "The board", "not sign"},
		{"Anna Lind resigned after she had lost the vote.", "Anna Lind", "resign"},
	} {
		got := claimsOf(c.text, fact.State, func(s *syntax.Sentence, x *fact.Claim) string {
			out := s.Text(x.Subject) + ": "
			if x.Negated {
				out += "not "
			}
			out += x.Event
			if x.Hedged != "" {
				out += " (hedged)"
			}
			if x.Planned != "" {
				out += " (planned)"
			}
			return out
		})
		if want := c.subject + ": " + stemmed(c.event); !slices.Contains(got, want) {
			t.Errorf("%s: %q, want %q", c.text, got, want)
		}
	}
}

// stemmed stems the verb of "not sign (hedged)".
func stemmed(event string) string {
	words := strings.Fields(event)
	for i, w := range words {
		if w != "not" && w[0] != '(' {
			words[i] = of(w)
		}
	}
	return strings.Join(words, " ")
}

// TestPronounSubject: “she” is who was named before her.
func TestPronounSubject(t *testing.T) {
	got := claimsOf("Anna Lind resigned after she had lost the vote.", fact.State, func(s *syntax.Sentence, x *fact.Claim) string { return s.Text(x.Subject) + " " + x.Event })
	if want := "Anna Lind " + of("lose"); !slices.Contains(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestSayingIsNoState: that somebody speaks is not what is compared.
func TestSayingIsNoState(t *testing.T) {
	got := claimsOf("Anna Lind said the lock was broken.", fact.State, func(_ *syntax.Sentence, x *fact.Claim) string { return x.Event })
	check(t, "said", got, of("break"))
}

func TestQuotations(t *testing.T) {
	for text, want := range map[string]string{
		"“The lock is broken,” Anna Lind said.":   "Anna Lind: The lock is broken",
		"\"The lock is broken,\" said Anna Lind.": "Anna Lind: The lock is broken",
		"Anna Lind called it “very old”.":         "",
		"Anna Lind said the lock was broken.":     "",
	} {
		check(t, text, claimsOf(text, fact.Quotation, func(s *syntax.Sentence, c *fact.Claim) string { return c.Speaker + ": " + s.Text(c.Tokens) }), want)
	}
}

// TestAttribution: who says the clause, and by whom the report has it.
func TestAttribution(t *testing.T) {
	for text, want := range map[string]string{
		"The lock was broken.":                                                 "",
		"Anna Lind said the lock was broken.":                                  "Anna Lind",
		"“The lock is broken,” Anna Lind said.":                                "Anna Lind",
		"The lock was broken, according to Anna Lind.":                         "Anna Lind",
		"Anna Lind told Coast Radio that the lock was broken.":                 "Anna Lind",
		"The lock was broken, Anna Lind said, Coast Radio reported.":           "Anna Lind via Coast Radio",
		"Per Holm said Anna Lind had told him that the lock was broken.":       "Anna Lind via Per Holm",
		"Anna Lind said the lock was broken, according to Coast Radio.":        "Anna Lind via Coast Radio",
		"The lock was broken in the storm that swept the town late on Sunday.": "",
	} {
		got := claimsOf(text, fact.State, func(_ *syntax.Sentence, c *fact.Claim) string {
			if c.Event != of("break") {
				return ""
			}
			if c.Via != "" {
				return c.Speaker + " via " + c.Via
			}
			return c.Speaker
		})
		check(t, text, slices.DeleteFunc(got, func(s string) bool { return s == "" }), want)
	}
}

// TestClausesCoverTheSentence: every word of the sentence is claimed, punctuation
// and conjunctions at the ends apart.
func TestClausesCoverTheSentence(t *testing.T) {
	text := "Inspectors who visited the abandoned quarry near Elmsund last week found barrels of solvent leaking into the ground, while the owner of the quarry insisted that all barrels had been removed in spring."
	d, claims := read(text)
	for i := range d.Sentences[0].Tokens {
		tok := &d.Sentences[0].Tokens[i]
		claimed := slices.ContainsFunc(claims, func(c fact.Claim) bool { return c.Type == fact.Clause && c.Tokens.Contains(i) })
		if !claimed && tok.Content() {
			t.Errorf("no clause holds %q", tok.Text)
		}
	}
}

func TestTypeNames(t *testing.T) {
	seen := map[string]bool{}
	for k := range fact.Types {
		if name := k.String(); name == "" || name != strings.ToLower(name) || seen[name] {
			t.Errorf("type %d is called %q", k, name)
		} else {
			seen[name] = true
		}
	}
}

// TestStandings: who or what is in which of the states that follow one another.
func TestStandings(t *testing.T) {
	for text, want := range map[string]string{
		"Police are searching for the robber.":                 "caught 1 the robber; found 1 the robber",
		"Police arrested Ella Brandt, 30, on Monday.":          "caught 2 Ella Brandt; freed 1 Ella Brandt; named 2 Ella Brandt",
		"No arrests have been made.":                           "caught 1 ",
		"The thief remains at large.":                          "caught 1 The thief",
		"No one was in custody Thursday morning.":              "caught 1 No one",
		"The sailors’ names have not been released.":           "named 1 The sailors",
		"The diver, whose name police have not released, sat.": "named 1 ",
		"Nobody has claimed responsibility for the blast.":     "claimed 1 the blast",
		"The blast was claimed by a rebel group.":              "claimed 2 ",
		"The bridge reopened on Friday.":                       "shut 2 The bridge",
		"The curfew is still in force.":                        "running 1 The curfew",
		"The curfew declared by the mayor has been lifted.":    "running 2 The curfew",
		"The diver was released from hospital.":                "",
		"Police want to arrest the baker.":                     "",
		"The baker was arrested in 2009.":                      "",
		"He could be charged.":                                 "",
		"The board held a meeting.":                            "",
	} {
		check(t, text, claimsOf(text, fact.Standing, func(s *syntax.Sentence, c *fact.Claim) string {
			return strings.Join([]string{c.Head, strconv.Itoa(int(c.Stage)), s.Text(c.Subject)}, " ")
		}), want)
	}
}
