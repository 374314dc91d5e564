// Package value reads numbers, times and names out of plain text: as they are
// written, and as what they mean.
//
// Every reader takes one sentence of clean UTF-8 and returns values whose Start
// and End count its bytes, in order and without overlap, with Text equal to
// s[Start:End]. Compare, CompareTimes and SameName say how two values fit.
//
// It must not know what a sentence means, who says it, which report it stands
// in, or whether two values that differ are in conflict. It works in time linear
// in the text, holds no state but a Reader's memory, and reads no clock.
package value

// Relation is how two values of one sort stand to each other, each taken as
// what its words leave open: "over 40,000" is every number from 40,000 up.
type Relation int

// The relations. All of them are symmetric.
const (
	Incomparable Relation = iota // no common measure: dollars and days, or nothing known in common
	Same                         // the same value, said with the same reserve
	Compatible                   // not the same, but one value can satisfy both
	Disjoint                     // no value can satisfy both
)

var relationNames = [...]string{"incomparable", "same", "compatible", "disjoint"}

// String names the relation in one lower-case word.
func (r Relation) String() string { return relationNames[r] }
