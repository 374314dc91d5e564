package value

import "strings"

// tense is whether what a time belongs to lies before the report, after it, or
// cannot be told.
type tense int

const (
	untold tense = iota
	past
	future
)

// tenseWords are the words that tell, besides verbs in -ed.
var tenseWords = map[string]tense{
	"will": future, "'ll": future, "won't": future, "shall": future, "would": future, "scheduled": future, "expected": future, "due": future,
	"planned": future, "plans": future, "plan": future, "planning": future, "slated": future, "set": future, "upcoming": future, "going": future,
	"aims": future, "intends": future, "expects": future, "hopes": future, "may": future, "could": future, "might": future, "until": future, "till": future,
	"said": past, "told": past, "was": past, "were": past, "had": past, "did": past, "has": past, "have": past, "went": past, "came": past,
	"took": past, "made": past, "held": past, "began": past, "met": past, "saw": past, "found": past, "left": past, "won": past,
	"lost": past, "shot": past, "wrote": past, "gave": past, "got": past, "fell": past, "rose": past, "sent": past, "spoke": past,
	"since": past, "became": past, "broke": past, "struck": past, "hit": past, "killed": past, "ran": past, "fled": past, "known": past,
}

// tenseReach is how many words to either side of a time are asked for its tense.
const tenseReach = 12

// tense asks the words before token i, the nearest first, then those after it.
func (ts tokens) tense(i int) tense {
	switch ts.low(i - 1) {
	case "until", "till", "through":
		return future
	}
	for j := i - 1; j >= max(0, i-tenseReach); j-- {
		if ts[j].low == ";" {
			break
		}
		if t := ts.told(j); t != untold {
			return t
		}
	}
	for j := i + 1; j < min(len(ts), i+tenseReach); j++ {
		if t := ts.told(j); t != untold {
			return t
		}
	}
	return untold
}

// told is the tense that token j alone tells.
func (ts tokens) told(j int) tense {
	t := ts[j]
	if t.kind != word || t.upper && j > 0 {
		return untold
	}
	if w, ok := tenseWords[t.low]; ok {
		return w
	}
	if len(t.low) > 4 && strings.HasSuffix(t.low, "ed") && !ts.is(j-1, "be") {
		return past
	}
	return untold
}
