package ui

import (
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/corpus"
	"parallax/ui/sheet"
)

// A Change is what became of a file that the reader was told of.
type Change struct {
	Path string // of the report as it was given
	Gone bool   // the file is not there any more

	Rulings bool // it is the file of rulings: another reader wrote it, or we did
}

// A reloader reads reports again that changed while they were open.
type reloader struct {
	changes <-chan Change
	stale   []string      // the files that changed since they were read
	gone    []string      // those that are not there any more
	next    *corpus.Story // what was read again, until it is compared

	run     int     // counts the readings
	reading *unread // what the one that runs is for, nil where none does
}

// An unread is the files that were stale or gone when they began to be read again.
type unread struct{ stale, gone []string }

// A watchedMsg tells that the files are watched, a changedMsg of a change. A
// reloadedMsg brings the story anew.
type watchedMsg struct{ changes <-chan Change }
type changedMsg struct{ change Change }
type reloadedMsg struct {
	run   int
	story corpus.Story
	err   error
}

// watch begins to watch the files, which are read once for it.
func (m *model) watch() tea.Cmd {
	watch, ctx := m.options.Watch, m.job.context
	if watch == nil {
		return nil
	}
	return func() tea.Msg { return watchedMsg{watch(ctx)} }
}

// listen waits for a change.
func (r *reloader) listen() tea.Cmd {
	changes := r.changes
	if changes == nil {
		return nil
	}
	return func() tea.Msg {
		if c, ok := <-changes; ok {
			return changedMsg{c}
		}
		return nil
	}
}

// changed tells the user of a change, and waits for the next.
func (m *model) changed(c Change) tea.Cmd {
	name := clean(filepath.Base(c.Path))
	r := &m.reloader
	switch {
	case c.Rulings:
		return tea.Batch(m.keep(), r.listen())
	case c.Gone:
		r.stale, r.gone = without(r.stale, name), append(without(r.gone, name), name)
		m.fail(r.missing())
	default:
		r.stale, r.gone = append(without(r.stale, name), name), without(r.gone, name)
		m.say(m.outdated())
	}
	return r.listen()
}

func without(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(s string) bool { return s == name })
}

// missing says which files are gone.
func (r *reloader) missing() string {
	if len(r.gone) == 1 {
		return r.gone[0] + " is gone; what was read of it stays here"
	}
	return strings.Join(r.gone, ", ") + " are gone; what was read of them stays here"
}

// outdated says which files changed and how to read them again, "" where none
// did.
func (m *model) outdated() string {
	if len(m.reloader.stale) == 0 {
		return ""
	}
	return strings.Join(m.reloader.stale, ", ") + " changed" + hint(": %s reads again", m.keys.Rerun)
}

// reload reads the story again in a command. What changes from here on may be
// read too late, and is told of.
func (m *model) reload() tea.Cmd {
	r := &m.reloader
	r.run++
	r.reading, r.stale, r.gone = &unread{r.stale, r.gone}, nil, nil
	run, read := r.run, m.options.Reload
	return func() tea.Msg {
		story, err := read()
		return reloadedMsg{run, story, err}
	}
}

// unread gives up the reading that runs: the files are as stale as before, or as
// was heard since. A disk may keep it waiting for ever; what it still brings is not
// for us.
func (r *reloader) unread() {
	was := r.reading
	for _, name := range slices.Concat(r.stale, r.gone) {
		was.stale, was.gone = without(was.stale, name), without(was.gone, name)
	}
	r.stale, r.gone, r.reading = slices.Concat(was.stale, r.stale), slices.Concat(was.gone, r.gone), nil
}

// rereading is that files are being read again, in the footer.
func (m *model) rereading() string {
	if m.reloader.reading == nil {
		return ""
	}
	return "reading again" + hint("  %s: cancel", m.keys.Clear)
}

// reloaded compares what was read again. Until that is done everything stays as
// it is.
func (m *model) reloaded(msg reloadedMsg) tea.Cmd {
	r := &m.reloader
	switch {
	case msg.run != r.run || r.reading == nil:
		return nil
	case msg.err != nil:
		r.unread()
		m.fail("not read again: " + msg.err.Error())
		return nil
	}
	r.reading, r.next = nil, &msg.story
	if m.job.running {
		m.job.cancel()
	}
	m.job.story = msg.story
	m.job.start()
	return m.job.command()
}

// replace puts the story that was read again in the place of the old one: the
// same view, the same words on the screen, search and filter.
func (m *model) replace(story corpus.Story) {
	s := &m.scene
	old := s.Reports
	m.options.Story, m.title, s.Reports = story, clean(story.Title), cleanReports(story.Reports)
	m.reviewer.held = nil
	if len(old) != len(s.Reports) {
		m.arranged, s.Focus, s.Frame.Panes = newArrangement(len(s.Reports)), 0, nil
		m.read, m.facts = sheet.Read{}, sheet.Facts{}
	} else {
		m.read.Replace(old, s.Reports, s.Frame)
		m.facts.Forget()
	}
	if query := m.finder.query; query != "" {
		m.find(query)
	}
}

// resume goes on with the story that was read again and is compared: what was
// selected stays so, level where it was on the screen.
func (m *model) resume() {
	was, shown := m.sight(), m.scene.Fact() != nil && m.read.Shows(&m.scene)
	m.replace(*m.reloader.next)
	m.reloader.next = nil
	table := m.reviewer.apply()
	m.adopt(table)
	m.recount()
	m.scene.Selected = was.in(m.scene.Facts, m.scene.Reports)
	m.list()
	m.reframe(m.kept())
	if shown {
		m.level()
	}
	m.interrupt(was)
	m.notice = notice{}
	m.warn(slices.Concat(m.options.Review.Warnings, table.Warnings))
	m.say(strings.TrimSuffix("read again; "+m.notice.text, "; "))
}
