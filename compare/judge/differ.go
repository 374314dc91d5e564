package judge

import (
	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/value"
)

// conditions tell for each type what must hold of two claims for its rules to find
// a difference. Of values that may not be of one thing few fulfil them, and the
// rules need not be asked of the others. Where there is none, the rules find none.
var conditions = [fact.Types]func(b *Bench, x, y *claim) bool{
	fact.Clause:   func(b *Bench, x, y *claim) bool { return true },
	fact.Quantity: func(b *Bench, x, y *claim) bool { return sameCounted(x, y) },
	fact.Age:      func(b *Bench, x, y *claim) bool { return oneBearer(x, y) },
	fact.When:     (*Bench).timesMayDiffer,
	fact.Where:    (*Bench).placesMayDiffer,
	fact.Role:     func(b *Bench, x, y *claim) bool { return otherKin(x, y) },
	fact.State:    func(b *Bench, x, y *claim) bool { return statesMayDiffer(x, y) },
	fact.Standing: func(b *Bench, x, y *claim) bool { return x.Head == y.Head },
}

// Differ is the finding on two claims, given by index, and reports whether it Differs;
// where it does not, the finding is not to be used.
func (b *Bench) Differ(i, j int) (f Finding, differs bool) {
	x, y := &b.claims[i], &b.claims[j]
	if may := conditions[x.Type]; may == nil || !may(b, x, y) {
		return f, false
	}
	if f = b.judge(x, y); f.Differs() {
		b.word(&f, x, y)
		return f, true
	}
	return f, false
}

// timesMayDiffer is the condition of times: days differ only where they are next to
// each other or both are the end of something.
func (b *Bench) timesMayDiffer(x, y *claim) bool {
	if x.Time.Clock.Known && y.Time.Clock.Known {
		return b.sequel(x) == b.sequel(y)
	}
	return x.Time.HasWeekday && y.Time.HasWeekday && adjacent(x.Time.Weekday, y.Time.Weekday) || b.until(x) && b.until(y)
}

// placesMayDiffer is the condition of places: names alone never differ.
func (b *Bench) placesMayDiffer(x, y *claim) bool {
	if x.Number.Form == value.Address && y.Number.Form == value.Address {
		return true
	}
	return x.side != y.side && x.side != unknownSide && y.side != unknownSide
}

// statesMayDiffer is the condition of states. Most are of two verbs, which no rule
// joins.
func statesMayDiffer(x, y *claim) bool {
	if x.manner == y.manner {
		return false
	}
	return x.Event == y.Event || x.Negated != y.Negated && lexicon.Related(x.Event, y.Event)
}
