package value

import (
	"math/bits"
	"strconv"
	"strings"
)

// Exact is a number of zero or more, held as a fraction in lowest terms, so that
// a third and 1.1 are what they are and == is equality. The zero value is 0.
// What exceeds its range (about 1.8e19 in either part) is Inf. Text writes
// amounts, so there are no negative ones.
type Exact struct {
	num, den uint64 // 0 is {0, 0}, Inf is {1, 0}
}

// Inf is greater than every other number: the end of an interval left open.
var Inf = Exact{num: 1}

// Int is the whole number n.
func Int(n uint64) Exact { return fraction(n, 1) }

// fraction is n/d. The denominator must not be 0.
func fraction(n, d uint64) Exact {
	if n == 0 {
		return Exact{}
	}
	g := gcd(n, d)
	return Exact{n / g, d / g}
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// IsInf reports whether x is Inf.
func (x Exact) IsInf() bool { return x.den == 0 && x.num != 0 }

// Cmp is -1, 0 or +1 as x is less than, equal to or greater than y.
func (x Exact) Cmp(y Exact) int {
	switch {
	case x == y:
		return 0
	case x.IsInf() || y == Exact{}:
		return 1
	case y.IsInf() || x == Exact{}:
		return -1
	}
	xhi, xlo := bits.Mul64(x.num, y.den)
	yhi, ylo := bits.Mul64(y.num, x.den)
	if xhi > yhi || xhi == yhi && xlo > ylo {
		return 1
	}
	return -1
}

// times is x*y; Inf where that is out of range.
func (x Exact) times(y Exact) Exact {
	if (x == Exact{} || y == Exact{}) {
		return Exact{}
	}
	if x.IsInf() || y.IsInf() {
		return Inf
	}
	g, h := gcd(x.num, y.den), gcd(y.num, x.den)
	nhi, n := bits.Mul64(x.num/g, y.num/h)
	dhi, d := bits.Mul64(x.den/h, y.den/g)
	if nhi != 0 || dhi != 0 {
		return Inf
	}
	return Exact{n, d}
}

// over is x/y. The divisor must not be 0.
func (x Exact) over(y Exact) Exact { return x.times(Exact{y.den, y.num}) }

// plus is x+y; Inf where that is out of range.
func (x Exact) plus(y Exact) Exact {
	switch {
	case x == Exact{}:
		return y
	case y == Exact{}:
		return x
	case x.IsInf() || y.IsInf():
		return Inf
	}
	ahi, a := bits.Mul64(x.num, y.den)
	bhi, b := bits.Mul64(y.num, x.den)
	dhi, d := bits.Mul64(x.den, y.den)
	sum, carry := bits.Add64(a, b, 0)
	if ahi|bhi|dhi|carry != 0 {
		return Inf
	}
	return fraction(sum, d)
}

// minus is x-y, and 0 where y is the greater.
func (x Exact) minus(y Exact) Exact {
	switch {
	case y == Exact{} || x.IsInf():
		return x
	case x.Cmp(y) <= 0:
		return Exact{}
	}
	ahi, a := bits.Mul64(x.num, y.den)
	bhi, b := bits.Mul64(y.num, x.den)
	dhi, d := bits.Mul64(x.den, y.den)
	if ahi|bhi|dhi != 0 {
		return x
	}
	return fraction(a-b, d)
}

// whole is x as a whole number, where it is one.
func (x Exact) whole() (uint64, bool) {
	return x.num, x.den == 1 || x == Exact{}
}

// grain is the greatest power of ten that divides x, 0 for 0 and for what is not whole.
func grain(x Exact) uint64 {
	n, ok := x.whole()
	if !ok || n == 0 {
		return 0
	}
	g := uint64(1)
	for ; n%10 == 0; n /= 10 {
		g *= 10
	}
	return g
}

// String writes x as a decimal where it has a finite one, else as a fraction.
func (x Exact) String() string {
	if n, ok := x.whole(); ok {
		return strconv.FormatUint(n, 10)
	}
	if x.IsInf() {
		return "inf"
	}
	scale := uint64(1)
	for places := 1; places <= 9; places++ {
		scale *= 10
		if scale%x.den == 0 {
			rest := strconv.FormatUint(x.num%x.den*(scale/x.den), 10)
			return strconv.FormatUint(x.num/x.den, 10) + "." + strings.Repeat("0", places-len(rest)) + rest
		}
	}
	return strconv.FormatUint(x.num, 10) + "/" + strconv.FormatUint(x.den, 10)
}

// parseDecimal reads digits with at most one point, as the scanner leaves them.
func parseDecimal(s string) Exact {
	var n uint64
	d := uint64(1)
	point := false
	for i := 0; i < len(s); i++ {
		if s[i] == '.' {
			point = true
			continue
		}
		hi, lo := bits.Mul64(n, 10)
		sum, carry := bits.Add64(lo, uint64(s[i]-'0'), 0)
		if hi|carry != 0 {
			return Inf
		}
		n = sum
		if point {
			if d > 1e17 {
				return Inf
			}
			d *= 10
		}
	}
	return fraction(n, d)
}
