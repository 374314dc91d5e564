package sheet

import "slices"

// farthest is how many claims back the context of a fact is looked for.
const farthest = 40

// Accompany brings what comes before the selected fact on the screen in the panes
// whose reports lack it: the nearest claim before it, in a report that has it, of
// a fact that these tell too. Panes that show that already stay.
func (v *Read) Accompany(s *Scene) {
	for _, r := range s.Frame.Panes {
		if !s.lacks(r) {
			continue
		}
		at, ok := s.context(r)
		if !ok {
			continue
		}
		if row := v.lineOf(r, at) - v.Top(r, s.Frame); row < 0 || row >= s.Frame.BodyH {
			v.put(r, clamp(v.lineOf(r, at)-s.Frame.Anchor, 0, v.end(r, s.Frame)))
		}
	}
}

// context is where report r tells what others tell just before the selected fact.
func (s *Scene) context(r int) (at int, ok bool) {
	for _, other := range s.Fact().Reported() {
		claim, _ := chief(s.Fact(), other)
		n := 0
		for _, p := range slices.Backward(s.Index.places[other][:s.Index.at(other, claim.Start)]) {
			if !s.Index.finds(p.fact) {
				continue
			}
			if span, ok := chief(s.Facts[p.fact], r); ok {
				return span.Start, true
			}
			if n++; n == farthest {
				break
			}
		}
	}
	return 0, false
}
