package syntax

import (
	"strings"

	"parallax/compare/lexicon"
)

// A Speech says who is the source of a stretch of a sentence.
type Speech struct {
	Content Range  // what is said
	Frame   Range  // the words that say who says it: "Smith said", "according to police"
	Speaker string // as written, without determiner
	Via     string // who passes it on: "Reuters" in "Reuters quoted X as saying"
	Verb    int    // the token of saying
}

// speech finds the sentence's sources: "X said (that) C", "C, X said",
// "C, said X" and "according to X".
func speech(s *Sentence) []Speech {
	var out []Speech
	for v := range s.Verbs {
		if sp, ok := saying(s, v); ok {
			out = append(out, sp)
		}
	}
	for i := 0; i+2 < len(s.Tokens); i++ {
		if s.Tokens[i].Lower == "according" && s.Tokens[i+1].Lower == "to" {
			if n := nounAt(s, i+2); n >= 0 {
				frame := Range{i, s.Nouns[n].To}
				out = append(out, source(s, n, frame, i))
			}
		}
	}
	clip(out)
	return out
}

// clip ends what a source says where the frame of a later source begins: in
// "X said C, according to Y" the last words are not X's.
func clip(ss []Speech) {
	for i := range ss {
		for j := range ss {
			if f := ss[j].Frame; i != j && ss[i].Content.From < f.From && f.From < ss[i].Content.To && ss[j].Content.From < ss[i].Frame.From+1 {
				ss[i].Content.To = f.From
			}
		}
	}
}

// saying reads verb group v as a frame of speech.
func saying(s *Sentence, v int) (Speech, bool) {
	g := &s.Verbs[v]
	if !s.Tokens[g.Head].Says() || g.Passive || g.Infinitive || s.Tokens[g.Head].Quoted {
		return Speech{}, false
	}
	if !g.Finite {
		return s.adding(v)
	}
	if n := nounAt(s, g.To); n >= 0 && inverted(s, v) && !s.verbFollows(n) {
		frame := Range{g.From, s.Nouns[n].To} // inverted: "..., said Smith"
		return source(s, n, frame, g.Head), true
	}
	n := s.relativeOwner(v)
	if n < 0 {
		n = subject(s, v)
	}
	if n < 0 {
		return Speech{}, false
	}
	frame := Range{s.Nouns[n].From, g.To}
	o := nounAt(s, g.To)
	if o >= 0 && s.Tokens[g.Head].Stem == "tell" {
		frame.To = s.Nouns[o].To // "Lind told the channel"
	}
	if o >= 0 && s.Tokens[g.Head].Stem == "quot" {
		frame.To = s.afterSaying(s.Nouns[o].To) // "Reuters quoted Lee as telling the channel"
		sp := source(s, o, frame, g.Head)
		sp.Via = s.plainName(n)
		return sp, true
	}
	return source(s, n, frame, g.Head), true
}

// adding reads a participle behind a comma: "Lee closed the house, saying it was
// unsafe". The speaker is the subject of the verb before; where that is "she" in
// what somebody says, of the verb before that.
func (s *Sentence) adding(v int) (Speech, bool) {
	g := &s.Verbs[v]
	if s.Tokens[g.Head].Tag != "VBG" || g.From == 0 || s.Tokens[g.From-1].Text != "," {
		return Speech{}, false
	}
	for u := v - 1; u >= 0; u-- {
		if !s.Verbs[u].Finite {
			continue
		}
		n := subject(s, u)
		if n < 0 {
			return Speech{}, false
		}
		if pronoun(s.plainName(n)) && u > 0 && s.Tokens[s.Verbs[u-1].Head].Says() {
			continue
		}
		sp := source(s, n, g.Range, g.Head)
		sp.Content = Range{g.To, len(s.Tokens)}
		return sp, true
	}
	return Speech{}, false
}

// relativeOwner is the noun group that a relative clause without commas right
// before verb group v belongs to ("the firm that runs the ferries said"), or -1.
func (s *Sentence) relativeOwner(v int) int {
	if v == 0 || !s.Verbs[v-1].Finite || s.Tokens[s.Verbs[v-1].Head].Says() {
		return -1
	}
	open := s.Verbs[v-1].From - 1
	if open < 1 || s.Tokens[open].Tag != "WDT" && s.Tokens[open].Tag != "WP" {
		return -1
	}
	if g := (Range{s.Verbs[v-1].To, s.Verbs[v].From}); commaBetween(s, g.From, g.To) || s.Tokens[g.To-1].Tag == "PRP" {
		return -1
	}
	for n := range s.Nouns {
		if s.Nouns[n].To == open && s.Nouns[n].Prep < 0 {
			return n
		}
	}
	return -1
}

// verbFollows reports whether noun group n is the subject of the verb behind it.
func (s *Sentence) verbFollows(n int) bool {
	for i := range s.Verbs {
		if s.Verbs[i].From == s.Nouns[n].To && s.Verbs[i].Finite {
			return true
		}
	}
	return false
}

// apposed is the bare name between a comma behind noun group n with what is
// strung to it by prepositions, and another comma or the end ("the head of the
// board, Ann Lee, said"), or n.
func (s *Sentence) apposed(n int) int {
	if s.nameEnds(n) {
		return n
	}
	m := n
	for m+1 < len(s.Nouns) && s.Nouns[m+1].Prep == s.Nouns[m].To {
		m++
	}
	to := s.Nouns[m].To
	if m+1 >= len(s.Nouns) || s.Tokens[to].Text != "," || s.Nouns[m+1].From != to+1 || !s.nameEnds(m+1) {
		return n
	}
	if end := s.Nouns[m+1].To; end < len(s.Tokens) && s.Tokens[end].Word() {
		return n
	}
	return m + 1
}

// afterSaying is the token behind "as saying" or the like that starts at token
// i, or i.
func (s *Sentence) afterSaying(i int) int {
	if i+1 < len(s.Tokens) && s.Tokens[i].Lower == "as" && s.Tokens[i+1].Tag == "VBG" {
		return i + 2
	}
	return i
}

// inverted reports whether the speaker follows verb group v, because what is
// said ends right before it: after a quotation mark, or after a comma and a verb.
func inverted(s *Sentence, v int) bool {
	i := s.Verbs[v].From
	if i < 2 || s.Tokens[s.Verbs[v].Head].Stem == "tell" {
		return false
	}
	return strings.ContainsAny(s.Tokens[i-1].Text, "”\"?!") || s.Tokens[i-1].Text == "," && v > 0 && s.Verbs[v-1].Finite
}

// nounAt is the noun group that starts at token i, or -1.
func nounAt(s *Sentence, i int) int {
	for n := range s.Nouns {
		if s.Nouns[n].From == i {
			return n
		}
	}
	return -1
}

// source makes a Speech of noun group n; its content is what follows the frame,
// or what stands before it when nothing does.
func source(s *Sentence, n int, frame Range, verb int) Speech {
	if m := s.apposed(n); m != n {
		n, frame.To = m, max(frame.To, s.Nouns[m].To)
	}
	sp := Speech{Frame: frame, Verb: verb, Speaker: s.plainName(n)}
	after := Range{frame.To, len(s.Tokens)}
	before := Range{0, frame.From}
	if frame.From > 0 && !s.Tokens[frame.From-1].Word() && s.finiteIn(before) > 0 {
		sp.Content = before // "C," said X, and what follows is the writer's
		return sp
	}
	if words(s.Tokens, after) >= words(s.Tokens, before) || words(s.Tokens, before) < 2 {
		sp.Content = after
	} else {
		sp.Content = before
	}
	return sp
}

// Unframed is r without the words at either end that say who says it: "Lind told
// reporters that". Words that cast doubt on it, "police believe that", stay.
func (s *Sentence) Unframed(r Range) Range {
	for i := range s.Speech {
		f, verb := s.Speech[i].Frame, s.Speech[i].Verb
		switch {
		case verb >= 0 && (lexicon.Doubt(s.Tokens[verb].Lower) || lexicon.Distancing(s.Tokens[verb].Stem)):
		case f.From <= r.From && r.From < f.To:
			r.From = min(f.To, r.To)
			if r.From < r.To && s.Tokens[r.From].Lower == "that" {
				r.From++
			}
		case f.From < r.To && r.To <= f.To:
			r.To = f.From
		}
	}
	return r
}

func words(ts []Token, r Range) int {
	n := 0
	for i := r.From; i < r.To; i++ {
		if ts[i].Word() {
			n++
		}
	}
	return n
}

// plainName is the text of a noun group without its determiner.
func (s *Sentence) plainName(n int) string {
	r := s.Nouns[n].Range
	for r.From < s.Nouns[n].Head && (s.Tokens[r.From].Tag == "DT" || s.Tokens[r.From].Tag == "PRP$") {
		r.From++
	}
	return s.Text(r)
}

// carrySpeakers settles who is meant where a sentence does not say: a pronoun is
// the last one who spoke in this or the paragraph before, or else the last person named as a
// subject; a sentence that is all quotation belongs to the one who spoke before.
func carrySpeakers(d *Document) {
	last, paragraph := "", -1
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Paragraph > paragraph+1 {
			last = ""
		}
		paragraph = s.Paragraph
		for j := range s.Speech {
			sp := &s.Speech[j]
			if pronoun(sp.Speaker) && last != "" {
				sp.Speaker = last
			}
		}
		if len(s.Speech) == 0 && last != "" && allQuoted(s) {
			s.Speech = []Speech{{Content: Range{0, len(s.Tokens)}, Speaker: last, Verb: -1}}
		}
		if name := s.lastPerson(); name != "" {
			last = name
		}
	}
}

func pronoun(w string) bool {
	switch strings.ToLower(w) {
	case "he", "she", "they":
		return true
	}
	return false
}

// lastPerson is the sentence's speaker with a name, or the last name that is
// the subject of one of its verbs.
func (s *Sentence) lastPerson() string {
	for i := range s.Speech {
		if n := s.Speech[i].Speaker; n != "" && !pronoun(n) {
			return n
		}
	}
	for i := range s.Predicates {
		if n := s.Predicates[i].Subject; n >= 0 && s.Tokens[s.Nouns[n].Head].Proper() {
			return s.plainName(n)
		}
	}
	return ""
}

func allQuoted(s *Sentence) bool {
	for i := range s.Tokens {
		if s.Tokens[i].Word() && !s.Tokens[i].Quoted {
			return false
		}
	}
	return true
}
