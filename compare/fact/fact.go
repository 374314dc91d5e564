// Package fact takes claims out of sentences: the clauses, and the values they
// hold (how many, how old, when, where, who), each with the words around it
// that tell what it is a value of.
//
// It knows one report at a time. It must not compare anything.
package fact

import (
	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// Type is the sort of claim.
type Type uint8

// The types of claims. A Clause answers "what happened", the others one small
// question each.
const (
	Clause Type = iota
	Quantity
	Age
	When
	Where
	Role
	Naming    // a name without a description
	State     // that something is so, or is not
	Quotation // the words that somebody is quoted with
	Mention   // a name as it is spelled
	Post      // the office or rank of somebody named
	Standing  // in which of several states, that follow one another, somebody or something is
	Types     // the number of types
)

var typeNames = [Types]string{"clause", "quantity", "age", "when", "where", "role", "naming", "state", "quotation", "mention", "post", "standing"}

// String names the type in one lower-case word.
func (t Type) String() string { return typeNames[t] }

// A Claim is one checkable statement in one report.
type Claim struct {
	Report   int
	Sentence int // index into the document's sentences
	Type     Type
	Fate     Fate // of a Quantity of people: what befell them
	Stage    int8 // of a Standing, whose question is the Head: the later state has the greater number
	Quoted   bool
	Negated  bool // the verb or state is denied
	Repeated bool // the report made this value claim before

	Tokens syntax.Range // of the sentence: what the claim shows
	Core   syntax.Range // of the sentence: the value alone, empty for clauses
	Span   corpus.Span  // bytes of the body that Tokens cover

	Speaker string // "" where the report itself says it
	Via     string // the outlet it is taken from

	Number *value.Number // of a Quantity, an Age or the address of a Where; never nil in what Claims gives
	Time   *value.Time   // of a When; likewise
	Name   string        // of the person or place the claim is about, or ""
	Whose  string        // of a Where: who lives there, or ""
	Cross  string        // of a Where at a corner: the other street, or ""
	Head   string        // stem of the noun counted, or of the role's noun, or ""
	Event  string        // stem of the verb that governs the value, or ""

	// Hedged is the word that makes the claim less than certain. Planned, Subject
	// and Object are of a State: the word that puts it off, and of whom or what
	// it is said. A Standing has a Subject as well: who is in the state.
	Hedged, Planned string
	Subject, Object syntax.Range
}

// A Detector adds to out the claims of one sort in a sentence.
type Detector func(s *syntax.Sentence, out []Claim) []Claim

// Detectors lists what Claims looks for. A new sort of claim is an entry here.
var Detectors = []Detector{clauseClaims, numberClaims, whenClaims, whereClaims, addressClaims, crossingClaims, homeClaims, audienceClaims, roleClaims, stateClaims, quoteClaims, mentionClaims,
	postClaims, standingClaims}

// What a claim without a number or a time is given for one.
var (
	noNumber value.Number
	noTime   value.Time
)

// fill gives the claim what it must have, whatever its type.
func (c *Claim) fill() {
	if c.Number == nil {
		c.Number = &noNumber
	}
	if c.Time == nil {
		c.Time = &noTime
	}
}
