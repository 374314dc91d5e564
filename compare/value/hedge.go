package value

// Hedge is the reserve with which a number is given.
type Hedge int

// The hedges, each with the interval it gives for "hedge n". The intervals are
// our own reading of news English, settled on real reports of the same events:
// wide enough that two honest reports of one figure overlap.
const (
	Exactly  Hedge = iota // [n, n]
	About                 // [0.8n, 1.2n]: about, around, some, roughly, an estimated, or so
	Nearly                // [0.85n, n]: nearly, almost, close to
	AtLeast               // [n, inf): at least, or more, n-plus, no fewer than
	MoreThan              // [n, inf): more than, over, upwards of; n itself belongs to it, as a round figure
	AtMost                // [0, n]: up to, as many as, at most, no more than
	LessThan              // [0, n]: fewer than, under, below
	Between               // [a, b]: between a and b, a to b, a or b
	Vaguely               // [n, inf): several, dozens, hundreds; see Number.Vague
)

var hedgeNames = [...]string{
	"exactly", "about", "nearly", "at least", "more than", "at most", "less than", "between", "vaguely",
}

// String names the hedge in plain words.
func (h Hedge) String() string { return hedgeNames[h] }

// sign is the mark of h before a number in Norm.
func (h Hedge) sign() string {
	return [...]string{"", "~", "<~", ">=", ">", "<=", "<", "", ""}[h]
}

// interval widens [lo, hi] by h.
func (h Hedge) interval(lo, hi Exact) (Exact, Exact) {
	switch h {
	case About:
		return lo.times(fraction(4, 5)), hi.times(fraction(6, 5))
	case Nearly:
		return lo.times(fraction(17, 20)), hi
	case AtLeast, MoreThan, Vaguely:
		return lo, Inf
	case AtMost, LessThan:
		return Exact{}, hi
	}
	return lo, hi
}

// cuesBefore stand before a number.
var cuesBefore = byLast([]entry[Hedge]{
	{"no more than", AtMost}, {"not more than", AtMost}, {"no fewer than", AtLeast}, {"no less than", AtLeast},
	{"not less than", AtLeast}, {"slightly more than", MoreThan}, {"a little more than", MoreThan},
	{"more than", MoreThan}, {"greater than", MoreThan}, {"slightly less than", Nearly}, {"a little less than", Nearly},
	{"less than", LessThan}, {"fewer than", LessThan},
	{"at least", AtLeast}, {"a minimum of", AtLeast}, {"at most", AtMost}, {"a maximum of", AtMost},
	{"well over", MoreThan}, {"just over", MoreThan}, {"slightly over", MoreThan}, {"a little over", MoreThan},
	{"over", MoreThan}, {"above", MoreThan}, {"in excess of", MoreThan}, {"upwards of", MoreThan}, {"upward of", MoreThan},
	{"up to", AtMost}, {"as many as", AtMost}, {"as much as", AtMost}, {"well under", LessThan},
	{"just under", Nearly}, {"just shy of", Nearly}, {"slightly under", Nearly}, {"under", LessThan}, {"below", LessThan},
	{"nearly", Nearly}, {"almost", Nearly}, {"close to", Nearly}, {"virtually", Nearly}, {"practically", Nearly},
	{"going on", Nearly},
	{"at about", About}, {"about", About}, {"around", About}, {"roughly", About}, {"some", About},
	{"approximately", About}, {"approx .", About}, {"approx", About}, {"an estimated", About}, {"estimated", About},
	{"circa", About}, {"exactly", Exactly}, {"precisely", Exactly},
})

// cuesAfter stand after a number.
var cuesAfter = byFirst([]entry[Hedge]{
	{"or so", About}, {"or thereabouts", About}, {"- odd", About}, {"- ish", About}, {"or more", AtLeast}, {"or above", AtLeast},
	{"and counting", AtLeast}, {"- plus", AtLeast}, {"plus", AtLeast}, {"+", AtLeast}, {"and older", AtLeast},
	{"or older", AtLeast}, {"and over", AtLeast}, {"and up", AtLeast}, {"or fewer", AtMost}, {"or less", AtMost},
	{"or younger", AtMost}, {"and under", AtMost}, {"and younger", AtMost},
})
