package value

import (
	"iter"
	"maps"
)

// A timing is a Time in terms of tokens: it is [from, to).
type timing struct {
	Time
	from, to int
}

// Times finds the times of the sentence s, in order, relative to ref. Where ref
// is not known, what depends on it stays unresolved.
func Times(s string, ref Ref) []Time {
	_, times := new(Reader).Read(s, ref)
	return times
}

// times gives the times found their place and their words in s.
func (ts tokens) times(s string, found []timing) []Time {
	out := make([]Time, len(found))
	for i := range found {
		t := &found[i]
		t.Start, t.End = ts[t.from].start, ts[t.to-1].end
		t.Text = s[t.Start:t.End]
		if t.Length.Unit != "" {
			t.Length.Start, t.Length.End, t.Length.Text = t.Start, t.End, t.Text
		}
		out[i] = t.Time
	}
	return out
}

// timings adds to out the times found among the tokens.
func (ts tokens) timings(ref Ref, out []timing) []timing {
	for i := 0; i < len(ts); i++ {
		o := ts.opensTime(i)
		if o == 0 {
			continue
		}
		if t, ok := ts.timing(i, o, ref); ok {
			t = ts.attach(t, ref)
			out = append(out, t)
			i = t.to - 1
		}
	}
	return out
}

// A timeDetector reads a time that begins at a token, and reports whether it
// found one.
type timeDetector struct {
	read   func(tokens, int, Ref) (timing, bool)
	digits bool             // it may begin with digits
	words  iter.Seq[string] // those that it may begin with
}

// timeDetectors are tried in this order, the particular before the general.
var timeDetectors = [...]timeDetector{
	{tokens.recurring, false, either(maps.Keys(sets), maps.Keys(weekdays), of("every each per"))},
	{tokens.clock, true, either(numerals(), maps.Keys(clockCues), of("noon midday midnight between from"))},
	{tokens.numericDate, true, of("")},
	{tokens.dayMonth, true, of("")},
	{tokens.monthDay, false, maps.Keys(months)},
	{tokens.quarterOf, true, either(numerals(), of("q"))},
	{tokens.era, true, either(numerals(), of("'"))},
	{tokens.holiday, false, maps.Keys(holidays)},
	{tokens.modified, false, either(maps.Keys(endsOf), of("early mid late earlier later"))},
	{tokens.daypartOf, false, either(maps.Keys(partLeads), maps.Keys(daypartWords))},
	{tokens.deictic, false, either(maps.Keys(deictics), of("recent coming the"))},
	{tokens.recentSpan, false, of("the past last previous next coming first")},
	{tokens.relative, false, either(maps.Keys(shifts), of("the"))},
	{tokens.weekday, false, maps.Keys(weekdays)},
	{tokens.season, false, maps.Keys(seasons)},
	{tokens.span, true, lengths()},
	{tokens.year, true, of("")},
}

// timing reads the time that begins at token i by the first detector of o that
// finds one.
func (ts tokens) timing(i int, o opens, ref Ref) (timing, bool) {
	for o != 0 {
		if t, ok := timeDetectors[o.take()].read(ts, i, ref); ok {
			t.from = i
			return t, true
		}
	}
	return timing{}, false
}
