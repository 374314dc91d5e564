package ui

import (
	"context"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// headings is the names of the groups on the screen.
func (d *driver) headings() string {
	var out []string
	for _, line := range strings.Split(d.screen(), "\n") {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "▾") || strings.HasPrefix(line, "▸") {
			out = append(out, strings.TrimRight(line, "─ "))
		}
	}
	return strings.Join(out, "|")
}

func (d *driver) heads(want string) *driver {
	d.t.Helper()
	if got := d.headings(); got != want {
		d.t.Fatalf("the groups are %s, want %s\n%s", got, want, d.screen())
	}
	return d
}

// scored gives the facts scores by turns.
func scored(scores ...float64) func(*Options) {
	return func(o *Options) {
		o.Compare = func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
			t := ferryTable(s)
			for i := range t.Facts {
				for j := range t.Facts[i].Relations {
					t.Facts[i].Relations[j].Score = scores[i%len(scores)]
				}
				t.Facts[i].Settle()
			}
			return t, nil
		}
	}
}

func TestOrders(t *testing.T) {
	d := open(t, 3, 120, 100, scored(0.5, 0.6, 0.9)).press("tab").heads("")
	d.press("S").see("gravest first").heads("▾ conflict: 3 facts|▾ update: 1 fact|▾ variant: 1 fact|▾ agree: 3 facts|▾ single: 3 facts")
	d.press("S").see("facts by kind").heads("▾ number: 2 facts|▾ polarity: 2 facts|▾ time: 1 fact|▾ agree: 3 facts|▾ single: 3 facts").press("j").see("by kind")
	d.press("S").see("surest first").heads("▾ very likely: 2 facts|▾ likely: 3 facts|▾ perhaps: 3 facts|▾ single: 3 facts")
	d.press("S").see("in the order of A").heads("▾ in A: 9 facts|▾ not in A: 2 facts").press("g").see("people on board").press("G").see("amount of diesel")
	d.press("3", "S").see("in the order of C").heads("▾ in C: 6 facts|▾ not in C: 5 facts").press("g").see("number of injured")
	d.press("S").see("in reading order").heads("")
}

func TestGroupsAreFolded(t *testing.T) {
	d := open(t, 3, 120, 100).press("F").see("S sorts the facts").press("tab", "S", "F").see("▸▌conflict: 3 facts").miss("number of injured  ")
	if got := d.m.scene.Listed; len(got) != 11 {
		t.Errorf("%d facts are listed", len(got))
	}
	d.press("j").see("fact 4 of 11", "whether oil leaked").press("k").see("fact 1 of 11").press("]").see("fact 4 of 11").press("[").see("fact 3 of 11")
	d.press("Z").heads("▸▌conflict: 3 facts|▸ update: 1 fact|▸ variant: 1 fact|▸ agree: 3 facts|▸ single: 3 facts").press("G").see("fact 9 of 11").press("k", "F").see("▾ agree")
	d.press("Z", "Z").heads("▾ conflict: 3 facts|▾ update: 1 fact|▾ variant: 1 fact|▾ agree: 3 facts|▾ single: 3 facts")
	d.press("g", "F", "tab", "]").see("fact 2 of 11") // among the articles nothing is folded
}

// A filter and a change of the screen leave groups as they are.
func TestFoldedGroupsOutliveFilterAndResize(t *testing.T) {
	d := open(t, 3, 120, 40).press("tab", "S", "F", "f", "jjj", "space", "enter").heads("▾ agree: 3 facts")
	d.press("f", "esc", "g").see("▸▌conflict: 3 facts")
	d.size(80, 24)
	d.see("▸▌conflict: 3 facts").press("F").see("▾ conflict: 3 facts")
}

func TestOmissions(t *testing.T) {
	d := open(t, 3, 120, 40).press("3", "O").see("only left out by C", "fact 1 of 3", "distance from the harbour", "hour of the accident", "rescue").miss("next ferry")
	d.press("2", "O").see("nothing that others tell is left out by B").press("3", "O").see("of 11").miss("left out by")
	d = open(t, 2, 120, 40).press("O").see("only left out by A", "next ferry").press("2", "O").see("only left out by B", "year of building").miss("next ferry")
	d.press("esc").miss("left out")
}
