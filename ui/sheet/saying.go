package sheet

import (
	"strings"

	"parallax/compare"
	"parallax/compare/words"
	"parallax/corpus"
	"parallax/ui/theme"
)

// sayings gives the words of every claim, in up to most lines each (0: as many
// as it takes), marked where they differ from those of the first other report.
func (s *Scene) sayings(f *compare.Fact, most int) []string {
	var out []string
	for i := range f.Claims {
		c := &f.Claims[i]
		var t marked
		s.words(&t, f, c)
		if by := attribution(c); by != "" {
			t.write("  "+by, s.Theme.Faint)
		}
		out = append(out, s.hang(s.short(c.Report), t.String(), t.marks, most)...)
	}
	return out
}

// passages gives every claim within its whole sentence, and above it where the
// report is from and who says so.
func (s *Scene) passages(f *compare.Fact) []string {
	var out []string
	for i := range f.Claims {
		c := &f.Claims[i]
		r := &s.Reports[c.Report]
		from := strings.TrimSpace(origin(r, s.Signs.Dot) + "  " + attribution(c))
		if from == "" {
			from = headline(r)
		}
		around := sentence(r, c.Span)
		var t marked
		t.write(r.Body[around.Start:c.Start], s.Theme.Faint)
		s.words(&t, f, c)
		t.write(r.Body[c.End:around.End], s.Theme.Faint)
		out = append(out, "")
		out = append(out, s.hang(s.short(c.Report), from, []Highlight{{All(from), s.Theme.Faint}}, 0)...)
		out = append(out, s.hang("", t.String(), t.marks, 0)...)
	}
	return out
}

// short is the label of report r in a dozen cells at most.
func (s *Scene) short(r int) string {
	label := s.Reports[r].Label
	return s.Theme.Title.Paint(strings.TrimRight(Fit(label, min(12, textWidth(label)), s.Signs.Ellipsis), " "))
}

// sentence is the sentences of r that span is in, or span alone.
func sentence(r *corpus.Report, span corpus.Span) corpus.Span {
	out := span
	for _, s := range r.Sentences {
		if s.Overlaps(span) {
			out.Start, out.End = min(out.Start, s.Start), max(out.End, s.End)
		}
	}
	return out
}

// A marked is text with highlights that grows at its end.
type marked struct {
	strings.Builder
	marks []Highlight
}

func (t *marked) write(text string, ink theme.Ink) {
	if start := t.Len(); text != "" {
		t.WriteString(text)
		t.marks = append(t.marks, Highlight{corpus.Span{Start: start, End: t.Len()}, ink})
	}
}

// words writes what c says, marking the words that differ.
func (s *Scene) words(t *marked, f *compare.Fact, c *compare.Claim) {
	own := s.Reports[c.Report].Text(c.Span)
	other, ok := s.other(f, c)
	if !ok {
		t.WriteString(own)
		return
	}
	for _, op := range words.Diff(own, other) {
		text := own[op.A.Start:op.A.End]
		word := strings.TrimRight(text, " \n")
		switch {
		case op.Kind == words.Equal:
			t.WriteString(text)
		case word != "" && s.Theme.Brackets:
			t.write("["+word+"]", s.Theme.Changed)
			t.WriteString(text[len(word):])
		default:
			t.write(word, s.Theme.Changed)
			t.WriteString(text[len(word):])
		}
	}
}

// other is what the first other report says.
func (s *Scene) other(f *compare.Fact, c *compare.Claim) (string, bool) {
	for i := range f.Claims {
		if o := &f.Claims[i]; o.Report != c.Report {
			return s.Reports[o.Report].Text(o.Span), true
		}
	}
	return "", false
}

// attribution names the speaker of a claim and where the report has it from.
func attribution(c *compare.Claim) string {
	var parts []string
	if c.Speaker != "" {
		parts = append(parts, c.Speaker)
	}
	if c.Quoted {
		parts = append(parts, "quoted")
	}
	if c.Via != "" {
		parts = append(parts, "via "+c.Via)
	}
	if len(parts) == 0 {
		return ""
	}
	return "(" + strings.Join(parts, ", ") + ")"
}
