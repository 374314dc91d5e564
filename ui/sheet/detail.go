package sheet

import (
	"slices"
	"strings"

	"parallax/compare"
)

// Detail draws the strip that explains the selected fact: a rule with its label
// and how it stands, each report's words, and why. Top is the first line of
// text that is shown.
func Detail(s *Scene, expanded bool, top int) []string {
	height := s.Frame.DetailH - 1
	lines, hint := s.explain(height, expanded, top)
	top = clamp(top, 0, max(0, len(lines)-height))
	if expanded && len(lines)-height > top {
		hint = s.Hints.Scroll
	}
	out := append([]string{s.rule(hint)}, lines[top:min(len(lines), top+height)]...)
	for len(out) < s.Frame.DetailH {
		out = append(out, "")
	}
	for i := range out {
		out[i] = Fit(out[i], s.Frame.W, s.Signs.Ellipsis)
	}
	return out
}

// DetailTop is the line that the expanded strip begins with when it is to begin
// with top: top, or the last that leaves no room below its text.
func DetailTop(s *Scene, top int) int {
	height := s.Frame.DetailH - 1
	lines, _ := s.explain(height, true, top)
	return clamp(top, 0, max(0, len(lines)-height))
}

// ClaimLine is the line of the expanded strip with which the picked claim
// begins, 0 where none is picked.
func ClaimLine(s *Scene) int {
	f := s.Fact()
	if f == nil || s.Claim == 0 {
		return 0
	}
	line := 0
	for i := range f.Claims[:s.Claim-1] {
		line += len(s.passage(f, i))
	}
	return line
}

// rule is the line that parts the strip from the panes: the fact's mark, its
// label, how it stands in as many words as there is room for, and how to see
// more.
func (s *Scene) rule(hint string) string {
	line := func(n int) string { return s.Theme.Faint.Paint(strings.Repeat(s.Signs.Rule, max(0, n))) }
	f := s.Fact()
	if f == nil {
		return line(s.Frame.W)
	}
	standing := s.standing(f, hint)
	room := s.Frame.W - Width(standing) - 8
	label := Fit(f.Label, min(Width(f.Label), room), s.Signs.Ellipsis)
	used := 4 + Width(label) + 2 + Width(standing) + 2
	return line(1) + " " + s.mark(f.Verdict) + " " + s.Theme.Title.Paint(label) + " " + line(s.Frame.W-used) + " " + standing + " "
}

// explain is the text of the strip, the words of the reports first. Where
// height lines are not enough and it is not expanded, reasons but the gravest
// go first, then the ends of claims, then the last reason, then claims that the
// verdict does not rest on; hint is how to see them. Where it is expanded, it
// ends with the line after the height lines from top on.
func (s *Scene) explain(height int, expanded bool, top int) (lines []string, hint string) {
	f := s.Fact()
	switch {
	case f == nil:
		return s.whole("", plain(s.Idle)), ""
	case expanded:
		return s.inFull(f, max(0, top)+height+1), ""
	}
	if len(f.Claims) > height {
		lines, _ = s.lay(s.sayings(f, s.gravest(f, height)), 1)
		return lines, s.Hints.More
	}
	said, why := s.sayings(f, s.gravest(f, len(f.Claims))), s.reasons(f, height+1)
	for _, w := range ways(len(why)) {
		laid, cut := s.lay(said, w.claim)
		if cut || w.reasons < len(why) {
			hint = s.Hints.More
		}
		if lines = append(laid, slices.Concat(why[:w.reasons]...)...); len(lines) <= height {
			break
		}
	}
	return lines, hint
}

// inFull is the first lines, as many as asked for or a few more, of all that is
// to be said of f: the claims within their sentences, every reason, the copies.
func (s *Scene) inFull(f *compare.Fact, most int) []string {
	out := slices.Concat(s.note(f)...)
	for i := 0; i < len(f.Claims) && len(out) < most; i++ {
		out = append(out, s.passage(f, i)...)
	}
	reasons := append(s.relations(f, compare.Agree, max(0, most-len(out)), s.whyInFull), s.copied(f)...)
	return append(out, slices.Concat(reasons...)...)
}

// A way to tell of a fact: each claim in so many lines (0: as many as it takes),
// and so many reasons.
type way struct{ claim, reasons int }

// ways lists them from the most to say to the least.
func ways(reasons int) []way {
	var out []way
	for n := reasons; n > 1; n-- {
		out = append(out, way{0, n})
	}
	one := min(1, reasons)
	return append(out, way{0, one}, way{3, one}, way{2, one}, way{1, one}, way{1, 0})
}

// gravest lists n claims of f in order: the picked one, those that its verdict
// rests on and, as far as n goes, the others.
func (s *Scene) gravest(f *compare.Fact, n int) []int {
	var first, rest []int
	for i := range f.Claims {
		if i == s.Claim-1 {
			first = slices.Insert(first, 0, i)
		} else if st, ok := s.stands(f, i); ok && st.verdict == f.Verdict {
			first = append(first, i)
		} else {
			rest = append(rest, i)
		}
	}
	some := append(first, rest...)
	some = some[:min(n, len(some))]
	slices.Sort(some)
	return some
}

// maxMeasure is how many cells wide the text of the strip may get: on wider
// screens the eye would lose its line.
const maxMeasure = 120

// whole wraps all of a text beside a head.
func (s *Scene) whole(head string, t *marked) []string {
	lines, _ := s.hang(head, t, 0)
	return lines
}

// hang wraps a text beside a head, which begins in the first cell, in up to most lines (0: as many as it takes).
// Where those are too few, cut is true, and they are the ones around the words
// that must be seen.
func (s *Scene) hang(head string, t *marked, most int) (out []string, cut bool) {
	indent := Width(head) + 1
	dots := Width(s.Signs.Ellipsis)
	width := min(s.Frame.W, maxMeasure) - indent - 1
	text := t.String()
	lines, before := Wrap(text, All(text), width), ""
	if most > 0 && len(lines) > most {
		lines = Wrap(text, All(text), width-2*dots)
		at := slices.IndexFunc(lines, func(l Line) bool { return l.End > t.eye })
		from := clamp(at-most+1, 0, len(lines)-most)
		if lines, cut = lines[from:from+most], true; from > 0 {
			before = s.Theme.Faint.Paint(s.Signs.Ellipsis)
		}
	}
	for i, l := range lines {
		var b strings.Builder
		spaces(&b, indent)
		if i == 0 {
			b.WriteString(before)
		}
		paint(&b, text, l, t.marks, 0)
		if cut && i == len(lines)-1 && l.End < len(text) {
			b.WriteString(s.Theme.Faint.Paint(s.Signs.Ellipsis))
		}
		out = append(out, b.String())
	}
	if len(out) > 0 && head != "" {
		out[0] = head + " " + out[0][indent:]
	}
	return out, cut
}
