package judge

import (
	"maps"
	"slices"
	"strings"

	"parallax/compare/value"
)

// sortedKeys are the keys of m in order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// has reports whether the table has a full name in the same words.
func (t *nameTable) has(n *fullName) bool {
	return t.full[n.words] != nil
}

// nearlyNamed finds names of several words that differ in one of them, by a slip
// or a plural: "County Store", "Country Store".
func (b *Bench) nearlyNamed(r, s int) []Slot {
	x, y := b.answers[r].names, b.answers[s].names
	var out []Slot
	for _, n := range x.names {
		if y.has(n) {
			continue
		}
		for i, k := range n.rests {
			for _, o := range y.byRest[k] {
				if slipped(n.parts[i], o.parts[i]) && !x.has(o) {
					out = append(out, b.spelledApart(n.word(i), o.word(i)))
				}
			}
		}
	}
	return out
}

// word is the mention of word i of the name.
func (n *fullName) word(i int) mention { return mention{n.claim, one(n.at.From + i)} }

// rests are a name's words less each in turn.
func rests(parts []string) []rest {
	out := make([]rest, len(parts))
	for i := range parts {
		out[i] = rest{i, len(parts), strings.Join(slices.Concat(parts[:i], parts[i+1:]), " ")}
	}
	return out
}

// slipped reports whether two words of a name whose others are equal differ by
// a slip of the pen, a transliteration or a plural that is none of a people.
func slipped(p, q string) bool {
	if min(len(p), len(q)) < 4 {
		return false
	}
	if p == q+"s" || q == p+"s" {
		return !strings.HasSuffix(strings.TrimSuffix(p, "s"), "an")
	}
	l := value.WordLikeness(p, q)
	return value.Unlike < l && l < value.SameWord
}

// joined finds names written as one word in one report and as two in the other:
// "Supperclub", "Supper Club".
func (b *Bench) joined(r, s int) []Slot {
	x, y := b.answers[r].names, b.answers[s].names
	var out []Slot
	for _, k := range x.pairKeys {
		if w, ok := y.asOne(k, x); ok {
			out = append(out, b.spelledApart(x.pairs[k], w))
		}
	}
	for _, k := range y.pairKeys {
		if w, ok := x.asOne(k, y); ok {
			out = append(out, b.spelledApart(w, y.pairs[k]))
		}
	}
	return out
}

// asOne is where table t has as one word, and never as two, what the other has
// as two and never as one. A hyphen makes no word.
func (t *nameTable) asOne(k string, other *nameTable) (mention, bool) {
	w := t.bySpelling[k]
	if w == nil || strings.Contains(w.word, "-") || t.pairs[k].claim != nil || other.bySpelling[k] != nil {
		return mention{}, false
	}
	return w.mentions[0], true
}

// shortened finds the name of a house or body from which one report leaves out
// words in the middle: "Karsund Memorial Hospital", "Karsund Hospital".
func (b *Bench) shortened(r, s int) []Slot {
	x, y := b.answers[r].names, b.answers[s].names
	var out []Slot
	for _, n := range x.names {
		if y.has(n) || !b.commonNoun(n.parts[len(n.parts)-1]) {
			continue // of people, a middle name says no more than an initial
		}
		for _, o := range y.byEnds[n.ends()] {
			if !x.has(o) && (subsequence(n.parts, o.parts) || subsequence(o.parts, n.parts)) {
				out = append(out, b.spelledApart(n.mention, o.mention))
			}
		}
	}
	return out
}

// ends are the first and last word of a name in one line.
func (n *fullName) ends() string { return n.parts[0] + " " + n.parts[len(n.parts)-1] }

// subsequence reports whether the words of short stand in long in order, with
// others between them.
func subsequence(short, long []string) bool {
	return len(short) < len(long) && common(short, long) == len(short)
}
