package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"

	"parallax/compare"
	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// header is the first line: what the story is, how the facts stand, which
// reports are shown, and which fact is selected. Where not all fits, the title
// goes first, then what can be said shorter.
func (m *model) header() string {
	s := &m.scene
	title := s.Theme.Title.Paint(m.name()) + "   "
	words, signs := m.counts(compare.Single, true), m.counts(compare.Single, false)
	named, long, short := m.named()+m.factAt("fact %d of %d")+" ", m.numbered(false)+m.factAt("fact %d of %d")+" ", m.numbered(true)+m.factAt("fact %d/%d")+" "
	for _, way := range []struct{ left, right string }{
		{title + words, named}, {title + words, long}, {words, named}, {words, long}, {words, short}, {title + signs, long}, {signs, long}, {signs, short},
		{m.counts(compare.Agree, false), short},
	} {
		if sheet.Width(way.left)+sheet.Width(way.right) < s.Frame.W-2 {
			return sheet.Ends(" "+way.left, way.right, s.Frame.W, s.Signs.Ellipsis)
		}
	}
	return sheet.Ends(" "+m.counts(compare.Variant, false), short, s.Frame.W, s.Signs.Ellipsis)
}

func (m *model) name() string {
	if m.title != "" {
		return m.title
	}
	return "parallax"
}

// counts is how many facts there are of each verdict that occurs, from conflicts,
// which are always counted, down to least, with its word or without.
func (m *model) counts(least compare.Verdict, words bool) string {
	if m.job.table == nil {
		return ""
	}
	var parts []string
	for v := compare.Conflict; v >= least; v-- {
		if n := m.counted[v]; n > 0 || v == compare.Conflict {
			parts = append(parts, m.scene.Theme.Mark[v].Paint(m.count(v, n, words)))
		}
	}
	return strings.Join(parts, "  ")
}

// count is n facts of verdict v. The sign of single facts is a figure, so they
// go by their word.
func (m *model) count(v compare.Verdict, n int, words bool) string {
	switch {
	case v == compare.Single:
		return fmt.Sprintf("%d %s", n, v)
	case !words:
		return fmt.Sprintf("%s %d", m.scene.Signs.Mark(v), n)
	case n == 1 || v == compare.Agree:
		return fmt.Sprintf("%s %d %s", m.scene.Signs.Mark(v), n, v)
	}
	return fmt.Sprintf("%s %d %ss", m.scene.Signs.Mark(v), n, v)
}

// footer is the last line: what is being typed, or what there is to tell, and
// the keys that help most. What takes more than a line to tell gets more.
func (m *model) footer() []string {
	s := &m.scene
	if m.mode == searching {
		hint := "enter: search  esc: leave "
		prompt := " /" + m.finder.prompt.draw(s.Frame.W-len(hint)-4, s.Theme.Focus)
		return []string{sheet.Ends(prompt, s.Theme.Faint.Paint(hint), s.Frame.W, s.Signs.Ellipsis)}
	}
	if m.mode == noting {
		return []string{m.noteLine()}
	}
	state, ink := m.state()
	if state == "" {
		return []string{sheet.Fit(" "+m.shortHelp(s.Frame.W-2), s.Frame.W, "")}
	}
	room := s.Frame.W - sheet.Width(state) - 5
	if room < -3 && m.notice.text != "" {
		return m.told(state, ink) // until the next key
	}
	return []string{sheet.Ends(" "+ink.Paint(state), m.shortHelp(room)+" ", s.Frame.W, s.Signs.Ellipsis)}
}

// mostTold is how many lines at the foot may tell something.
const mostTold = 5

// told wraps what there is to tell into as many lines as it takes, over what is
// at the foot otherwise: half of a message may be the wrong half.
func (m *model) told(text string, ink theme.Ink) []string {
	s := &m.scene
	text = strings.ReplaceAll(text, "\n", " ")
	lines := sheet.Wrap(text, sheet.All(text), s.Frame.W-2)
	var out []string
	for i, l := range lines[:min(len(lines), mostTold)] {
		line := text[l.Start:l.End]
		if i == mostTold-1 && len(lines) > mostTold {
			line = text[l.Start:] // cut, and seen to be so
		}
		out = append(out, " "+ink.Paint(strings.TrimRight(sheet.Fit(line, s.Frame.W-2, s.Signs.Ellipsis), " ")))
	}
	for i := range out {
		out[i] = sheet.Fit(out[i], s.Frame.W, "")
	}
	return out
}

// shortHelp names as many keys as there is room for.
func (m *model) shortHelp(room int) string {
	t := m.scene.Theme
	line, between := "", ""
	for _, k := range m.footerKeys() {
		if !k.Enabled() {
			continue
		}
		help := k.Help()
		if room -= sheet.Width(between + help.Key + " " + help.Desc); room < 0 {
			break
		}
		line += t.Faint.Paint(between) + t.Key.Paint(help.Key) + " " + t.Faint.Paint(help.Desc)
		between = "  "
	}
	return line
}

func (m *model) footerKeys() []key.Binding {
	if m.mode != browsing {
		return nil
	}
	return m.keys.short()
}

// state is what there is to tell, and how: the outcome of the last key, how far
// the comparison is, what is searched for and filtered.
func (m *model) state() (text string, ink theme.Ink) {
	t := m.scene.Theme
	switch {
	case m.notice.trouble:
		return m.notice.text, t.Trouble
	case m.notice.text != "":
		return m.notice.text, t.Title
	case m.saver.cancel != nil:
		return m.saver.status(), theme.Ink{}
	case m.rereading() != "":
		return m.rereading(), theme.Ink{}
	case m.job.running:
		return m.progress(), theme.Ink{}
	case m.mode == helping:
		return m.helpRange(), theme.Ink{}
	}
	return m.lasting(), theme.Ink{}
}

// lasting is what holds until it is changed: what was read, ruled, filtered and
// searched for, and in which order the facts are.
func (m *model) lasting() string {
	var parts []string
	for _, p := range []string{m.holding(), m.outdated(), m.reviewed(), m.filter.status(), m.searchStatus()} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	if m.order != inReading {
		parts = append(parts, m.orderName())
	}
	if m.free {
		parts = append(parts, "scrolling alone")
	}
	if m.mouse {
		parts = append(parts, "mouse")
	}
	return strings.Join(parts, " "+m.scene.Signs.Dot+" ")
}

// progress is how far the comparison is.
func (m *model) progress() string {
	p := m.job.last
	doing := clean(p.doing)
	if doing == "" {
		doing = "comparing"
	}
	done := max(0, min(p.done, 1))
	return fmt.Sprintf("%s %s %d%%", doing, m.scene.Signs.Progress(done, 10), int(done*100)) + hint("  %s: cancel", m.keys.Clear)
}
