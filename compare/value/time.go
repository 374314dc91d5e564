package value

import "time"

// A Time is a date, a time of day, a span of time or a recurring time as a
// sentence states it. Calendar times are those of the report's own place, which
// is not known: they are written as UTC.
type Time struct {
	Start, End int    // bytes of the expression
	Text       string // the sentence from Start to End
	Kind       TimeKind

	// Norm is the value in the notation of TIMEX3 (TimeML 1.2.1): "2019-05-07",
	// "2019-W19", "2019-05-07TMO", "XXXX-WXX-1", "P19M", "PRESENT_REF".
	Norm string

	// Resolved tells whether From and To are known: the half-open interval
	// [From, To) that the words leave open. Grain is how fine they are.
	Resolved bool
	From, To time.Time
	Grain    Grain

	// Weekday is the day of the week, HasWeekday whether it is known: named, or
	// that of a resolved day.
	Weekday    time.Weekday
	HasWeekday bool
	Daypart    Daypart
	Clock      Clock // the time of day; its Known is false where none is named

	// Length is how long a Duration is, in Unit, or how far from another time
	// it counts ("two days later"); Form is Measure.
	Length Number

	slack bool // a bare weekday: off by a week where the report is dated a day early
}

// TimeKind is the sort of a time.
type TimeKind int

// The kinds of time.
const (
	Date      TimeKind = iota // a date of any grain, or a part of a day
	ClockTime                 // a time of day, with or without its date
	Duration                  // how long
	Set                       // a recurring time
)

var timeKindNames = [...]string{"date", "clock", "duration", "set"}

// String names the kind in one lower-case word.
func (k TimeKind) String() string { return timeKindNames[k] }

// Grain is the size of the smallest interval that a time names.
type Grain int

// The grains, from fine to coarse.
const (
	NoGrain Grain = iota
	Minutes
	PartOfDay
	Day
	Weekend
	Week
	Month
	Season
	Quarter
	HalfYear
	WholeYear
	Decade
	Century
)

var grainNames = [...]string{
	"none", "minutes", "part of day", "day", "weekend", "week", "month", "season", "quarter", "half-year",
	"year", "decade", "century",
}

// String names the grain in plain words.
func (g Grain) String() string { return grainNames[g] }

// Ref is what times are relative to: the day a report was published.
type Ref struct {
	Published time.Time // its date in its own location; its time of day is not used
	Known     bool
}

// day is the publication day at midnight.
func (r Ref) day() time.Time { return date(r.Published.Date()) }
