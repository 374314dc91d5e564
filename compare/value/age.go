package value

// age reads r as a time that someone has lived: "22-year-old", "22 years old",
// "aged 22", "ages 20 and 21", "Ann Lee, 22, of ..." and "who is 22".
func (ts tokens) age(r *reading) bool {
	if r.Form != Cardinal {
		return false
	}
	if end, unit, ok := ts.old(r.to); ok {
		r.Form, r.Unit, r.to = Age, unit, end
		return true
	}
	if _, isUnit := ts.unitAt(r.to); isUnit || r.Hi.Cmp(Int(120)) > 0 && !r.Hi.IsInf() {
		return false
	}
	if ts.agedBefore(r.from) || ts.apposition(r) || ts.saidOf(r) {
		r.Form, r.Unit = Age, "year"
		return true
	}
	return false
}

// old reads "-year-old", " years old", "-month-olds", "years of age" at token i.
func (ts tokens) old(i int) (end int, name string, ok bool) {
	if ts.is(i, "-") {
		i++
	}
	u, ok := ts.unitAt(i)
	if !ok && ts.is(i, "yr") {
		u, ok = units["year"], true
	}
	if !ok || !u.family.ofTime() {
		return 0, "", false
	}
	i++
	if end, ok := ts.after(i, "of age"); ok {
		return end, u.name, true
	}
	if ts.is(i, "-") {
		i++
	}
	return i + 1, u.name, ts.is(i, "old") || ts.is(i, "olds")
}

// agedBefore reports whether "aged", "age" or "ages" governs the number at token
// i, over other numbers of the same list.
func (ts tokens) agedBefore(i int) bool {
	for j := i - 1; j >= i-8; j-- {
		switch t := ts.at(j); {
		case t.low == "aged", t.low == "age", t.low == "ages":
			return true
		case t.kind == digits, t.low == ",", t.low == "and", t.low == "or", t.low == "to", t.low == "between", t.low == "of", t.low == "from":
		default:
			if _, ok := small[t.low]; !ok {
				return false
			}
		}
	}
	return false
}

// saidOf reports whether r is said of somebody and nothing else is: "who is 34,".
func (ts tokens) saidOf(r *reading) bool {
	switch ts.low(r.from - 2) {
	case "who", "he", "she":
	default:
		return false
	}
	return (ts.is(r.from-1, "is") || ts.is(r.from-1, "was")) && r.Hi.Cmp(Int(111)) < 0 && ts.closesAge(r.to)
}

// apposition reports whether r is set off by commas right after a name, the way
// the press gives an age.
func (ts tokens) apposition(r *reading) bool {
	before := ts.at(r.from - 2)
	named := before.kind == word && (before.upper || people[before.low]) || before.low == "." && ts.at(r.from-3).upper || ts.is(r.from-1, "then")
	return named && r.Hedge == Exactly && ts.at(r.first).kind == digits && r.Hi.Cmp(Int(111)) < 0 &&
		(ts.is(r.from-1, ",") && ts.glued(r.from-1) || ts.is(r.from-1, "then")) && ts.closesAge(r.to)
}

// closesAge reports whether token i may follow an age set off from a name.
func (ts tokens) closesAge(i int) bool {
	switch ts.low(i) {
	case ",":
		return ts.glued(i) && ts.at(i+1).kind != digits
	case "and":
		return ts.at(i + 1).upper
	case ".", ";", ")", "-", "—", "":
		return !(ts.glued(i) && ts.glued(i+1))
	}
	return false
}

// people are the nouns that an age may follow behind a comma, as it does a name.
var people = wordSet(`man woman boy girl child baby toddler infant teen teenager victim suspect driver officer son daughter
	brother sister husband wife mother father grandmother grandfather`)

// decadeOfLife reads "in his 20s", "in her early 30s": an age within ten years.
func (ts tokens) decadeOfLife(i int) (reading, bool) {
	n := ts.at(i)
	if n.kind != digits || len(n.low) != 2 || n.low[1] != '0' || !ts.is(i+1, "s") || !ts.glued(i+1) {
		return reading{}, false
	}
	r := exactly(i, i+2, parseDecimal(n.low))
	lo, hi := uint64(0), uint64(9)
	j := i - 1
	if ts.is(j, "-") {
		j--
	}
	switch ts.low(j) {
	case "early":
		r.from, hi = j, 4
	case "mid":
		r.from, lo, hi = j, 3, 7
	case "late":
		r.from, lo = j, 5
	}
	switch ts.low(r.from - 1) {
	case "his", "her", "their", "the", "in", "to", "and", "or":
	default:
		return reading{}, false
	}
	r.Lo, r.Hi = r.Value.plus(Int(lo)), r.Value.plus(Int(hi))
	r.Form, r.Unit, r.Hedge = Age, "year", Between
	return r, true
}
