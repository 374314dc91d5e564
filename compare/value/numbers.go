package value

// A reading is a Number in terms of tokens: the whole is [from, to), the number
// alone [first, last).
type reading struct {
	Number
	from, to    int
	first, last int
}

// detectors read a number that begins at token i, the particular before the
// general. Each reports whether it found one.
var detectors = []func(tokens, int) (reading, bool){
	tokens.label, tokens.address, tokens.vague, tokens.decadeOfLife, tokens.quantity,
}

// Numbers finds the numbers of the sentence s, in order.
func Numbers(s string) []Number {
	numbers, _ := new(Reader).Read(s, Ref{})
	return numbers
}

// A Reader reads sentences one after the other. It keeps the memory that it works
// in, and so holds on to texts that it read. The zero value is ready to read.
type Reader struct {
	tokens  tokens
	times   []timing
	numbers []reading
}

// Read finds the numbers and the times of the sentence s, as Numbers and Times
// do, in one go.
func (r *Reader) Read(s string, ref Ref) ([]Number, []Time) {
	r.tokens = scan(s, r.tokens)
	r.times = r.tokens.timings(ref, r.times[:0])
	r.numbers = r.tokens.readings(r.times, r.numbers[:0])
	r.tokens.shareUnits(r.numbers)
	return r.tokens.numbers(s, r.numbers), r.tokens.times(s, r.times)
}

// numbers gives the numbers found their place and their words in s.
func (ts tokens) numbers(s string, found []reading) []Number {
	out := make([]Number, len(found))
	for i := range found {
		out[i] = ts.finish(&found[i], s)
	}
	return out
}

// readings adds to out the numbers found among the tokens. What belongs to a date
// or a time of day is no quantity.
func (ts tokens) readings(times []timing, out []reading) []reading {
	for i := 0; i < len(ts); i++ {
		for len(times) > 0 && (times[0].to <= i || times[0].Kind == Duration) {
			times = times[1:]
		}
		if ts.opening(i)&opensNumber == 0 {
			continue
		}
		r, ok := ts.number(i, times)
		if !ok {
			continue
		}
		if n := len(out); n > 0 && r.from < out[n-1].to {
			r.from = r.first
		}
		out = append(out, r)
		i = r.to - 1
	}
	return out
}

// number reads the number that begins at token i, given the times that end behind it.
func (ts tokens) number(i int, times []timing) (reading, bool) {
	if len(times) > 0 && times[0].from <= i {
		return ts.partOfTime(i, times[0].to)
	}
	for _, d := range detectors {
		if r, ok := d(ts, i); ok {
			return r, true
		}
	}
	return reading{}, false
}

// shareUnits gives the unit of "13 and 9-year-old" and "5, 6 and 7 percent" to
// every number of the list that is written alike: in digits, or in words.
func (ts tokens) shareUnits(found []reading) {
	for i := len(found) - 1; i > 0; i-- {
		r, before := &found[i], &found[i-1]
		if r.Form != Age && r.Form != Measure && r.Form != Percent || before.Form != Cardinal || before.Vague || ts[before.first].kind != ts[r.first].kind {
			continue
		}
		j := before.to
		if ts.is(j, "-") {
			j++
		}
		switch ts.low(j) {
		case "and", "or", "to", ",":
			if j+1 == r.from {
				before.Form, before.Unit = r.Form, r.Unit
			}
		}
	}
}

// finish gives r its place and its words in s.
func (ts tokens) finish(r *reading, s string) Number {
	n := r.Number
	n.Start, n.End = ts[r.from].start, ts[r.to-1].end
	n.CoreStart, n.CoreEnd = ts[r.first].start, ts[r.last-1].end
	n.Text = s[n.Start:n.End]
	return n
}

// partOfTime reads a numeral inside a date or time of day that ends before token end.
func (ts tokens) partOfTime(i, end int) (reading, bool) {
	n, ok := ts.numeral(i)
	if !ok || n.end > end {
		return reading{}, false
	}
	r := exactly(i, n.end, n.value)
	r.Form = Temporal
	return r, true
}

// exactly is an unhedged number in the tokens [from, to).
func exactly(from, to int, v Exact) reading {
	return reading{Number: Number{Value: v, Lo: v, Hi: v}, from: from, to: to, first: from, last: to}
}
