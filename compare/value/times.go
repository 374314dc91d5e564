package value

// A timing is a Time in terms of tokens: it is [from, to).
type timing struct {
	Time
	from, to int
}

// Times finds the times of the sentence s, in order, relative to ref. Where ref
// is not known, what depends on it stays unresolved.
func Times(s string, ref Ref) []Time {
	ts := scan(s)
	return ts.times(s, ts.timings(ref))
}

// times gives the times found their place and their words in s.
func (ts tokens) times(s string, found []timing) []Time {
	out := make([]Time, len(found))
	for i, t := range found {
		t.Start, t.End = ts[t.from].start, ts[t.to-1].end
		t.Text = s[t.Start:t.End]
		if t.Length.Unit != "" {
			t.Length.Start, t.Length.End, t.Length.Text = t.Start, t.End, t.Text
		}
		out[i] = t.Time
	}
	return out
}

// timings finds the times among the tokens.
func (ts tokens) timings(ref Ref) []timing {
	var out []timing
	for i := 0; i < len(ts); {
		t, ok := ts.timing(i, ref)
		if !ok {
			i++
			continue
		}
		t = ts.attach(t, ref)
		out = append(out, t)
		i = t.to
	}
	return out
}

// timeDetectors read a time that begins at token i, the particular before the
// general. Each reports whether it found one.
var timeDetectors = [...]func(tokens, int, Ref) (timing, bool){
	tokens.recurring, tokens.clock, tokens.numericDate, tokens.dayMonth, tokens.monthDay, tokens.quarterOf, tokens.era,
	tokens.holiday, tokens.modified, tokens.daypartOf, tokens.deictic, tokens.recentSpan, tokens.relative, tokens.weekday, tokens.season,
	tokens.ago, tokens.duration, tokens.year,
}

// timing reads the time that begins at token i by the first detector that finds
// one.
func (ts tokens) timing(i int, ref Ref) (timing, bool) {
	if !ts.opensTime(i) {
		return timing{}, false
	}
	for _, read := range timeDetectors {
		if t, ok := read(ts, i, ref); ok {
			t.from = i
			return t, true
		}
	}
	return timing{}, false
}
