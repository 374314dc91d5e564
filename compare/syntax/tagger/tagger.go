// Package tagger tells the part of speech of each word of a sentence, by the
// averaged perceptron of github.com/jdkato/prose/v3.
//
// The model and the answers are the library's, and the tests hold them to be the
// same. The library searches a sorted list for fourteen features of each word, each
// time; most of them depend on one word alone, and here are looked up once for each
// different word, and summed once where it comes again. What the library tags by its
// looks is left to it.
//
// It knows words and tags, and no sentence but the one it is given.
package tagger

import (
	"sync"

	"github.com/jdkato/prose/v3/tag"
)

// A Tagger tags sentences, one after the other.
type Tagger struct {
	model   *model
	tags    []string    // of the model, then start, startTwo and hyphen
	start   int         // the tag of what stands before the first word
	before  []feature   // by the tag of the word before
	before2 []feature   // by the tag of the word two before
	pairs   [][]feature // by both
	sums    [][]*scores // of these three and the bias, by both tags
	bias    scores      // what each score begins with
	scores  scores      // of the word in hand
	name    []byte      // of the feature in hand
	short   map[shared]feature
	edges   [4]*Word // what the model sees before and behind a sentence
	context []*Word  // the sentence in hand, between the edges
}

// New makes a tagger. Its words are not another's.
func New() *Tagger {
	m := trained()
	t := &Tagger{model: m, short: map[shared]feature{}, start: len(m.tags), tags: append(m.tags[:len(m.tags):len(m.tags)], "-START-", "-START2-", "-")}
	t.before, t.before2 = make([]feature, len(t.tags)), make([]feature, len(t.tags))
	t.pairs, t.sums = make([][]feature, len(t.tags)), make([][]*scores, len(t.tags))
	for i := range t.pairs {
		t.pairs[i], t.sums[i] = make([]feature, len(t.tags)), make([]*scores, len(t.tags))
	}
	m.add(m.find([]byte("bias")), &t.bias)
	for i, text := range []string{"-START-", "-START2-", "-END-", "-END2-"} {
		t.edges[i] = t.Word(text)
		t.edges[i].form = text
	}
	return t
}

// Word makes a word of a text that is not empty, to be kept and used again.
func (t *Tagger) Word(text string) *Word {
	w := &Word{text: text, form: form(text), sure: -1, odd: odd(text)}
	if text == "-" {
		w.sure = t.hyphen()
	} else if tag, ok := t.model.sure[text]; ok {
		w.sure = tag
	}
	return w
}

func (t *Tagger) hyphen() int { return len(t.tags) - 1 }

// Tag writes the tags of a sentence's words, as the Penn Treebank names them.
func (t *Tagger) Tag(sentence []*Word, tags []string) {
	for _, w := range sentence {
		if w.odd {
			byLibrary(sentence, tags)
			return
		}
	}
	t.context = append(append(append(t.context[:0], t.edges[:2]...), sentence...), t.edges[2:]...)
	p1, p2 := t.start, t.start+1
	for i, w := range sentence {
		tag := w.sure
		if tag < 0 {
			tag = t.guess(t.context[i:i+5], p1, p2)
		}
		tags[i] = t.tags[tag]
		p1, p2 = tag, p1
	}
}

// guess is the likeliest tag of the middle one of five words, of which the two
// before have the tags p1 and p2.
func (t *Tagger) guess(five []*Word, p1, p2 int) int {
	t.sum(five, p1, p2)
	if tag, clear := t.model.best(&t.scores); clear {
		return tag
	}
	t.sumInOrder(five, p1, p2)
	tag, _ := t.model.best(&t.scores)
	return tag
}

// sumInOrder sums the scores in the library's order, to the last bit.
func (t *Tagger) sumInOrder(five []*Word, p1, p2 int) {
	t.scores = t.bias
	t.add(five[2], suffix)
	t.add(five[2], initial)
	t.addTags(p1, p2)
	t.add(five[2], word)
	t.addAfter(five[2], p1)
	t.add(five[1], wordBefore)
	t.add(five[1], suffixBefore)
	t.add(five[0], wordTwoBefore)
	t.add(five[3], wordBehind)
	t.add(five[3], suffixBehind)
	t.add(five[4], wordTwoBehind)
}

// addTags adds the weights of the features of the two tags before.
func (t *Tagger) addTags(p1, p2 int) {
	t.addNamed(&t.before[p1], "i-1 tag ", t.tags[p1], "")
	t.addNamed(&t.before2[p2], "i-2 tag ", t.tags[p2], "")
	t.addNamed(&t.pairs[p1][p2], "i tag+i-2 tag ", t.tags[p1], t.tags[p2])
}

// addAfter adds the weights of the feature of a word and the tag before it. The
// model has such features of those words alone that it has one of by themselves.
func (t *Tagger) addAfter(w *Word, p1 int) {
	if w.known[word] == unknown {
		return
	}
	if w.after == nil {
		w.after = make([]feature, len(t.tags))
	}
	t.addNamed(&w.after[p1], "i-1 tag+i word ", t.tags[p1], w.form)
}

// add adds the weights of a feature that depends on one word.
func (t *Tagger) add(w *Word, k kind) {
	if w.known[k] == unasked {
		w.known[k] = t.findShared(k, k.of(w))
	}
	t.model.add(w.known[k], &t.scores)
}

// addNamed adds the weights of the feature of a kind and one or two values, and
// remembers it in f.
func (t *Tagger) addNamed(f *feature, kind, first, second string) {
	if *f == unasked {
		*f = t.find(kind, first, second)
	}
	t.model.add(*f, &t.scores)
}

// A shared feature is of what many words have, such as their last letters.
type shared struct {
	kind
	text string
}

// findShared finds the feature of a kind and a text, which is remembered if it is
// short.
func (t *Tagger) findShared(k kind, text string) feature {
	if len(text) > 3 {
		return t.find(kindNames[k], text, "")
	}
	f, known := t.short[shared{k, text}]
	if !known {
		f = t.find(kindNames[k], text, "")
		t.short[shared{k, text}] = f
	}
	return f
}

func (t *Tagger) find(kind, first, second string) feature {
	t.name = append(append(t.name[:0], kind...), first...)
	if second != "" {
		t.name = append(append(t.name, ' '), second...)
	}
	return t.model.find(t.name)
}

// library is the library's tagger, which few texts need.
var library = sync.OnceValue(func() tag.Interface {
	t, err := tag.Open(tag.Default)
	if err != nil {
		panic(err) // the model is compiled in
	}
	return t
})

func byLibrary(sentence []*Word, tags []string) {
	tokens := make([]tag.Token, len(sentence))
	for i, w := range sentence {
		tokens[i].Text = w.text
	}
	library().TagTokens(tokens)
	for i := range tokens {
		tags[i] = tokens[i].Tag
	}
}
