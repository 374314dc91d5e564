package value

import (
	"iter"
	"maps"
	"strings"
	"sync"
)

// opens is what a word may begin.
type opens uint8

const (
	opensNumber opens = 1 << iota
	opensTime
)

// openings tells of each word what may begin with it, so that most words of a
// text are passed over at one look.
var openings = sync.OnceValue(func() map[string]opens {
	table := make(map[string]opens, 512)
	file := func(o opens, words iter.Seq[string]) {
		for w := range words {
			table[w] |= o
		}
	}
	both := opensNumber | opensTime
	file(both, strings.FieldsSeq("a an half"))
	file(both, maps.Keys(small))
	file(both, maps.Keys(smallOrdinal))
	file(both, maps.Keys(vaguePhrases))
	file(opensTime, strings.FieldsSeq("' q the at in past first recent coming early mid late earlier later noon midday midnight between from every each per"))
	file(opensTime, maps.Keys(clockCues))
	file(opensTime, maps.Keys(months))
	file(opensTime, maps.Keys(weekdays))
	file(opensTime, maps.Keys(deictics))
	file(opensTime, maps.Keys(shifts))
	file(opensTime, maps.Keys(seasons))
	file(opensTime, maps.Keys(holidays))
	file(opensTime, maps.Keys(sets))
	file(opensTime, maps.Keys(daypartWords))
	for w, u := range units {
		if u.family.ofTime() {
			table[w+"s"] |= opensTime
		}
	}
	return table
})

// opens reports whether o may begin with t.
func (t token) opens(o opens) bool { return t.kind == digits || openings()[t.low]&o != 0 }

// seconds are the words that must stand behind some of the commonest words for a
// time to begin with these.
var seconds = map[string]map[string]bool{
	"the": wordSet("past last previous next coming first future weekend beginning start middle end"),
	"in":  wordSet("the"),
	"at":  wordSet("morning afternoon evening night overnight"),
}

// opensTime reports whether a time may begin at token i.
func (ts tokens) opensTime(i int) bool {
	if !ts[i].opens(opensTime) {
		return false
	}
	behind, known := seconds[ts[i].low]
	return !known || behind[ts.low(i+1)]
}
