package sheet

import (
	"fmt"
	"strings"

	"parallax/compare"
)

// independence is how many independent texts stand behind the reports that tell
// f, where they are fewer than these.
func independence(f *compare.Fact) string {
	switch told := len(f.Reported()); {
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

// Copied says of which other report most of report r is a copy, and how much,
// where that is a twentieth of it or more.
func (s *Scene) Copied(r int) string {
	most, of := 0.05, -1
	for _, o := range s.Overlaps {
		if o.A == r && o.ShareA >= most {
			most, of = o.ShareA, o.B
		}
		if o.B == r && o.ShareB >= most {
			most, of = o.ShareB, o.A
		}
	}
	if of < 0 {
		return ""
	}
	return fmt.Sprintf("%.0f%% as in %s", 100*most, s.short(of))
}
