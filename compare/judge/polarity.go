package judge

import (
	"fmt"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// states judges what one report asserts and the other denies. It is a conflict
// only where the subject is the same, what it is said of is not another thing,
// and neither is hedged or still to come.
func states(b *Bench, x, y *fact.Claim) (Finding, bool) {
	if x.Negated == y.Negated || !alike(x.Event, y.Event) || !b.sameSubject(x, y) || !b.sameObject(x, y) {
		return Finding{Pass: true}, true
	}
	if x.Planned != "" || y.Planned != "" || b.conditional(x) || b.conditional(y) {
		return Finding{Pass: true}, true
	}
	yes, no := x, y
	if x.Negated {
		yes, no = y, x
	}
	f := Finding{Verdict: Conflict, Kind: Polarity, A: b.core(x), B: b.core(y),
		Why: fmt.Sprintf("%s asserts what %s denies: “%s” against “%s”.", b.label(yes), b.label(no), b.words(yes, yes.Span), b.words(no, no.Span))}
	if x.Hedged != "" || y.Hedged != "" {
		f.Verdict, f.Kind = Variant, Modality
	}
	if late := b.later(x, y); late != nil {
		f.Verdict = Update
	}
	return f, true
}

// sameSubject reports whether what the two are said of may be the same: a
// common word or name, or a country and those who speak for it.
func (b *Bench) sameSubject(x, y *fact.Claim) bool {
	if x.Subject.From >= x.Subject.To || y.Subject.From >= y.Subject.To {
		return false
	}
	return b.share(x, x.Subject, y, y.Subject) || b.actsFor(x, y) || b.actsFor(y, x)
}

// sameObject reports whether the objects share a word, or one has none.
func (b *Bench) sameObject(x, y *fact.Claim) bool {
	xs, ys := content(b.sentence(x), x.Object), content(b.sentence(y), y.Object)
	if len(xs) == 0 || len(ys) == 0 || b.isEvent(x) || b.isEvent(y) {
		return true
	}
	return b.share(x, x.Object, y, y.Object)
}

// isEvent reports whether the object is the event itself ("gave a response").
func (b *Bench) isEvent(c *fact.Claim) bool { return overlap(c.Core, c.Object) }

func overlap(a, b syntax.Range) bool { return a.From < b.To && b.From < a.To }

// share reports whether two ranges have a content word in common, spelling and
// family aside.
func (b *Bench) share(x *fact.Claim, r syntax.Range, y *fact.Claim, q syntax.Range) bool {
	for _, s := range content(b.sentence(x), r) {
		for _, t := range content(b.sentence(y), q) {
			if lexicon.Related(s.Stem, t.Stem) || s.Proper() && t.Proper() && sameName(s.Text, t.Text) {
				return true
			}
		}
	}
	return false
}

// agents are nouns, by stem, for those who act for a country or body.
var agents = map[string]bool{"government": true, "official": true, "minister": true, "aid": true, "president": true, "spokesman": true, "spokeswoman": true, "authority": true, "regim": true, "administration": true}

// actsFor reports whether x's subject is a name and y's sentence has somebody
// who acts for it as the one who does it.
func (b *Bench) actsFor(x, y *fact.Claim) bool {
	s := b.sentence(x)
	if !s.Tokens[x.Subject.To-1].Proper() {
		return false
	}
	t := b.sentence(y)
	for i := y.Tokens.From; i < min(y.Tokens.To+4, len(t.Tokens)); i++ {
		if agents[t.Tokens[i].Stem] {
			return true
		}
	}
	return false
}

// conditional reports whether the claim stands under "if" or "unless".
func (b *Bench) conditional(c *fact.Claim) bool {
	s := b.sentence(c)
	for i := max(0, c.Tokens.From-4); i < c.Tokens.To; i++ {
		switch s.Tokens[i].Lower {
		case "if", "unless", "whether", "until", "would", "could":
			return true
		}
	}
	return false
}
