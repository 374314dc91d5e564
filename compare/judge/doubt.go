package judge

import (
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// doubts are the words and phrases in a range of a sentence that make what
// follows them less than certain, whoever says it: "allegedly", "may have",
// "police believe". That somebody says a thing is no doubt.
func doubts(s *syntax.Sentence, r syntax.Range) []syntax.Range {
	var out []syntax.Range
	for i := r.From; i < r.To; i++ {
		if to := doubtAt(s, i, r.To); to > i {
			out = append(out, syntax.Range{From: i, To: to})
			i = to - 1
		}
	}
	return out
}

// doubtAt is the end of the doubt that starts at token i, or i where none does.
func doubtAt(s *syntax.Sentence, i, end int) int {
	t := &s.Tokens[i]
	if !t.Doubt() || t.Quoted {
		return i // what is quoted has the doubts of its speaker
	}
	if i+1 < end && lexicon.OpensDoubt(t.Lower) && lexicon.Doubt(t.Lower+" "+s.Tokens[i+1].Lower) {
		return i + 2
	}
	if !lexicon.Doubt(t.Lower) || t.Noun() || !seems(s, i, end) || !believed(s, i) {
		return i
	}
	return i + 1
}

// seems reports whether a verb of seeming at i, if it is one, casts doubt:
// "appeared to be", but not "appeared in court".
func seems(s *syntax.Sentence, i, end int) bool {
	switch s.Tokens[i].Stem {
	case "appear", "seem":
		return i+1 < end && s.Tokens[i+1].Word() && (!aside[s.Tokens[i+1].Tag] || s.Tokens[i+1].Lower == "that")
	}
	return true
}

// aside are the tags of words that complete no verb of seeming.
var aside = map[string]bool{"IN": true, "RB": true, "CC": true}

// believed reports whether a verb of believing at i, if it is one, casts doubt:
// what is believed, or what those believe who should know. What people believe
// is their view.
func believed(s *syntax.Sentence, i int) bool {
	t := &s.Tokens[i]
	switch t.Stem {
	case "believ", "suspect", "think":
		return t.Tag == "VBN" || agentBefore(s, i)
	}
	return true
}

// agentBefore reports whether somebody who acts for a body stands right before
// token i, auxiliaries and adverbs apart.
func agentBefore(s *syntax.Sentence, i int) bool {
	for i--; i >= 0 && (s.Tokens[i].Tag == "RB" || lexicon.Stop(s.Tokens[i].Lower)); i-- {
	}
	return i >= 0 && lexicon.Agent(s.Tokens[i].Stem)
}

// reserved reports whether the claim, or what leads up to it, has any word that
// keeps it from being stated flatly: a hedge, a doubt, a charge.
func (b *Bench) reserved(c *claim) bool {
	s := c.sentence
	if c.Hedged != "" {
		return true
	}
	for i := max(0, c.Tokens.From-leadUp); i < c.Tokens.To; i++ {
		t := &s.Tokens[i]
		if doubtAt(s, i, c.Tokens.To) > i || !t.Noun() && (lexicon.Hedge(t.Lower) || lexicon.Doubt(t.Lower)) || charges[t.Stem] {
			return true
		}
	}
	return false
}

// leadUp is how many tokens before a claim may cast doubt on it: "police
// believe that" is cut off from what they believe.
const leadUp = 6

// charges are stems of words by which somebody holds a thing against another.
var charges = map[string]bool{"charg": true, "accus": true, "alleg": true, "indict": true,
	"allegation": true, "accusation": true, "suspicion": true, "possibility": true, "rumor": true, "rumour": true}

// doubted reports whether the claim, or what leads up to it, casts doubt.
func (b *Bench) doubted(c *claim) bool {
	return len(doubts(c.sentence, syntax.Range{From: max(0, c.Tokens.From-leadUp), To: c.Tokens.To})) > 0
}
