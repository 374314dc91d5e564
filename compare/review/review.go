// Package review holds what people rule on the facts of a Table, as a log that
// only grows, and applies it to a Table: that gives a Table with the rulings in
// it, and a list of those whose words no longer stand.
//
// Rulings are keyed by the words ruled on and not by positions, so that they
// outlive an edited report. It must not know files, clocks or screens, nor how
// facts were found.
package review

import (
	"parallax/compare"
)

// An Act is what a person does.
type Act string

// The acts. The first three are on a fact, the next four on claims; Undo and
// Redo are on an earlier entry of the log.
const (
	Judge  Act = "verdict"  // the fact has the verdict given: confirmed or overruled
	Note   Act = "note"     // the note of the fact, "" to remove it
	Seen   Act = "reviewed" // the fact was looked at
	Unseen Act = "open"     // the fact is to be looked at again

	Link   Act = "link"   // the claims speak of the same fact as the others
	Merge  Act = "merge"  // two facts are one
	Unlink Act = "unlink" // the claim does not belong with the others
	Split  Act = "split"  // a fact is two
	Alone  Act = "single" // only one report has the claim

	Undo Act = "undo"
	Redo Act = "redo"
)

// A Ruling is one act on facts or claims of a table.
type Ruling struct {
	Act     Act     `json:"act"`
	Fact    string  `json:"fact,omitempty"`    // the label of the fact, as it was called then
	On      []Quote `json:"on,omitempty"`      // the claims ruled on; of a fact all of them
	With    []Quote `json:"with,omitempty"`    // the claims that they are put together with or parted from
	Verdict string  `json:"verdict,omitempty"` // of Judge, Link and Merge
	Note    string  `json:"note,omitempty"`
}

// verdict is the verdict that is called word, and whether there is one that a
// person can rule.
func verdict(word string) (compare.Verdict, bool) {
	for v := compare.Agree; v <= compare.Conflict; v++ {
		if v.String() == word {
			return v, true
		}
	}
	return compare.Single, word == compare.Single.String()
}

// OnVerdict rules that fact f of t has verdict v, which for a fact of one claim
// is Single.
func OnVerdict(t *compare.Table, f int, v compare.Verdict) Ruling {
	r := onFact(t, f, Judge)
	r.Verdict = v.String()
	return r
}

// OnNote leaves a note at fact f of t.
func OnNote(t *compare.Table, f int, note string) Ruling {
	r := onFact(t, f, Note)
	r.Note = note
	return r
}

// OnSeen rules that fact f of t was reviewed, or that it was not.
func OnSeen(t *compare.Table, f int, seen bool) Ruling {
	if seen {
		return onFact(t, f, Seen)
	}
	return onFact(t, f, Unseen)
}

func onFact(t *compare.Table, f int, act Act) Ruling {
	return Ruling{Act: act, Fact: t.Facts[f].Label, On: quotes(t, f, nil)}
}

// OnLink puts claims of fact from to those of fact to; v is how they stand to
// each other.
func OnLink(t *compare.Table, from int, claims []int, to int, v compare.Verdict) Ruling {
	return Ruling{Act: Link, Fact: t.Facts[to].Label, On: quotes(t, from, among(claims)), With: quotes(t, to, nil), Verdict: v.String()}
}

// OnMerge makes facts from and to of t one, called like the latter; v is how
// their claims stand to each other.
func OnMerge(t *compare.Table, from, to int, v compare.Verdict) Ruling {
	r := OnLink(t, from, nil, to, v)
	r.Act, r.On = Merge, quotes(t, from, nil)
	return r
}

// OnUnlink takes claims out of fact f of t; act is Unlink, Split or Alone.
func OnUnlink(t *compare.Table, f int, claims []int, act Act) Ruling {
	in := among(claims)
	return Ruling{Act: act, Fact: t.Facts[f].Label, On: quotes(t, f, in), With: quotes(t, f, func(i int) bool { return !in(i) })}
}
