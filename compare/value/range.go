package value

// extendRange takes in the second number of "20 to 30", "20-30", "between 20 and
// 30", "two or three". The scale and the sign of either side serve both.
func (ts tokens) extendRange(r *reading, n numeral) {
	j, ok := ts.connector(r, n)
	if !ok {
		return
	}
	code, _ := ts.symbolBefore(j + 1)
	if code != "" {
		j++
	}
	m, ok := ts.numeral(j)
	if !ok || m.ordinal || m.part != n.part {
		return
	}
	lo := n.value
	if m.scaled && !n.scaled && n.value.Cmp(Int(1000)) < 0 {
		lo = lo.times(m.scale())
	}
	if lo.Cmp(m.value) >= 0 {
		return
	}
	r.Value, r.Lo, r.Hi, r.Hedge = lo, lo, m.value, Between
	r.to, r.last = m.end, m.end
	if ts.is(r.from-1, "between") {
		r.from--
	}
}

// connector is the index after the word or dash that joins r to a second number,
// a repeated unit skipped ("20% to 30%").
func (ts tokens) connector(r *reading, n numeral) (int, bool) {
	j := n.end
	for _, unit := range []string{"%", "percent", "million", "billion"} {
		if ts.is(j, unit) {
			j++
		}
	}
	switch ts.low(j) {
	case "to":
		return j + 1, !ts.changes(r.from)
	case "or":
		return j + 1, true
	case "and":
		return j + 1, ts.is(r.from-1, "between")
	case "-":
		if ts.is(j+1, "to") && ts.is(j+2, "-") {
			return j + 3, true
		}
		if (ts.is(j+1, "to") || ts.is(j+1, "or")) && !ts.glued(j+1) {
			return j + 2, true
		}
		return j + 1, ts.glued(j) == ts.glued(j+1)
	}
	return 0, false
}

// changeVerbs make "from 5 to 7" two numbers, a before and an after.
var changeVerbs = wordSet(`rose rise risen rising fell fall fallen falling grew grow grown growing increased increase increasing dropped drop dropping
	declined decline cut cutting raised raise raising lowered reduced reduce slipped climbed jumped went up down doubled expanded
	shrank`)

// changes reports whether "from" stands right before token i and a word of change shortly before it.
func (ts tokens) changes(i int) bool {
	if !ts.is(i-1, "from") {
		return false
	}
	for j := i - 2; j >= i-8; j-- {
		if changeVerbs[ts.low(j)] {
			return true
		}
	}
	return false
}

// contests are the words around which "3-1" is a result and not a range.
var contests = wordSet(`vote votes voted voting score scored won win wins winning lost lose loss beat beating defeat defeated victory tie tied draw
	lead led ahead majority margin decision ruling ruled passed approved rejected tally match game final verdict ballot`)

// contest reports whether a word of contest stands within eight tokens of token i.
func (ts tokens) contest(i int) bool {
	for j := i - 8; j <= i+10; j++ {
		if contests[ts.low(j)] {
			return true
		}
	}
	return false
}

// score reads "54-45", "3-1", "61 to 39": two plain numbers of a vote or a game.
// The lower comes first only behind a dash, near a word of contest.
func (ts tokens) score(i int, n numeral) (reading, bool) {
	j := n.end
	switch {
	case n.scaled || n.ordinal || n.part:
		return reading{}, false
	case ts.hyphen(j) && ts.is(j+1, "to") && ts.hyphen(j+2):
		j += 2
	case ts.hyphen(j):
	case ts.is(j, "to") && n.digits && ts.contest(i) && !ts.is(i-1, "from"):
	default:
		return reading{}, false
	}
	m, ok := ts.numeral(j + 1)
	if !ok || m.scaled || m.ordinal || m.part || m.digits != n.digits || ts.is(m.end, "-") && ts.glued(m.end) && !ts.contest(i) {
		return reading{}, false
	}
	if rising := n.value.Cmp(m.value) < 0; rising && (!ts.hyphen(j) || !ts.contest(i)) || ts.currencySign(i-1) || ts.is(m.end, "%") {
		return reading{}, false
	}
	r := exactly(i, m.end, n.value)
	r.Form, r.Parts = Score, [2]Exact{n.value, m.value}
	return r, true
}
