package lexicon

import (
	"strconv"
	"strings"
	"sync"
)

// A Cue tells by a word or phrase in what state somebody or something is.
type Cue struct {
	Question string // what state is asked for: "caught", "named"
	Stage    int    // the later state has the greater number
	Way      string // how whoever is in the state stands to the word: "suffer", "do", "be", "for", "what", "bearer"
	Words    []string
	Of       string // the stem of the noun that the verb must be done to, or ""
}

// cues lists the cues by the stem of their first word, in the table's order.
var cues = sync.OnceValue(func() map[string][]Cue {
	out := map[string][]Cue{}
	for _, line := range lines("standing") {
		f := strings.Fields(line)
		stage, err := strconv.Atoi(f[1])
		if err != nil {
			panic(err) // the table is compiled in
		}
		for _, w := range f[3:] {
			word, of, _ := strings.Cut(w, ":")
			c := Cue{Question: f[0], Stage: stage, Way: f[2], Words: strings.Split(word, "_")}
			for i := range c.Words {
				c.Words[i] = Stem(c.Words[i])
			}
			if of != "" {
				c.Of = Stem(of)
			}
			out[c.Words[0]] = append(out[c.Words[0]], c)
		}
	}
	return out
})

// Cues lists the cues whose first word has the stem.
func Cues(stem string) []Cue { return cues()[stem] }

var parties = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for i, line := range lines("party") {
		for _, w := range strings.Fields(line) {
			out[Stem(w)] = i + 1
		}
	}
	return out
})

// Party tells of a noun, by stem, on which side of a deed it is: 1 for those who
// did it, 2 for those who suffered it, 3 for the police, 0 where that is open.
func Party(stem string) int { return parties()[stem] }
