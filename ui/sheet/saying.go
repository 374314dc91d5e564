package sheet

import (
	"sort"
	"strings"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/theme"
)

// A saying is what one report says, and its label.
type saying struct {
	head string
	text *marked
}

// sayings gives the words of claims of f, marked where they differ.
func (s *Scene) sayings(f *compare.Fact, claims []int) []saying {
	var out []saying
	for _, i := range claims {
		c := &f.Claims[i]
		t := &marked{}
		s.words(t, f, i)
		if by := attribution(c); by != "" {
			t.write("  "+by, s.Theme.Faint)
		}
		out = append(out, saying{s.speaks(f, i), t})
	}
	return out
}

// lay writes sayings in up to most lines each (0: as many as it takes).
func (s *Scene) lay(sayings []saying, most int) (lines []string, cut bool) {
	for _, say := range sayings {
		said, short := s.hang(say.head, say.text, most)
		lines, cut = append(lines, said...), cut || short
	}
	return lines, cut
}

// speaks is the label of the report that claim i of f is of, with a sign before
// it where the claim is picked.
func (s *Scene) speaks(f *compare.Fact, i int) string {
	label := s.short(f.Claims[i].Report)
	if i == s.Claim-1 {
		return s.Signs.Folded + s.Theme.Focus.Paint(label)
	}
	return " " + s.Theme.Title.Paint(label)
}

// newPassage gives claim i within its whole sentence, above it where the report is
// from and who says so, and below it how its values were read and which reports
// have the same words.
func (s *Scene) newPassage(f *compare.Fact, i int) []string {
	c := &f.Claims[i]
	r := &s.Reports[c.Report]
	from := strings.TrimSpace(s.origin(r, s.Frame.W))
	if from == "" {
		from = Headline(r)
	}
	around := sentence(r, c.Span)
	head, t := &marked{}, &marked{}
	head.write(from+" "+s.Signs.Dot+" "+chain(c), s.Theme.Faint)
	t.write(r.Body[around.Start:c.Start], s.Theme.Faint)
	s.words(t, f, i)
	t.write(r.Body[c.End:around.End], s.Theme.Faint)
	out := append(s.whole(s.speaks(f, i), head), s.whole("", t)...)
	for _, note := range []string{understood(c), s.alsoIn(c)} {
		if note != "" {
			below := &marked{}
			below.write(note, s.Theme.Faint)
			out = append(out, s.whole("", below)...)
		}
	}
	return append(out, "")
}

// shortest is the cells that the label of a report may take where many are named.
const shortest = 12

// short is the label of report r in a dozen cells at most.
func (s *Scene) short(r int) string {
	label := s.Reports[r].Label
	if len(label) > shortest {
		label = Fit(label, min(shortest, Width(label)), s.Signs.Ellipsis)
	}
	return strings.TrimRight(label, " ")
}

// sentence is the sentences of r that span is in, or span alone.
func sentence(r *corpus.Report, span corpus.Span) corpus.Span {
	at := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].End > span.Start })
	for ; at < len(r.Sentences) && r.Sentences[at].Start < span.End; at++ {
		span.Start, span.End = min(span.Start, r.Sentences[at].Start), max(span.End, r.Sentences[at].End)
	}
	return span
}

// A marked is text with highlights that grows at its end.
type marked struct {
	strings.Builder
	marks []Highlight
	eye   int // the byte that must be seen where not all can
}

// plain is text without highlights.
func plain(text string) *marked {
	t := &marked{}
	t.WriteString(text)
	return t
}

func (t *marked) write(text string, ink theme.Ink) {
	if start := t.Len(); text != "" {
		t.WriteString(text)
		t.marks = append(t.marks, Highlight{corpus.Span{Start: start, End: t.Len()}, ink})
	}
}

// words writes what claim i says: what its verdict rests on in the ink of
// claims, and what the other report has differently in the ink of evidence.
func (s *Scene) words(t *marked, f *compare.Fact, i int) {
	c := &f.Claims[i]
	body := s.Reports[c.Report].Body
	st, ok := s.stands(f, i)
	if !ok || st.wholly(c) {
		t.WriteString(body[c.Start:c.End])
		return
	}
	claim, evidence := s.Theme.Claim[st.verdict], s.Theme.Evidence[st.verdict]
	t.WriteString(body[c.Start:st.own.Start])
	t.eye = t.Len()
	pos := st.own.Start
	differing, _ := s.differing(f, i)
	for n, d := range differing {
		t.write(body[pos:d.Start], claim)
		if n == 0 {
			t.eye = t.Len()
		}
		t.write(s.bracketed(body[d.Start:d.End]), evidence)
		pos = d.End
	}
	t.write(body[pos:st.own.End], claim)
	t.WriteString(body[st.own.End:c.End])
}

func (s *Scene) bracketed(text string) string {
	if s.Theme.Brackets {
		return "[" + text + "]"
	}
	return text
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

// chain says who says a claim, by way of whom, and how.
func chain(c *compare.Claim) string {
	out := "the report says so itself"
	switch {
	case c.Speaker != "" && c.Quoted:
		out = "in the words of " + c.Speaker
	case c.Speaker != "":
		out = "said by " + c.Speaker
	case c.Quoted:
		out = "quoted"
	}
	if c.Via != "" {
		out += ", according to " + c.Via
	}
	for _, how := range []string{c.Polarity, c.Modality} {
		if how != "" {
			out += ", " + how
		}
	}
	return out
}
