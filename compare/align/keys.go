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
	"parallax/compare/parallel"
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

const (
	partWeight   = 0.7
	prefixWeight = 0.75
	familyWeight = 0.7
)

// index holds a story's claims as units, the keys' statistics and postings.
type index struct {
	docs       []*syntax.Document
	claims     []fact.Claim
	scope      *Scope
	echoes     []int32 // by clause of few reports, the last one before it that is the same word for word, or none
	units      []unit  // one a claim
	filed      filed   // those that may be met
	firstUnit  []int32 // by report, and for the end
	bags       []bag
	firstBag   []int32 // likewise
	sentences  []int32 // the bag of each sentence, all reports
	names      *names
	ids        map[string]key
	words      []string
	forms      map[form][]weighted
	idf        []float64
	rarity     []float64 // by the count of a key: see rarities
	near       [][]neighbour
	postings   [][]posting  // by key
	clauses    [][]int32    // those filed, by key: their places
	tokens     [][]tokenKey // the keys of each sentence's tokens, in order
	stems      stems
	handlesOf  [][]int32 // what each value claim may have in common with others, as numbers of slots
	slots      []slot
	sides      [][]weighted    // the keys of states' subjects and objects
	values     []valueKeys     // of the value claims
	keys       lists[weighted] // for those of bags, and of values
	tokenLists lists[tokenKey]
	scratch    sync.Pool // of *scratch
}

// newIndex reads the claims, of which all are compared where no rank of the reports is
// given. Where ctx is cancelled the index is not to be used.
func newIndex(ctx context.Context, docs []*syntax.Document, claims []fact.Claim, rank []int) *index {
	x := &index{docs: docs, claims: claims, ids: map[string]key{}, forms: map[form][]weighted{}}
	x.names = newNames(docs)
	together(ctx, func() { x.readWords(ctx) }, x.readValues, func() { x.readEchoes(ctx, rank) })
	together(ctx, x.post, x.postSlots, x.readStates)
	x.scratch.New = func() any { return newScratch(x) }
	return x
}

// together does what does not depend on each other.
func together(ctx context.Context, steps ...func()) {
	_ = parallel.Each(ctx, len(steps), func(i int) { steps[i]() })
}

// readWords makes the bags, and finds how rare their keys are and how near each other.
func (x *index) readWords(ctx context.Context) {
	if x.readReports(ctx); ctx.Err() == nil {
		x.weigh()
		x.connect()
	}
}

// readEchoes finds the claims in the same words: of many reports for the scope, of few
// to pair the clauses among them. Then it is known which claims may be met.
func (x *index) readEchoes(ctx context.Context, rank []int) {
	if rank != nil && len(x.docs) > few {
		x.scope = newScope(ctx, x.docs, x.claims, rank)
	} else {
		x.findCopies(ctx)
	}
	x.fileClaims()
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
	out := x.tokenLists.cut(s.ContentWords(syntax.Range{To: len(s.Tokens)}))
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if !t.Content() {
			continue
		}
		for _, k := range x.keysOf(t) {
			out = append(out, tokenKey{i, k})
		}
	}
	return out
}

// A form is all of a token that its keys depend on.
type form struct {
	*syntax.Lexeme
	proper bool
}

// keysOf gives the keys of a content token: of its word, and of the parts of a
// hyphenated one.
func (x *index) keysOf(t *syntax.Token) []weighted {
	f := form{t.Lexeme, t.Proper()}
	if known, ok := x.forms[f]; ok {
		return known
	}
	out := append(x.keys.cut(1), weighted{x.id(x.names.key(t)), 1, 1})
	if strings.Contains(t.Lower, "-") {
		for p := range strings.SplitSeq(t.Lower, "-") {
			if len(p) > 1 && !lexicon.Stop(p) {
				out = append(out, weighted{x.id(numberOr(lexicon.Stem(p))), 1, partWeight})
			}
		}
	}
	x.forms[f] = out
	return out
}

// weigh sets each key's inverse document frequency, a document being a
// sentence of the story: the event's own words are common, its details rare.
func (x *index) weigh() {
	df := make([]int, len(x.words))
	for _, b := range x.sentences {
		for _, k := range x.bags[b].keys {
			df[k.key]++
		}
	}
	n := float64(len(x.sentences))
	x.idf = make([]float64, len(x.words))
	for k := range df {
		x.idf[k] = max(0.05, math.Log((n+1)/(float64(df[k])+0.5)))
	}
	for i := range x.bags {
		x.bags[i].sum(x.idf)
	}
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
	var ns []neighbour
	var lists lists[neighbour]
	add := func(o key, z float64) {
		if !slices.ContainsFunc(ns, func(n neighbour) bool { return n.key == o }) {
			ns = append(ns, neighbour{o, z})
		}
	}
	for k, w := range x.words {
		ns = append(ns[:0], neighbour{key(k), 1})
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
		x.near[k] = lists.keep(ns)
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
