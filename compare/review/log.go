package review

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// An Entry is one line of a Log: a ruling, or the undoing of one.
type Entry struct {
	ID  string    `json:"id"`  // unlike that of any other entry
	Seq int       `json:"seq"` // greater than that of all entries its writer knew
	At  time.Time `json:"at"`  // for people; nothing is ordered by it, since clocks jump
	Of  string    `json:"of,omitempty"`
	Ruling
}

// Valid reports whether e can be an entry of a log: what cannot would be lost
// in it.
func (e *Entry) Valid() bool { return e.ID != "" && e.Seq > 0 && e.Seq < maxSeq && e.Act != "" }

// maxSeq is more than anybody will ever rule, and small enough to count on from.
const maxSeq = 1 << 40

// A Log is everything that was ever ruled on a story, and what of it was undone.
// It only grows: two logs of one story are put together by taking the entries
// of both. The zero Log is empty. A Log never changes; its verbs give a new one.
type Log struct{ entries []Entry } // by Seq, then by ID

// NewLog is a log of entries, each ID once. Entries that are not Valid are left
// out.
func NewLog(entries []Entry) Log {
	all := slices.DeleteFunc(slices.Clone(entries), func(e Entry) bool { return !e.Valid() })
	slices.SortStableFunc(all, func(a, b Entry) int { return cmp.Or(cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.ID, b.ID)) })
	known := map[string]bool{}
	return Log{slices.DeleteFunc(all, func(e Entry) bool {
		twice := known[e.ID]
		known[e.ID] = true
		return twice
	})}
}

// Entries lists the log from the oldest to the newest entry.
func (l Log) Entries() []Entry { return slices.Clone(l.entries) }

// Len is the number of entries.
func (l Log) Len() int { return len(l.entries) }

// Merge is the entries of both logs. Nothing depends on which comes first.
func (l Log) Merge(m Log) Log {
	if len(m.entries) == 0 {
		return l
	}
	return NewLog(slices.Concat(l.entries, m.entries))
}

// Has reports whether all entries of m are in l.
func (l Log) Has(m Log) bool {
	ids := map[string]bool{}
	for i := range l.entries {
		ids[l.entries[i].ID] = true
	}
	return !slices.ContainsFunc(m.entries, func(e Entry) bool { return !ids[e.ID] })
}

// A Pen signs entries: who writes, and when. By must be of one session alone.
type Pen struct {
	By string
	At time.Time
}

// Add is l with a ruling at its end.
func (l Log) Add(p Pen, r Ruling) Log { return l.add(p, Entry{Ruling: r}) }

func (l Log) add(p Pen, e Entry) Log {
	e.Seq = 1
	if n := len(l.entries); n > 0 {
		e.Seq = l.entries[n-1].Seq + 1
	}
	e.ID, e.At = fmt.Sprintf("%s-%d", p.By, e.Seq), p.At
	return Log{append(slices.Clip(l.entries), e)}
}

// Undo is l with its last standing ruling undone, and that ruling; ok is false
// where none stands.
func (l Log) Undo(p Pen) (after Log, undone Ruling, ok bool) {
	standing, _ := l.replay()
	return l.turn(p, Undo, standing)
}

// Redo is l with the ruling restored that was undone last; ok is false where
// nothing was undone since the last ruling.
func (l Log) Redo(p Pen) (after Log, redone Ruling, ok bool) {
	_, undone := l.replay()
	return l.turn(p, Redo, undone)
}

func (l Log) turn(p Pen, act Act, entries []int) (Log, Ruling, bool) {
	if len(entries) == 0 {
		return l, Ruling{}, false
	}
	e := &l.entries[entries[len(entries)-1]]
	return l.add(p, Entry{Of: e.ID, Ruling: Ruling{Act: act}}), e.Ruling, true
}

// Standing lists the rulings that are not undone, from the oldest to the newest.
func (l Log) Standing() []Ruling {
	standing, _ := l.replay()
	var out []Ruling
	for _, i := range standing {
		out = append(out, l.entries[i].Ruling)
	}
	return out
}

// replay lists the entries that stand, in their order, and those that can be
// redone, the one undone last at the end. What undoes or redoes a ruling that is
// not there, or was before, does nothing.
func (l Log) replay() (standing, undone []int) {
	type state struct{ undone, era int } // when it was undone, 0 where it was not, and after which ruling
	at, states, era := map[string]int{}, make([]state, len(l.entries)), 0
	for i := range l.entries {
		e := &l.entries[i]
		of, known := at[e.Of]
		switch {
		case e.Act == Undo && known && states[of].undone == 0:
			states[of] = state{i, era}
		case e.Act == Redo && known && states[of].undone > 0 && states[of].era == era:
			states[of] = state{}
		case e.Act != Undo && e.Act != Redo:
			at[e.ID], era = i, i
		}
	}
	for i := range l.entries {
		switch e, s := &l.entries[i], states[i]; {
		case e.Act == Undo || e.Act == Redo:
		case s.undone == 0:
			standing = append(standing, i)
		case s.era == era:
			undone = append(undone, i)
		}
	}
	slices.SortFunc(undone, func(a, b int) int { return cmp.Compare(states[a].undone, states[b].undone) })
	return standing, undone
}
