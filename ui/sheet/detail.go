package sheet

import (
	"strings"

	"parallax/compare"
)

// Standing is the verdict of f and its kinds, in words.
func Standing(f *compare.Fact) string {
	var kinds []string
	for _, k := range f.Kinds {
		kinds = append(kinds, string(k))
	}
	if len(kinds) == 0 {
		return f.Verdict.String()
	}
	return f.Verdict.String() + ": " + strings.Join(kinds, ", ")
}

// meanings says of each kind of difference how two claims then stand.
var meanings = map[compare.Kind]string{
	"number":      "the numbers differ",
	"time":        "the times differ",
	"place":       "the places differ",
	"name":        "the names differ",
	"polarity":    "one says it is so, the other that it is not",
	"modality":    "one is certain, the other is not",
	"attribution": "they name different sources",
	"quote":       "they quote different words",
	"role":        "they differ on who did what or who is what",
	"cause":       "they give different causes",
	"other":       "they differ otherwise",
}

// Detail draws the strip that explains the selected fact in height lines: a
// rule with its label, why it stands as it does, and each report's words. Top
// is the first line of text that is shown.
func Detail(s *Scene, expanded bool, top int) []string {
	height := s.Frame.DetailH - 1
	lines := s.explain(height, expanded)
	rest := len(lines) - height
	top = clamp(top, 0, max(0, rest))
	out := append([]string{s.rule(rest-top, expanded)}, lines[top:min(len(lines), top+height)]...)
	for len(out) < s.Frame.DetailH {
		out = append(out, "")
	}
	for i := range out {
		out[i] = Fit(out[i], s.Frame.W, s.Signs.Ellipsis)
	}
	return out
}

// DetailLines is the number of lines that the expanded strip has to show.
func DetailLines(s *Scene) int { return len(s.explain(0, true)) }

// rule is the line that parts the strip from the panes: the fact's mark, its
// label, how it stands in as many words as there is room for, and whether there
// is more to read below.
func (s *Scene) rule(more int, expanded bool) string {
	line := func(n int) string { return s.Theme.Faint.Paint(strings.Repeat(s.Signs.Rule, max(0, n))) }
	f := s.Fact()
	if f == nil {
		return line(s.Frame.W)
	}
	standing := s.standing(f, more, expanded)
	room := s.Frame.W - textWidth(standing) - 8
	label := Fit(f.Label, min(textWidth(f.Label), room), s.Signs.Ellipsis)
	used := 4 + textWidth(label) + 2 + textWidth(standing) + 2
	return line(1) + " " + s.mark(f.Verdict) + " " + s.Theme.Title.Paint(label) + " " + line(s.Frame.W-used) + " " + standing + " "
}

// standing is the longest way to say how f stands that leaves room for its label.
func (s *Scene) standing(f *compare.Fact, more int, expanded bool) string {
	ways := []string{f.Verdict.String()}
	if long := Standing(f); len(f.Kinds) > 0 {
		ways = append([]string{long}, ways...)
	}
	if len(f.Kinds) == 1 && meanings[f.Kinds[0]] != "" {
		ways = append([]string{f.Verdict.String() + ": " + meanings[f.Kinds[0]]}, ways...)
	}
	hint := ""
	if more > 0 && expanded {
		hint = "  J K: more"
	} else if more > 0 {
		hint = "  enter: more"
	}
	for _, h := range []string{hint, ""} {
		for _, way := range ways {
			if textWidth(f.Label)+textWidth(way)+textWidth(h) <= s.Frame.W-9 {
				return s.Theme.Mark[f.Verdict].Paint(way) + s.Theme.Faint.Paint(h)
			}
		}
	}
	return s.Theme.Mark[f.Verdict].Paint(f.Verdict.String())
}

// explain is the text of the strip. Where height lines are not enough for all
// of it and it is not expanded, reasons but the gravest go first, then the ends
// of claims, then the end of the reason.
func (s *Scene) explain(height int, expanded bool) []string {
	f := s.Fact()
	if f == nil {
		return s.hang("", s.Idle, nil, 0)
	}
	if expanded {
		return append(s.whys(f, len(f.Relations), 0), s.passages(f)...)
	}
	full := append(s.whys(f, len(f.Relations), 0), s.sayings(f, 0)...)
	if len(full) <= height {
		return full
	}
	var lines []string
	for _, most := range []struct{ why, claim int }{{0, 0}, {0, 3}, {0, 2}, {2, 2}, {2, 1}, {1, 1}} {
		lines = append(s.whys(f, 1, most.why), s.sayings(f, most.claim)...)
		if len(lines) <= height {
			break
		}
	}
	return lines
}

// whys gives the reasons of up to n relations, the gravest first, in up to most
// lines each (0: as many as it takes).
func (s *Scene) whys(f *compare.Fact, n, most int) []string {
	if len(f.Relations) == 0 && len(f.Claims) > 0 {
		return s.hang("", "Only "+s.Reports[f.Claims[0].Report].Label+" has it.", nil, most)
	}
	var out []string
	for v := compare.Conflict; v >= compare.Single; v-- {
		for _, rel := range f.Relations {
			if rel.Verdict == v && n > 0 {
				n--
				pair := s.Reports[f.Claims[rel.A].Report].Label + ", " + s.Reports[f.Claims[rel.B].Report].Label
				out = append(out, s.hang(s.mark(v), pair+": "+rel.Why, nil, most)...)
			}
		}
	}
	return out
}

// maxMeasure is how many cells wide the text of the strip may get: on wider
// screens the eye would lose its line.
const maxMeasure = 120

// hang wraps text beside a head, in up to most lines (0: as many as it takes).
func (s *Scene) hang(head, text string, marks []Highlight, most int) []string {
	indent := 1
	if head != "" {
		indent += textWidth(head) + 1
	}
	width := min(s.Frame.W, maxMeasure) - indent - 1
	lines := Wrap(text, All(text), width)
	cut := most > 0 && len(lines) > most
	if cut {
		lines = lines[:most]
	}
	var out []string
	for i, l := range lines {
		var b strings.Builder
		spaces(&b, indent)
		paint(&b, text, l, marks, 0)
		if cut && i == len(lines)-1 {
			b.WriteString(s.Theme.Faint.Paint(s.Signs.Ellipsis))
		}
		out = append(out, b.String())
	}
	if len(out) > 0 && head != "" {
		out[0] = " " + head + " " + out[0][indent:]
	}
	return out
}
