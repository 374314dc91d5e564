package sheet

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/frame"
	"parallax/ui/theme"
)

// A stage is a scene of one fact, which is selected, and what each of its claims
// rests on.
type stage struct {
	*Scene
	rests []corpus.Span
}

// newStage has one report per text, A, B and so on, on w by h cells. A text
// marks what it claims {so}, and what a verdict may rest on {in it, *so*}.
func newStage(w, h int, texts ...string) *stage {
	st := &stage{Scene: &Scene{Theme: theme.Mono(), Signs: theme.NewSigns(false), Facts: []*compare.Fact{{Label: "the question"}}, Listed: []int{0}, Hints: Hints{More: "  enter: more", Scroll: "  J K: more"}}}
	for r, text := range texts {
		var body strings.Builder
		var at []int // of the marks of a claim
		for _, c := range text {
			if !strings.ContainsRune("{*}", c) {
				body.WriteRune(c)
				continue
			}
			if at = append(at, body.Len()); c == '}' {
				st.claim(r, at)
				at = nil
			}
		}
		st.Reports = append(st.Reports, corpus.Report{Label: string(rune('A' + r)), Title: "A title", Body: body.String()})
	}
	st.Frame = frame.New(w, h, frame.Plan{Reports: len(texts)})
	st.Index = NewIndex(len(texts), st.Facts, st.Listed)
	return st
}

func (st *stage) claim(r int, at []int) {
	f := st.Facts[0]
	f.Claims = append(f.Claims, compare.Claim{Report: r, Span: corpus.Span{Start: at[0], End: at[len(at)-1]}})
	rests := corpus.Span{}
	if len(at) == 4 {
		rests = corpus.Span{Start: at[1], End: at[2]}
	}
	st.rests = append(st.rests, rests)
}

// relate lets claims a and b stand to each other with verdict v.
func (st *stage) relate(a, b int, v compare.Verdict, why string) *stage {
	f := st.Facts[0]
	f.Relations = append(f.Relations, compare.Relation{A: a, B: b, Verdict: v, Why: why, EvidenceA: st.rests[a], EvidenceB: st.rests[b]})
	f.Verdict = max(f.Verdict, v)
	return st
}

// strip is what the detail strip says, without its rule and the blank at the
// beginning of lines.
func (st *stage) strip(expanded bool) string {
	var out []string
	for _, line := range Detail(st.Scene, expanded, 0)[1:] {
		if line = strings.TrimSpace(ansi.Strip(line)); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

func (st *stage) rule() string { return ansi.Strip(Detail(st.Scene, false, 0)[0]) }

func wants(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n%s\nwant\n%s", what, got, want)
	}
}
