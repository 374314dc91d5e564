package ui

import (
	"fmt"
	"strings"
	"time"

	"parallax/compare"
	"parallax/corpus"
)

// An invented accident, told three times. Paragraphs are parted by blank lines.
var ferryBodies = []string{
	`Ferry with 212 aboard runs aground off Karsund

KARSUND, 3 June - A passenger ferry ran aground in thick fog off the island of Karsund early on Tuesday with 212 people on board, the coast guard said.

Fourteen people were hurt, two of them seriously, when the Solvind struck a reef at about 5:40 a.m., half a mile short of the harbour.

"We felt a blow from below and then the lights went out," said Marit Okland, a teacher who was travelling with her class. Lifeboats and fishing vessels brought everyone ashore within three hours.

The captain had not reduced speed before the collision, the harbour master, Jens Torvik, told reporters. The company that runs the line, Nordfjord Lines, denied that the ship was late and said that its speed had been "entirely ordinary".

No oil has leaked from the ship, according to the coast guard. Divers will examine the hull on Wednesday.

The Solvind was built in 1998 and passed its last inspection in March.`,

	`Dozens hurt as ferry strikes reef

At least 31 passengers were injured on Tuesday morning when the ferry Solvind hit a reef near Karsund in dense fog, hospital officials said.

The ship was carrying 212 passengers and crew from the mainland, many of them schoolchildren. All were taken off by lifeboats and by local fishermen.

It struck the reef shortly before six, some 800 metres from the harbour mouth, according to the coast guard.

Jens Torvik, the harbour master, said that the captain had slowed down as the rules demand, and that the radar of the ship may have failed. “He did what he had to do,” Torvik said.

A film of diesel was spreading from the stern by the afternoon, fishermen said. The coast guard laid out booms.

Ferries to the island will not run before Friday.`,

	`Investigators look at speed after Karsund ferry accident

Investigators went aboard the stranded ferry Solvind on Wednesday and took away the recorder of its bridge.

The number of injured has risen to 34, the regional hospital said; all but five have gone home. The ship ran on to a reef on Tuesday with 212 people aboard.

Its captain, a man of 57, did not slow down before the impact, the police said, quoting the harbour master.

Diesel had leaked from a cracked tank, the environment agency confirmed, but the amount was small: about 400 litres.

The company said that a replacement ship would take up the service on Saturday.`,
}

var ferryTitles = []string{"Ferry with 212 aboard runs aground off Karsund", "Dozens hurt as ferry strikes reef", "Investigators look at speed"}

// ferry is the accident as told by n reports: after the third, the same three
// tell it again.
func ferry(n int) corpus.Story {
	story := corpus.Story{Title: "The ferry at Karsund"}
	for i := range n {
		k := i % 3
		r := corpus.Report{
			Label: label(i), Path: strings.ToLower(label(i)) + ".txt", Title: ferryTitles[k],
			Source: []string{"Coast Courier", "Island Radio", "Northern Post"}[k], Body: ferryBodies[k],
			Published: time.Date(2031, 6, 3+k/2, 9+5*k, 30, 0, 0, time.UTC), HasClock: k == 0,
		}
		r.Paragraphs = paragraphsOf(r.Body)
		r.Sentences = sentencesOf(r.Body)
		story.Reports = append(story.Reports, r)
	}
	return story
}

// label is A to Z, then A2 to Z2 and so on.
func label(i int) string {
	letter := string(rune('A' + i%26))
	if i < 26 {
		return letter
	}
	return fmt.Sprint(letter, i/26+1)
}

func paragraphsOf(body string) []corpus.Paragraph {
	var out []corpus.Paragraph
	pos := 0
	for _, p := range strings.SplitAfter(body, "\n\n") {
		text := strings.TrimRight(p, "\n")
		out = append(out, corpus.Paragraph{Span: corpus.Span{Start: pos, End: pos + len(text)}})
		pos += len(p)
	}
	return out
}

// sentencesOf splits a body after its full stops, well enough for ours.
func sentencesOf(body string) []corpus.Sentence {
	var out []corpus.Sentence
	start := 0
	for at := range body {
		if end := strings.HasPrefix(body[at:], ". ") && body[at-2:at] != ".m" || strings.HasPrefix(body[at:], ".\n"); end || at == len(body)-1 {
			out = append(out, corpus.Sentence{Span: corpus.Span{Start: start, End: at + 1}})
			start = at + 1 + len(body[at+1:]) - len(strings.TrimLeft(body[at+1:], " \n"))
		}
	}
	return out
}

// A said is what one of the three tellings claims, its speaker, and the words
// of it that decide.
type said struct {
	telling                int
	words, speaker, decide string
}

type question struct {
	label   string
	verdict compare.Verdict
	kind    compare.Kind
	why     string
	said    []said
}

var ferryFacts = []question{
	{"people on board", compare.Agree, "", "All say 212.", []said{
		{0, "with 212 people on board", "the coast guard", "212"},
		{1, "The ship was carrying 212 passengers and crew from the mainland", "", "212"},
		{2, "with 212 people aboard", "", "212"}}},
	{"number of injured", compare.Conflict, "number", "A says fourteen, B says at least 31; neither says that people were added later.", []said{
		{0, "Fourteen people were hurt, two of them seriously", "", "Fourteen"},
		{1, "At least 31 passengers were injured on Tuesday morning", "hospital officials", "At least 31"},
		{2, "The number of injured has risen to 34", "the regional hospital", "34"}}},
	{"distance from the harbour", compare.Variant, "number", "Half a mile is about 800 metres.", []said{
		{0, "half a mile short of the harbour", "", "half a mile"},
		{1, "some 800 metres from the harbour mouth", "the coast guard", "800 metres"}}},
	{"hour of the accident", compare.Agree, "", "5:40 is shortly before six.", []said{
		{0, "when the Solvind struck a reef at about 5:40 a.m.", "", "5:40 a.m."},
		{1, "It struck the reef shortly before six", "the coast guard", "shortly before six"}}},
	{"rescue of the passengers", compare.Agree, "", "Both have lifeboats and fishermen.", []said{
		{0, "Lifeboats and fishing vessels brought everyone ashore within three hours.", "", ""},
		{1, "All were taken off by lifeboats and by local fishermen.", "", ""}}},
	{"whether the captain slowed down", compare.Conflict, "polarity", "A says that the captain had not reduced speed, B that he had slowed down; both name the harbour master.", []said{
		{0, "The captain had not reduced speed before the collision", "Jens Torvik", "had not reduced speed"},
		{1, "the captain had slowed down as the rules demand", "Jens Torvik", "had slowed down"},
		{2, "Its captain, a man of 57, did not slow down before the impact", "the police", "did not slow down"}}},
	{"words of the company on the speed", compare.Single, "", "", []said{
		{0, `said that its speed had been "entirely ordinary"`, "Nordfjord Lines", ""}}},
	{"whether oil leaked", compare.Update, "polarity", "A says no oil has leaked; C, a day later, that diesel had.", []said{
		{0, "No oil has leaked from the ship", "the coast guard", "No oil has leaked"},
		{1, "A film of diesel was spreading from the stern by the afternoon", "fishermen", ""},
		{2, "Diesel had leaked from a cracked tank", "the environment agency", "had leaked"}}},
	{"year of building", compare.Single, "", "", []said{{0, "The Solvind was built in 1998", "", ""}}},
	{"next ferry to the island", compare.Conflict, "time", "B says not before Friday, C says Saturday.", []said{
		{1, "Ferries to the island will not run before Friday.", "", "Friday"},
		{2, "a replacement ship would take up the service on Saturday", "The company", "Saturday"}}},
	{"amount of diesel", compare.Single, "", "", []said{{2, "the amount was small: about 400 litres", "the environment agency", ""}}},
}

// ferryTable is what a comparison of ferry(n) finds.
func ferryTable(story corpus.Story) *compare.Table {
	t := &compare.Table{Title: story.Title, Reports: story.Reports}
	for i, q := range ferryFacts {
		f := &compare.Fact{ID: fmt.Sprint("f", i), Label: q.label}
		var decides []corpus.Span
		for r := range story.Reports {
			for _, s := range q.said {
				if s.telling == r%3 {
					body := story.Reports[r].Body
					f.Claims = append(f.Claims, compare.Claim{Report: r, Span: find(body, s.words), Speaker: s.speaker, Quoted: strings.Contains(s.words, `"`)})
					decides = append(decides, find(body, s.decide))
				}
			}
		}
		for b := 1; b < len(f.Claims); b++ {
			f.Relations = append(f.Relations, compare.Relation{A: 0, B: b, Verdict: q.verdict, Kind: q.kind, Score: 0.9, Why: q.why,
				EvidenceA: decides[0], EvidenceB: decides[b]})
		}
		if len(f.Claims) == 0 {
			continue // none of these reports has it
		}
		f.Settle()
		t.Facts = append(t.Facts, f)
	}
	return t
}

// find is where words stand in body; a fixture that is wrong must not pass.
func find(body, words string) corpus.Span {
	at := strings.Index(body, words)
	if at < 0 {
		panic("the fixture has no " + words)
	}
	return corpus.Span{Start: at, End: at + len(words)}
}
