package value

import (
	"strings"
	"time"
)

// modified reads "early January", "mid-2012", "late last year", "earlier this
// week", "the end of March", "the beginning of the year".
func (ts tokens) modified(i int, ref Ref) (timing, bool) {
	which, j := ts.modifier(i)
	if which == "" || j >= len(ts) || ts[j].kind == mark && !ts.is(j, "'") {
		return timing{}, false
	}
	for _, read := range [...]func(tokens, int, Ref) (timing, bool){
		tokens.monthDay, tokens.dayMonth, tokens.era, tokens.deictic, tokens.relative, tokens.weekday, tokens.year, tokens.daypartOf,
		tokens.quarterOf, tokens.season,
	} {
		t, ok := read(ts, j, ref)
		if !ok || t.Resolved && t.Grain == NoGrain {
			continue
		}
		switch {
		case strings.HasSuffix(which, "er") && t.holds(ref):
			t.Time = t.sideOf(ref, which)
		case strings.HasSuffix(which, "er") && t.Grain <= Day:
		default:
			t.Time = narrow(t.Time, strings.TrimSuffix(which, "r"))
		}
		return t, t.From.Before(t.To) || !t.Resolved
	}
	return timing{}, false
}

var endsOf = byFirst([]entry[string]{
	{"the beginning of", "early"}, {"the start of", "early"}, {"the middle of", "mid"}, {"the end of", "late"},
})

// modifier reads the words that pick a part of the date after them.
func (ts tokens) modifier(i int) (which string, end int) {
	switch w := ts.low(i); w {
	case "early", "mid", "late", "earlier", "later":
		end := i + 1
		if ts.is(end, "-") || (w == "earlier" || w == "later") && ts.is(end, "in") || ts.is(end, "on") {
			end++
		}
		if ts.is(end, "in") || ts.is(end, "the") && w != "earlier" && w != "later" {
			end++
		}
		return w, end
	}
	which, end, _ = endsOf.at(ts, i)
	return which, end
}

// narrow keeps the first, middle or last part of t's interval, for "early", "mid"
// and "late": halves that overlap in the middle, since nobody counts.
func narrow(t Time, which string) Time {
	if t.Grain <= Day && which != "mid" {
		return t.on(map[string]Daypart{"early": Early, "late": Late}[which])
	}
	if !t.Resolved {
		return t
	}
	quarter := t.To.Sub(t.From) / 4 / (24 * time.Hour) * (24 * time.Hour)
	switch which {
	case "early":
		t.To = t.From.Add(2 * quarter)
	case "mid":
		t.From, t.To = t.From.Add(quarter), t.To.Add(-quarter)
	case "late":
		t.From = t.To.Add(-2 * quarter)
	}
	return t
}

// holds reports whether the publication day lies in t's interval and is not all of it.
func (t Time) holds(ref Ref) bool {
	return t.Resolved && ref.Known && t.Grain > Day && !ref.day().Before(t.From) && ref.day().Before(t.To)
}

// sideOf keeps what of t lies before the publication day or after it, that day included.
func (t Time) sideOf(ref Ref, which string) Time {
	if which == "earlier" {
		t.To = ref.day().AddDate(0, 0, 1)
	} else {
		t.From = ref.day()
	}
	return t
}
