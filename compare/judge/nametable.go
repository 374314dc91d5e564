package judge

import (
	"maps"
	"slices"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// A nameWord is a word of names as one report spells it.
type nameWord struct {
	word     string   // without possessive
	number   int32    // among those of many reports
	spelling string   // see spelling
	keys     []string // see spellingKeys
	mentions []mention
}

// A mention is a place where a name, or some of its words, stands.
type mention struct {
	claim *claim
	at    syntax.Range // the words in question
}

// mostMentions bounds the places of a word that are compared.
const mostMentions = 12

// A nameTable is what a report names: words, pairs of words, full names.
type nameTable struct {
	words      []*nameWord // in reading order
	bySpelling map[string]*nameWord
	byKey      map[string][]*nameWord // by the keys of value.SpellingKeys
	pairs      map[string]mention     // two words in a row, by both spelled as one
	pairKeys   []string               // of pairs, in order
	full       map[string]*fullName   // names of two words or more, by their words
	names      []*fullName            // the same, in order
	byRest     map[rest][]*fullName   // the same by the words less one
	byEnds     map[string][]*fullName // the same by the first and the last word
}

// A fullName is a name of two words or more.
type fullName struct {
	parts []string // folded
	words string   // the parts in one line
	rests []rest   // the parts less each in turn
	mention
}

// A rest is the words of a name less one.
type rest struct {
	less, of int // the place of that one, and how many words there are with it
	words    string
}

// mostParts bounds the words of a full name: what is longer is a list.
const mostParts = 6

// readNames tells the words of names from those that are no names.
func (b *Bench) readNames() {
	b.small, b.named = map[string]bool{}, map[string]bool{}
	for _, d := range b.docs {
		b.unmarked = append(b.unmarked, !strings.Contains(d.Report.Body, "'") && !strings.Contains(d.Report.Body, "’"))
		for i := range d.Sentences {
			for j := range d.Sentences[i].Tokens {
				switch t := &d.Sentences[i].Tokens[j]; {
				case t.Text == t.Lower:
					b.small[t.Lower] = true
				case t.Proper():
					b.named[t.Text] = true
				}
			}
		}
	}
}

// nameWords are the words of a report's names, in lower case.
func nameWords(d *syntax.Document) map[string]bool {
	out := map[string]bool{}
	for i := range d.Sentences {
		for j := range d.Sentences[i].Tokens {
			if t := &d.Sentences[i].Tokens[j]; t.Proper() {
				out[t.Lower] = true
			}
		}
	}
	return out
}

func (b *Bench) nameTable(r int) *nameTable {
	t := &nameTable{bySpelling: map[string]*nameWord{}, byKey: map[string][]*nameWord{}, pairs: map[string]mention{}, full: map[string]*fullName{}}
	met := map[string]*nameWord{} // the words that were met, nil for those that are no names
	for _, c := range b.made[r][fact.Mention] {
		s := c.sentence
		for i := c.Core.From; i < c.Core.To; i++ {
			word := b.unpossessed(r, s, i)
			w, known := met[word]
			if !known {
				w = t.add(b.nameIn(word))
				met[word] = w
			}
			if w != nil && len(w.mentions) < mostMentions {
				w.mentions = append(w.mentions, mention{c, one(i)})
			}
			if i+1 < c.Core.To && !compass[s.Tokens[i].Lower] {
				t.pair(mention{c, syntax.Range{From: i, To: i + 2}}, s.Tokens[i].Text+s.Tokens[i+1].Text)
			}
		}
		if n := c.Core.To - c.Core.From; n > 1 && n <= mostParts {
			t.addFull(b.foldedParts(c), mention{c, c.Core})
		}
	}
	t.file()
	return t
}

// one is the range of token i.
func one(i int) syntax.Range { return syntax.Range{From: i, To: i + 1} }

// add is the word in the table, put there if it is not; nil for no word.
func (t *nameTable) add(word string) *nameWord {
	if word == "" {
		return nil
	}
	k := spelling(word)
	w := t.bySpelling[k]
	if w == nil {
		w = &nameWord{word: word, spelling: k, keys: spellingKeys(word)}
		t.words = append(t.words, w)
		t.bySpelling[k] = w
		for _, k := range w.keys {
			t.byKey[k] = append(t.byKey[k], w)
		}
	}
	return w
}

func (t *nameTable) pair(at mention, both string) {
	if k := spelling(both); t.pairs[k].claim == nil {
		t.pairs[k] = at
	}
}

func (t *nameTable) addFull(parts []string, at mention) {
	if k := strings.Join(parts, " "); t.full[k] == nil {
		t.full[k] = &fullName{parts, k, rests(parts), at}
	}
}

// file puts the names in order, and files them by parts of them.
func (t *nameTable) file() {
	t.pairKeys = slices.Sorted(maps.Keys(t.pairs))
	t.byRest, t.byEnds = map[rest][]*fullName{}, map[string][]*fullName{}
	for _, k := range slices.Sorted(maps.Keys(t.full)) {
		n := t.full[k]
		t.names = append(t.names, n)
		t.byEnds[n.ends()] = append(t.byEnds[n.ends()], n)
		for _, r := range n.rests {
			t.byRest[r] = append(t.byRest[r], n)
		}
	}
}

// spelling is how a word is spelled, marks and capitals apart; an article counts.
func spelling(w string) string {
	name, article := article(w)
	return article + "-" + value.Fold(name)
}

func spellingKeys(w string) []string {
	name, _ := article(w)
	return value.SpellingKeys(name)
}

// article cuts the Arabic article off a word that has it.
func article(w string) (name, article string) {
	if a, n, ok := strings.Cut(w, "-"); ok && (len(a) == 2 || len(a) == 3) {
		return n, strings.ToLower(a)
	}
	return w, ""
}

// nameIn is the word of a name in w, or "" where it cannot be told to be one: no
// abbreviation, and no word that some report has in small letters.
func (b *Bench) nameIn(w string) string {
	if prefix, rest, ok := strings.Cut(w, "-"); ok && len(prefix) == 1 {
		w = rest // "D-Karsund" names a party before the place
	}
	if len([]rune(w)) < 3 || strings.ToUpper(w) == w || strings.ContainsAny(w, ".0123456789") || b.commonNoun(w) {
		return ""
	}
	return w
}

// commonNoun reports whether a word of a name tells what is named, and not which.
func (b *Bench) commonNoun(w string) bool {
	w = strings.ToLower(w)
	return b.small[w] || commonInNames[w]
}

// unpossessed is the word of token i without possessive. In a report that has lost
// its apostrophes, an s before a noun is taken for one, where some report has the
// name without it.
func (b *Bench) unpossessed(report int, s *syntax.Sentence, i int) string {
	w := strings.TrimSuffix(strings.TrimSuffix(s.Tokens[i].Text, "'s"), "’s")
	n := strings.TrimSuffix(w, "s")
	if n != w && len(n) > 2 && b.unmarked[report] && i+1 < len(s.Tokens) && s.Tokens[i+1].Noun() && (b.named[n] || b.named["al-"+n]) {
		return n
	}
	return w
}

// foldedParts are the words of a mention without marks and signs.
func (b *Bench) foldedParts(c *claim) []string {
	s := c.sentence
	out := make([]string, 0, c.Core.To-c.Core.From)
	for i := c.Core.From; i < c.Core.To; i++ {
		out = append(out, value.Fold(b.unpossessed(c.Report, s, i)))
	}
	return out
}

// commonInNames are words that stand in names of bodies and places of all sorts
// and are no names themselves.
var commonInNames = words(`center centre centro hospital university college school church street avenue road drive
	press media news times post radio park club county city north south east west northern southern eastern western`)

// compass are the directions, which are written apart or not as it comes: "West Side".
var compass = words("north south east west northern southern eastern western")

func words(s string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		out[w] = true
	}
	return out
}
