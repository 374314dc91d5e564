package fact

import (
	"slices"
	"strings"

	"parallax/compare/syntax"
)

// Fate is what befell those whom a Quantity counts: the question that a toll
// answers. Reports of one event answer it in many words, so that neither verb
// nor noun need be shared.
type Fate uint8

// The fates. Mixed is of those counted together ("killed and wounded").
const (
	NoFate Fate = iota
	Killed
	Hurt
	Shot
	Hospitalised
	Held
	Missing
	Rescued
	Evacuated
	Displaced
	Abducted
	Mixed
)

var fateNames = [...]string{"", "killed", "hurt", "shot", "taken to hospital", "arrested", "missing", "rescued", "evacuated", "displaced", "abducted", "affected"}

// String is the participle that fits "the number of people ...".
func (f Fate) String() string { return fateNames[f] }

// fates are the stems that tell each fate.
var fates = map[string]Fate{
	"kill": Killed, "di": Killed, "die": Killed, "dead": Killed, "slay": Killed, "slain": Killed, "perish": Killed, "deceas": Killed, "fatally": Killed,
	"massacr": Killed, "murder": Killed,
	"wound": Hurt, "injur": Hurt, "hurt": Hurt,
	"shoot": Shot, "hospitaliz": Hospitalised,
	"arrest": Held, "detain": Held,
	"miss": Missing, "rescu": Rescued, "evacuat": Evacuated, "displac": Displaced, "abduct": Abducted, "kidnap": Abducted,
}

// fateOf reads the fate of those that the number at core counts; what may still
// come to pass ("could reach 90") is none.
func fateOf(s *syntax.Sentence, core syntax.Range) Fate {
	if core.From > 0 && slices.Contains([]string{"not", "from", "including"}, s.Tokens[core.From-1].Lower) {
		return NoFate
	}
	if f := fateBefore(s, core.From-1); f != NoFate {
		return f
	}
	if f := fateAfter(s, core.To); f != NoFate {
		return f
	}
	return tollBefore(s, core.From-1)
}

// fateBefore reads the verb whose object the number opens: "killing six",
// "shot and killed two", "claimed the lives of eight".
func fateBefore(s *syntax.Sentence, i int) Fate {
	for i >= 0 && (s.Tokens[i].Tag == "DT" || s.Tokens[i].Lower == "additional" || s.Tokens[i].Tag == "RB") {
		i--
	}
	if i >= 2 && s.Tokens[i].Lower == "of" {
		return nominal(s, i-1)
	}
	if i < 0 || !s.Tokens[i].Verb() && s.Tokens[i].Lower != "dead" {
		return NoFate
	}
	f := fates[s.Tokens[i].Stem]
	if f == NoFate || s.Tokens[i].Tag == "VBN" && passive(s, i) {
		return NoFate
	}
	switch {
	case i == 0:
	case fates[s.Tokens[i-1].Stem] == Killed || f == Killed && fates[s.Tokens[i-1].Stem] == Shot:
		return Killed // "fatally shot two", "shot dead two"
	case i > 1 && (s.Tokens[i-1].Tag == "CC" || s.Tokens[i-1].Text == ","):
		f = together(fates[s.Tokens[i-2].Stem], f)
	}
	if s.Tokens[i].Lower == "dead" {
		return NoFate // "48 dead, 100 injured"
	}
	return f
}

// nominal reads the noun at i before "of" and the number: "the lives of eight",
// "the wounding of three".
func nominal(s *syntax.Sentence, i int) Fate {
	switch s.Tokens[i].Lower {
	case "lives", "deaths":
		return Killed
	}
	switch f := fates[s.Tokens[i].Stem]; {
	case !strings.HasSuffix(s.Tokens[i].Lower, "ing") && f != Held:
		return NoFate
	case f == Shot && i > 0 && (s.Tokens[i-1].Lower == "fatal" || s.Tokens[i-1].Lower == "deadly"):
		return Killed
	default:
		return f
	}
}

// together is the fate of those of whom two are told: of the shot and killed it
// is death.
func together(f, g Fate) Fate {
	switch {
	case f == NoFate || f == g:
		return g
	case g == NoFate:
		return f
	case f == Shot && g == Killed || f == Killed && g == Shot:
		return Killed
	case f == Shot && g == Hurt || f == Hurt && g == Shot:
		return Hurt
	}
	return Mixed
}

// passive reports whether the participle at i stands after a form of "be".
func passive(s *syntax.Sentence, i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		switch t := &s.Tokens[j]; {
		case linking[t.Stem]:
			return true
		case t.Tag != "RB" && !t.Verb():
			return false
		}
	}
	return false
}

// linking are the stems of verbs that lead from those counted to their fate.
var linking = map[string]bool{"be": true, "hav": true, "have": true, "leav": true, "find": true, "declar": true, "pronounc": true, "report": true,
	"confirm": true, "get": true, "believ": true, "fear": true, "remain": true, "list": true}

// fateReach is how many tokens a number may stand before the fate of those it counts.
const fateReach = 9

// fateAfter reads what befell the number's people after it: "six people were
// killed", "30 others wounded", "two injured men", "70 dead".
func fateAfter(s *syntax.Sentence, i int) Fate {
	part := i < len(s.Tokens) && s.Tokens[i].Lower == "of"
	for end := min(len(s.Tokens), i+fateReach); i < end; i++ {
		t := &s.Tokens[i]
		if part && (t.Lower == "who" || fates[t.Stem] != NoFate && !passive(s, i) && t.Tag != "VBD") {
			return NoFate // "one of the dead", "one of those who died"
		}
		if f := fates[t.Stem]; f != NoFate && t.Lower != "murder" {
			if acts(s, i) {
				return NoFate
			}
			return together(f, coupled(s, i+1))
		}
		if t.Text == "," && i+1 < len(s.Tokens) && inserts(&s.Tokens[i+1]) {
			if i = commaAfter(s, i+1); i < 0 {
				return NoFate
			}
			end = min(len(s.Tokens), i+fateReach)
			continue
		}
		if t.Lower == "lost" && i+2 < len(s.Tokens) && s.Tokens[i+1].Tag == "PRP$" && s.Tokens[i+2].Lower == "lives" {
			return Killed // "four people lost their lives"
		}
		if t.Tag == "VBN" && conveyed[t.Stem] {
			return hospital(s, i+1)
		}
		if stopsFate(t) {
			return NoFate
		}
	}
	return NoFate
}

// conveyed are the stems of being brought somewhere.
var conveyed = map[string]bool{"tak": true, "tok": true, "rush": true, "transport": true, "fly": true, "flown": true, "airlift": true, "bring": true, "admit": true}

// hospital reads whether they were brought "to hospital".
func hospital(s *syntax.Sentence, i int) Fate {
	for end := min(len(s.Tokens), i+7); i < end && s.Tokens[i].Word(); i++ {
		if s.Tokens[i].Stem == "hospital" || s.Tokens[i].Lower == "hospitals" {
			return Hospitalised
		}
	}
	return NoFate
}

// coupled is the fate at i, where it is told of the same people as the one
// before: "shot dead", "shot and killed", or NoFate.
func coupled(s *syntax.Sentence, i int) Fate {
	if i < len(s.Tokens) && (s.Tokens[i].Tag == "CC" || s.Tokens[i].Lower == "to") {
		i++
	}
	if i < len(s.Tokens) && (s.Tokens[i].Lower != "death" || s.Tokens[i-1].Lower == "to") {
		if s.Tokens[i].Lower == "death" {
			return Killed
		}
		return fates[s.Tokens[i].Stem]
	}
	return NoFate
}

// acts reports whether the verb at i is what those counted do to others:
// "two men shot a driver".
func acts(s *syntax.Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Stem == "miss" && i+1 < len(s.Tokens) && s.Tokens[i+1].Noun() {
		return false // "four missing people"
	}
	if !t.Verb() || t.Stem == "di" || t.Stem == "die" || passive(s, i) || i+1 >= len(s.Tokens) {
		return t.Tag == "VBG" && !passive(s, i)
	}
	switch n := &s.Tokens[i+1]; n.Tag {
	case "DT", "CD", "PRP", "PRP$":
		return true
	case "NNP", "NN", "NNS":
		return t.Tag != "VBN" && !weekday(n.Lower) || t.Tag == "VBG"
	}
	return t.Tag == "VBG" || t.Tag == "VB"
}

// inserts reports whether a word opens an insertion that tells of some of those
// counted: "four others, including one woman, were injured".
func inserts(t *syntax.Token) bool {
	switch t.Lower {
	case "including", "most", "mostly", "some", "all", "many", "among":
		return true
	}
	return false
}

func commaAfter(s *syntax.Sentence, i int) int {
	for end := min(len(s.Tokens), i+12); i < end; i++ {
		if s.Tokens[i].Text == "," {
			return i
		}
	}
	return -1
}

// stopsFate reports whether what follows the token is told of others.
func stopsFate(t *syntax.Token) bool {
	switch t.Lower {
	case "and", "or", "but", "when", "after", "as", "while", "before", "because", "that", "since", "until", "during", "by", "with", "where", "to", "for", "if":
		return true
	}
	return !t.Word() && t.Text != "'s" || t.Tag == "CD" || (t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBP" || t.Tag == "VBG" || t.Tag == "MD") && !linking[t.Stem]
}

// tollReach is how many tokens a number may stand after "toll", and farther where
// a word such as "to" leads to it.
const tollReach = 10

// tollBefore reads "the death toll has risen to 70".
func tollBefore(s *syntax.Sentence, i int) Fate {
	end := i - tollReach
	if i >= 0 && slices.Contains([]string{"to", "at", "is", "was", "stands", "reached"}, s.Tokens[i].Lower) {
		end = i - 3*tollReach
	}
	for end = max(0, end); i >= end; i-- {
		switch t := &s.Tokens[i]; {
		case t.Stem == "toll":
			return Killed
		case t.Tag == "CD" && i > 0 && s.Tokens[i-1].Lower == "from": // "from 22 to 44"
		case t.Tag == "CD", t.Tag == "MD", t.Text == ";", t.Text == ",":
			return NoFate
		}
	}
	return NoFate
}
