package value

// streets are the words that end the name of a street.
var streets = wordSet(`st street ave avenue av rd road blvd boulevard drive dr lane ln court ct place pl way highway hwy parkway pkwy terrace circle
	trail pike square row loop alley freeway expressway turnpike`)

// compass are the directions after the name of a street.
var compass = wordSet("n s e w ne nw se sw n.e. n.w. s.e. s.w. north south east west northeast northwest southeast southwest")

// address reads "1587 W. 87th St.", "the 300 block of Elm Street", "87th Street".
func (ts tokens) address(i int) (reading, bool) {
	n, ok := ts.numeral(i)
	if !ok || n.scaled || n.part {
		return reading{}, false
	}
	r := exactly(i, n.end, n.value)
	r.Form = Address
	if n.ordinal {
		r.to = ts.streetEnd(i)
		return r, r.to > 0 && (ts[i].upper || n.digits) && !ts.is(r.to-1, "way")
	}
	j := n.end
	if ts.hyphen(j) {
		j++
	}
	if ts.is(j, "block") && n.digits {
		r.Unit, r.to = "block", j+1
		if ts.is(j+1, "of") {
			r.to = max(ts.streetEnd(j+2), ts.properEnd(j+2))
		}
		return r, true
	}
	r.to = ts.streetEnd(n.end)
	return r, r.to > 0 && n.digits && ts.plainHouse(i)
}

// plainHouse reports whether the digits at token i can be a house number.
func (ts tokens) plainHouse(i int) bool {
	return len(ts[i].low) <= 5 && ts[i].end-ts[i].start == len(ts[i].low)
}

// properEnd is the index after up to five capitalised words or ordinals from token i on.
func (ts tokens) properEnd(i int) int {
	end := i - 1
	for j := i; j < i+5; j++ {
		t := ts.at(j)
		switch n, _ := ts.numeral(j); {
		case t.upper:
			end = j + 1
		case n.ordinal && n.digits:
			j, end = n.end-1, n.end
		case t.low == "." && t.glued && len(ts.low(j-1)) == 1:
		default:
			return end
		}
	}
	return end
}

// streetEnd is the index after a street name that begins at token i: up to five
// capitalised words or ordinals of which the last names a sort of street, or 0.
func (ts tokens) streetEnd(i int) int {
	for j := i; j < i+7; j++ {
		t := ts.at(j)
		n, _ := ts.numeral(j)
		switch {
		case t.upper && streets[t.low] && j > i:
			if ts.is(j+1, ".") && ts.glued(j+1) && len(t.low) <= 4 {
				j++
			}
			if compass[ts.low(j+1)] && ts.at(j+1).upper {
				j++
			}
			return j + 1
		case t.upper, t.low == "." && t.glued:
		case n.ordinal && n.digits:
			j = n.end - 1
		default:
			return 0
		}
	}
	return 0
}
