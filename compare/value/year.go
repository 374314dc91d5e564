package value

import (
	"fmt"
	"strings"
)

// yearNumber reads a year at token i: four digits without a separator.
func (ts tokens) yearNumber(i int) (year int, ok bool) {
	t := ts.at(i)
	if t.kind != digits || t.end-t.start != 4 || len(t.low) != 4 || ts.glued(i+1) && ts.at(i+1).kind == word {
		return 0, false
	}
	n, ok := parseDecimal(t.low).whole()
	return int(n), ok && 1000 <= n && n < 2200
}

// yearAfter reads ", 2013", "2013" and "of 2013" at token i, and "last year".
func (ts tokens) yearAfter(i int, ref Ref) (year, end int, ok bool) {
	if ts.is(i, ",") || ts.is(i, "of") || ts.is(i, "in") {
		i++
	}
	if year, ok := ts.yearNumber(i); ok && !ts.counts(i) {
		return year, i + 1, true
	}
	if by, known := shifts[ts.low(i)]; known && ts.is(i+1, "year") && ref.Known {
		return ref.day().Year() + by, i + 2, true
	}
	return 0, i, false
}

// yearLeads are the words after which four digits are a year.
var yearLeads = wordSet(`in since by of from until till before after during through mid early late for and to year the fiscal around circa ( a his her
	their its between this`)

// year reads "2013", "2012-13" and "2003-2008".
func (ts tokens) year(i int, _ Ref) (timing, bool) {
	y, ok := ts.yearNumber(i)
	if !ok || y < 1700 || !ts.yearlike(i) {
		return timing{}, false
	}
	if ts.is(i+1, "-") && ts.at(i+2).kind == digits {
		z, _ := parseDecimal(ts.low(i + 2)).whole()
		if len(ts.low(i+2)) == 2 {
			z += uint64(y / 100 * 100)
		}
		if int(z) > y && int(z) < 2200 {
			t := inYear(y)
			t.To, t.Norm = date(int(z)+1, 1, 1), fmt.Sprintf("%04d/%04d", y, z)
			return timing{Time: t, to: i + 3}, true
		}
	}
	return timing{Time: inYear(y), to: i + 1}, true
}

// yearlike tells a year from a count, a house number and part of a longer number.
func (ts tokens) yearlike(i int) bool {
	before := ts.at(i - 1)
	switch {
	case ts.currencySign(i-1) || ts.glued(i) && !ts.joinsYear(i-1) || ts.counts(i) || ts.streetEnd(i+1) > 0:
		return false
	case yearLeads[before.low]:
		return true
	}
	_, _, hedged := cuesBefore.before(ts, i)
	return !hedged
}

// joinsYear reports whether token i may touch a year after it: "(2013", "mid-2013",
// "2012-2013", but not the dash of a telephone number.
func (ts tokens) joinsYear(i int) bool {
	switch ts.low(i) {
	case "(", "/", "\"":
		return true
	case "-":
		_, ok := ts.yearNumber(i - 1)
		return ok || ts.at(i-1).kind != digits
	}
	return false
}

// counts reports whether what follows the number at token i is counted by it: a
// unit, a scale, people; or, of a round number or a year long gone, any plural:
// "2000 boats", "1772 boats".
func (ts tokens) counts(i int) bool {
	after := ts.at(i + 1)
	if _, ok := ts.unitAt(i + 1); ok || scales[after.low] > 0 || currencyWords[after.low] != "" || counted[after.low] || after.low == "%" {
		return true
	}
	plural := after.kind == word && !after.upper && strings.HasSuffix(after.low, "s") && !strings.HasSuffix(after.low, "ss")
	return plural && (strings.HasSuffix(ts.low(i), "00") || ts.low(i) < "1850") && !yearLeads[ts.low(i-1)]
}

// counted are the words after which a number before them counts.
var counted = wordSet("people men women children persons others more dead wounded injured percent per block")

// era reads "the 1990s", "the '90s", "mid-1990s", "the 21st century".
func (ts tokens) era(i int, _ Ref) (timing, bool) {
	if n, ok := ts.numeral(i); ok && n.ordinal {
		j := n.end
		if ts.is(j, "-") {
			j++
		}
		v, _ := n.value.whole()
		return timing{Time: inCentury(int(v)), to: j + 1}, ts.is(j, "century") && v > 0 && v < 30
	}
	short := ts.is(i, "'")
	if short {
		i++
	}
	t := ts.at(i)
	if t.kind != digits || !ts.glued(i+1) || !ts.is(i+1, "s") || t.low[len(t.low)-1] != '0' || short && !ts.glued(i) {
		return timing{}, false
	}
	v, _ := parseDecimal(t.low).whole()
	switch {
	case len(t.low) == 4 && 1000 < v && v < 2200:
		return timing{Time: inDecade(int(v)), to: i + 2}, true
	case len(t.low) == 2 && short && v < 20:
		return timing{Time: inDecade(2000 + int(v)), to: i + 2}, true
	case len(t.low) == 2 && short:
		return timing{Time: inDecade(1900 + int(v)), to: i + 2}, true
	}
	return timing{}, false
}
