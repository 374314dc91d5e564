package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
	"parallax/ui/sheet"
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
		if ansi.StringWidth(way.left)+ansi.StringWidth(way.right) < s.Frame.W-2 {
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
// the keys that help most.
func (m *model) footer() string {
	s := &m.scene
	if m.mode == searching {
		hint := "enter: search  esc: leave "
		prompt := " /" + m.finder.prompt.draw(s.Frame.W-len(hint)-4, s.Theme.Focus)
		return sheet.Ends(prompt, s.Theme.Faint.Paint(hint), s.Frame.W, s.Signs.Ellipsis)
	}
	if m.mode == noting {
		return m.noteLine()
	}
	state := m.state()
	if state == "" {
		return sheet.Fit(" "+m.shortHelp(s.Frame.W-2), s.Frame.W, "")
	}
	room := s.Frame.W - ansi.StringWidth(state) - 5
	return sheet.Ends(" "+state, m.shortHelp(room)+" ", s.Frame.W, s.Signs.Ellipsis)
}

// shortHelp names as many keys as there is room for. (The library's own way to
// cut the line oversteps its width where the ellipsis does not fit either.)
func (m *model) shortHelp(room int) string {
	help := m.scene.Theme.Help()
	for keys := m.footerKeys(); len(keys) > 0; keys = keys[:len(keys)-1] {
		if line := help.ShortHelpView(keys); ansi.StringWidth(line) <= room {
			return line
		}
	}
	return ""
}

func (m *model) footerKeys() []key.Binding {
	if m.mode != browsing {
		return nil
	}
	return m.keys.short()
}

// state is what there is to tell: the outcome of the last key, how far the
// comparison is, what is searched for and filtered.
func (m *model) state() string {
	t := m.scene.Theme
	switch {
	case m.notice.trouble:
		return t.Trouble.Paint(m.notice.text)
	case m.notice.text != "":
		return t.Title.Paint(m.notice.text)
	case m.saver.cancel != nil:
		return m.saver.status()
	case m.rereading() != "":
		return m.rereading()
	case m.job.running:
		return m.progress()
	case m.mode == helping:
		return m.helpRange()
	}
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
