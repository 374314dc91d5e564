package judge

import (
	"fmt"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
)

// clauseCarriedOut judges two clauses of which one has still to come what the
// other tells as done; of several such verbs the first counts.
func (b *Bench) clauseCarriedOut(x, y *claim) (Finding, bool) {
	var found Finding
	first := -1
	ours, theirs := x.clause.of(fact.State), y.clause.of(fact.State)
	for _, p := range ours {
		for _, q := range theirs {
			if p.manner.planned == q.manner.planned || p.Event != q.Event || p.Negated || q.Negated || b.passive(p) == b.passive(q) && !b.sameObject(p, q) {
				continue
			}
			if f, ok := b.doneOrDue(p, q); ok && (first < 0 || p.Core.From+q.Core.From < first) {
				found, first = f, p.Core.From+q.Core.From
			}
		}
	}
	return found, first >= 0
}

// carriedOut judges what one report has still to come and the other tells as done.
func (b *Bench) carriedOut(x, y *claim) (Finding, bool) {
	if (x.Planned == "") == (y.Planned == "") || x.Negated || y.Negated || x.Event != y.Event || !b.sameSubject(x, y) || !b.sameObject(x, y) || b.passive(x) != b.passive(y) {
		return Finding{}, false
	}
	return b.doneOrDue(x, y)
}

// doneOrDue is the finding that one state is done which in the other is due.
// Read on unseen text: 6 of 7 right.
func (b *Bench) doneOrDue(x, y *claim) (Finding, bool) {
	done, due := x, y
	if x.Planned != "" {
		done, due = y, x
	}
	if lexicon.Stop(done.Event) || done.Event == "see" || !b.past(done) || b.conditional(done) || b.conditional(due) || !b.isDue(due) || b.otherNames(x, y) {
		return Finding{}, false
	}
	f := Finding{Verdict: Variant, Kind: Modality, A: b.core(x), B: b.core(y),
		Why: fmt.Sprintf("%s tells as done what %s has still to come: “%s” against “%s”.", b.label(done), b.label(due), b.value(done), b.value(due))}
	switch b.later(x, y) {
	case done:
		f.Verdict = Update
	case due:
		return Finding{}, false
	}
	return f, true
}

// past reports whether the claim's verb tells of what has happened.
func (b *Bench) past(c *claim) bool {
	s := c.sentence
	for i := range s.Verbs {
		v := &s.Verbs[i]
		if !overlap(v.Range, c.Core) {
			continue
		}
		first := &s.Tokens[v.From]
		return v.Finite && s.Tokens[v.Head].Tag != "VBG" && (first.Tag == "VBD" || v.To-v.From > 1 && s.Tokens[v.Head].Tag == "VBN" && first.Tag != "MD")
	}
	return false
}

// isDue reports whether the claim tells of what is to come: not of what somebody
// wishes, or does in order that it comes.
func (b *Bench) isDue(c *claim) bool {
	s := c.sentence
	for i := max(0, c.Core.From-2); i < c.Core.To; i++ {
		if lexicon.Due(s.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// otherNames reports whether both states have names behind their verbs and none
// in common: two meetings, with two people.
func (b *Bench) otherNames(x, y *claim) bool {
	p, q := b.namesAfter(x), b.namesAfter(y)
	for _, n := range p {
		for _, m := range q {
			if sameName(b.name(n), b.name(m)) {
				return false
			}
		}
	}
	return len(p) > 0 && len(q) > 0
}

// namesAfter are the names behind the state's verb that belong to it, up to the
// second preposition: "with Lind", and not where.
func (b *Bench) namesAfter(c *claim) []string {
	s := c.sentence
	var out []string
	preps := 0
	for i := c.Core.To; i < c.Tokens.To; i++ {
		t := &s.Tokens[i]
		if t.Tag == "IN" || t.Tag == "TO" {
			preps++
		}
		if preps > 1 {
			break
		}
		if t.Proper() && !lexicon.TimeNoun(t.Stem) {
			out = append(out, t.Text)
		}
	}
	return out
}
