// Package judge decides how two aligned claims stand to each other: verdict,
// kind, the words that show it, and why in one sentence.
//
// It must not know how claims were found or aligned, nor who is right.
package judge

// Verdict is how two claims of one fact stand to each other. The order is the
// order of gravity: a fact's verdict is the greatest of its relations'.
type Verdict int

// The verdicts, from the harmless to the grave.
const (
	Single   Verdict = iota // only one report has it
	Agree                   // compatible answers to the same question
	Variant                 // both can be true, but a careful checker would log it
	Update                  // they do not fit, but a later report tells of a later state
	Conflict                // both cannot be true of the same thing at the same moment
)

var verdictNames = [...]string{"single", "agree", "variant", "update", "conflict"}

// String is the verdict as one lower-case word.
func (v Verdict) String() string { return verdictNames[v] }

// Mark is the verdict as one ASCII character.
func (v Verdict) Mark() rune { return rune("1=~^!"[v]) }

// Kind is the sort of value on which two claims differ.
type Kind string

// The kinds of difference.
const (
	Number      Kind = "number"
	Time        Kind = "time"
	Place       Kind = "place"
	Name        Kind = "name"
	Polarity    Kind = "polarity"    // one asserts what the other denies
	Modality    Kind = "modality"    // certain against possible, alleged, demanded, planned
	Attribution Kind = "attribution" // another source for the same claim
	Quote       Kind = "quote"
	Role        Kind = "role" // who did what to whom; a title or relationship
	Cause       Kind = "cause"
	Other       Kind = "other"
)

// Kinds lists them all, in a fixed order.
var Kinds = []Kind{Number, Time, Place, Name, Polarity, Modality, Attribution, Quote, Role, Cause, Other}
