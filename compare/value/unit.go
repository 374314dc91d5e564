package value

// family is what a unit measures.
type family uint8

const (
	noFamily     family = iota
	clockTime           // seconds to weeks
	calendarTime        // months to centuries; a month has no fixed number of days
	metricLength        // millimeters
	customLength        // inches
	metricWeight        // grams
	customWeight        // ounces
	metricArea          // square meters
	customArea          // acres
	otherUnit           // comparable with its own name alone
)

// ofTime reports whether f measures time.
func (f family) ofTime() bool { return f == clockTime || f == calendarTime }

// A unit is a measure: all units of one family convert by their size.
type unit struct {
	name   string
	family family
	size   Exact // in the smallest whole unit of the family
}

// units maps each unit word, singular, to what it measures. Sizes between metric
// and customary families are not given: a writer who converts rounds.
var units = map[string]unit{
	"second": {"second", clockTime, Int(1)}, "minute": {"minute", clockTime, Int(60)}, "min": {"minute", clockTime, Int(60)},
	"hour": {"hour", clockTime, Int(3600)}, "day": {"day", clockTime, Int(86400)}, "week": {"week", clockTime, Int(604800)},
	"fortnight": {"fortnight", clockTime, Int(1209600)}, "month": {"month", calendarTime, Int(1)}, "year": {"year", calendarTime, Int(12)},
	"decade": {"decade", calendarTime, Int(120)}, "century": {"century", calendarTime, Int(1200)}, "centuries": {"century", calendarTime, Int(1200)},
	"mm": {"millimeter", metricLength, Int(1)}, "millimeter": {"millimeter", metricLength, Int(1)}, "millimetre": {"millimeter", metricLength, Int(1)},
	"cm": {"centimeter", metricLength, Int(10)}, "centimeter": {"centimeter", metricLength, Int(10)}, "centimetre": {"centimeter", metricLength, Int(10)},
	"m": {"meter", metricLength, Int(1000)}, "meter": {"meter", metricLength, Int(1000)}, "metre": {"meter", metricLength, Int(1000)},
	"km": {"kilometer", metricLength, Int(1e6)}, "kilometer": {"kilometer", metricLength, Int(1e6)}, "kilometre": {"kilometer", metricLength, Int(1e6)},
	"inch": {"inch", customLength, Int(1)}, "inches": {"inch", customLength, Int(1)}, "foot": {"foot", customLength, Int(12)}, "feet": {"foot", customLength, Int(12)},
	"ft": {"foot", customLength, Int(12)}, "yard": {"yard", customLength, Int(36)}, "mile": {"mile", customLength, Int(63360)},
	"gram": {"gram", metricWeight, Int(1)}, "kg": {"kilogram", metricWeight, Int(1000)}, "kilo": {"kilogram", metricWeight, Int(1000)},
	"kilogram": {"kilogram", metricWeight, Int(1000)}, "tonne": {"tonne", metricWeight, Int(1e6)},
	"ounce": {"ounce", customWeight, Int(1)}, "pound": {"pound", customWeight, Int(16)}, "lb": {"pound", customWeight, Int(16)},
	"hectare": {"hectare", metricArea, Int(10000)}, "acre": {"acre", customArea, Int(1)},
	"ton": {"ton", otherUnit, Int(1)}, "mph": {"mph", otherUnit, Int(1)}, "kph": {"km/h", otherUnit, Int(1)}, "degree": {"degree", otherUnit, Int(1)},
	"barrel": {"barrel", otherUnit, Int(1)}, "gallon": {"gallon", otherUnit, Int(1)}, "liter": {"liter", otherUnit, Int(1)}, "litre": {"liter", otherUnit, Int(1)},
	"megawatt": {"megawatt", otherUnit, Int(1)}, "megabyte": {"megabyte", otherUnit, Int(1)}, "gigabyte": {"gigabyte", otherUnit, Int(1)},
}

// unitAt reads a unit word at token i, singular or plural.
func (ts tokens) unitAt(i int) (unit, bool) {
	w := ts.low(i)
	if u, ok := units[w]; ok {
		return u, true
	}
	if len(w) > 2 && w[len(w)-1] == 's' {
		u, ok := units[w[:len(w)-1]]
		return u, ok
	}
	return unit{}, false
}
