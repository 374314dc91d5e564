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
	index    int              // among the claims of the story
	sentence *syntax.Sentence // that makes it
	name     *value.Name      // its Name taken apart

	clause *reading // of a Clause
	timing *timing  // of a When
	holder *holder  // of a Standing
	side   side     // of a Where: where its preposition puts it
	manner manner
	said   string // of a Quotation: its words in one line, with a space at either end
}

// A manner is how a claim is stated.
type manner struct{ negated, hedged, planned bool }

// file files the claims of the story under report and type, and their names.
func (b *Bench) file(claims []fact.Claim) {
	b.book, b.claims, b.made = nameBook{}, make([]claim, len(claims)), make([][fact.Types][]*claim, len(b.docs))
	for i := range claims {
		c := &b.claims[i]
		c.Claim, c.index = &claims[i], i
		c.sentence, c.name = &b.docs[c.Report].Sentences[c.Sentence], b.book.enter(c.Name)
		b.book.enter(c.Speaker)
		b.book.enter(c.Cross)
		c.manner = manner{c.Negated, c.Hedged != "", c.Planned != ""}
		b.made[c.Report][c.Type] = append(b.made[c.Report][c.Type], c)
	}
}
