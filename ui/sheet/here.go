package sheet

// Shows reports whether a claim that the selected fact rests on begins on the
// screen.
func (v *Read) Shows(s *Scene) bool {
	for _, r := range s.Frame.Panes {
		if claim, ok := chief(s.Fact(), r); ok {
			if row := v.lineOf(r, claim.Start) - v.Top(r, s.Frame); 0 <= row && row < s.Frame.BodyH {
				return true
			}
		}
	}
	return false
}

// Near is the wanted fact that the given panes tell first from the top of the
// screen down or, by being -1, from there up; -1 where there is none.
func (v *Read) Near(s *Scene, panes []int, by int, wanted func(fact int) bool) int {
	nearest, found := -1, -1
	for _, r := range panes {
		if !s.Frame.Shows(r) {
			continue
		}
		fact, start := s.Index.next(r, v.Offset(r, s.Frame), by, wanted)
		if fact < 0 {
			continue
		}
		if rows := max(0, by*(v.lineOf(r, start)-v.Top(r, s.Frame))); found < 0 || rows < nearest {
			nearest, found = rows, fact
		}
	}
	return found
}

// next is the wanted fact that report r begins to tell first from a byte on or,
// by being -1, last before it, and where; -1 where there is none.
func (x *Index) next(r, from, by int, wanted func(fact int) bool) (fact, start int) {
	places, at := x.places[r], x.at(r, from)
	if by < 0 {
		at--
	}
	for ; 0 <= at && at < len(places); at += by {
		if p := places[at]; x.finds(p.fact) && wanted(p.fact) {
			return p.fact, p.Start
		}
	}
	return -1, 0
}
