package judge

import (
	"sync/atomic"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// A claim is a fact.Claim with what the rules look for in it, read once for all the
// pairs that it is in.
type claim struct {
	*fact.Claim
	index    int // among the claims of the story
	sentence *syntax.Sentence
	name     *value.Name // its Name taken apart

	clause *reading // of a Clause
	timing *timing  // of a When
	side   side     // of a Where: where its preposition puts it
	said   string   // of a Quotation: its words in one line, with a space at either end

	latest atomic.Pointer[claim] // of a Standing: its last, once that was asked for
}

// file files the claims of the story under report and type, and their names.
func (b *Bench) file(claims []fact.Claim) {
	b.book = newNameBook(claims)
	b.claims, b.made = make([]claim, len(claims)), make([][fact.Types][]*claim, len(b.docs))
	for i := range claims {
		c := &b.claims[i]
		c.Claim, c.index, c.name = &claims[i], i, b.book[claims[i].Name]
		c.sentence = &b.docs[c.Report].Sentences[c.Sentence]
		b.made[c.Report][c.Type] = append(b.made[c.Report][c.Type], c)
	}
}
