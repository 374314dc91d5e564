package align

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"
	"sync"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// A key is what two claims can share: the stem of a word, a name, a number.
type key int32

// weighted is a key of a unit with its weight: 1 for a whole word, less for the
// part of a hyphenated one.
type weighted struct {
	key   key
	count int32 // of the clauses of the unit's report that have the key, or 1
	w     float64
}

// A neighbour is a key that stands for nearly the same: of one word family, or
// of one long prefix ("govern", "government").
type neighbour struct {
	key key
	z   float64 // similarity, 1 for the key itself
}

// A unit is the bag of keys of a claim or of a sentence.
type unit struct {
	report   int
	sentence int // global number of the sentence
	keys     []weighted
	norm     float64 // sum of squared idf weights, rooted
	total    float64 // sum of idf weights
}

const (
	partWeight   = 0.7
	prefixWeight = 0.75
	familyWeight = 0.7
)

// index holds a story's claims as units, the keys' statistics and postings.
type index struct {
	docs      []*syntax.Document
	claims    []fact.Claim
	scope     *Scope
	units     []unit // one a claim
	sentences []unit // one a sentence, all reports
	firstSent []int  // global number of each report's first sentence
	names     *names
	ids       map[string]key
	words     []string
	idf       []float64
	near      [][]neighbour
	postings  [][]posting        // units of type Clause by key, ascending
	tokens    [][]tokenKey       // the keys of each sentence's tokens, in order
	handlesOf [][]handle         // what each value claim may have in common with others
	slots     map[handle][]int32 // the value claims by that
	values    []valueKeys        // of the value claims
	copied    map[[2]int]bool    // pairs of clauses that are the same word for word
	scratch   sync.Pool          // of *scratch
}

// newIndex reads the claims. Where ctx is cancelled the index is not to be used.
func newIndex(ctx context.Context, docs []*syntax.Document, claims []fact.Claim, scope *Scope) *index {
	x := &index{docs: docs, claims: claims, scope: scope, ids: map[string]key{}}
	x.names = newNames(docs)
	for r, d := range docs {
		if ctx.Err() != nil {
			return x
		}
		x.firstSent = append(x.firstSent, len(x.sentences))
		for i := range d.Sentences {
			s := &d.Sentences[i]
			x.tokens = append(x.tokens, x.tokenKeys(s))
			x.sentences = append(x.sentences, unit{report: r, sentence: len(x.sentences), keys: x.keysIn(len(x.sentences), syntax.Range{To: len(s.Tokens)})})
		}
	}
	for i := range claims {
		c := &claims[i]
		s := x.firstSent[c.Report] + c.Sentence
		x.units = append(x.units, unit{report: c.Report, sentence: s, keys: x.keysIn(s, c.Tokens)})
	}
	x.weigh()
	x.connect()
	x.post()
	x.postSlots()
	x.scratch.New = func() any {
		return newScratch(x)
	}
	x.readValues()
	return x
}

func (x *index) id(word string) key {
	k, ok := x.ids[word]
	if !ok {
		k = key(len(x.words))
		x.ids[word] = k
		x.words = append(x.words, word)
	}
	return k
}

// A tokenKey is a key of one token.
type tokenKey struct {
	token int // of the sentence
	weighted
}

// tokenKeys gives the keys of a sentence's tokens, once for all claims of it.
func (x *index) tokenKeys(s *syntax.Sentence) []tokenKey {
	out := make([]tokenKey, 0, len(s.Tokens))
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if !t.Content() {
			continue
		}
		out = append(out, tokenKey{i, weighted{x.id(x.names.key(t)), 1, 1}})
		if !strings.Contains(t.Lower, "-") {
			continue
		}
		for p := range strings.SplitSeq(t.Lower, "-") {
			if len(p) > 1 && !lexicon.Stop(p) {
				out = append(out, tokenKey{i, weighted{x.id(numberOr(lexicon.Stem(p))), 1, partWeight}})
			}
		}
	}
	return out
}

// keysIn gives each key of a range of a sentence's tokens once, with its greatest
// weight. The sentence is given by its global number.
func (x *index) keysIn(sentence int, r syntax.Range) []weighted {
	keys := x.tokens[sentence]
	from, _ := slices.BinarySearchFunc(keys, r.From, byToken)
	to, _ := slices.BinarySearchFunc(keys, r.To, byToken)
	if from >= to {
		return nil
	}
	out := make([]weighted, 0, to-from)
	for _, k := range keys[from:to] {
		if i := slices.IndexFunc(out, func(o weighted) bool { return o.key == k.key }); i >= 0 {
			out[i].w = max(out[i].w, k.w)
		} else {
			out = append(out, k.weighted)
		}
	}
	return out
}

func byToken(k tokenKey, token int) int { return cmp.Compare(k.token, token) }

// weigh sets each key's inverse document frequency, a document being a
// sentence of the story: the event's own words are common, its details rare.
func (x *index) weigh() {
	df := make([]int, len(x.words))
	for i := range x.sentences {
		for _, k := range x.sentences[i].keys {
			df[k.key]++
		}
	}
	n := float64(len(x.sentences))
	x.idf = make([]float64, len(x.words))
	for k := range df {
		x.idf[k] = max(0.05, math.Log((n+1)/(float64(df[k])+0.5)))
	}
	for _, us := range [][]unit{x.units, x.sentences} {
		for i := range us {
			us[i].sum(x.idf)
		}
	}
}

func (u *unit) sum(idf []float64) {
	for _, k := range u.keys {
		v := k.w * idf[k.key]
		u.norm += v * v
		u.total += v
	}
	u.norm = math.Sqrt(u.norm)
}

// connect finds each key's neighbours, itself first, then by falling similarity.
func (x *index) connect() {
	prefix := map[string][]key{}
	family := map[int][]key{}
	for k, w := range x.words {
		if len(w) >= 5 && w[0] != '#' {
			prefix[w[:5]] = append(prefix[w[:5]], key(k))
		}
		for _, f := range lexicon.Families(w) {
			family[f] = append(family[f], key(k))
		}
	}
	x.near = make([][]neighbour, len(x.words))
	for k, w := range x.words {
		ns := []neighbour{{key(k), 1}}
		add := func(o key, z float64) {
			for _, n := range ns {
				if n.key == o {
					return
				}
			}
			ns = append(ns, neighbour{o, z})
		}
		if len(w) >= 5 && w[0] != '#' {
			for _, o := range prefix[w[:5]] {
				if samePrefix(w, x.words[o]) {
					add(o, prefixWeight)
				}
			}
		}
		for _, f := range lexicon.Families(w) {
			for _, o := range family[f] {
				add(o, familyWeight)
			}
		}
		slices.SortFunc(ns, func(a, b neighbour) int {
			return cmp.Or(cmp.Compare(b.z, a.z), strings.Compare(x.words[a.key], x.words[b.key]))
		})
		x.near[k] = ns
	}
}

// samePrefix reports whether two words share a prefix of five letters or more
// that covers 70 % of the shorter.
func samePrefix(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 5 && 10*n >= 7*min(len(a), len(b))
}
