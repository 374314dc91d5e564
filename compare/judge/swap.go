package judge

import (
	"fmt"

	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// An act is who does what to whom, as stems of the heads, and where it stands.
type act struct {
	verb, agent, patient string
	at                   syntax.Range
}

// swapped judges two clauses in which agent and patient of one verb have changed
// places: "The gardener sued the baker", "The baker sued the gardener".
//
// Read on unseen text: it did not fire.
func swapped(b *Bench, x, y *claim) (Finding, bool) {
	ours, theirs := x.clause.acts, y.clause.acts
	for i := range ours {
		for j := range theirs {
			p, q := &ours[i], &theirs[j]
			if p.verb != q.verb || p.agent != q.patient || p.patient != q.agent || p.agent == p.patient {
				continue
			}
			s, t := x.sentence, y.sentence
			return Finding{Verdict: Conflict, Kind: Role, A: s.SpanOf(p.at), B: t.SpanOf(q.at),
				Why: fmt.Sprintf("%s and %s tell the other way round who did it to whom: “%s” against “%s”.", b.label(x), b.label(y), s.Text(p.at), t.Text(q.at))}, true
		}
	}
	return Finding{}, false
}

// acts are the acts in the claim that are asserted and done, one-sided ones alone:
// who met whom is the same the other way round.
func (b *Bench) acts(c *claim) []act {
	s := c.sentence
	var out []act
	for i := range s.Predicates {
		p := &s.Predicates[i]
		v := &s.Verbs[p.Verb]
		if p.Subject < 0 || p.Negated || p.Planned != "" || !c.Tokens.Contains(v.Head) || lexicon.Mutual(s.Tokens[v.Head].Stem) {
			continue
		}
		other := p.Object
		if v.Passive {
			other = under(s, p, "by")
		}
		if other < 0 {
			continue
		}
		a := act{s.Tokens[v.Head].Stem, head(s, p.Subject), head(s, other), p.Range}
		if v.Passive {
			a.agent, a.patient = a.patient, a.agent
		}
		out = append(out, a)
	}
	return out
}

func head(s *syntax.Sentence, n int) string { return s.Tokens[s.Nouns[n].Head].Stem }
