package ui

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// A filter lists some of the facts. A fact passes when it fits one of the
// choices taken in each group that any was taken in, and has the words asked for.
type filter struct {
	choices []choice
	at      int // the choice that the cursor is on

	reports []corpus.Report
	words   string // that a fact has to have, "" for any
	prompt  prompt // where they are typed
	stale   bool   // the choices are counted anew before they are shown
	tally   *tally // of the facts, nil where they are others than those that were counted
	found   found
}

// taken is the choices that are taken.
func (f *filter) taken() []*choice {
	var out []*choice
	for i := range f.choices {
		if f.choices[i].on {
			out = append(out, &f.choices[i])
		}
	}
	return out
}

// took reports whether one like c is among choices.
func took(choices []*choice, c *choice) bool {
	return slices.ContainsFunc(choices, func(o *choice) bool { return o.group == c.group && o.name == c.name })
}

// What a report leaves out is a group of choices.
const (
	omission  = "omission"
	leftOutBy = "left out by "
)

// omission is the choice of what report r leaves out, -1 where that is nothing.
func (f *filter) omission(r int) int {
	return slices.IndexFunc(f.choices, func(c choice) bool { return c.group == omission && c.report == r })
}

// toggleOmission lists what report r leaves out and what no other does, or takes
// that back, and reports which.
func (f *filter) toggleOmission(r int) (on bool) {
	at := f.omission(r)
	on = !f.choices[at].on
	for i := range f.choices {
		if c := &f.choices[i]; c.group == omission {
			c.on = on && i == at
		}
	}
	return on
}

// list is the indices of the facts that pass, ascending; x is the index of all.
func (f *filter) list(facts []*compare.Fact, x *sheet.Index) []int {
	taken, worded := f.taken(), f.worded(facts, x)
	out := make([]int, 0, len(facts))
	for i := range facts {
		if (worded == nil || worded[i]) && passes(taken, facts[i]) {
			out = append(out, i)
		}
	}
	return out
}

// passes reports whether fact fits one of each group of the choices that are
// taken, which are in the order of their groups.
func passes(taken []*choice, fact *compare.Fact) bool {
	for i := 0; i < len(taken); {
		fits, group := false, taken[i].group
		for ; i < len(taken) && taken[i].group == group; i++ {
			fits = fits || taken[i].fits(fact)
		}
		if !fits {
			return false
		}
	}
	return true
}

// active reports whether any choice was taken.
func (f *filter) active() bool {
	return f.words != "" || slices.ContainsFunc(f.choices, func(c choice) bool { return c.on })
}

// clear takes all choices back.
func (f *filter) clear() {
	f.words = ""
	for i := range f.choices {
		f.choices[i].on = false
	}
}

// status is the filter in the footer.
func (f *filter) status() string {
	var names []string
	for _, c := range f.choices {
		if c.on {
			names = append(names, c.name)
		}
	}
	if f.words != "" {
		names = append(names, "with “"+f.words+"”")
	}
	if len(names) == 0 {
		return ""
	}
	return "only " + strings.Join(names, ", ")
}

func (m *model) openFilter() {
	m.recount()
	if len(m.filter.choices) == 0 {
		m.none()
		return
	}
	m.mode = filtering
}

// filterKey is a key while choices are taken. Each shows its effect at once.
func (m *model) filterKey(msg tea.KeyPressMsg) {
	f := &m.filter
	switch m.dialogKey(msg) {
	case "down", "j", "tab":
		f.at = min(f.at+1, len(f.choices)-1)
	case "up", "k", "shift+tab":
		f.at = max(f.at-1, 0)
	case "space", "x":
		f.choices[f.at].on = !f.choices[f.at].on
		m.relist()
	case "/":
		m.mode, f.prompt = wording, newPrompt(f.words)
	case "esc":
		f.clear()
		m.relist()
		m.mode = browsing
	case "enter", "f", "q":
		m.mode = browsing
	}
}

// recount counts the choices of the filter, where they are not those of the facts
// as they are now.
func (m *model) recount() {
	if m.filter.stale {
		m.filter = newFilter(m.scene.Reports, m.scene.Facts, m.filter)
	}
}

// relist applies the filter and shows the fact that is then selected.
func (m *model) relist() {
	m.list()
	m.level()
}

// filterLines draws the chooser in height lines of the scene's width.
func (m *model) filterLines(height int) []string {
	head := append(m.headed("Show only", "   ", "space: take  /: words  enter: done  esc: all"), m.wordsLine(), "")
	return m.offered(head, len(m.filter.choices), m.filter.at, height, m.choiceLine)
}

// choiceLine is one choice: its group where it is the first of it, whether it
// is taken, its name and how many facts it is true of.
func (m *model) choiceLine(i int) string {
	s, c := &m.scene, &m.filter.choices[i]
	group, box, cursor, ink := "", "[ ]", " ", theme.Ink{}
	if i == 0 || m.filter.choices[i-1].group != c.group {
		group = c.group
	}
	if c.on {
		box = "[x]"
	}
	if i == m.filter.at {
		cursor, ink = ">", s.Theme.Focus
	}
	name := sheet.Fit(c.name, 24, s.Signs.Ellipsis)
	return fmt.Sprintf("  %s %s %s %s", sheet.Fit(group, 8, ""), cursor, ink.Paint(box+" "+name), s.Theme.Faint.Paint(fmt.Sprint(c.count)))
}

// offered is, in height lines, head and of n lines below it those around the one at a
// place: the others are not drawn.
func (m *model) offered(head []string, n, at, height int, line func(i int) string) []string {
	from, to := around(at, n, height-len(head))
	for i := from; i < to; i++ {
		head = append(head, line(i))
	}
	return window(head, 0, 0, height, &m.scene)
}

// window is height of lines: the first head of them, and of the others those
// around line at.
func window(lines []string, head, at, height int, s *sheet.Scene) []string {
	if from, to := around(at-head, len(lines)-head, height-head); to < len(lines)-head || from > 0 {
		lines = append(lines[:head:head], lines[head+from:head+to]...)
	}
	out := make([]string, height)
	for i := range out {
		if i < len(lines) {
			out[i] = lines[i]
		}
		out[i] = sheet.Fit(out[i], s.Frame.W, s.Signs.Ellipsis)
	}
	return out
}

// around is as many of n things as there is room for, those around the one at a
// place: the first, and the one after the last.
func around(at, n, room int) (from, to int) {
	room = max(0, min(room, n))
	from = max(0, min(at-room/2, n-room))
	return from, from + room
}
