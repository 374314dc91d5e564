package fact

import (
	"parallax/compare/syntax"
	"parallax/corpus"
)

// whenClaims makes a claim of each time: of which event it is the time, its verb tells.
func whenClaims(s *syntax.Sentence, out []Claim) []Claim {
	for i := range s.Times {
		t := &s.Times[i]
		core := tokensIn(s, corpus.Span{Start: s.Start + t.Start, End: s.Start + t.End})
		if core.From >= core.To {
			continue
		}
		c := Claim{Type: When, Time: t, Core: core, Tokens: core}
		if i := core.From - 1; i >= 0 && (s.Tokens[i].Tag == "IN" || s.Tokens[i].Tag == "TO") {
			c.Tokens.From = i
		}
		v := timeGovernor(s, core)
		c.under(s, v)
		if v >= 0 && staying[c.Event] && s.Verbs[v].To < core.From && s.Tokens[s.Verbs[v].To].Tag == "JJ" {
			c.Event = s.Tokens[s.Verbs[v].To].Stem // "will stay closed until Friday"
		}
		out = append(out, c)
	}
	return out
}

// staying are stems of verbs that say that a state lasts, and leave the state to
// the adjective behind them.
var staying = map[string]bool{"stay": true, "remain": true, "keep": true}

// timeGovernor is the verb group that a time tells the time of: the last one before
// it in the same clause, or the first after it.
func timeGovernor(s *syntax.Sentence, core syntax.Range) int {
	clause := s.ClauseAt(core.From)
	last := -1
	for v := range s.Verbs {
		g := &s.Verbs[v]
		if s.Tokens[g.Head].Light() || !clause.Contains(g.Head) {
			continue
		}
		if g.From < core.From || last < 0 {
			last = v
		}
	}
	if last < 0 {
		return nearestVerb(s, core)
	}
	return last
}
