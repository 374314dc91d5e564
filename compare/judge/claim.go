package judge

import (
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
	said   string   // of a Quotation: its words in one line, with a space at either end
}

// file files the claims of the story under report and type, and their names.
func (b *Bench) file(claims []fact.Claim) {
	b.book = newNameBook(claims)
	b.claims, b.made = make([]claim, len(claims)), make([][fact.Types][]*claim, len(b.docs))
	for i := range claims {
		c := &claims[i]
		b.claims[i] = claim{Claim: c, index: i, sentence: &b.docs[c.Report].Sentences[c.Sentence], name: b.book[c.Name]}
		b.made[c.Report][c.Type] = append(b.made[c.Report][c.Type], &b.claims[i])
	}
}
