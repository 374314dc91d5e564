package compare_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare"
)

// relationOf finds a relation of the verdict between a claim that holds the
// words a and one that holds the words b, of two reports, and describes its fact.
func relationOf(t *compare.Table, v compare.Verdict, a, b string) (string, bool) {
	for i := range t.Facts {
		f := &t.Facts[i]
		for _, r := range f.Relations {
			p, q := claimText(t, &f.Claims[r.A]), claimText(t, &f.Claims[r.B])
			if r.Verdict == v && (strings.Contains(p, a) && strings.Contains(q, b) || strings.Contains(p, b) && strings.Contains(q, a)) {
				return fmt.Sprintf("%v: “%s” and “%s”\n%s", v, p, q, describe(t, f)), true
			}
		}
	}
	return "", false
}

func claimText(t *compare.Table, c *compare.Claim) string { return t.Reports[c.Report].Text(c.Span) }

// TestOneTruthNoConflict: reports that tell the same facts in other words and
// leave others out have nothing to quarrel about.
func TestOneTruthNoConflict(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		e := drawEvent(t)
		var texts []string
		for range rapid.IntRange(2, 5).Draw(t, "reports") {
			texts = append(texts, e.report(t))
		}
		table := tableOf(newStory(t, dir, texts...))
		for i := range table.Facts {
			if f := &table.Facts[i]; f.Verdict >= compare.Update {
				t.Fatal(describe(table, f))
			}
		}
	})
}

// TestOtherTollsNeverAgree: two reports give two tolls and agree on the rest.
func TestOtherTollsNeverAgree(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		e, other := drawEvent(t), event{}
		e.dead = rapid.IntRange(13, 499).Draw(t, "one toll")
		other = e
		other.dead = rapid.IntRange(500, 999).Draw(t, "another")
		texts := append(retell(t, e, 1, e.toll(), e.inquest()), retell(t, other, 1, other.toll(), other.inquest())...)
		table := tableOf(newStory(t, dir, texts...))
		if bad, ok := relationOf(table, compare.Agree, fmt.Sprint(e.dead, " people"), fmt.Sprint(other.dead, " people")); ok {
			t.Fatal(bad)
		}
	})
}

// TestDenialNeverAgrees: one report has the inquiry ordered, the other has not.
func TestDenialNeverAgrees(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		e, other := drawEvent(t), event{}
		e.inquiry = true
		other = e
		other.inquiry = false
		texts := append(retell(t, e, 1, e.inquest(), e.witness()), retell(t, other, 1, other.inquest(), other.witness())...)
		table := tableOf(newStory(t, dir, texts...))
		if bad, ok := relationOf(table, compare.Agree, "has ordered", "has not ordered"); ok {
			t.Fatal(bad)
		}
	})
}

// TestOtherAgesNeverAgree: one witness is given two ages.
func TestOtherAgesNeverAgree(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		e, other := drawEvent(t), event{}
		e.age = rapid.IntRange(18, 49).Draw(t, "one age")
		other = e
		other.age = rapid.IntRange(50, 90).Draw(t, "another")
		texts := append(retell(t, e, 1, e.witness(), e.toll()), retell(t, other, 1, other.witness(), other.toll())...)
		table := tableOf(newStory(t, dir, texts...))
		for _, a := range []string{fmt.Sprint(e.age, ","), fmt.Sprint(e.age, "-year")} {
			for _, b := range []string{fmt.Sprint(other.age, ","), fmt.Sprint(other.age, "-year")} {
				if bad, ok := relationOf(table, compare.Agree, a, b); ok {
					t.Fatal(bad)
				}
			}
		}
	})
}

// TestCopiedReportAgrees: a report that another prints whole is agreed to, whatever
// the other adds.
func TestCopiedReportAgrees(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		e := drawEvent(t)
		copied := e.page(t, []string{e.toll()[0], e.inquest()[0], e.witness()[0]})
		added := copied + "\n\n" + "Schools stayed shut, and the ferry line offered its customers refunds."
		table := tableOf(newStory(t, dir, copied, added))
		for i := range table.Facts {
			f := &table.Facts[i]
			if f.Verdict > compare.Agree || f.Verdict == compare.Single && f.Claims[0].Report == 0 {
				t.Fatal(describe(table, f))
			}
		}
	})
}
