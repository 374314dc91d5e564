package value

// A Number is an amount, a rank, a score or an age as a sentence states it.
type Number struct {
	Start, End         int    // bytes of the whole: hedge, currency, number, unit
	CoreStart, CoreEnd int    // bytes of the number alone
	Text               string // the sentence from Start to End

	// Value is the number as written, hedge apart; of a range its lower end.
	Value Exact
	// Lo and Hi are the closed interval of what the words leave open, by the
	// readings given at Hedge. They are equal where the number is exact.
	Lo, Hi Exact
	Hedge  Hedge
	// Vague marks words that name no number ("several", "dozens"). Their
	// interval is open upwards, and Compare never finds them Disjoint.
	Vague bool

	Form     Form
	Unit     string   // "percent", "point", "year", "kilometer" ..., singular, or ""
	Currency string   // ISO 4217 code of Money, or ""
	Parts    [2]Exact // the two sides of a Score, as written
}

// Form is what a number is for.
type Form int

// The forms. From Temporal on a number is not a quantity, and Compare knows no more
// of it than whether it is written alike.
const (
	Cardinal Form = iota // how many
	Measure              // with a unit: a length, a weight, a time span
	Ordinal              // which one in a row
	Percent              // per cent, or percentage points (Unit "point")
	Money                // an amount in Currency
	Age                  // years (or Unit months, weeks, days) that someone has lived
	Score                // a result or vote: two Parts
	Fraction             // a part of a whole that follows: "two-thirds of"
	Temporal             // part of a date or a time of day; Times reads it
	Address              // house or street number
	Label                // a name: Interstate 95, AK-47, .45-caliber, No. 5, a telephone number
)

var formNames = [...]string{
	"cardinal", "measure", "ordinal", "percent", "money", "age", "score", "fraction",
	"temporal", "address", "label",
}

// String names the form in one lower-case word.
func (f Form) String() string { return formNames[f] }

// Quantity reports whether numbers of form f count, measure or rank something.
func (f Form) Quantity() bool { return f < Temporal }

// Norm writes what n means: ">40000", "~20", "20..30", "24+" for "dozens", "400000 USD",
// "54-45", "19 month"; of what is no quantity its words.
func (n Number) Norm() string {
	switch {
	case n.Form == Score:
		return n.Parts[0].String() + "-" + n.Parts[1].String()
	case !n.Form.Quantity():
		return n.Text
	}
	s := n.Hedge.sign() + n.Value.String()
	switch n.Hedge {
	case Between:
		s = n.Lo.String() + ".." + n.Hi.String()
	case Vaguely:
		s = n.Lo.String() + "+"
	}
	if u := n.Currency + n.Unit; u != "" {
		s += " " + u
	}
	return s
}
