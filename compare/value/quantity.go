package value

// quantity reads a numeral or range with its currency, unit and hedges.
func (ts tokens) quantity(i int) (reading, bool) {
	n, ok := ts.numeral(i)
	if !ok || ts.pronoun(i, n) {
		return reading{}, false
	}
	if r, ok := ts.score(i, n); ok {
		return r, true
	}
	n = ts.ratio(n)
	r := exactly(i, n.end, n.value)
	r.Form = formOf(n)
	r.Currency, r.from = ts.symbolBefore(i)
	if r.Currency != "" {
		r.Form = Money
	}
	if !n.ordinal {
		ts.extendRange(&r, n)
		ts.measure(&r)
	}
	if r.Form == Fraction && ts.is(r.last-1, "half") && !ts.partOfSomething(r) {
		return reading{}, false
	}
	ts.hedge(&r)
	return r, true
}

// formOf is the form of a numeral seen alone.
func formOf(n numeral) Form {
	switch {
	case n.ordinal:
		return Ordinal
	case n.part:
		return Fraction
	}
	return Cardinal
}

// noCount are phrases in which "one" and "zero" count nothing.
var noCount = byFirst([]entry[bool]{
	{"one another", true}, {"one of the most", true}, {"one 's", true}, {"one day", true}, {"one - on", true}, {"one - time", true}, {"one - way", true},
})

// leadsOne are the words after which "one" is a pronoun.
var leadsOne = wordSet("no any every each this that another which the some square")

// pronoun tells the "one" of "no one", "one another" and "one-on-one", and the
// "zero" of "ground zero", from numbers.
func (ts tokens) pronoun(i int, n numeral) bool {
	switch {
	case n.end != i+1:
		return false
	case ts.is(i, "zero"):
		return ts.is(i-1, "ground")
	case !ts.is(i, "one"):
		return false
	}
	_, _, idle := noCount.at(ts, i)
	return leadsOne[ts.low(i-1)] || idle && !ts.is(i-1, "for") || ts.is(i-1, "-") && ts.is(i-2, "on")
}

// partOfSomething reports whether the "half" that r is stands for a share, and not
// for a period of play or a word of its own.
func (ts tokens) partOfSomething(r reading) bool {
	_, _, hedged := cuesBefore.before(ts, r.from)
	switch ts.low(r.last) {
	case "of", "the", "its", "their", "his", "her", "our", "a":
		return true
	}
	return hedged
}

// hedge takes in the words of reserve around r and widens its interval. Those
// before the number count where both sides hedge.
func (ts tokens) hedge(r *reading) {
	h, from, ok := cuesBefore.before(ts, r.from)
	if after, to, found := cuesAfter.at(ts, r.to); found {
		r.to = to
		if !ok {
			h, ok = after, true
		}
	}
	r.from = from
	if !ok {
		return
	}
	if r.Hedge != Between {
		r.Hedge = h
	}
	r.Lo, r.Hi = h.interval(r.Lo, r.Hi)
}

// shares are the words for hundredths, with the unit they stand for.
var shares = byFirst([]entry[string]{
	{"%", "percent"}, {"percent", "percent"}, {"- percent", "percent"}, {"per cent", "percent"}, {"pc", "percent"},
	{"percentage point", "point"}, {"percentage points", "point"}, {"- percentage - point", "point"},
})

// measure reads the unit after r's number: per cent, a currency, an age or a measure.
func (ts tokens) measure(r *reading) {
	if unit, end, ok := shares.at(ts, r.to); ok {
		r.Form, r.Unit, r.to = Percent, unit, end
		return
	}
	if code, end := ts.currencyAfter(r.to); code != "" && r.Form != Fraction {
		r.Form, r.Currency, r.to = Money, code, end
		return
	}
	if r.Form != Money && !ts.age(r) {
		ts.unit(r)
	}
}

// unit reads a measure: "19 months", "three-week", "half an hour", "9mm".
func (ts tokens) unit(r *reading) {
	i := r.to
	if ts.is(i, "-") && ts.glued(i) || r.Form == Fraction && (ts.is(i, "an") || ts.is(i, "a")) {
		i++
	}
	if ts.is(i, "square") || ts.is(i, "metric") {
		i++
	}
	u, ok := ts.unitAt(i)
	if !ok {
		return
	}
	r.Form, r.Unit, r.to = Measure, u.name, i+1
	if ts.is(i-1, "square") {
		r.Unit = "square " + u.name
		return
	}
	ts.compound(r, u)
}

// compound takes in the smaller unit of "5 feet 10 inches" or "two years and
// three months", and counts all in it.
func (ts tokens) compound(r *reading, u unit) {
	i := r.to
	if ts.is(i, "and") || ts.is(i, ",") {
		i++
	}
	n, ok := ts.numeral(i)
	v, isUnit := ts.unitAt(n.end)
	if !ok || !isUnit || n.ordinal || r.Hedge != Exactly || v.family != u.family || v.size.Cmp(u.size) >= 0 || u.family == otherUnit {
		return
	}
	r.Value = r.Value.times(u.size).over(v.size).plus(n.value)
	r.Lo, r.Hi, r.Unit, r.to, r.last = r.Value, r.Value, v.name, n.end+1, n.end
}
