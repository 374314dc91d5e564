package compare

import (
	"iter"
	"slices"

	"parallax/compare/judge"
	"parallax/corpus"
)

// Verdict is how two claims, or all claims of a fact, stand to each other.
type Verdict = judge.Verdict

// The verdicts, from the harmless to the grave.
const (
	Single   = judge.Single
	Agree    = judge.Agree
	Variant  = judge.Variant
	Update   = judge.Update
	Conflict = judge.Conflict
)

// Kind is the sort of value on which two claims differ.
type Kind = judge.Kind

// A Table is the whole outcome of a comparison: the reports, the facts in
// reading order, and what there is to doubt. It is inert data; the reader and
// every exporter draw from it alone.
type Table struct {
	Title   string
	Reports []corpus.Report
	Facts   []*Fact // tables may share them: none is changed once it is in one
	// Overlaps are those of every two reports that share long runs of words, by A and
	// B. Of many reports with one run, each has it with the first that hold it.
	Overlaps []Overlap
	Warnings []corpus.Warning
}

// A Fact is one small question about the event and the claims that answer it.
type Fact struct {
	ID        string // fingerprint of the words claimed: stable when other facts change
	Label     string // a short noun phrase, unique in the table
	Verdict   Verdict
	Score     float64    // how likely the verdict is to be right, 0 to 1: the best score among its relations of that verdict
	Kinds     []Kind     // of the relations that are not agreements, each once
	Claims    []Claim    // ordered by report, then by place
	Relations []Relation // between claims of different reports; of many, those that were compared
	Texts     int        // how many independent texts stand behind its reports; 0 is not known
	Review    Review     // what people ruled on it
}

// A Claim is what one report says in answer to the question of a fact.
type Claim struct {
	Report      int // index into Table.Reports
	corpus.Span     // bytes of the report's Body
	// Speaker is who says it, as the report writes the name; "" where the
	// report itself says it. Via is the outlet or person the report has it
	// from ("Reuters" in "X said, according to Reuters"), or "".
	Speaker, Via string
	Quoted       bool   // in the speaker's own words, inside quotation marks
	Polarity     string // "denied", or "" for what is asserted
	Modality     string // "hedged", "planned", or "" for what is stated flatly
	Values       []Value
}

// A Value is a number, time, name or place that a claim holds.
type Value struct {
	Type string      // "number", "time", "name", ...
	Text string      // as written
	Norm string      // as understood: "160000", ">60000", "2013-02-04"
	Span corpus.Span // bytes of the report's Body
}

// A Relation says how two claims of one fact stand to each other.
type Relation struct {
	A, B      int // indices into Fact.Claims; the claims are of different reports
	Verdict   Verdict
	Kind      Kind    // empty for agreement, except where a person ruled that it is one
	Score     float64 // how likely it is to be right, 0 to 1
	Why       string  // one sentence, naming both values
	EvidenceA corpus.Span
	EvidenceB corpus.Span
	Origin    Origin  // who holds it
	Found     Verdict // before it was overruled, where it was
}

// Tellers are the indices of the reports that have a claim in f, ascending.
func (f *Fact) Tellers() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range f.Claims {
			if r := f.Claims[i].Report; (i == 0 || r != f.Claims[i-1].Report) && !yield(r) {
				return
			}
		}
	}
}

// Reported lists the Tellers.
func (f *Fact) Reported() []int { return slices.Collect(f.Tellers()) }

// ClaimsOf lists the indices of f's claims that report r makes.
func (f *Fact) ClaimsOf(r int) []int {
	var out []int
	for i, c := range f.Claims {
		if c.Report == r {
			out = append(out, i)
		}
	}
	return out
}

// Counts is the number of facts of each verdict.
type Counts [judge.Conflict + 1]int

// Counts tallies the facts of t by verdict.
func (t *Table) Counts() Counts {
	var c Counts
	for i := range t.Facts {
		c[t.Facts[i].Verdict]++
	}
	return c
}
