package value

// Compare says how two numbers stand to each other. They are Same where value and
// hedge are equal, Compatible where their intervals overlap or one is the other
// rounded, Disjoint where neither; a vague word is never Disjoint from anything.
// Numbers of different measure are Incomparable.
func Compare(a, b *Number) Relation {
	switch {
	case !a.Form.Quantity() || !b.Form.Quantity():
		if a.Form == b.Form && a.Text == b.Text {
			return Same
		}
		return Incomparable
	case a.Form == Score && b.Form == Score:
		return compareScores(a, b)
	}
	p, q, ok := commensurate(a, b)
	switch {
	case !ok:
		return Incomparable
	case p == q && a.Hedge == b.Hedge && a.Unit == b.Unit:
		return Same
	case p.overlaps(q), a.Vague, b.Vague, rounds(a, b), rounds(b, a):
		return Compatible
	}
	return Disjoint
}

// compareScores compares results whichever side is named first.
func compareScores(a, b *Number) Relation {
	if a.Parts == b.Parts || a.Parts == [2]Exact{b.Parts[1], b.Parts[0]} {
		return Same
	}
	return Disjoint
}

// A closed interval of amounts.
type bounds struct{ lo, hi Exact }

func (p bounds) overlaps(q bounds) bool { return p.lo.Cmp(q.hi) <= 0 && q.lo.Cmp(p.hi) <= 0 }

func (p bounds) contains(x Exact) bool { return p.lo.Cmp(x) <= 0 && x.Cmp(p.hi) <= 0 }

// by multiplies both ends.
func (p bounds) by(x Exact) bounds { return bounds{p.lo.times(x), p.hi.times(x)} }

// widen moves both ends out by x.
func (p bounds) widen(x Exact) bounds { return bounds{p.lo.minus(x), p.hi.plus(x)} }

// commensurate brings the intervals of a and b to one measure, where there is one.
func commensurate(a, b *Number) (p, q bounds, ok bool) {
	p, q = bounds{a.Lo, a.Hi}, bounds{b.Lo, b.Hi}
	switch {
	case a.Form == Fraction && b.Form == Percent:
		return p.share(), q, b.Unit == "percent"
	case a.Form == Percent && b.Form == Fraction:
		return p, q.share(), a.Unit == "percent"
	case a.Currency != b.Currency || a.Form != b.Form && !(a.lasts() && b.lasts()):
		return p, q, false
	case a.Unit == b.Unit:
		return p, q, true
	}
	return convert(p, q, a, b)
}

// lasts reports whether n is a span of time: a duration, or an age, for a war may
// be "19 months old" as it may have lasted them.
func (n *Number) lasts() bool {
	return n.Form == Age || n.Form == Measure && units[n.Unit].family.ofTime()
}

// share is a fraction in per cent, a point to either side, for "a third" is said
// of 33 per cent as of 34.
func (p bounds) share() bounds { return p.by(Int(100)).widen(Int(1)) }

// convert brings two measures of one family to its smallest unit. The one in the
// larger unit is taken as rounded to that unit: an age down to it, all else to the
// nearest, so that two years may be 19 months.
func convert(p, q bounds, a, b *Number) (bounds, bounds, bool) {
	u, v := units[a.Unit], units[b.Unit]
	if u.family != v.family || u.family == noFamily || u.family == otherUnit {
		return p, q, false
	}
	p, q = p.by(u.size), q.by(v.size)
	if u.size.Cmp(v.size) > 0 {
		return p.rounded(u.size, a.Form), q, true
	}
	return p, q.rounded(v.size, b.Form), true
}

// rounded is what may have been rounded to p in steps of size.
func (p bounds) rounded(size Exact, f Form) bounds {
	if f == Age {
		return bounds{p.lo, p.hi.plus(size).minus(Int(1))}
	}
	return p.widen(size.times(fraction(1, 2)))
}

// rounds reports whether a is b rounded to thousands or more: "5,000" for 4,983.
// It must be less than a tenth off, or the two are two figures.
func rounds(a, b *Number) bool {
	if a.Hedge != Exactly || b.Hedge != Exactly || a.Unit != b.Unit {
		return false
	}
	g := Int(grain(a.Value))
	if g.Cmp(Int(1000)) < 0 {
		return false
	}
	half := g.times(fraction(1, 2))
	tenth := a.Value.times(fraction(1, 10))
	return bounds{a.Value, a.Value}.widen(half).contains(b.Value) && b.Value.minus(a.Value).plus(a.Value.minus(b.Value)).Cmp(tenth) < 0
}
