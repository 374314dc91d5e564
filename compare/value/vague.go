package value

// vaguePhrases name no number; each stands for what it is at the least, by our
// own reading: a plural is two or more of its kind.
var vaguePhrases = byFirst([]entry[uint64]{
	{"hundreds of thousands", 2e5}, {"hundreds of millions", 2e8}, {"hundreds of billions", 2e11},
	{"tens of thousands", 2e4}, {"tens of millions", 2e7}, {"tens of billions", 2e10}, {"dozens", 24}, {"scores of", 40},
	{"hundreds", 200}, {"thousands", 2000}, {"millions", 2e6}, {"billions", 2e9}, {"trillions", 2e12},
	{"a couple of", 2}, {"a couple", 2}, {"couple of", 2}, {"a handful of", 2}, {"a few", 2}, {"several", 3}, {"numerous", 3}, {"many", 3},
})

// vague reads a phrase that names no number, and one multiplied: "several
// hundred", "a few dozen".
func (ts tokens) vague(i int) (reading, bool) {
	n, end, ok := vaguePhrases.at(ts, i)
	if !ok || ts.manyOf(i) {
		return reading{}, false
	}
	couple := ts.is(end-1, "couple")
	least := Int(n)
	for by, ok := scales[ts.low(end)]; ok && by != 20; by, ok = scales[ts.low(end)] {
		least, end, couple = least.times(Int(by)), end+1, false
	}
	return ts.vaguely(i, end, least, couple)
}

// manyOf reports whether "many" at token i asks or compares: "how many", "as many as".
func (ts tokens) manyOf(i int) bool {
	switch ts.low(i - 1) {
	case "how", "so", "as", "too", "not", "that":
		return ts.is(i, "many")
	}
	return false
}

// measureOf is measure, past the "of" of "millions of dollars".
func (ts tokens) measureOf(r *reading) {
	to := r.to
	if ts.is(to, "of") {
		r.to++
	}
	ts.measure(r)
	if r.Form == Cardinal {
		r.to = to
	}
}

// vaguely is the reading of a vague phrase in the tokens [i, end). "A couple" is
// two people who live together unless a unit or another number follows.
func (ts tokens) vaguely(i, end int, least Exact, couple bool) (reading, bool) {
	r := exactly(i, end, least)
	r.Hi, r.Hedge, r.Vague = Inf, Vaguely, true
	ts.measureOf(&r)
	if couple && r.Form == Cardinal {
		return reading{}, false
	}
	if _, from, ok := cuesBefore.before(ts, r.from); ok {
		r.from = from
	}
	return r, true
}
