package value

// labelNouns stand, with a capital, before a number that names a thing.
var labelNouns = wordSet(`no nos number flight interstate route highway hwy exit section article chapter channel room apartment apt suite unit district
	precinct ward boeing airbus title proposition prop resolution case docket pier gate phase grade level sb hb hr bill act rule
	psalm school engine ladder station terminal area region zone tier stage type apollo windows xbox iphone playstation galaxy
	page pages verse figure table appendix local lot building block wing cell count counts troop form`)

// smallLabelNouns are those that need no capital.
var smallLabelNouns = wordSet("room page exit flight channel apartment")

// label reads digits that name a thing: No. 5, Interstate 95, AK-47, F16, .45-caliber,
// 555-1234, 9/11, 4.1.2.
func (ts tokens) label(i int) (reading, bool) {
	if ts.at(i).kind != digits {
		return reading{}, false
	}
	from, to := ts.model(i), ts.glueEnd(i)
	switch {
	case from < i:
	case ts.numbered(i) > 0:
		from = ts.numbered(i) - 1
	case ts.caliber(i) > 0:
		to = ts.caliber(i)
	case !ts.code(i):
		return reading{}, false
	}
	r := exactly(i, i+1, parseDecimal(ts[i].low))
	r.Form, r.from, r.to = Label, from, to
	return r, true
}

// model is the index of the word that the digits at token i are part of: "F16", "AK-47".
func (ts tokens) model(i int) int {
	j := i
	switch {
	case ts.glued(i) && (ts.at(i-1).kind == word || ts.is(i-1, "/") && ts.glued(i-1) && ts.at(i-2).kind == word):
		j = i - 1
	case ts.glued(i) && ts.hyphen(i-1) && ts.at(i-2).kind == word && ts.at(i-2).upper:
		j = i - 2
	}
	if _, ok := smallOrdinal[ts.low(j)]; ok || dollarPrefixes[ts.low(j)] != "" && ts.is(j+1, "$") {
		return i
	}
	if _, ok := small[ts.low(j)]; ok {
		return i
	}
	return j
}

// numbered is one more than the index where the name begins that a noun gives the
// digits at token i ("No.", "Interstate", "#"), or 0.
func (ts tokens) numbered(i int) int {
	j := i - 1
	if ts.is(j, "#") {
		return j + 1
	}
	if ts.is(j, ".") && ts.glued(j) {
		j--
	}
	if ts.is(i, "911") && (emergency[ts.low(i+1)] || emergency[ts.low(j)]) {
		return i + 1
	}
	if t := ts.at(j); labelNouns[t.low] && (t.upper || smallLabelNouns[t.low] || t.low == "no" && j == i-2) {
		return j + 1
	}
	return 0
}

// emergency are the words around 911 that make it a telephone number.
var emergency = wordSet("call calls called caller calling dial dialed dispatcher dispatchers operator to")

// caliber is the index after ".45-caliber" or "12-gauge", or 0.
func (ts tokens) caliber(i int) int {
	j := i + 1
	if ts.is(j, "-") {
		j++
	}
	switch ts.low(j) {
	case "caliber", "calibre", "cal", "gauge":
		return j + 1
	}
	return 0
}

// code reports whether the digits at token i belong to a chain that is no amount:
// a telephone number, a version, 9/11, the length of a film, or letters that are no unit.
func (ts tokens) code(i int) bool {
	if !ts.glued(i + 1) {
		return false
	}
	if ts.at(i+1).kind == word {
		return ts.foreignLetters(i)
	}
	second := ts.at(i + 2)
	digitsNext := second.kind == digits && ts.glued(i+2)
	switch ts.low(i + 1) {
	case "-":
		phone := len(ts[i].low) == 3 && len(second.low) == 4
		return digitsNext && (phone || ts.is(i+3, "-") && ts.glued(i+3) && ts.at(i+4).kind == digits && ts.glued(i+4))
	case "/":
		_, part := ts.slashed(i)
		return digitsNext && !part
	case ".", ":":
		return digitsNext
	}
	return ts.areaCode(i)
}

// areaCode reports whether the digits at token i are the "(313)" of a telephone number.
func (ts tokens) areaCode(i int) bool {
	return len(ts[i].low) == 3 && ts.is(i-1, "(") && ts.is(i+1, ")") && ts.at(i+2).kind == digits && ts.is(i+3, "-") && ts.glued(i+3)
}

// foreignLetters reports whether letters touch the digits at token i that neither
// scale nor rank nor measure them.
func (ts tokens) foreignLetters(i int) bool {
	if _, isUnit := ts.unitAt(i + 1); isUnit || ts.figure(i).end > i+1 {
		return false
	}
	switch ts.low(i + 1) {
	case "s", "pc", "p":
		return false
	}
	return true
}

// glueEnd is the index after the chain of words, digits, hyphens and slashes that
// touch one another from token i on.
func (ts tokens) glueEnd(i int) int {
	for i++; ts.glued(i); i++ {
		switch t := ts[i]; {
		case t.kind == mark && t.low != "-" && t.low != "/" && t.low != "." && t.low != ":", t.kind == mark && (!ts.glued(i+1) || ts[i+1].kind == mark):
			return i
		}
	}
	return min(i, len(ts))
}
