package sheet

import (
	"fmt"
	"strings"

	"parallax/compare"
)

// independence is how many independent texts stand behind the reports that tell
// f, where they are fewer than these.
func independence(f *compare.Fact) string {
	told := 0
	for range f.Tellers() {
		told++
	}
	switch {
	case f.Texts == 0 || f.Texts >= told:
		return ""
	case f.Texts == 1:
		return fmt.Sprintf("%d reports, one text", told)
	default:
		return fmt.Sprintf("%d reports, %d independent texts", told, f.Texts)
	}
}

// copied says that some reports tell f in one text, where they do.
func (s *Scene) copied(f *compare.Fact) [][]string {
	if independence(f) == "" {
		return nil
	}
	text := independence(f) + ": where the words are the same, one source speaks, however many reports have them."
	return [][]string{s.whole(" "+s.Theme.Key.Paint(s.Signs.Dot), plain(text))}
}

// alsoIn names the reports that have most of a claim's words in a longer run.
func (s *Scene) alsoIn(c *compare.Claim) string {
	var labels []string
	for i := range s.Overlaps {
		o := &s.Overlaps[i]
		switch {
		case o.A != c.Report && o.B != c.Report, !o.Holds(c):
		case c.Report == o.A:
			labels = append(labels, s.short(o.B))
		default:
			labels = append(labels, s.short(o.A))
		}
	}
	if len(labels) == 0 {
		return ""
	}
	return "stands word for word in " + strings.Join(labels, ", ")
}

// A Copy is of which other report most of a report is a copy, and which share of it.
// Less than a twentieth is nothing, which is the share 0.
type Copy struct {
	of    int
	share float64
}

// Copies is, by report, of which it is a copy.
func (s *Scene) Copies() []Copy {
	out := make([]Copy, len(s.Reports))
	see := func(r, of int, share float64) {
		if share >= 0.05 && share >= out[r].share {
			out[r] = Copy{of, share}
		}
	}
	for i := range s.Overlaps {
		o := &s.Overlaps[i]
		see(o.A, o.B, o.ShareA)
		see(o.B, o.A, o.ShareB)
	}
	return out
}

// Copied says what c is, "" where it is nothing.
func (s *Scene) Copied(c Copy) string {
	if c.share == 0 {
		return ""
	}
	return fmt.Sprintf("%.0f%% as in %s", 100*c.share, s.short(c.of))
}
