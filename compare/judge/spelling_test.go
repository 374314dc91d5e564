package judge_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"parallax/compare/judge"
	"parallax/corpus"
)

// asked is what two one-paragraph reports answer differently: verdict, kind and
// the words that differ.
func asked(a, b string) []string {
	docs, claims := claimsOf([]corpus.Report{plain("A", a), plain("B", b)})
	var out []string
	slots, err := judge.New(context.Background(), docs, claims).Slots(context.Background(), [][2]int{{0, 1}})
	if err != nil {
		panic(err) // nobody cancels
	}
	for _, m := range slots {
		x, y := docs[claims[m.A].Report].Report, docs[claims[m.B].Report].Report
		out = append(out, fmt.Sprintf("%v %s: %s / %s", m.Verdict, m.Kind, x.Text(m.Finding.A), y.Text(m.Finding.B)))
	}
	return out
}

// plain is a report of one paragraph with its sentences cut at full stops.
func plain(label, body string) corpus.Report {
	r := corpus.Report{Label: label, Path: label, Body: body, Paragraphs: []corpus.Paragraph{{Span: corpus.Span{End: len(body)}}}}
	for at := 0; at < len(body); {
		end := len(body)
		if i := strings.Index(body[at:], ". "); i >= 0 {
			end = at + i + 1
		}
		r.Sentences = append(r.Sentences, corpus.Sentence{Span: corpus.Span{Start: at, End: end}})
		for at = end; at < len(body) && body[at] == ' '; {
			at++
		}
	}
	return r
}

// TestSpellings: which names are one name in two spellings.
func TestSpellings(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"transliteration of a place", "The convoy left Qaramesh at dawn.", "The convoy reached Karamish at noon.", "Qaramesh / Karamish"},
		{"long and short vowels", "The shelling hit the Mubarideen district.", "Shells fell on the Mubaridin district.", "Mubarideen / Mubaridin"},
		{"with and without the article", "The road to al-Dorra was shut.", "The road to Dorra was shut.", "al-Dorra / Dorra"},
		{"article joined or not", "The head of the council, Hamid al-Qadri, resigned.", "The council’s head, Hamid Alqadri, resigned.", "al-Qadri / Alqadri"},
		{"a slip in a surname", "Police named the woman as Karin Holmstad.", "Police named the woman as Karin Holmstead.", "Holmstad / Holmstead"},
		{"a slip in a first name", "The driver, Ronaldo Perk, was hurt.", "The driver, Rolando Perk, was hurt.", "Ronaldo / Rolando"},
		{"a slip that makes another word", "They met at the Country Inn on Sunday.", "They met at the County Inn on Sunday.", "Country / County"},
		{"plural in a body’s name", "The Northern Rescue Forces came first.", "The Northern Rescue Force came first.", "Forces / Force"},
		{"one word or two", "A fire broke out at the Moonraker.", "A fire broke out at the Moon Raker.", "Moonraker / Moon Raker"},
		{"a word left out of a hospital’s name", "She was taken to Karsund Memorial Hospital.", "She was taken to Karsund Hospital.", "Karsund Memorial Hospital / Karsund Hospital"},

		{"a short first name is the same name", "Mayor Mike Orr spoke first.", "Mayor Michael Orr spoke first.", ""},
		{"a surname alone is the same name", "Karin Holmstad spoke first.", "Holmstad spoke first.", ""},
		{"a middle name more", "Karin Denise Holmstad spoke first.", "Karin Holmstad spoke first.", ""},
		{"two people of one surname", "Anna Holmstad sued the town.", "Per Holmstad sued the town.", ""},
		{"two given names a letter apart", "Jane Holm sued the town.", "June Holm sued the town.", ""},
		{"a country and its people", "The ship was from Syria.", "The ship was Syrian.", ""},
		{"a people in the plural", "The Lutherans met in the hall.", "The Lutheran met in the hall.", ""},
		{"two countries a letter apart", "He flew home to Iraq.", "He flew home to Iran.", ""},
		{"both spellings in one report", "Karamish, which maps call Qaramesh, was shelled.", "Qaramesh was shelled.", ""},
		{"a hyphen is no spelling", "She was taken to Vale-Orr Hospital.", "She was taken to Vale Orr Hospital.", ""},
		{"a direction apart or not", "It happened on the West Side.", "It happened on the Westside.", ""},
		{"two committees", "The Senate Trade Committee met.", "The Senate Health Committee met.", ""},
		{"a word that is no name", "Residents of Marble complained.", "The marvel of the town was the marble hall.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := ""
			if c.want != "" {
				want = "variant name: " + c.want
			}
			if got := strings.Join(asked(c.a, c.b), "; "); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// TestSlotsOfManyReports: what many reports are asked together they answer as they do
// pair by pair.
func TestSlotsOfManyReports(t *testing.T) {
	for name, bodies := range map[string][]string{
		"names of all kinds": {
			"The convoy left Qaramesh at dawn.", "The convoy reached Karamish at noon.", "Police named the woman as Karin Holmstad.",
			"Police named the woman as Karin Holmstead.", "The road to al-Dorra was shut.", "The road to Dorra was shut.",
			"Karamish, which maps call Qaramesh, was shelled.", "The driver, Ronaldo Perk, was hurt.", "The driver, Rolando Perk, was hurt.",
		},
		"a crowd of one sound": crowded(6, 60),
	} {
		t.Run(name, func(t *testing.T) { askTogether(t, bodies) })
	}
}

// crowded are so many reports, each of so many names that no other one has and that
// all sound much alike.
func crowded(reports, names int) []string {
	const vowels = "aeiou"
	out := make([]string, reports)
	for r := range out {
		for n := range names {
			k := r*names + n
			out[r] += fmt.Sprintf("Police came to K%cr%cm%cst%cn. ", vowels[k%5], vowels[k/5%5], vowels[k/25%5], vowels[k/125%5])
		}
	}
	return out
}

func askTogether(t *testing.T, bodies []string) {
	var reports []corpus.Report
	for i, body := range bodies {
		reports = append(reports, plain(string(rune('A'+i)), body))
	}
	docs, claims := claimsOf(reports)
	bench := judge.New(context.Background(), docs, claims)
	ask := func(pairs ...[2]int) []judge.Slot {
		slots, err := bench.Slots(context.Background(), pairs)
		if err != nil {
			t.Fatal(err)
		}
		return slots
	}
	var pairs [][2]int
	var want []judge.Slot
	for r := range reports {
		for s := r + 1; s < len(reports); s++ {
			pairs, want = append(pairs, [2]int{r, s}), append(want, ask([2]int{r, s})...)
		}
	}
	if got := ask(pairs...); len(want) < 4 || !slices.Equal(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
