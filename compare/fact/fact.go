// Package fact takes claims out of sentences: the clauses, and the values they
// hold (how many, how old, when, where, who), each with the words around it
// that tell what it is a value of.
//
// It knows one report at a time. It must not compare anything.
package fact

import (
	"strings"

	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// Type is the sort of claim.
type Type int

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
	Tokens   syntax.Range // of the sentence: what the claim shows
	Core     syntax.Range // of the sentence: the value alone, empty for clauses
	Span     corpus.Span  // bytes of the body that Tokens cover

	Speaker string // "" where the report itself says it
	Via     string // the outlet it is taken from
	Quoted  bool

	Number *value.Number // of a Quantity, an Age or the address of a Where; never nil in what Claims gives
	Time   *value.Time   // of a When; likewise
	Name   string        // of the person or place the claim is about, or ""
	Whose  string        // of a Where: who lives there, or ""
	Cross  string        // of a Where at a corner: the other street, or ""
	Head   string        // stem of the noun counted, or of the role's noun, or ""
	Event  string        // stem of the verb that governs the value, or ""

	Fate  Fate // of a Quantity of people: what befell them
	Stage int  // of a Standing, whose question is the Head: the later state has the greater number

	Negated  bool // the verb or state is denied
	Repeated bool // the report made this value claim before

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

// Claims takes all claims out of a document, in reading order.
func Claims(report int, d *syntax.Document) []Claim {
	out := make([]Claim, 0, claimsASentence*len(d.Sentences)) // a claim is large, and growing would copy it often
	said := map[assertion]bool{}
	for i := range d.Sentences {
		s := &d.Sentences[i]
		from := len(out)
		for _, detect := range Detectors {
			out = detect(s, out)
		}
		for n := from; n < len(out); n++ {
			c := &out[n]
			c.Report, c.Sentence, c.Span = report, i, s.SpanOf(c.Tokens)
			c.attribute(s)
			c.fill()
			if a, ok := c.asserts(); ok {
				c.Repeated = said[a]
				said[a] = true
			}
			if c.Type == Quotation {
				c.Name = c.Speaker
			}
		}
	}
	return out
}

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

// claimsASentence is about how many claims a sentence of news makes.
const claimsASentence = 8

// An assertion is what a value claim says, in a form that its repetition shares.
type assertion struct {
	sort              Type
	name, head, event string
	number            string // what it means
	stage             int
	negated           bool
}

// asserts is what a value claim says; it is false for claims whose words matter.
// A report that gives a person's age three times makes one claim of it.
func (c *Claim) asserts() (assertion, bool) {
	a := assertion{sort: c.Type}
	switch c.Type {
	case Age:
		a.name, a.number = c.plainName(), c.Number.Norm()
		return a, a.name != ""
	case Naming, Role:
		a.name, a.head = c.plainName(), c.Head
	case Standing:
		a.name, a.head, a.stage, a.negated = c.plainName(), c.Head, c.Stage, c.Negated
	case Quantity:
		a.head, a.event, a.number = c.Head, c.Event, c.Number.Norm()
	default:
		return a, false
	}
	return a, true
}

// plainName is the claim's name in lower case, without the possessive.
func (c *Claim) plainName() string {
	return strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(c.Name, "'s"), "’s"))
}
