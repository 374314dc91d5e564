// Package lexicon holds what is known of English words without reading any
// text: lemmas, stop words, word families, opposites and cue words.
//
// The tables are small, of the language and not of a topic, and were compiled
// for this project by hand; each file under tables/ says what it lists. The
// package knows no reports and no claims.
package lexicon

import (
	"embed"
	"slices"
	"strings"
	"sync"
)

//go:embed tables/*.txt
var tables embed.FS

// lines reads a table: one entry a line, '#' starts a comment.
func lines(name string) []string {
	data, err := tables.ReadFile("tables/" + name + ".txt")
	if err != nil {
		panic(err) // the table is compiled in
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// set loads a table of single words or phrases on first use.
func set(name string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		out := map[string]bool{}
		for _, line := range lines(name) {
			for _, w := range strings.Fields(line) {
				out[strings.ReplaceAll(w, "_", " ")] = true
			}
		}
		return out
	})
}

// stems loads a table of words, to be asked for by stem.
func stems(name string) func() map[string]bool {
	words := set(name)
	return sync.OnceValue(func() map[string]bool {
		out := map[string]bool{}
		for w := range words() {
			out[w], out[Stem(w)] = true, true
		}
		return out
	})
}

// groups loads a table whose lines are groups of words; a word may stand in
// several. The map gives the numbers of a word's groups.
func groups(name string) func() map[string][]int {
	return sync.OnceValue(func() map[string][]int {
		out := map[string][]int{}
		for i, line := range lines(name) {
			for _, w := range strings.Fields(line) {
				out[Stem(w)] = append(out[Stem(w)], i)
			}
		}
		return out
	})
}

var (
	stopWords   = set("stop")
	sayVerbs    = stems("say")
	failVerbs   = stems("fail")
	hedgeWords  = set("hedge")
	planWords   = set("plan")
	dueWords    = set("due")
	negators    = set("negator")
	personNouns = stems("person")
	timeNouns   = stems("time")
	kinNouns    = stems("kin")
	agentNouns  = stems("agent")
	doubtWords  = set("doubt")
	mutualVerbs = stems("mutual")
	families    = groups("family")
)

// Stop reports whether the lower-case word w carries no content of its own.
func Stop(w string) bool { return stopWords()[w] }

// Say reports whether the lemma is a verb of saying ("say", "tell", "report").
func Say(stem string) bool { return sayVerbs()[stem] }

// Distancing reports whether the lemma is a verb of saying that keeps the writer
// apart from what is said: "claim", not "say".
func Distancing(stem string) bool {
	switch stem {
	case "claim", "alleg", "suggest", "speculat", "imagin":
		return true
	}
	return false
}

// Fail reports whether the lemma is a verb whose infinitive did not happen ("fail", "refuse").
func Fail(stem string) bool { return failVerbs()[stem] }

// Hedge reports whether the word makes a statement less than certain ("allegedly", "may").
func Hedge(w string) bool { return hedgeWords()[w] }

// Doubt reports whether the word tells that what follows is not certain, whoever
// says it: narrower than Hedge, which holds permission and futurity as well.
func Doubt(w string) bool { return doubtWords()[w] }

// OpensDoubt reports whether some phrase of which Doubt is true begins with the word.
func OpensDoubt(w string) bool { return doubtHeads()[w] }

var doubtHeads = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for phrase := range doubtWords() {
		if head, _, several := strings.Cut(phrase, " "); several {
			out[head] = true
		}
	}
	return out
})

// Plan reports whether the word makes its complement a thing to come ("plan", "will").
func Plan(w string) bool { return planWords()[w] }

// Due reports whether the word makes its complement a thing that is to come, not
// one that is wished or asked for ("will", "scheduled").
func Due(w string) bool { return dueWords()[w] }

// Negator reports whether the word turns the polarity of what follows ("not", "never").
func Negator(w string) bool { return negators()[w] }

// Person reports whether the lemma is a noun for a human being ("man", "officer").
func Person(stem string) bool { return personNouns()[stem] }

// Mutual reports whether the lemma is a verb that says the same of both sides ("meet").
func Mutual(stem string) bool { return mutualVerbs()[stem] }

// TimeNoun reports whether the stem names a day, month or span of time.
func TimeNoun(stem string) bool { return timeNouns()[stem] }

// Agent reports whether the stem names somebody who acts or speaks for a country
// or body ("minister", "police").
func Agent(stem string) bool { return agentNouns()[stem] }

// Kin reports whether the stem names a relative or partner.
func Kin(stem string) bool { return kinNouns()[stem] }

var posts = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, line := range lines("post") {
		words := strings.Fields(line)
		for _, w := range words {
			out[w] = words[0]
		}
	}
	return out
})

// Post is the chief word for the post, office or rank that a lower-case word,
// without final stop, stands for, or "".
func Post(w string) string { return posts()[w] }

// Related reports whether two stems stand in one family of near synonyms, as
// news English uses them ("detainee" and "prisoner").
func Related(a, b string) bool {
	if a == b {
		return true
	}
	if a == "" || b == "" {
		return false
	}
	ga := families()[a]
	if len(ga) == 0 {
		return false
	}
	for _, x := range families()[b] {
		for _, y := range ga {
			if x == y {
				return true
			}
		}
	}
	return false
}

var opposites = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for _, line := range lines("opposite") {
		words := strings.Fields(line)
		for _, w := range words[1:] {
			a, b := Stem(words[0]), Stem(w)
			out[a], out[b] = append(out[a], b), append(out[b], a)
		}
	}
	return out
})

// Opposite reports whether two stems are opposites: of the table, or one is the
// other with "un" before it.
func Opposite(a, b string) bool {
	if a == b || a == "" || b == "" {
		return false
	}
	return slices.Contains(opposites()[a], b) || un(a, b) || un(b, a)
}

// MayOppose reports whether Opposite can hold of the stem and some other that it
// tells nothing of: it stands in the table, or begins with "un".
func MayOppose(stem string) bool {
	return len(stem) > 2 && stem[:2] == "un" || len(opposites()[stem]) > 0
}

// un reports whether b is a with "un" before it.
func un(a, b string) bool {
	return len(b) == len(a)+2 && len(a) > 2 && b[:2] == "un" && b[2:] == a && b != "unrest"
}

// Families lists the numbers of the families that the stem stands in.
func Families(stem string) []int { return families()[stem] }

var kinds = sync.OnceValue(func() map[string][2]string {
	out := map[string][2]string{}
	family := ""
	for _, line := range lines("kind") {
		if f, ok := strings.CutPrefix(line, "["); ok {
			family = strings.TrimSuffix(f, "]")
			continue
		}
		words := strings.Fields(line)
		for _, w := range words {
			out[w] = [2]string{family, words[0]}
		}
	}
	return out
})

// Kind is the family of things that a word names a kind of, and the chief word
// for the kind; both are "" for other words.
func Kind(w string) (family, kind string) {
	k := kinds()[w]
	return k[0], k[1]
}
