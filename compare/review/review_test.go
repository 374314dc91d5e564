package review

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/judge"
	"parallax/corpus"
)

// A table is told in lines: reports by their words, each claim a word or more of
// one, and facts as "label: A.one B.two = C.three", where the sign before a claim
// is how it stands to the first one.
type told struct {
	reports []string
	facts   []string
}

var marks = map[string]compare.Verdict{"=": compare.Agree, "~": compare.Variant, "^": compare.Update, "!": compare.Conflict}

func (x told) table() *compare.Table {
	t := &compare.Table{Title: "told"}
	for i, body := range x.reports {
		label := string(rune('A' + i))
		t.Reports = append(t.Reports, corpus.Report{Label: label, Path: "in/" + strings.ToLower(label) + ".txt", Body: body})
	}
	for n, line := range x.facts {
		label, claims, _ := strings.Cut(line, ": ")
		f := compare.Fact{ID: fmt.Sprint("id", n), Label: label}
		v := compare.Single
		for _, word := range strings.Fields(claims) {
			if mark, ok := marks[word]; ok {
				v = mark
				continue
			}
			r := int(word[0] - 'A')
			at := strings.Index(t.Reports[r].Body, word[2:])
			if at < 0 {
				panic("no " + word)
			}
			f.Claims = append(f.Claims, compare.Claim{Report: r, Span: corpus.Span{Start: at, End: at + len(word) - 2}})
			if b := len(f.Claims) - 1; b > 0 && v > compare.Single {
				rel := compare.Relation{A: 0, B: b, Verdict: v}
				if v > compare.Agree {
					rel.Kind = judge.Number
				}
				f.Relations = append(f.Relations, rel)
			}
		}
		f.Settle()
		t.Facts = append(t.Facts, &f)
	}
	return t
}

// tell is a table in lines: verdict, claims and what was ruled on each fact.
func tell(t *compare.Table) string {
	var b strings.Builder
	for i := range t.Facts {
		f := t.Facts[i]
		fmt.Fprintf(&b, "%s %s:", f.Verdict, f.Label)
		for _, c := range f.Claims {
			fmt.Fprintf(&b, " %s.%s", t.Reports[c.Report].Label, t.Reports[c.Report].Text(c.Span))
		}
		if f.Review.Status != compare.Open {
			fmt.Fprintf(&b, " [%s", f.Review.Status)
			if f.Review.Found != f.Verdict {
				fmt.Fprintf(&b, ", found %s", f.Review.Found)
			}
			b.WriteString("]")
		}
		if f.Review.Reshaped {
			b.WriteString(" [reshaped]")
		}
		if f.Review.Note != "" {
			fmt.Fprintf(&b, " %q", f.Review.Note)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// harbour is three reports and what a comparison of them found.
func harbour() told {
	return told{
		reports: []string{"seven hurt at dawn near pier", "nine hurt before six at quay", "nine injured by noon"},
		facts:   []string{"hurt: A.seven ! B.nine ! C.nine", "hour: A.dawn = B.six", "place: A.pier", "quay: B.quay", "noon: C.noon"},
	}
}

func fact(t *testing.T, table *compare.Table, label string) int {
	t.Helper()
	for i := range table.Facts {
		if table.Facts[i].Label == label {
			return i
		}
	}
	t.Fatalf("no fact is called %q in\n%s", label, tell(table))
	return -1
}

// A desk is a person at work on a table.
type desk struct {
	t    *testing.T
	over *Overlay
	log  Log
	now  *compare.Table
}

func sit(t *testing.T, x told) *desk {
	table := x.table()
	return &desk{t: t, over: NewOverlay(table), now: table}
}

func (d *desk) rule(r Ruling) *desk {
	d.log = d.log.Add(Pen{By: "me"}, r)
	return d.apply()
}

func (d *desk) apply() *desk {
	d.now, _ = d.over.Apply(d.log.Standing())
	return d
}

func (d *desk) fact(label string) int { return fact(d.t, d.now, label) }

// has fails unless the table has each of the lines.
func (d *desk) has(lines ...string) *desk {
	d.t.Helper()
	for _, line := range lines {
		if got := tell(d.now); !strings.Contains(got, line+"\n") {
			d.t.Errorf("there is no line %q in\n%s", line, got)
		}
	}
	return d
}

func TestRulingsOnAFact(t *testing.T) {
	d := sit(t, harbour())
	d.rule(OnVerdict(d.now, d.fact("hurt"), compare.Agree)).has("agree hurt: A.seven B.nine C.nine [overruled, found conflict]")
	d.rule(OnVerdict(d.now, d.fact("hurt"), compare.Conflict)).has("conflict hurt: A.seven B.nine C.nine [confirmed]")
	d.rule(OnVerdict(d.now, d.fact("hour"), compare.Variant)).has("variant hour: A.dawn B.six [overruled, found agree]")
	d.rule(OnNote(d.now, d.fact("place"), "ask the pilot")).has(`single place: A.pier "ask the pilot"`)
	d.rule(OnSeen(d.now, d.fact("place"), true)).has(`single place: A.pier [reviewed] "ask the pilot"`)
	d.rule(OnVerdict(d.now, d.fact("quay"), compare.Single)).has("single quay: B.quay [confirmed]")
	if n := d.now.Reviewed(); n != 4 {
		t.Errorf("%d facts count as reviewed, want 4", n)
	}
	d.rule(OnSeen(d.now, d.fact("place"), false)).has(`single place: A.pier "ask the pilot"`)
	d.rule(OnNote(d.now, d.fact("place"), "")).has("single place: A.pier")
}

func TestOverrulingLeavesMilderRelationsAsTheyAre(t *testing.T) {
	d := sit(t, told{[]string{"one", "two", "three"}, []string{"f: A.one = B.two ! C.three"}})
	d.rule(OnVerdict(d.now, 0, compare.Variant))
	for i, want := range []struct {
		v compare.Verdict
		o compare.Origin
	}{{compare.Agree, compare.ByConfirming}, {compare.Variant, compare.ByOverruling}} {
		if r := d.now.Facts[0].Relations[i]; r.Verdict != want.v || r.Origin != want.o {
			t.Errorf("relation %d is %v, %v", i, r.Verdict, r.Origin)
		}
	}
}

func TestRulingsOnClaims(t *testing.T) {
	d := sit(t, harbour())
	d.rule(OnLink(d.now, d.fact("quay"), []int{0}, d.fact("place"), compare.Variant))
	d.has("variant place: A.pier B.quay [confirmed, found single] [reshaped]")
	d.rule(OnUnlink(d.now, d.fact("hurt"), []int{0}, Unlink)) // the other two hung together by it alone
	d.has("single hurt: B.nine [reshaped]", "single hurt (2): C.nine [reshaped]", "single hurt (3): A.seven [reshaped]")
	d.rule(OnLink(d.now, d.fact("hurt (2)"), []int{0}, d.fact("hurt"), compare.Agree))
	d.has("agree hurt: B.nine C.nine [confirmed, found single] [reshaped]")
	d.rule(OnUnlink(d.now, d.fact("hour"), []int{1}, Alone))
	d.has("single hour: A.dawn [reshaped]", "single hour (2): B.six [confirmed] [reshaped]")
}

func TestMergeAndSplitAreOpposites(t *testing.T) {
	d := sit(t, told{[]string{"one four", "two five", "three six"}, []string{"f: A.one = B.two", "g: A.four ~ C.six", "h: B.five"}})
	d.rule(OnNote(d.now, 0, "first")).rule(OnNote(d.now, 1, "second"))
	d.rule(OnMerge(d.now, d.fact("g"), d.fact("f"), compare.Update))
	d.has("update f: A.one A.four B.two C.six [reshaped] \"first\\nsecond\"")
	if n := len(d.now.Facts); n != 2 {
		t.Errorf("%d facts, want 2", n)
	}
	d.rule(OnUnlink(d.now, d.fact("f"), []int{1, 3}, Split))
	d.has("agree f: A.one B.two [reshaped] \"first\\nsecond\"", "variant f (2): A.four C.six [reshaped]")
}

// Facts made by a person know how many independent texts stand behind them.
func TestLinkedClaimsOfOneTextCountOnce(t *testing.T) {
	d := sit(t, harbour())
	place, quay := d.now.Facts[d.fact("place")].Claims[0], d.now.Facts[d.fact("quay")].Claims[0]
	d.over.table.Overlaps = []compare.Overlap{{A: 0, B: 1, Runs: []compare.Run{{A: place.Span, B: quay.Span}}}}
	d.rule(OnLink(d.now, d.fact("quay"), []int{0}, d.fact("place"), compare.Agree))
	if n := d.now.Facts[d.fact("place")].Texts; n != 1 {
		t.Errorf("%d independent texts, want 1", n)
	}
}

func TestAClaimOfAFactMayBelongToAnotherToo(t *testing.T) {
	d := sit(t, harbour())
	d.rule(OnLink(d.now, d.fact("hour"), []int{0}, d.fact("noon"), compare.Conflict))
	d.has("conflict noon: A.dawn C.noon [confirmed, found single] [reshaped]", "agree hour: A.dawn B.six")
}

func TestRulingsOutliveAnEditedReport(t *testing.T) {
	d := sit(t, harbour())
	d.rule(OnVerdict(d.now, d.fact("hurt"), compare.Agree)).rule(OnVerdict(d.now, d.fact("hour"), compare.Variant))
	d.rule(OnNote(d.now, d.fact("noon"), "late")).rule(OnLink(d.now, d.fact("quay"), []int{0}, d.fact("place"), compare.Agree))
	edited := harbour()
	edited.reports[0] = "Updated. At dawn  eight were hurt near pier"
	edited.facts[0] = "hurt: A.eight ! B.nine"
	now, again := NewOverlay(edited.table()).Apply(d.log.Standing())
	d.now = now
	d.has("variant hour: A.dawn B.six [overruled, found agree]", `single noon: C.noon "late"`, "agree place: A.pier B.quay [confirmed, found single] [reshaped]", "conflict hurt: A.eight B.nine")
	if len(again) != 1 || again[0].String() != "to look at again: “hurt” ruled agree, since “seven” is gone from a.txt" {
		t.Errorf("again: %v", again)
	}
	if w := now.Warnings; len(w) != 1 || w[0].Text != again[0].String() {
		t.Errorf("warnings: %v", w)
	}
}

// A verdict on some claims is not one on these and another, which nobody saw.
func TestAVerdictDoesNotCoverAClaimThatCameLater(t *testing.T) {
	d := sit(t, told{[]string{"one", "two", "three"}, []string{"f: A.one ! B.two", "g: C.three"}})
	d.rule(OnVerdict(d.now, 0, compare.Agree))
	grown := told{[]string{"one", "two", "three"}, []string{"f: A.one ! B.two ! C.three"}}
	now, again := NewOverlay(grown.table()).Apply(d.log.Standing())
	if now.Facts[0].Verdict != compare.Conflict || len(again) != 1 || again[0].Why != scattered {
		t.Errorf("%s%v", tell(now), again)
	}
}

// What is copied word for word is told apart by its file, however the reports
// are ordered and called.
func TestCopiedWordsAreToldApart(t *testing.T) {
	d := sit(t, told{[]string{"one dead", "one dead", "two"}, []string{"f: A.one = B.one ! C.two"}})
	d.rule(OnUnlink(d.now, 0, []int{1}, Alone))
	d.has("conflict f: A.one C.two [reshaped]", "single f (2): B.one [confirmed] [reshaped]")
	table := d.over.table
	table.Reports[0].Label, table.Reports[1].Label = "B", "A"
	now, again := NewOverlay(table).Apply(d.log.Standing())
	if got := tell(now); !strings.Contains(got, "f (2): A.one [confirmed]") || len(again) > 0 {
		t.Errorf("%s%v", got, again)
	}
}

// Several stories may be ruled on in one place: the rulings on another one are
// kept, and not spoken of.
func TestRulingsOnAnotherStory(t *testing.T) {
	d := sit(t, harbour())
	d.rule(Ruling{Act: Judge, Fact: "elsewhere", Verdict: "agree", On: []Quote{{Words: "x", File: "z.txt"}}})
	if _, again := d.over.Apply(d.log.Standing()); len(again) != 1 || len(d.now.Warnings) != 0 {
		t.Errorf("again %v, warnings %v", again, d.now.Warnings)
	}
}

func TestUnknownRulingsAreKept(t *testing.T) {
	d := sit(t, harbour())
	for _, r := range []Ruling{{Act: "paint", On: []Quote{{Words: "pier", File: "a.txt"}}}, {Act: Judge, Verdict: "lie"}, {Act: Link, Verdict: "single"}, {}} {
		if _, again := d.over.Apply([]Ruling{r}); len(again) != 1 || again[0].Why != unknown {
			t.Errorf("%v: %v", r, again)
		}
	}
}

func TestWhatARulingIsAbout(t *testing.T) {
	d := sit(t, harbour())
	r := OnVerdict(d.now, d.fact("hour"), compare.Variant)
	if got := d.over.In(&r); got != d.fact("hour") {
		t.Errorf("fact %d", got)
	}
	d.rule(OnMerge(d.now, d.fact("hour"), d.fact("place"), compare.Agree))
	if got := d.over.In(&r); got != d.fact("place") {
		t.Errorf("merged: fact %d", got)
	}
	if got := d.over.In(&Ruling{On: []Quote{{Words: "gone"}}}); got != -1 {
		t.Errorf("gone: fact %d", got)
	}
}

func TestUndoAndRedo(t *testing.T) {
	var l Log
	p := Pen{By: "me"}
	names := func() (out string) {
		for _, r := range l.Standing() {
			out += r.Note
		}
		return out
	}
	for _, step := range strings.Fields("a b c u=ab u=a r=ab r=abc r=abc u=ab d r=abd u=ab u=a u= u= r=a r=ab r=abd") {
		do, want, told := strings.Cut(step, "=")
		switch do {
		case "u":
			l, _, _ = l.Undo(p)
		case "r":
			l, _, _ = l.Redo(p)
		default:
			l = l.Add(p, Ruling{Act: Note, Note: do})
		}
		if told && names() != want {
			t.Fatalf("%s: %s stands", step, names())
		}
	}
}
