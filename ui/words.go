package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/ui/sheet"
)

// found is the facts that had some words when they were looked for last: those that
// the words go on from can be in no other.
type found struct {
	words string
	in    []bool // by fact
}

// worded marks the facts whose label, claims, speakers or note have the words asked
// for; nil is that none are. Each text is looked through once, however many facts
// claim something of it or how many claims are somebody's: this is done at each letter.
func (f *filter) worded(facts []*compare.Fact, x *sheet.Index) []bool {
	if f.words == "" {
		return nil
	}
	may := func(fact int) bool { return true }
	if last := f.found; last.in != nil && strings.HasPrefix(f.words, last.words) {
		may = func(fact int) bool { return last.in[fact] }
	}
	out := make([]bool, len(facts))
	for i := range facts {
		out[i] = may(i) && (sheet.Has(facts[i].Label, f.words) || sheet.Has(facts[i].Review.Note, f.words))
	}
	for i := range f.tally.speakers {
		if s := &f.tally.speakers[i]; sheet.Has(s.name, f.words) {
			for _, fact := range s.facts {
				out[fact] = true
			}
		}
	}
	for r := range f.reports {
		x.Claimed(r, f.reports[r].Body, f.words, out, may)
	}
	f.found = found{f.words, out}
	return out
}

// wordsKey is a key while words for the filter are typed. Each letter shows its
// effect at once.
func (m *model) wordsKey(msg tea.KeyPressMsg) {
	f := &m.filter
	switch msg.String() {
	case "enter":
		m.mode = filtering
		return
	case "esc":
		m.mode, f.prompt = filtering, prompt{}
	case "backspace":
		if f.prompt.text == "" {
			m.mode = filtering
		}
		f.prompt.press(msg)
	default:
		f.prompt.press(msg)
	}
	m.reword()
}

// reword applies the words that are typed.
func (m *model) reword() {
	if f := &m.filter; f.words != f.prompt.text {
		f.words = f.prompt.text
		m.relist()
	}
}

// wordsLine is the line in which the words are typed.
func (m *model) wordsLine() string {
	s, words := &m.scene, m.filter.words
	if m.mode == wording {
		words = m.filter.prompt.draw(max(10, s.Frame.W-30), s.Theme.Focus)
	}
	n := s.Theme.Faint.Paint(fmt.Sprintf("  %d of %d facts", len(s.Listed), len(s.Facts)))
	return "  words    / " + words + n
}
