package align

import (
	"cmp"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// A handle is something that value claims of one type may have in common: the type,
// the sort of thing, and its number.
type handle uint64

// The sorts of handles.
const (
	aHead     = iota // the noun
	headKin          // its family
	anEvent          // the verb
	eventKin         // its family
	nameWord         // of the name
	anAge            // ages are few, and those of one person may share nothing
	aFate            // of people
	aClock           // a time has its hour
	aValue           // those from here on are of the value itself
	bareValue        // whatever its hedge
	weekday
)

// ofValue reports whether a handle is of the value itself.
func (h handle) ofValue() bool { return h>>32&0xff >= aValue }

// handles adds what value claim i may have in common with others of its type: the
// value, the noun, the verb, the name. Values are numbered by their norms.
func (x *index) handles(out []handle, norms numbers, i int) []handle {
	c, v := &x.claims[i], &x.values[i]
	add := func(sort handle, what int32) {
		if what != 0 {
			out = append(out, handle(c.Type)<<40|sort<<32|handle(what))
		}
	}
	add(aHead, v.head)
	if c.Type == fact.Standing {
		return out
	}
	for _, f := range x.stems.families[v.head] {
		add(headKin, int32(f)+1)
	}
	add(anEvent, v.event)
	for _, f := range x.stems.families[v.event] {
		add(eventKin, int32(f)+1)
	}
	for _, w := range x.names.lists[v.name].all {
		add(nameWord, w)
	}
	switch c.Type {
	case fact.State:
		return out[:min(len(out), 3)]
	case fact.Quantity, fact.Age:
		if c.Type == fact.Age {
			add(anAge, 1)
		}
		add(aValue, norms.of(c.Number.Norm()))
		add(aFate, int32(c.Fate))
		add(bareValue, norms.of(c.Number.Value.String()))
	case fact.When:
		add(aValue, norms.of(c.Time.Norm))
		if c.Time.HasWeekday {
			add(weekday, int32(c.Time.Weekday)+1)
		}
		if c.Time.Clock.Known {
			add(aClock, 1)
		}
	}
	return out
}

// asked reports whether claims of a type are compared report by report alone.
func asked(t fact.Type) bool { return t == fact.Mention || t == fact.Post }

// A slot is the value claims that have a handle.
type slot struct {
	claims  []int32 // their places
	ofValue bool
}

// postSlots files the value claims under their handles.
func (x *index) postSlots() {
	x.handlesOf = make([][]int32, len(x.claims))
	known, norms, counts := map[handle]int32{}, numbers{}, []int(nil)
	var room lists[int32]
	var hs []handle
	values := x.filed.claims[x.filed.clauses:]
	for _, u := range values {
		hs = x.handles(hs[:0], norms, int(u))
		of := room.cut(len(hs))
		for _, h := range hs {
			n, ok := known[h]
			if !ok {
				n = int32(len(x.slots))
				known[h] = n
				x.slots, counts = append(x.slots, slot{ofValue: h.ofValue()}), append(counts, 0)
			}
			counts[n]++
			of = append(of, n)
		}
		x.handlesOf[u] = of
	}
	for n := range x.slots {
		x.slots[n].claims = room.cut(x.scope.most(counts[n]))
	}
	for i, u := range values {
		for _, n := range x.handlesOf[u] {
			if of := &x.slots[n].claims; len(*of) < cap(*of) {
				*of = append(*of, int32(x.filed.clauses+i))
			}
		}
	}
}

// crowd is the number of claims a report above which what they have in common
// proposes no pairs.
const crowd = 50

// slotCandidates finds the value claims of later reports that share a handle
// with claim u.
func (x *index) slotCandidates(sc *scratch, u int) {
	if len(x.handlesOf[u]) == 0 {
		return
	}
	next := x.rankOf(u) + 1
	for _, h := range x.handlesOf[u] {
		of := x.slots[h].claims
		if len(of) > crowd*len(x.docs) {
			continue
		}
		at, _ := slices.BinarySearchFunc(of, next, func(v, next int32) int { return cmp.Compare(x.filed.ranks[v], next) })
		for _, v := range of[at:] {
			if sc.score[v] == 0 {
				sc.score[v] = 1
				sc.touched = append(sc.touched, v)
			}
		}
	}
	for _, v := range sc.touched {
		sc.found = append(sc.found, x.filed.claims[v])
	}
}

// valueKeys are what a value claim is compared by: the numbers of its noun's and its
// verb's stem, of its name, and of the keys of a state's subject and object; 0 is none.
type valueKeys struct{ head, event, name, subject, object int32 }

// readValues notes what the value claims are values of.
func (x *index) readValues() {
	x.values, x.stems = make([]valueKeys, len(x.claims)), newStems()
	for i := range x.claims {
		if c := &x.claims[i]; c.Type != fact.Clause && paired(c) {
			x.values[i] = valueKeys{head: x.stems.of(c.Head), event: x.stems.of(c.Event), name: x.names.words(c.Name)}
		}
	}
}

// readStates notes of whom and what states are told.
func (x *index) readStates() {
	x.sides = [][]weighted{nil}
	for i := range x.claims {
		if c, v := &x.claims[i], &x.values[i]; (c.Type == fact.State || c.Type == fact.Standing) && paired(c) {
			v.subject, v.object = x.side(i, c.Subject), x.side(i, c.Object)
		}
	}
}

// side is the number of the keys of some tokens of claim i's sentence.
func (x *index) side(i int, r syntax.Range) int32 {
	s := int(x.units[i].sentence)
	if r = x.within(s, r); r.From == r.To {
		return 0
	}
	x.sides = append(x.sides, x.once(x.tokens[s][r.From:r.To]))
	return int32(len(x.sides) - 1)
}

// valueFeatures compares what value claims u and v are values of, and the values.
func (x *index) valueFeatures(f *Features, u, v int) {
	a, b, ka, kb := &x.claims[u], &x.claims[v], &x.values[u], &x.values[v]
	f[fHead] = x.stems.likeness(ka.head, kb.head)
	f[fEvent] = x.stems.likeness(ka.event, kb.event)
	f[fName] = x.names.likeness(ka.name, kb.name)
	switch a.Type {
	case fact.Quantity, fact.Age:
		f.relate(value.Compare(a.Number, b.Number))
	case fact.When:
		f.relate(value.CompareTimes(a.Time, b.Time))
	case fact.State:
		f[fName] = x.keyLikeness(x.sides[ka.subject], x.sides[kb.subject])
		f[fHead] = x.keyLikeness(x.sides[ka.object], x.sides[kb.object])
	case fact.Standing:
		f[fName] = x.keyLikeness(x.sides[ka.subject], x.sides[kb.subject])
		f[fSame] = 0
		if a.Stage == b.Stage {
			f[fSame] = 1
		}
	case fact.Where, fact.Role:
		if f[fName] == 1 {
			f[fSame] = 1
		}
	}
}

func (f *Features) relate(r value.Relation) {
	switch r {
	case value.Same:
		f[fSame] = 1
	case value.Compatible:
		f[fClose] = 1
	case value.Incomparable:
		f[fSame] = -1
	}
}

// keyLikeness compares the content words of two stretches of tokens: 1 where
// they share one, 0 where one has none, -1 where they share none.
func (x *index) keyLikeness(ka, kb []weighted) float64 {
	if len(ka) == 0 || len(kb) == 0 {
		return 0
	}
	for i := range ka {
		for _, n := range x.near[ka[i].key] {
			if slices.ContainsFunc(kb, func(k weighted) bool { return k.key == n.key }) {
				return n.z
			}
		}
	}
	return -1
}
