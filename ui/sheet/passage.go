package sheet

import (
	"parallax/compare"
	"parallax/ui/theme"
)

// passages is the expanded strip's lines for the claims of one fact, as far as they
// were asked for: laying them out takes longer than drawing the screen, and from
// one key to the next they mostly stay.
type passages struct {
	of  passagesOf
	all [][]string // by claim, none of which is picked; nil where not asked for
}

// passagesOf is all that the lines depend on, but for which claim is picked.
type passagesOf struct {
	fact                *compare.Fact
	width               int
	brackets            bool
	title, faint, focus theme.Ink
	claim, evidence     theme.Verdicts
}

// passage gives claim i of f within its sentence: see newPassage. That of the
// picked claim is its own, as it begins with another sign.
func (s *Scene) passage(f *compare.Fact, i int) []string {
	if i == s.Claim-1 {
		return s.newPassage(f, i)
	}
	t := &s.Theme
	of := passagesOf{f, s.Frame.W, t.Brackets, t.Title, t.Faint, t.Focus, t.Claim, t.Evidence}
	if s.passages == nil || s.passages.of != of {
		s.passages = &passages{of, make([][]string, len(f.Claims))}
	}
	if s.passages.all[i] == nil {
		s.passages.all[i] = s.newPassage(f, i)
	}
	return s.passages.all[i]
}
