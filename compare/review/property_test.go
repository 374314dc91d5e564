package review

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare"
)

// stories draws a table of a few reports of few different words, so that the
// same words stand in several places, and of facts that share claims.
func stories(t *rapid.T) *compare.Table {
	word := rapid.SampledFrom([]string{"one", "two", "three", "four", "five", "six"})
	var x told
	for range rapid.IntRange(2, 4).Draw(t, "reports") {
		x.reports = append(x.reports, strings.Join(rapid.SliceOfN(word, 3, 8).Draw(t, "words"), " "))
	}
	for n := range rapid.IntRange(1, 6).Draw(t, "facts") {
		line := fmt.Sprintf("f%d:", n)
		for r, body := range x.reports {
			if n := rapid.IntRange(0, 2).Draw(t, "claims"); n > 0 {
				line += fmt.Sprintf(" %s %c.%s", rapid.SampledFrom([]string{"=", "~", "^", "!"}).Draw(t, "mark"), 'A'+r, rapid.SampledFrom(strings.Fields(body)).Draw(t, "word"))
			}
		}
		if strings.Contains(line, ".") {
			x.facts = append(x.facts, line)
		}
	}
	return x.table()
}

// rulings draws what a person may rule on a table as it is now.
func rulings(t *rapid.T, now *compare.Table) (Ruling, bool) {
	if len(now.Facts) == 0 {
		return Ruling{}, false
	}
	one := rapid.IntRange(0, len(now.Facts)-1)
	f, g := one.Draw(t, "fact"), one.Draw(t, "other")
	claims := []int{rapid.IntRange(0, len(now.Facts[f].Claims)-1).Draw(t, "claim")}
	v := rapid.SampledFrom([]compare.Verdict{compare.Agree, compare.Variant, compare.Update, compare.Conflict}).Draw(t, "verdict")
	switch rapid.SampledFrom([]Act{Judge, Note, Seen, Unseen, Link, Merge, Unlink, Split, Alone}).Draw(t, "act") {
	case Judge:
		return OnVerdict(now, f, v), true
	case Note:
		return OnNote(now, f, rapid.SampledFrom([]string{"", "check", "ask"}).Draw(t, "note")), true
	case Seen:
		return OnSeen(now, f, true), true
	case Unseen:
		return OnSeen(now, f, false), true
	case Link:
		return OnLink(now, f, claims, g, v), f != g
	case Merge:
		return OnMerge(now, f, g, v), f != g
	case Split:
		return OnUnlink(now, f, claims, Split), true
	case Alone:
		return OnUnlink(now, f, claims, Alone), true
	}
	return OnUnlink(now, f, claims, Unlink), true
}

// drive takes a log through random rulings, undoings and redoings.
func drive(t *rapid.T, o *Overlay, by string, log Log) Log {
	p := Pen{By: by}
	for range rapid.IntRange(1, 12).Draw(t, "steps") {
		now, _ := o.Apply(log.Standing())
		switch rapid.IntRange(0, 5).Draw(t, "step") {
		case 0:
			log, _, _ = log.Undo(p)
		case 1:
			log, _, _ = log.Redo(p)
		default:
			if r, ok := rulings(t, now); ok {
				log = log.Add(p, r)
			}
		}
	}
	return log
}

func TestUndoingEverythingReturnsToTheStart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := stories(t)
		o := NewOverlay(table)
		untouched, _ := o.Apply(nil)
		log := drive(t, o, "me", Log{})
		before := tell(untouched)
		full := log.Standing()
		undone := 0
		for {
			after, _, ok := log.Undo(Pen{By: "me"})
			if !ok {
				break
			}
			log, undone = after, undone+1
		}
		if undone != len(full) {
			t.Fatalf("%d rulings undone, %d stood", undone, len(full))
		}
		now, again := o.Apply(log.Standing())
		if !reflect.DeepEqual(now, untouched) || len(again) > 0 {
			t.Fatalf("after undoing everything\n%sbefore\n%s", tell(now), before)
		}
		for range undone {
			log, _, _ = log.Redo(Pen{By: "me"})
		}
		if !reflect.DeepEqual(log.Standing(), full) {
			t.Fatalf("redoing everything gives %v, not %v", log.Standing(), full)
		}
	})
}

// Whatever is ruled, the table stays one: claims lie in their reports, relations
// are between reports, verdicts and kinds follow from them, labels and IDs are
// unique where they were, no claim is lost, and the table given is as it was.
func TestRulingsKeepATableWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := stories(t)
		before := tell(table)
		o := NewOverlay(table)
		log := drive(t, o, "me", Log{})
		now, _ := o.Apply(log.Standing())
		if got := tell(table); got != before {
			t.Fatalf("the table that was given changed from\n%sto\n%s", before, got)
		}
		claims, labels := map[[3]int]bool{}, map[string]bool{}
		key := func(c compare.Claim) [3]int { return [3]int{c.Report, c.Start, c.End} }
		for i := range now.Facts {
			f := now.Facts[i]
			if labels[f.Label] || len(f.Claims) == 0 {
				t.Fatalf("two facts are called %s, or it is empty:\n%s", f.Label, tell(now))
			}
			labels[f.Label] = true
			for _, c := range f.Claims {
				claims[key(c)] = true
			}
			for _, r := range f.Relations {
				if r.A >= r.B || f.Claims[r.A].Report == f.Claims[r.B].Report {
					t.Fatalf("relation %+v of %s", r, f.Label)
				}
			}
			settled := *f
			settled.Relations = slices.Clone(f.Relations)
			settled.Settle()
			if settled.Verdict != f.Verdict || !slices.Equal(settled.Kinds, f.Kinds) {
				t.Fatalf("%s is %v, %v and should be %v, %v", f.Label, f.Verdict, f.Kinds, settled.Verdict, settled.Kinds)
			}
		}
		for i := range table.Facts {
			for _, c := range table.Facts[i].Claims {
				if !claims[key(c)] {
					t.Fatalf("the claim %+v is in no fact:\n%s", c, tell(now))
				}
			}
		}
	})
}

func TestReplayOnTheSameTableIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := NewOverlay(stories(t))
		log := drive(t, o, "me", Log{})
		a, _ := o.Apply(log.Standing())
		b, _ := o.Apply(NewLog(log.Entries()).Standing())
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("replayed\n%sfirst\n%s", tell(b), tell(a))
		}
	})
}

// An overlay goes on from the rulings that it was given last, forth and back and
// from those of another log, as if they were the first. What it gave stays as it was.
func TestAnOverlayRemembersNothingWrong(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := stories(t)
		o := NewOverlay(table)
		logs := []Log{{}, {}}
		var given []*compare.Table
		var was []string
		for range rapid.IntRange(1, 4).Draw(t, "turns") {
			at := rapid.IntRange(0, 1).Draw(t, "log")
			logs[at] = drive(t, o, []string{"me", "you"}[at], logs[at])
			if rapid.Bool().Draw(t, "merge") {
				logs[at] = logs[at].Merge(logs[1-at])
			}
			now, again := o.Apply(logs[at].Standing())
			anew := NewOverlay(table)
			afresh, againAfresh := anew.Apply(logs[at].Standing())
			if !reflect.DeepEqual(now, afresh) || !reflect.DeepEqual(again, againAfresh) {
				t.Fatalf("it gives\n%s%v\nand, made anew,\n%s%v", tell(now), again, tell(afresh), againAfresh)
			}
			for _, r := range logs[at].Standing() {
				if got, want := o.In(&r), anew.In(&r); got != want {
					t.Fatalf("%v is about fact %d and, made anew, %d of\n%s", r, got, want, tell(now))
				}
			}
			given, was = append(given, now), append(was, tell(now))
		}
		for i := range given {
			if got := tell(given[i]); got != was[i] {
				t.Fatalf("what it gave was\n%sand is\n%s", was[i], got)
			}
		}
	})
}

// No ruling is lost when reports are edited: one whose words are gone is handed
// back, and every other one is either applied or handed back too.
func TestNoRulingIsLostWhenWordsAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := stories(t)
		o := NewOverlay(table)
		log := drive(t, o, "me", Log{})
		gone := rapid.SampledFrom([]string{"one", "two", "three"}).Draw(t, "gone")
		edited := *table
		edited.Facts = slices.DeleteFunc(slices.Clone(table.Facts), func(f *compare.Fact) bool {
			return slices.Contains(wordsOf(table, f), gone)
		})
		_, again := NewOverlay(&edited).Apply(log.Standing())
		for _, r := range log.Standing() {
			says := func(q Quote) bool { return q.Words == gone }
			if slices.ContainsFunc(r.On, says) && !slices.ContainsFunc(again, func(a Again) bool { return reflect.DeepEqual(a.Ruling, r) }) {
				t.Fatalf("%v is not to be looked at again: %v", r, again)
			}
		}
	})
}

// Two people at work on one story lose nothing, in whichever order their logs
// come together.
func TestLogsMergeInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := NewOverlay(stories(t))
		start := drive(t, o, "me", Log{})
		mine, yours := drive(t, o, "me", start), drive(t, o, "you", start)
		one, other := mine.Merge(yours), yours.Merge(mine)
		if !reflect.DeepEqual(one.Entries(), other.Entries()) || !reflect.DeepEqual(one.Merge(mine).Entries(), one.Entries()) {
			t.Fatal("the order of the logs matters")
		}
		if !one.Has(mine) || !one.Has(yours) || one.Len() != mine.Len()+yours.Len()-start.Len() {
			t.Fatalf("%d and %d entries, %d in common, give %d", mine.Len(), yours.Len(), start.Len(), one.Len())
		}
		o.Apply(one.Standing())
	})
}

// The order of the reports changes nothing but the order of the columns.
func TestRulingsDoNotDependOnTheOrderOfReports(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := stories(t)
		o := NewOverlay(table)
		log := drive(t, o, "me", Log{})
		now, again := o.Apply(log.Standing())
		turned, againTurned := NewOverlay(reversed(table)).Apply(log.Standing())
		if len(again) != len(againTurned) || tell(reversed(now)) != tell(turned) {
			t.Fatalf("reversed\n%s%v\nas they were\n%s%v", tell(turned), againTurned, tell(reversed(now)), again)
		}
	})
}

// reversed is t with its reports in the opposite order, under their own labels.
func reversed(t *compare.Table) *compare.Table {
	out := *t
	out.Reports = slices.Clone(t.Reports)
	slices.Reverse(out.Reports)
	out.Facts = slices.Clone(t.Facts)
	last := len(t.Reports) - 1
	for i := range out.Facts {
		f := *t.Facts[i]
		out.Facts[i] = &f
		n := len(f.Claims)
		f.Claims, f.Relations = make([]compare.Claim, n), slices.Clone(f.Relations)
		at := make([]int, n) // where the claims go: the reports are turned, their claims are not
		for c := range at {
			at[c] = -1
		}
		next := 0
		for r := last; r >= 0; r-- {
			for c, claim := range t.Facts[i].Claims {
				if claim.Report == r {
					at[c] = next
					claim.Report = last - r
					f.Claims[next] = claim
					next++
				}
			}
		}
		for r := range f.Relations {
			rel := &f.Relations[r]
			a, b := at[rel.A], at[rel.B]
			rel.A, rel.B = min(a, b), max(a, b)
		}
		slices.SortFunc(f.Relations, func(a, b compare.Relation) int { return (a.A-b.A)*1000 + a.B - b.B })
	}
	return &out
}
