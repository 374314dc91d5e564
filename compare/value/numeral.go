package value

// A numeral is a number expression: what it is worth and how it is written.
type numeral struct {
	value   Exact
	end     int   // index of the token after it
	ordinal bool  // "third", "22nd"
	part    bool  // a fraction of something: "half", "two-thirds"
	digits  bool  // begins with digits
	scaled  bool  // has a scale word: hundred, dozen, million
	by      Exact // the product of the scale words it ends with; 0 where there is none
}

// scale is by, or 1 where there is none: 1e6 of "2.5 million".
func (n numeral) scale() Exact {
	if n.by == (Exact{}) {
		return Int(1)
	}
	return n.by
}

// small holds the words below a hundred.
var small = map[string]uint64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
	"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
	"fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
	"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// smallOrdinal holds the ordinal words below a hundred.
var smallOrdinal = map[string]uint64{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
	"eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
	"fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
	"nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
	"sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
}

// scales holds the words that multiply what stands before them.
var scales = map[string]uint64{
	"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "lakh": 1e5, "lakhs": 1e5, "million": 1e6,
	"crore": 1e7, "crores": 1e7, "billion": 1e9, "trillion": 1e12,
}

// shortScales holds the letters that multiply the digits they touch. "m" may be metres too.
var shortScales = map[string]uint64{
	"k": 1000, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
}

// fractions holds the words for a part of one.
var fractions = map[string]uint64{
	"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
	"fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}

// numeral reads the longest number expression that begins at token i.
func (ts tokens) numeral(i int) (numeral, bool) {
	t := ts.at(i)
	switch {
	case t.kind == digits:
		return ts.figure(i), true
	case t.kind != word:
		return numeral{}, false
	case t.low == "half":
		return ts.half(i)
	case t.low == "a" || t.low == "an":
		return ts.article(i)
	}
	if n, ok := smallOrdinal[t.low]; ok {
		return numeral{value: Int(n), end: i + 1, ordinal: true}, true
	}
	if _, ok := small[t.low]; ok {
		return ts.spelled(i), true
	}
	return numeral{}, false
}

// half reads "half a million", "half a dozen" and "half".
func (ts tokens) half(i int) (numeral, bool) {
	half := numeral{value: fraction(1, 2), end: i + 1, part: true}
	j := i + 1
	if ts.is(j, "a") || ts.hyphen(j) {
		j++
	}
	if n, ok := scales[ts.low(j)]; ok {
		return numeral{value: half.value.times(Int(n)), end: j + 1, scaled: true}, true
	}
	return half, true
}

// article reads "a hundred and five", "a dozen", "a million and a half", "a third
// of", "a half", "a quarter of". "A" alone is no number.
func (ts tokens) article(i int) (numeral, bool) {
	next := ts.low(i + 1)
	if _, ok := scales[next]; ok && next != "score" {
		return ts.spelled(i), true
	}
	if next == "half" {
		return ts.half(i + 1)
	}
	if d, ok := fractions[next]; ok && ts.is(i+2, "of") {
		return numeral{value: fraction(1, d), end: i + 2, part: true}, true
	}
	return numeral{}, false
}

// figure reads digits with what belongs to them: "22nd", "1.5 million", "3bn", "2 1/2", "3/4".
func (ts tokens) figure(i int) numeral {
	n := numeral{value: parseDecimal(ts[i].low), end: i + 1, digits: true}
	if d, ok := ts.slashed(i); ok {
		return numeral{value: d, end: i + 3, digits: true, part: true}
	}
	if ts.glued(i + 1) {
		switch w := ts.low(i + 1); w {
		case "st", "nd", "rd", "th":
			n.ordinal, n.end = true, i+2
			return n
		default:
			if by, ok := shortScales[w]; ok && (w != "m" || ts.millions(i)) {
				n.value, n.end, n.scaled, n.by = n.value.times(Int(by)), i+2, true, Int(by)
				return n
			}
		}
	}
	if d, ok := ts.slashed(n.end); ok && !ts.glued(n.end) {
		n.value, n.end = n.value.plus(d), n.end+3
	}
	return ts.scaleUp(n)
}

// slashed reads "1/2" at token i, or another fraction of two, three or four.
func (ts tokens) slashed(i int) (Exact, bool) {
	if !ts.is(i+1, "/") || !ts.glued(i+1) || !ts.glued(i+2) || ts.at(i+2).kind != digits || ts.glued(i+3) && ts.is(i+3, "/") {
		return Exact{}, false
	}
	switch ts.low(i) + "/" + ts.low(i+2) {
	case "1/2":
		return fraction(1, 2), true
	case "1/3", "2/3":
		return parseDecimal(ts.low(i)).times(fraction(1, 3)), true
	case "1/4", "3/4":
		return parseDecimal(ts.low(i)).times(fraction(1, 4)), true
	}
	return Exact{}, false
}

// millions tells "m" for million from "m" for metre: it follows an amount of
// money, or a noun in the plural follows it.
func (ts tokens) millions(i int) bool {
	if c, _ := ts.symbolBefore(i); c != "" {
		return true
	}
	w := ts.low(i + 2)
	return len(w) > 3 && w[len(w)-1] == 's' || w == "people" || w == "children" || w == "women" || w == "men"
}

// scaleUp multiplies n by the scale words that follow: "5 million", "2.5-billion", "3 hundred thousand".
func (ts tokens) scaleUp(n numeral) numeral {
	if ts.is(n.end, "hundred") {
		n.value, n.end, n.scaled, n.by = n.value.times(Int(100)), n.end+1, true, Int(100)
	}
	for {
		by, end := ts.scaleWord(n.end)
		if by == 1 {
			return n
		}
		n.value, n.end, n.scaled = n.value.times(Int(by)), end, true
		n.by = n.scale().times(Int(by))
	}
}
