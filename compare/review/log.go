package review

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
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
const maxSeq = 1 << 30

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

// A Pen signs entries: who writes, and when. By must be of one session alone. What
// comes before a dot in it is of one reader: of all sessions of the same person.
type Pen struct {
	By string
	At time.Time
}

// Wrote reports whether the reader whose pen it is wrote e, in whatever session.
func (p Pen) Wrote(e *Entry) bool {
	if reader, _, ok := strings.Cut(p.By, "."); ok {
		return strings.HasPrefix(e.ID, reader+".")
	}
	return strings.HasPrefix(e.ID, p.By+"-")
}

// Add is l with a ruling at its end.
func (l Log) Add(p Pen, r Ruling) Log { return l.add(p, Entry{Ruling: r}) }

func (l Log) add(p Pen, e Entry) Log {
	e.Seq = 1
	if n := len(l.entries); n > 0 {
		e.Seq = l.entries[n-1].Seq + 1
	}
	e.ID, e.At = fmt.Sprintf("%s-%d", p.By, e.Seq), writable(p.At)
	return Log{append(slices.Clip(l.entries), e)}
}

// writable is t, or no time where a clock tells a year that JSON cannot write.
func writable(t time.Time) time.Time {
	if y := t.UTC().Year(); y < 0 || y > 9998 {
		return time.Time{}
	}
	return t
}

// Undo is l with a standing ruling undone, and that ruling: the last one that the
// reader made or, where there is none, that anybody did. ok is false where none
// stands.
func (l Log) Undo(p Pen) (after Log, undone Entry, ok bool) {
	standing, _ := l.replay()
	return l.turn(p, Undo, standing)
}

// Redo is l with a ruling restored that was undone, and that ruling: the last one
// that the reader undid or, where there is none, that anybody did. ok is false
// where nothing was undone since the last ruling.
func (l Log) Redo(p Pen) (after Log, redone Entry, ok bool) {
	_, undone := l.replay()
	return l.turn(p, Redo, undone)
}

// LetGo is l with the last standing ruling undone that is r, whoever made it. ok is
// false where none is.
func (l Log) LetGo(p Pen, r Ruling) (after Log, ok bool) {
	standing, _ := l.replay()
	same := slices.DeleteFunc(standing, func(t turn) bool { return !reflect.DeepEqual(l.entries[t.entry].Ruling, r) })
	after, _, ok = l.turn(p, Undo, same)
	return after, ok
}

// A turn is an entry that can be undone or redone, and the one that made it so:
// itself, or what undid it.
type turn struct{ entry, by int }

// turn undoes or redoes the last of some entries, the reader's own before others.
func (l Log) turn(p Pen, act Act, turns []turn) (Log, Entry, bool) {
	if len(turns) == 0 {
		return l, Entry{}, false
	}
	last := turns[len(turns)-1]
	for _, t := range slices.Backward(turns) {
		if p.Wrote(&l.entries[t.by]) {
			last = t
			break
		}
	}
	e := l.entries[last.entry]
	return l.add(p, Entry{Of: e.ID, Ruling: Ruling{Act: act}}), e, true
}

// Standing lists the rulings that are not undone, from the oldest to the newest.
func (l Log) Standing() []Ruling {
	standing, _ := l.replay()
	var out []Ruling
	for _, t := range standing {
		out = append(out, l.entries[t.entry].Ruling)
	}
	return out
}

// replay lists the entries that stand, in their order, and those that can be
// redone, the one undone last at the end. What undoes or redoes a ruling that is
// not there, or was before, does nothing.
func (l Log) replay() (standing, undone []turn) {
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
			standing = append(standing, turn{i, i})
		case s.era == era:
			undone = append(undone, turn{i, s.undone})
		}
	}
	slices.SortFunc(undone, func(a, b turn) int { return cmp.Compare(a.by, b.by) })
	return standing, undone
}
