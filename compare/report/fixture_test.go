package report

import (
	"strings"
	"time"

	"parallax/compare"
	"parallax/compare/judge"
	"parallax/corpus"
)

// fire is a small comparison of two reports of an invented fire, with one fact
// of each verdict and a word or two of everything the writers have to place.
func fire() *compare.Table {
	t := &compare.Table{
		Title:   "Fire at the Lindow warehouse",
		Reports: []corpus.Report{harbourPost(), cityWire()},
		Warnings: []corpus.Warning{
			{Report: "B", Text: "no date of publication was found; add one to the front matter"},
			{Text: "times are compared without time zones"},
		},
	}
	t.Facts = []*compare.Fact{
		fact(t, "number of firefighters hurt", compare.Conflict, judge.Number,
			claim{report: 0, text: "Seven firefighters were hurt", values: []value{{"number", "Seven", "7"}}},
			claim{report: 1, text: "nine firefighters were hurt", speaker: "Ida Brandt", via: "a city spokesman", values: []value{{"number", "nine", "9"}}},
			"7 in A, 9 in B, of the same firefighters."),
		fact(t, "is the fire out", compare.Update, judge.Polarity,
			claim{report: 0, text: "the fire was still burning"},
			claim{report: 1, text: "By noon the fire was out", values: []value{{"time", "noon", "T12:00"}}},
			"B came out later and tells of a later state."),
		fact(t, "size of the warehouse", compare.Variant, judge.Number,
			claim{report: 0, text: "4,000 m²", values: []value{{"number", "4,000", "4000"}}},
			claim{report: 1, text: "almost 4,000 square metres", values: []value{{"number", "almost 4,000", "<4000"}}},
			"B hedges the figure that A gives flatly."),
		fact(t, "the café next door", compare.Agree, "",
			claim{report: 0, text: "“Café Zoë” next door was spared", speaker: "Chief Olsen", quoted: true},
			claim{report: 1, text: "The neighbouring café was not touched"},
			"Both say that it was not damaged."),
		single(t, "cause of the fire", claim{report: 1, text: "A faulty heater may have started it"}),
		single(t, "road closed", claim{report: 0, text: "Mill Road is closed until Friday"}),
	}
	return t
}

func harbourPost() corpus.Report {
	r := article(corpus.Report{
		Label: "A", Path: "post.txt", Title: "Warehouse burns at Lindow", Source: "Harbour Post", Author: "M. Reed",
		URL: "https://post.example/fire", Published: time.Date(2031, 3, 4, 9, 30, 0, 0, time.UTC), HasClock: true,
		Updated: time.Date(2031, 3, 4, 11, 5, 0, 0, time.UTC), Language: "en-GB",
	},
		paragraph{corpus.Headline, []string{"Warehouse burns at Lindow"}},
		paragraph{corpus.Byline, []string{"By M. Reed"}},
		paragraph{corpus.Prose, []string{"Seven firefighters were hurt on Tuesday.", "At nine the fire was still burning in a hall of 4,000 m²."}},
		paragraph{corpus.Caption, []string{"Smoke over the harbour."}},
		paragraph{corpus.Prose, []string{"“Café Zoë” next door was spared, Chief Olsen said.", "Mill Road is closed until Friday."}},
	)
	return r
}

func cityWire() corpus.Report {
	return article(corpus.Report{Label: "B", Path: "wire.txt", Source: "City Wire"},
		paragraph{corpus.Prose, []string{
			"By noon the fire was out, and nine firefighters were hurt, a city spokesman quoted the mayor, Ida Brandt, as saying.",
			"The hall measured almost 4,000 square metres.",
		}},
		paragraph{corpus.Prose, []string{"The neighbouring café was not touched.", "A faulty heater may have started it."}},
	)
}

// A paragraph is its sentences and what they are for.
type paragraph struct {
	kind      corpus.Kind
	sentences []string
}

// article gives r a body of the paragraphs, with all spans in place.
func article(r corpus.Report, paragraphs ...paragraph) corpus.Report {
	var body strings.Builder
	for i, p := range paragraphs {
		if i > 0 {
			body.WriteString("\n\n")
		}
		from := body.Len()
		for j, s := range p.sentences {
			if j > 0 {
				body.WriteByte(' ')
			}
			r.Sentences = append(r.Sentences, corpus.Sentence{Span: corpus.Span{Start: body.Len(), End: body.Len() + len(s)}, Paragraph: i})
			body.WriteString(s)
		}
		span := corpus.Span{Start: from, End: body.Len()}
		r.Paragraphs = append(r.Paragraphs, corpus.Paragraph{Span: span, Kind: p.kind})
		if !p.kind.Claims() {
			r.Furniture = append(r.Furniture, corpus.Furniture{Span: span, Kind: p.kind})
		}
	}
	r.Body = body.String()
	return r
}

// A claim is told by its words; find turns them into spans.
type claim struct {
	report       int
	text         string
	speaker, via string
	quoted       bool
	values       []value
}

type value struct{ kind, text, norm string }

func find(t *compare.Table, c claim) compare.Claim {
	body := t.Reports[c.report].Body
	out := compare.Claim{Report: c.report, Span: within(body, c.text, 0), Speaker: c.speaker, Via: c.via, Quoted: c.quoted}
	for _, v := range c.values {
		out.Values = append(out.Values, compare.Value{Type: v.kind, Text: v.text, Norm: v.norm, Span: within(body, v.text, out.Start)})
	}
	return out
}

// within is the span of words in body, at from or after it.
func within(body, words string, from int) corpus.Span {
	at := strings.Index(body[from:], words)
	if at < 0 {
		panic("the report does not say: " + words)
	}
	return corpus.Span{Start: from + at, End: from + at + len(words)}
}

func fact(t *compare.Table, label string, v compare.Verdict, k compare.Kind, a, b claim, why string) *compare.Fact {
	f := single(t, label, a, b)
	f.Verdict = v
	if k != "" {
		f.Kinds = []compare.Kind{k}
	}
	f.Relations = []compare.Relation{{
		A: 0, B: 1, Verdict: v, Kind: k, Score: 0.8349, Why: why,
		EvidenceA: f.Claims[0].Span, EvidenceB: f.Claims[1].Span,
	}}
	return f
}

func single(t *compare.Table, label string, claims ...claim) *compare.Fact {
	f := &compare.Fact{ID: strings.ReplaceAll(label, " ", "-"), Label: label}
	for _, c := range claims {
		f.Claims = append(f.Claims, find(t, c))
	}
	return f
}
