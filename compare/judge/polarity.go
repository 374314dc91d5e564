package judge

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// states judges what one report asserts and the other denies. It is a conflict
// only where the subject is the same, what it is said of is not another thing,
// neither is hedged or still to come, and time does not explain it.
func states(b *Bench, x, y *fact.Claim) (Finding, bool) {
	if x.Negated == y.Negated {
		return Finding{}, false
	}
	if !alike(x.Event, y.Event) || !b.sameObject(x, y) || b.vague(x, y) {
		return pass, true
	}
	nobody := b.eventIsSubject(x) || b.eventIsSubject(y)
	if !b.sameSubject(x, y) && !(nobody && x.Event == y.Event) {
		return pass, true
	}
	if b.longAgo(x) != b.longAgo(y) || b.disputed(x, y) || b.passive(x) != b.passive(y) {
		return pass, true
	}
	said := func(c, other *fact.Claim) bool {
		return c.Negated == other.Negated && alike(c.Event, other.Event) && c.Planned == "" && b.sameSubject(c, other)
	}
	if b.holds(x, y, said) {
		return pass, true // a report that tells both sides takes none
	}
	if x.Planned != "" || y.Planned != "" || x.Hedged != "" || y.Hedged != "" || b.conditional(x) || b.conditional(y) {
		return pass, true
	}
	yes, no := x, y
	if x.Negated {
		yes, no = y, x
	}
	f := Finding{Verdict: Conflict, Kind: Polarity, A: b.core(x), B: b.core(y),
		Why: fmt.Sprintf("%s asserts what %s denies: “%s” against “%s”.", b.label(yes), b.label(no), b.words(yes, yes.Span), b.words(no, no.Span))}
	if b.timeExplains(yes, no) {
		f.Verdict = Update
	} else if nobody && !b.sameSubject(x, y) {
		return pass, true // whose doing is denied is not said
	}
	return f, true
}

// vague reports whether the two are of people at large, or are told by two verbs
// with nothing that both are done to: "began", "started it". A verb and its noun
// are one ("respond", "response").
func (b *Bench) vague(x, y *fact.Claim) bool {
	return people[b.headStem(x)] || people[b.headStem(y)] ||
		!strings.HasPrefix(x.Event, y.Event[:min(4, len(y.Event))]) && (x.Object.From >= x.Object.To || y.Object.From >= y.Object.To)
}

// passive reports whether the claim's subject suffers what the verb tells: who
// was shot is not who shot.
func (b *Bench) passive(c *fact.Claim) bool {
	s := b.sentence(c)
	for i := range s.Verbs {
		if overlap(s.Verbs[i].Range, c.Core) {
			return s.Verbs[i].Passive
		}
	}
	return false
}

// longAgo reports whether the claim's sentence places it in a month or year: what
// was so then is another matter than what is so now.
func (b *Bench) longAgo(c *fact.Claim) bool {
	for _, t := range b.sentence(c).Times {
		if t.Grain >= value.Month {
			return true
		}
	}
	return false
}

// disputed reports whether two people say the two, told apart by name or by their
// own words: that they differ is what the reports tell, not what parts them.
func (b *Bench) disputed(x, y *fact.Claim) bool {
	if x.Quoted && y.Quoted && !mayBeOne(x.Speaker, y.Speaker) {
		return true
	}
	return named(x.Speaker) && named(y.Speaker) && !sameName(x.Speaker, y.Speaker)
}

// named reports whether a speaker is given by name: none of its words is common.
func named(speaker string) bool {
	for _, w := range strings.Fields(speaker) {
		if r := []rune(w)[0]; unicode.IsLower(r) {
			return false
		}
	}
	return speaker != ""
}

// eventIsSubject reports whether the claim's subject is the event itself, so
// that nobody is said to do it: "no arrests have been made".
func (b *Bench) eventIsSubject(c *fact.Claim) bool { return overlap(c.Core, c.Subject) }

// certainty judges what one report states flatly and the other hedges.
func certainty(b *Bench, x, y *fact.Claim) (Finding, bool) {
	if x.Negated && y.Negated && alike(x.Event, y.Event) && b.sameSubject(x, y) && b.sameObject(x, y) {
		return b.agree(x, y), true
	}
	if f, ok := b.carriedOut(x, y); ok {
		return f, true
	}
	if (x.Hedged == "") == (y.Hedged == "") || x.Event != y.Event || !b.sameSubject(x, y) && !b.share(x, x.Object, y, y.Object) || !b.sameObject(x, y) || x.Negated != y.Negated {
		return pass, true
	}
	if x.Planned != "" || y.Planned != "" || b.conditional(x) || b.conditional(y) || b.passive(x) != b.passive(y) {
		return pass, true
	}
	flat, soft := x, y
	if x.Hedged != "" {
		flat, soft = y, x
	}
	if !lexicon.Doubt(soft.Hedged) || b.reserved(flat) || !b.doubted(soft) || flat.Subject.From >= flat.Subject.To {
		return pass, true
	}
	return Finding{Verdict: Variant, Kind: Modality, A: b.core(x), B: b.core(y),
		Why: fmt.Sprintf("%s states flatly what %s hedges with “%s”.", b.label(flat), b.label(soft), soft.Hedged)}, true
}

// timeExplains reports whether a denial may have been true when it was written:
// the reports are of different days, or it says "not yet" and the other report
// does not place what happened before the day of the denial.
func (b *Bench) timeExplains(yes, no *fact.Claim) bool {
	if b.later(yes, no) != nil {
		return true
	}
	return b.pending(no) && !b.before(yes, no)
}

// pending reports whether a denial speaks of what has not happened so far.
func (b *Bench) pending(c *fact.Claim) bool {
	s := b.sentence(c)
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		switch t := &s.Tokens[i]; {
		case t.Lower == "yet", t.Lower == "far", t.Lower == "immediately", t.Stem == "hav" || t.Stem == "have":
			return true
		}
	}
	return false
}

// before reports whether what yes tells of is placed on a day before the day
// that the report of no was written on, as far as weekdays tell.
func (b *Bench) before(yes, no *fact.Claim) bool {
	day, ok := b.dayOf(yes)
	today, known := b.today(no)
	if !ok || !known {
		return false
	}
	d := (int(today) - int(day) + 7) % 7
	return 0 < d && d <= 3
}

// dayOf is the weekday that the claim's sentence places its event on.
func (b *Bench) dayOf(c *fact.Claim) (time.Weekday, bool) {
	for _, t := range b.made[c.Report][fact.When] {
		if t.Sentence == c.Sentence && t.Time.HasWeekday {
			return t.Time.Weekday, true
		}
	}
	return 0, false
}

// today is the weekday that the claim's report was written on: that of its
// publication, or the first that its opening speaks of.
func (b *Bench) today(c *fact.Claim) (time.Weekday, bool) {
	if p := b.docs[c.Report].Report.Published; !p.IsZero() {
		return p.Weekday(), true
	}
	for _, t := range b.made[c.Report][fact.When] {
		if t.Sentence < opening && t.Time.HasWeekday {
			return t.Time.Weekday, true
		}
	}
	return 0, false
}

// sameSubject reports whether what the two are said of may be the same: the same
// noun or name, or a country and those who act for it.
func (b *Bench) sameSubject(x, y *fact.Claim) bool {
	if x.Subject.From >= x.Subject.To || y.Subject.From >= y.Subject.To {
		return false
	}
	return b.share(x, b.headOf(x), y, b.headOf(y)) || b.actsFor(x, y) || b.actsFor(y, x)
}

// nameSuffix are what may stand behind a name, "" being a lone full stop.
var nameSuffix = map[string]bool{"jr": true, "sr": true, "junior": true, "senior": true, "ii": true, "iii": true, "": true}

// headOf is the last word of the claim's subject, "Jr." and the like apart.
func (b *Bench) headOf(c *fact.Claim) syntax.Range {
	s, r := b.sentence(c), c.Subject
	for r.To-r.From > 1 && nameSuffix[strings.TrimSuffix(s.Tokens[r.To-1].Lower, ".")] {
		r.To--
	}
	return syntax.Range{From: r.To - 1, To: r.To}
}

// sameObject reports whether the objects have one head and no modifiers that
// tell them apart, or one claim has no object.
func (b *Bench) sameObject(x, y *fact.Claim) bool {
	xs, ys := content(b.sentence(x), x.Object), content(b.sentence(y), y.Object)
	if len(xs) == 0 || len(ys) == 0 || b.timed(x) || b.timed(y) || b.isEvent(x) || b.isEvent(y) {
		return true
	}
	head := func(r syntax.Range) syntax.Range { return syntax.Range{From: r.To - 1, To: r.To} }
	rest := func(r syntax.Range) syntax.Range { return syntax.Range{From: r.From, To: r.To - 1} }
	return b.share(x, head(x.Object), y, head(y.Object)) &&
		(len(xs) == 1 || len(ys) == 1 || b.share(x, rest(x.Object), y, rest(y.Object)))
}

// timed reports whether the claim's object is a day or time of day, which the
// noun group may have swallowed: "returned home Tuesday afternoon".
func (b *Bench) timed(c *fact.Claim) bool {
	return c.Object.From < c.Object.To && lexicon.TimeNoun(b.sentence(c).Tokens[c.Object.To-1].Stem)
}

// isEvent reports whether the object is the event itself ("gave a response").
func (b *Bench) isEvent(c *fact.Claim) bool { return overlap(c.Core, c.Object) }

func overlap(a, b syntax.Range) bool { return a.From < b.To && b.From < a.To }

// share reports whether two ranges have a content word in common, spelling and
// family aside.
func (b *Bench) share(x *fact.Claim, r syntax.Range, y *fact.Claim, q syntax.Range) bool {
	if b.junior(x, r) != b.junior(y, q) {
		return false
	}
	for _, s := range content(b.sentence(x), r) {
		for _, t := range content(b.sentence(y), q) {
			if lexicon.Related(s.Stem, t.Stem) || s.Proper() && t.Proper() && sameName(s.Text, t.Text) {
				return true
			}
		}
	}
	return false
}

// junior reports whether the range names the younger of two of one name.
func (b *Bench) junior(c *fact.Claim, r syntax.Range) bool {
	s := b.sentence(c)
	for i := r.From; i < r.To; i++ {
		if w := strings.TrimSuffix(s.Tokens[i].Lower, "."); w == "jr" || w == "junior" {
			return true
		}
	}
	return false
}

// agents are nouns, by stem, for those who act for a country or body.
var agents = map[string]bool{"government": true, "official": true, "minister": true, "aid": true, "president": true, "spokesman": true, "spokeswoman": true, "authority": true, "regim": true, "administration": true,
	"polic": true, "investigator": true, "detectiv": true, "prosecutor": true}

// actsFor reports whether x's subject is a name and y's sentence has somebody
// who acts for it as the one who does it.
func (b *Bench) actsFor(x, y *fact.Claim) bool {
	s := b.sentence(x)
	if name := &s.Tokens[x.Subject.To-1]; !name.Proper() || b.surname(name.Text) {
		return false // a country or a body, not somebody
	}
	t := b.sentence(y)
	for i := y.Tokens.From; i < min(y.Tokens.To+4, len(t.Tokens)); i++ {
		if agents[t.Tokens[i].Stem] {
			return true
		}
	}
	return false
}

// surname reports whether a word ends a longer name in some report, as a
// person's surname does.
func (b *Bench) surname(w string) bool {
	for r := range b.made {
		for _, c := range b.made[r][fact.Naming] {
			if strings.HasSuffix(c.Name, " "+w) {
				return true
			}
		}
	}
	return false
}

// conditional reports whether the claim holds under a condition or limit alone,
// or is asked.
func (b *Bench) conditional(c *fact.Claim) bool {
	s := b.sentence(c)
	for i := max(0, c.Tokens.From-4); i < c.Tokens.To; i++ {
		switch s.Tokens[i].Lower {
		case "if", "unless", "whether", "until", "would", "could", "only", "without":
			return true
		}
	}
	return s.Tokens[len(s.Tokens)-1].Text == "?" || follows(s, c.Tokens.To, "without")
}

// follows reports whether the word stands in the sentence from token i on.
func follows(s *syntax.Sentence, i int, word string) bool {
	for ; i < len(s.Tokens); i++ {
		if s.Tokens[i].Lower == word {
			return true
		}
	}
	return false
}

// content are the tokens of a range that carry content.
func content(s *syntax.Sentence, r syntax.Range) []*syntax.Token {
	var out []*syntax.Token
	for i := r.From; i < r.To; i++ {
		if s.Tokens[i].Content() {
			out = append(out, &s.Tokens[i])
		}
	}
	return out
}
