package value

import "strings"

// deictics are the single words that point to a day or to no day in particular.
var deictics = map[string]func(Ref) Time{
	"today": func(r Ref) Time { return daysAway(r, 0) }, "yesterday": func(r Ref) Time { return daysAway(r, -1) },
	"tomorrow": func(r Ref) Time { return daysAway(r, 1) }, "tonight": func(r Ref) Time { return daysAway(r, 0).on(Night) },
	"overnight": func(r Ref) Time { return daysAway(r, 0).on(Overnight) },
	"now":       present, "currently": present, "nowadays": present, "recently": func(Ref) Time { return unresolved(NoGrain, "PAST_REF") },
}

func present(Ref) Time { return unresolved(NoGrain, "PRESENT_REF") }

// daysAway is the day n days after ref.
func daysAway(ref Ref, n int) Time {
	if !ref.Known {
		return unresolved(Day, "XXXX-XX-XX")
	}
	return onDay(ref.day().AddDate(0, 0, n))
}

// deictic reads "today", "yesterday", "tonight", "now", "in recent days".
func (ts tokens) deictic(i int, ref Ref) (timing, bool) {
	if f, ok := deictics[ts.low(i)]; ok {
		if ts.named(i) {
			return timing{}, false
		}
		return timing{Time: f(ref), to: i + 1}, true
	}
	_, unit := ts.unitAt(i + 1)
	plural := strings.HasSuffix(ts.low(i+1), "s")
	switch ts.low(i) {
	case "recent":
		return timing{Time: unresolved(NoGrain, "PAST_REF"), to: i + 2}, unit && plural
	case "coming":
		return timing{Time: unresolved(NoGrain, "FUTURE_REF"), to: i + 2}, unit && plural
	case "the":
		switch ts.low(i + 1) {
		case "future":
			return timing{Time: unresolved(NoGrain, "FUTURE_REF"), to: i + 2}, true
		case "past":
			return timing{Time: unresolved(NoGrain, "PAST_REF"), to: i + 2}, ts.is(i-1, "in") && ts.at(i+2).kind == mark
		}
	}
	return timing{}, false
}

// named reports whether the word at token i is part of a name: it has a capital
// inside a sentence, or the word after it has one too, or it stands alone in
// quotation marks.
func (ts tokens) named(i int) bool {
	before := ts.at(i - 1)
	return ts.at(i).upper && (before.kind == word || ts.at(i+1).upper || before.low == "\"" && ts.is(i+1, "\""))
}
