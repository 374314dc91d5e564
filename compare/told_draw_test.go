package compare_test

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"pgregory.net/rapid"

	"parallax/corpus"
)

// A told story is reports of one event, and what each of their sentences tells.
type told struct {
	scene   scene
	day     time.Time
	slots   map[string]*slot
	reports []telling
}

// A telling is one report: what it takes to be so, and its sentences in order.
type telling struct {
	published time.Time // zero where it does not say
	wrong     map[string]bool
	loose     map[string]bool
	muddled   map[string]bool // it has two answers
	sentences []sentence
}

// A sentence is text with the answers that stand in it.
type sentence struct {
	text   string
	who    string // who says it, as written; "" is the report
	copied bool   // another report has it word for word
	marks  []mark
}

// A mark is an answer in a sentence.
type mark struct {
	slot       string
	answer     *answer
	form       string
	loose      bool
	start, end int // bytes of the sentence
}

// drawTold draws an event and two to five reports of it.
func drawTold(t *rapid.T) *told {
	day := time.Date(2012+rapid.IntRange(0, 12).Draw(t, "year"), 3, 4+rapid.IntRange(0, 20).Draw(t, "day"), 0, 0, 0, 0, time.UTC)
	s := &told{scene: rapid.SampledFrom(scenes).Draw(t, "scene"), day: day, slots: drawSlots(t, day)}
	disputed, hedged := drawSet(t, "disputed", s.slots, 3), drawSet(t, "hedged", s.slots, 5)
	for range rapid.IntRange(2, 5).Draw(t, "reports") {
		r := telling{wrong: map[string]bool{}, loose: map[string]bool{}, muddled: map[string]bool{}}
		if rapid.IntRange(0, 2).Draw(t, "dated") > 0 {
			r.published = day.AddDate(0, 0, rapid.IntRange(0, 3).Draw(t, "days after"))
		}
		for _, f := range frames {
			r.wrong[f.fact] = disputed[f.fact] && rapid.Bool().Draw(t, "wrong")
			r.loose[f.fact] = hedged[f.fact] && rapid.Bool().Draw(t, "loose")
		}
		r.wrong["day"] = disputed["day"] && rapid.Bool().Draw(t, "wrong")
		s.tell(t, &r)
		s.reports = append(s.reports, r)
	}
	s.copy(t)
	return s
}

// drawSet draws one in so many of the slots.
func drawSet(t *rapid.T, name string, slots map[string]*slot, of int) map[string]bool {
	out := map[string]bool{"day": rapid.IntRange(0, of-1).Draw(t, name) == of-1}
	for _, f := range frames {
		out[f.fact] = rapid.IntRange(0, of-1).Draw(t, name) == of-1
	}
	return out
}

// tell draws the report's sentences: some facts, asides, in any order. What
// happened mostly comes first.
func (s *told) tell(t *rapid.T, r *telling) {
	for _, f := range frames {
		if rapid.IntRange(0, 9).Draw(t, f.fact) < 6 {
			r.sentences = append(r.sentences, s.sentence(t, r, rapid.SampledFrom(f.ways).Draw(t, "frame")))
		}
	}
	if len(r.sentences) == 0 {
		r.sentences = append(r.sentences, s.sentence(t, r, frames[0].ways[0]))
	}
	lead, rest := r.sentences[:1], r.sentences[1:]
	for _, a := range rapid.SliceOfNDistinct(rapid.SampledFrom(asides), 0, 5, rapid.ID[string]).Draw(t, "asides") {
		rest = append(rest, s.sentence(t, r, a))
	}
	r.sentences = append(lead, rapid.Permutation(rest).Draw(t, "order")...)
}

var place = regexp.MustCompile(`\{(\w+)(?::(\w+))?\}`)

// sentence writes a frame with the report's answers, and now and then with who says so.
func (s *told) sentence(t *rapid.T, r *telling, frame string) sentence {
	var out sentence
	frame = s.scene.fill(frame)
	for {
		m := place.FindStringSubmatchIndex(frame)
		if m == nil {
			break
		}
		id, form := frame[m[2]:m[3]], ""
		if m[4] >= 0 {
			form = frame[m[4]:m[5]]
		}
		mk, words := s.answer(t, r, id, form)
		mk.start, mk.end = m[0], m[0]+len(words)
		out.marks, out.who = append(out.marks, mk), mk.answer.speaker
		frame = frame[:m[0]] + words + frame[m[1]:]
	}
	out.text = frame
	if !strings.ContainsAny(frame, "“:") && out.who == "" {
		out.credit(t)
	}
	out.finish()
	return out
}

// answer draws how the report words an answer.
func (s *told) answer(t *rapid.T, r *telling, id, form string) (mark, string) {
	x := s.slots[id]
	m := mark{slot: id, answer: &x.truth, form: form, loose: r.loose[id]}
	if r.wrong[id] {
		m.answer = &x.rival
	}
	if id == "day" {
		m.form = r.dayForm(t, m.answer)
	}
	m.loose = m.loose && m.form == "" && len(m.answer.forms["loose"]) > 0
	return m, s.scene.fill(rapid.SampledFrom(m.answer.ways(m.form, m.loose)).Draw(t, id))
}

// dayForm draws how the report names a day: "yesterday" takes a date.
func (r *telling) dayForm(t *rapid.T, a *answer) string {
	forms := []string{"weekday", "date"}
	if !r.published.IsZero() && r.published.AddDate(0, 0, -1).Format("2006-01-02") == a.value {
		forms = append(forms, "yesterday")
	}
	return rapid.SampledFrom(forms).Draw(t, "day form")
}

// credit draws who the sentence is credited to, before or after it, or nobody.
func (x *sentence) credit(t *rapid.T) {
	x.who = rapid.SampledFrom([]string{"", "", "", "police", "officials", "the fire chief"}).Draw(t, "credited to")
	if x.who == "" {
		return
	}
	switch rapid.IntRange(0, 2).Draw(t, "credit") {
	case 0:
		x.text += ", " + x.who + " said"
	case 1:
		x.before(x.who + " said ")
	default:
		x.before("according to " + x.who + ", ")
	}
}

// before puts words before the sentence.
func (x *sentence) before(words string) {
	x.text = words + x.text
	for i := range x.marks {
		x.marks[i].start += len(words)
		x.marks[i].end += len(words)
	}
}

// finish gives the sentence its capital and its stop.
func (x *sentence) finish() {
	if c := x.text[0]; 'a' <= c && c <= 'z' {
		x.text = strings.ToUpper(x.text[:1]) + x.text[1:]
	}
	if !strings.HasSuffix(x.text, "”") {
		x.text += "."
	} else {
		x.text = strings.TrimSuffix(x.text, "”") + ".”"
	}
	x.text = strings.Replace(x.text, ".m..", ".m.", 1)
}

// copy has a report print, now and then, sentences of another one in place of its own.
func (s *told) copy(t *rapid.T) {
	if rapid.IntRange(0, 3).Draw(t, "copies") < 3 {
		return
	}
	from, to := &s.reports[0], &s.reports[1]
	for i := range from.sentences {
		x := &from.sentences[i]
		if len(x.marks) == 0 || strings.Contains(x.text, "yesterday") || len(strings.Fields(x.text)) < 12 || strings.Contains(x.text, "“") || rapid.Bool().Draw(t, "own words") {
			continue
		}
		x.copied = true
		to.sentences = append(unanswered(to.sentences, x), *x)
		for _, m := range x.marks {
			to.muddled[m.slot] = to.wrong[m.slot] != from.wrong[m.slot] || to.loose[m.slot] != from.loose[m.slot]
		}
	}
}

// unanswered drops the sentences that answer what x answers.
func unanswered(from []sentence, x *sentence) []sentence {
	var out []sentence
	for _, s := range from {
		if !s.shares(x) {
			out = append(out, s)
		}
	}
	return out
}

func (x *sentence) shares(y *sentence) bool {
	for _, m := range x.marks {
		for _, n := range y.marks {
			if m.slot == n.slot {
				return true
			}
		}
	}
	return false
}

// spaces are what stands between two sentences; some is there to do harm.
var spaces = []string{"\n\n", " ", "\n\n", " ", "\n\n", " ", "\n\n", " ", "\n\n", " ", "\n\n", " ",
	"\n\n\x1b[2J\x1b]52;c;c2VjcmV0\x07\n\n", "\n\n\u202egnorw si ti\u202c\n\n", "\n\n\u200b\U000e0041\u2066\u0085\n\n"}

// texts writes the reports as files hold them.
func (s *told) texts(t *rapid.T) []string {
	var out []string
	for i := range s.reports {
		r := &s.reports[i]
		var b strings.Builder
		if !r.published.IsZero() {
			fmt.Fprintf(&b, "---\ndate: %s\n---\n", r.published.Format("2006-01-02"))
		}
		for j := range r.sentences {
			if space := rapid.SampledFrom(spaces).Draw(t, "space"); j > 0 && strings.HasSuffix(r.sentences[j-1].text, "m.") {
				b.WriteString("\n\n") // "p.m. 40" leaves open where the sentence ends
			} else if j > 0 {
				b.WriteString(space)
			}
			b.WriteString(r.sentences[j].text)
		}
		out = append(out, b.String())
	}
	return out
}

// spanOf is where a mark of sentence x stands in the report, or the sentence
// itself where there is none.
func spanOf(r *corpus.Report, x *sentence, m *mark) (corpus.Span, bool) {
	at := strings.Index(r.Body, x.text)
	if at < 0 {
		return corpus.Span{}, false
	}
	if m == nil {
		return corpus.Span{Start: at, End: at + len(x.text)}, true
	}
	return corpus.Span{Start: at + m.start, End: at + m.end}, true
}
