package value

import "strings"

// spelled reads a number in words, from the greatest scale down: "two hundred and
// thirty thousand five hundred", "two dozen", "twenty-second".
func (ts tokens) spelled(i int) numeral {
	n := numeral{end: i}
	var total uint64
	for limit, j := uint64(1e15), i; ; {
		run, k, ordinal := ts.belowThousand(j)
		by, end := ts.scaleWord(k)
		if k == j || by >= limit {
			break
		}
		total += run * by
		n.end, n.ordinal, n.scaled = end, ordinal, n.scaled || by > 1 || run >= 100
		if n.by = Int(by); run >= 100 && run%100 == 0 {
			n.by = Int(by * 100)
		}
		if by < 1000 || ordinal {
			break
		}
		limit, j = by, ts.skipAnd(end)
	}
	n.value = Int(total)
	return ts.fractionAfter(ts.andHalf(n))
}

// belowThousand reads "five", "two hundred and thirty-one", "a hundred", "twelve hundred";
// "a" counts where a scale word follows. The index is i where there is nothing to read.
func (ts tokens) belowThousand(i int) (run uint64, end int, ordinal bool) {
	run, end, ordinal = ts.belowHundred(i)
	if _, ok := scales[ts.low(i+1)]; ok && (ts.is(i, "a") || ts.is(i, "an")) {
		run, end = 1, i+1
	}
	if end == i || ordinal || !ts.is(end, "hundred") {
		return run, end, ordinal
	}
	run, end = run*100, end+1
	rest, j, ordinal := ts.belowHundred(ts.skipAnd(end))
	if rest == 0 {
		return run, end, false
	}
	return run + rest, j, ordinal
}

// skipAnd is the index after "and" where a number below a hundred follows it, else i.
func (ts tokens) skipAnd(i int) int {
	if ts.is(i, "and") {
		if _, j, _ := ts.belowHundred(i + 1); j > i+1 {
			return i + 1
		}
	}
	return i
}

// Hyphened reports whether w, in lower case, is a number written out with a
// hyphen: "forty-one".
func Hyphened(w string) bool {
	ten, one, ok := strings.Cut(w, "-")
	return ok && small[ten] >= 20 && 1 <= small[one] && small[one] <= 9
}

// belowHundred reads "twenty", "twenty-two", "twenty-second", "second".
func (ts tokens) belowHundred(i int) (n uint64, end int, ordinal bool) {
	if n, ok := smallOrdinal[ts.low(i)]; ok {
		return n, i + 1, true
	}
	n, ok := small[ts.low(i)]
	if !ok {
		return 0, i, false
	}
	j := i + 1
	if ts.hyphen(j) {
		j++
	}
	if one, ok := small[ts.low(j)]; ok && n >= 20 && 1 <= one && one <= 9 {
		return n + one, j + 1, false
	}
	if one, ok := smallOrdinal[ts.low(j)]; ok && n >= 20 && one <= 9 {
		return n + one, j + 1, true
	}
	return n, i + 1, false
}

// scaleWord is the factor of the scale word at token i other than "hundred", 1
// where there is none, and the index after it.
func (ts tokens) scaleWord(i int) (by uint64, end int) {
	j := i
	if ts.hyphen(j) {
		j++
	}
	if by, ok := scales[ts.low(j)]; ok && by != 100 && by != 20 {
		return by, j + 1
	}
	return 1, i
}

// ratio makes a part of the whole out of "one in five" and "two out of 10".
func (ts tokens) ratio(n numeral) numeral {
	j, ok := ts.after(n.end, "out of")
	if !ok && ts.is(n.end, "in") && n.value == Int(1) {
		j, ok = n.end+1, true
	}
	if !ok || n.ordinal || n.part {
		return n
	}
	m, ok := ts.numeral(j)
	if !ok || m.ordinal || m.part || m.value.Cmp(n.value) <= 0 || m.value.Cmp(Int(1000)) > 0 {
		return n
	}
	return numeral{value: n.value.over(m.value), end: m.end, part: true}
}

// andHalf adds the "and a half" of "two and a half million" and "a million and a half".
func (ts tokens) andHalf(n numeral) numeral {
	j, ok := ts.after(n.end, "and a half")
	if !ok {
		j, ok = ts.after(n.end, "- and - a - half")
	}
	if !ok {
		return n
	}
	half := fraction(1, 2)
	if n.scaled {
		half = half.times(Int(grain(n.value)))
	}
	n.value, n.end = n.value.plus(half), j
	return ts.scaleUp(n)
}

// fractionAfter reads the denominator of "three-quarters", "two thirds", "one-third",
// but not of "two fifth graders" and "one third baseman".
func (ts tokens) fractionAfter(n numeral) numeral {
	j := n.end
	if ts.hyphen(j) {
		j++
	}
	d, ok := fractions[ts.low(j)]
	w, whole := n.value.whole()
	if !ok || !whole || n.scaled || n.ordinal || w == 0 || w >= d {
		return n
	}
	plural := strings.HasSuffix(ts.low(j), "s")
	if plural == (w == 1) || w == 1 && j == n.end && !ts.is(j+1, "of") {
		return n
	}
	n.value, n.end, n.part = fraction(w, d), j+1, true
	return n
}
