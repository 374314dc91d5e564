package compare_test

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// A trap is a small story that a careless comparison gets wrong, and what must
// or must not come of it.
type trap struct {
	name    string
	reports []string // "2021-03-04: text" came out on that day
	wants   []want
}

// A want is something a table must hold or must not.
type want struct {
	not     bool
	verdict compare.Verdict
	kind    compare.Kind
	words   [2]string // that the two claims touch, "" for any
}

// has wants a relation of the verdict and kind between words of two reports.
func has(v compare.Verdict, k compare.Kind, a, b string) want {
	return want{verdict: v, kind: k, words: [2]string{a, b}}
}

// never wants no relation of the verdict between words of two reports, of any kind.
func never(v compare.Verdict, a, b string) want {
	return want{not: true, verdict: v, words: [2]string{a, b}}
}

// no wants none of the verdict anywhere.
func no(v compare.Verdict) want { return want{not: true, verdict: v} }

func (w want) String() string {
	s := fmt.Sprintf("%v %s between %q and %q", w.verdict, w.kind, w.words[0], w.words[1])
	if w.not {
		return "no " + s
	}
	return s
}

// flaw tells how the table fails the want, "" where it does not.
func (w want) flaw(t *compare.Table) string {
	for i := range t.Facts {
		f := t.Facts[i]
		for _, r := range f.Relations {
			if r.Verdict == w.verdict && (w.not || r.Kind == w.kind) && w.of(t, &f.Claims[r.A], &f.Claims[r.B]) {
				if w.not {
					return fmt.Sprintf("want %v\n%s\n%s", w, describe(t, f), r.Why)
				}
				return ""
			}
		}
	}
	if w.not {
		return ""
	}
	return fmt.Sprintf("want %v\n%s", w, strings.Join(outline(t), ""))
}

// of reports whether the want is of the two claims, in either order: what must
// be there touches the words, what must not be there holds all of them.
func (w want) of(t *compare.Table, a, b *compare.Claim) bool {
	is := touches
	if w.not {
		is = holds
	}
	return is(t, a, w.words[0]) && is(t, b, w.words[1]) || is(t, a, w.words[1]) && is(t, b, w.words[0])
}

func holds(t *compare.Table, c *compare.Claim, words string) bool {
	return strings.Contains(claimText(t, c), words)
}

func touches(t *compare.Table, c *compare.Claim, words string) bool {
	body := t.Reports[c.Report].Body
	for at := 0; words != ""; at++ {
		i := strings.Index(body[at:], words)
		if i < 0 {
			return false
		}
		if at += i; c.Overlaps(corpus.Span{Start: at, End: at + len(words)}) {
			return true
		}
	}
	return true
}

// flaws runs the trap and lists what went wrong.
func (x trap) flaws(t *testing.T) []string {
	t.Helper()
	var texts []string
	for _, text := range x.reports {
		if len(text) > 11 && text[10] == ':' {
			text = "---\ndate: " + text[:10] + "\n---\n" + text[12:]
		}
		texts = append(texts, text)
	}
	story := newStory(t, t.TempDir(), texts...)
	table := tableOf(story)
	var out []string
	for _, w := range x.wants {
		for _, words := range w.words {
			if words != "" && !anyHolds(story.Reports, words) {
				t.Fatalf("no report of %q has the words %q", x.name, words)
			}
		}
		if bad := w.flaw(table); bad != "" {
			out = append(out, bad)
		}
	}
	return out
}

// claimText is the words of a claim.
func claimText(t *compare.Table, c *compare.Claim) string { return t.Reports[c.Report].Text(c.Span) }

func anyHolds(rs []corpus.Report, words string) bool {
	for _, r := range rs {
		if strings.Contains(r.Body, words) {
			return true
		}
	}
	return false
}

func TestTraps(t *testing.T) { passes(t, traps) }

// passes runs traps that must be passed.
func passes(t *testing.T, traps []trap) {
	t.Helper()
	for _, x := range traps {
		t.Run(x.name, func(t *testing.T) {
			for _, bad := range x.flaws(t) {
				t.Error(bad)
			}
		})
	}
}

// TestKnownTraps holds the list of known traps to what is true: one that is
// passed belongs among the others.
func TestKnownTraps(t *testing.T) {
	for _, x := range known {
		t.Run(x.name, func(t *testing.T) {
			bad := x.flaws(t)
			if len(bad) == 0 {
				t.Error("passes now: move it to traps")
			}
			for _, b := range bad {
				t.Log("known: " + b)
			}
		})
	}
}

const (
	agree    = compare.Agree
	variant  = compare.Variant
	update   = compare.Update
	conflict = compare.Conflict
)
