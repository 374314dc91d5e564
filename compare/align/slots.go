package align

import (
	"slices"
	"strconv"
	"strings"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// A handle is something that value claims of one type may have in common.
type handle struct {
	claims fact.Type
	sort   byte // 'h' for a noun, 'e' for a verb, and so on: see handles
	what   string
}

// handles are what two value claims of one type may have in common: the value,
// the noun, the verb, the name.
func (x *index) handles(c *fact.Claim) []handle {
	var out []handle
	add := func(sort byte, what string) {
		if what != "" {
			out = append(out, handle{c.Type, sort, what})
		}
	}
	families := func(sort byte, stem string) {
		add(sort, stem)
		for _, f := range lexicon.Families(stem) {
			add(sort, strconv.Itoa(f))
		}
	}
	if c.Type == fact.Standing {
		add('q', c.Head)
		return out
	}
	families('h', c.Head)
	if c.Event != "" {
		families('e', c.Event)
	}
	for _, w := range strings.Fields(strings.ToLower(c.Name)) {
		add('n', x.names.fold(w))
	}
	if c.Type == fact.Age {
		add('a', "age") // ages are few, and those of one person may share nothing
	}
	switch c.Type {
	case fact.State:
		return out[:min(len(out), 3)]
	case fact.Quantity, fact.Age:
		add('v', c.Number.Norm())
		add('f', c.Fate.String())
		add('m', c.Number.Value.String()) // whatever its hedge
	case fact.When:
		add('v', c.Time.Norm)
		if c.Time.HasWeekday {
			add('w', c.Time.Weekday.String())
		}
		if c.Time.Clock.Known {
			add('c', "clock")
		}
	}
	return out
}

// asked reports whether claims of a type are compared report by report alone.
func asked(t fact.Type) bool { return t == fact.Mention || t == fact.Post }

// A slot is the value claims that have a handle.
type slot struct {
	claims  []int32
	ofValue bool
}

// postSlots files the value claims under their handles.
func (x *index) postSlots() {
	x.handlesOf = make([][]int32, len(x.claims))
	numbers := map[handle]int32{}
	x.eachClaim(func(u int) {
		if t := x.claims[u].Type; t == fact.Clause || asked(t) || x.claims[u].Repeated || !x.scope.stands(u) {
			return
		}
		for _, h := range x.handles(&x.claims[u]) {
			n, ok := numbers[h]
			if !ok {
				n = int32(len(x.slots))
				numbers[h] = n
				x.slots = append(x.slots, slot{ofValue: h.ofValue()})
			}
			x.handlesOf[u] = append(x.handlesOf[u], n)
			if of := &x.slots[n]; !x.scope.full(len(of.claims)) {
				of.claims = append(of.claims, int32(u))
			}
		}
	})
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
	first := x.firstUnit[x.reportOf[u]+1]
	for _, h := range x.handlesOf[u] {
		of := x.slots[h].claims
		if len(of) > crowd*len(x.docs) {
			continue
		}
		at, _ := slices.BinarySearch(of, first)
		for _, v := range of[at:] {
			if sc.score[v] == 0 {
				sc.score[v] = 1
				sc.touched = append(sc.touched, v)
			}
		}
	}
	sc.found = append(sc.found, sc.touched...)
}

// valueKeys are the keys of parts of a value claim.
type valueKeys struct {
	head, event     *stem
	name            []int32
	subject, object []weighted // of a state
}

// readValues notes the keys that the value claims are compared by.
func (x *index) readValues() {
	x.values = make([]valueKeys, len(x.claims))
	stems := stems{}
	for i := range x.claims {
		c, v := &x.claims[i], &x.values[i]
		if c.Type == fact.Clause || asked(c.Type) {
			continue
		}
		v.head, v.event, v.name = stems.of(c.Head), stems.of(c.Event), x.names.words(c.Name)
		if c.Type == fact.State || c.Type == fact.Standing {
			v.subject, v.object = x.keysIn(i, c.Subject), x.keysIn(i, c.Object)
		}
	}
}

// keysIn gives the keys of some tokens of claim i's sentence.
func (x *index) keysIn(i int, r syntax.Range) []weighted {
	s := x.bags[x.units[i].sentence].sentence
	r = x.within(s, r)
	return once(x.tokens[s][r.From:r.To])
}

// valueFeatures compares what value claims u and v are values of, and the values.
func (x *index) valueFeatures(f *Features, u, v int) {
	a, b, ka, kb := &x.claims[u], &x.claims[v], &x.values[u], &x.values[v]
	f[fHead] = likeness(ka.head, kb.head)
	f[fEvent] = likeness(ka.event, kb.event)
	f[fName] = nameLikeness(ka.name, kb.name)
	switch a.Type {
	case fact.Quantity, fact.Age:
		f.relate(value.Compare(a.Number, b.Number))
	case fact.When:
		f.relate(value.CompareTimes(a.Time, b.Time))
	case fact.State:
		f[fName] = x.keyLikeness(ka.subject, kb.subject)
		f[fHead] = x.keyLikeness(ka.object, kb.object)
	case fact.Standing:
		f[fName] = x.keyLikeness(ka.subject, kb.subject)
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
