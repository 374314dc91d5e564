package theme

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
)

func TestEverySignIsOneCell(t *testing.T) {
	for _, ascii := range []bool{true, false} {
		s := NewSigns(ascii)
		signs := []string{s.Bar, s.Firm, s.Ruled, s.Wall, s.Rule, s.Cross, s.Absent, s.Dot, s.full, s.empty}
		for v := compare.Single; v <= compare.Conflict; v++ {
			signs = append(signs, s.Mark(v))
		}
		for _, sign := range signs {
			if ansi.StringWidth(sign) != 1 {
				t.Errorf("%q is %d cells wide", sign, ansi.StringWidth(sign))
			}
			if ascii && (len(sign) != 1 || sign[0] > '~') {
				t.Errorf("%q is not ASCII", sign)
			}
		}
	}
}

func TestVerdictsHaveDistinctSigns(t *testing.T) {
	for _, s := range []Signs{NewSigns(true), NewSigns(false)} {
		seen := map[string]compare.Verdict{}
		for v := compare.Single; v <= compare.Conflict; v++ {
			if w, ok := seen[s.Mark(v)]; ok {
				t.Errorf("%v and %v are both %q", v, w, s.Mark(v))
			}
			seen[s.Mark(v)] = v
		}
	}
}

// inks lists everything a theme writes with.
func inks(t Theme) []Ink {
	all := []Ink{t.Title, t.Focus, t.Faint, t.Key, t.Trouble, t.Hit, t.HitHere}
	for v := range t.Mark {
		all = append(all, t.Mark[v], t.Claim[v], t.Evidence[v])
	}
	return all
}

// all is every theme, on either ground.
func all() []Theme {
	var out []Theme
	for _, name := range Names {
		out = append(out, New(name, true), New(name, false))
	}
	return out
}

func TestInksCloseWhatTheyOpen(t *testing.T) {
	for _, th := range all() {
		for _, k := range inks(th) {
			got := k.Paint("two words")
			if ansi.Strip(got) != "two words" {
				t.Errorf("%s: %q does not hold the text", th.Name, got)
			}
			if k.open != "" && !strings.HasSuffix(got, "\x1b[m") {
				t.Errorf("%s: %q stays open", th.Name, got)
			}
		}
	}
}

// The words that a verdict rests on stand out from the rest of the claim, and a
// conflict's stand out from all others.
func TestEvidenceIsStrongerThanTheClaim(t *testing.T) {
	for _, th := range all() {
		for v := compare.Agree; v <= compare.Conflict; v++ {
			if th.Evidence[v] == th.Claim[v] {
				t.Errorf("%s: %v has one ink for claim and evidence", th.Name, v)
			}
			if v != compare.Conflict && th.Evidence[v] == th.Evidence[compare.Conflict] || th.Mark[v] == th.Mark[compare.Single] && v > compare.Agree {
				t.Errorf("%s: %v does not stand out as it should", th.Name, v)
			}
		}
	}
}

// A colour is any parameter from 30 to 49 or 90 to 107 of a sequence.
func TestMonoHasNoColour(t *testing.T) {
	for _, k := range inks(Mono()) {
		for _, p := range strings.Split(strings.Trim(k.open, "\x1b[m"), ";") {
			if len(p) > 1 {
				t.Errorf("%q is more than weight, line or reverse", k.open)
			}
		}
	}
}

func TestProgress(t *testing.T) {
	s := NewSigns(true)
	for _, c := range []struct {
		done float64
		want string
	}{{0, "...."}, {0.5, "##.."}, {1, "####"}, {-3, "...."}, {7, "####"}} {
		if got := s.Progress(c.done, 4); got != c.want {
			t.Errorf("Progress(%v) = %s, want %s", c.done, got, c.want)
		}
	}
}
