package sheet

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
)

// Copied words do not pass for corroboration: the strip and the row of the fact
// say how many texts there are, and the strip in full where else the words stand.
func TestCopiedTextIsSaid(t *testing.T) {
	st := newStage(120, 40, "{the ferry sank}", "{the ferry sank}", "{a ship went down}").relate(0, 1, agree, "").relate(1, 2, agree, "")
	f := st.Facts[0]
	run := []compare.Run{{A: f.Claims[0].Span, B: f.Claims[1].Span, Words: 3}}
	st.Overlaps = []compare.Overlap{{A: 0, B: 1, ShareA: 0.5, ShareB: 0.04, Runs: run}}
	f.Texts = compare.CountTexts(f, st.Overlaps)
	if got := strings.TrimSpace(st.rule()); !strings.HasSuffix(got, "agree: 3 reports, 2 independent texts") {
		t.Errorf("rule: %s", got)
	}
	wants(t, "strip", st.strip(false), `A the ferry sank
B the ferry sank
C a ship went down
· 3 reports, 2 independent texts: where the words are the same, one source speaks, however many reports have them.`)
	wants(t, "row", strings.TrimSpace(ansi.Strip(st.label(0))), "=▌agree     the question · 3 reports, 2 independent texts")
	wants(t, "A's claim", st.alsoIn(&f.Claims[0]), "stands word for word in B")
	wants(t, "B's claim", st.alsoIn(&f.Claims[1]), "stands word for word in A")
	wants(t, "C's claim", st.alsoIn(&f.Claims[2]), "")
	wants(t, "how much of A", st.Copied(st.Copies()[0]), "50% as in B")
	wants(t, "how much of B", st.Copied(st.Copies()[1]), "")
}

func TestIndependence(t *testing.T) {
	for _, c := range []struct {
		reports, texts int
		want           string
	}{{3, 3, ""}, {3, 0, ""}, {1, 1, ""}, {2, 1, "2 reports, one text"}, {4, 3, "4 reports, 3 independent texts"}} {
		f := compare.Fact{Texts: c.texts}
		for r := range c.reports {
			f.Claims = append(f.Claims, compare.Claim{Report: r})
		}
		wants(t, "independence", independence(&f), c.want)
	}
}
