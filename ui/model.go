package ui

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/ui/frame"
	"parallax/ui/loop"
	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// A view is one of the two ways to look at a table.
type view int

const (
	reading view = iota // whole articles
	facts               // one row per fact
)

// A model is the state of the reader. Update and the verbs it calls change
// cheap state alone; whatever takes time is a command.
type model struct {
	options Options
	keys    keyMap

	w, h    int
	title   string
	scene   sheet.Scene // what is drawn; its frame is the last that was large enough
	read    sheet.Read
	facts   sheet.Facts
	unlaid  bool        // the facts are to be laid out before they are shown
	index   sheet.Index // of all facts
	view    view
	mode    mode
	free    bool  // panes scroll alone
	order   order // in which facts are listed
	sorted  int   // the report whose order that is, where it is one's
	passing []int // the facts that the filter lets through, in reading order
	wide    bool  // the detail strip is expanded
	detail  int   // the line the expanded strip begins with
	palette palette
	mouse   bool // it is ours, not the terminal's
	moved   bool // the user moved before the facts were there
	notice  notice
	counted compare.Counts
	seen    int // facts that people ruled on as a whole
	job     job

	arranged arrangement
	finder   finder
	filter   filter
	helper   helper
	saver    saver
	copier   copier
	warner   warner
	reviewer reviewer
	reloader reloader
}

// A notice is one line to the user, until the next key.
type notice struct {
	text    string
	trouble bool
}

func newModel(ctx context.Context, o Options) model {
	m := model{options: o, title: clean(o.Story.Title)}
	m.palette = newPalette(o)
	m.scene = sheet.Scene{Theme: m.palette.theme(), Signs: theme.NewSigns(o.ASCII), Reports: cleanReports(o.Story.Reports), Selected: -1}
	m.scene.Index = sheet.NewIndex(len(m.scene.Reports), nil, nil)
	m.arranged = newArrangement(len(m.scene.Reports))
	m.bind(o.Keys)
	m.mouse = o.Mouse
	m.warn(slices.Concat(o.Review.Warnings, o.Story.Warnings))
	m.reviewer.log, m.reviewer.safe = o.Review.Log, o.Review.Log
	m.job = newJob(ctx, o)
	return m
}

// Init asks the terminal for its background, which it may never tell.
func (m model) Init() tea.Cmd {
	cmds := []tea.Cmd{tea.RequestBackgroundColor}
	if m.options.Review.Damaged {
		cmds = append(cmds, m.keep())
	}
	return tea.Batch(cmds...)
}

// Update takes in one message.
func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.resize(msg.Width, msg.Height)
		return m, m.job.begin()
	case tea.KeyPressMsg:
		return m, m.press(msg)
	case tea.MouseClickMsg:
		m.click(tea.Mouse(msg))
	case tea.MouseWheelMsg:
		return m, m.roll(tea.Mouse(msg))
	case tea.PasteMsg:
		m.paste(msg.Content)
	case tea.BackgroundColorMsg:
		m.palette.dark = msg.IsDark()
		m.scene.Theme = m.palette.theme()
	case tea.ColorProfileMsg:
		m.palette.limit(msg.Profile)
		m.scene.Theme = m.palette.theme()
	case beginMsg:
		return m, tea.Batch(m.job.command(), m.watch())
	case progressMsg:
		return m, m.job.heard(msg)
	case comparedMsg:
		m.compared(msg)
	case copiedMsg:
		m.copied(msg)
	case exportedMsg:
		m.exported(msg)
	case keptMsg:
		m.saved(msg.kept)
	case watchedMsg:
		m.reloader.changes = msg.changes
		return m, m.reloader.listen()
	case changedMsg:
		return m, m.changed(msg.change)
	case reloadedMsg:
		return m, m.reloaded(msg)
	case loop.AloneMsg:
		m.say("there is no shell to go back to")
	case editedMsg:
		return m, m.edited(msg)
	}
	return m, nil
}

// resize fits everything to a terminal of w by h cells. On one that is too
// small nothing changes, so that all is in its place when it grows again.
func (m *model) resize(w, h int) {
	m.w, m.h = w, h
	m.reframe(m.kept())
}

// kept is the reports that have a pane, those first that must keep it where
// fewer fit: the one with the focus, then the sides of the selected fact.
func (m *model) kept() []int {
	panes := m.scene.Frame.Panes
	first := []int{m.scene.Focus}
	if m.scene.Fact() != nil {
		first = append(first, slices.DeleteFunc(m.scene.Sides(), func(r int) bool { return !slices.Contains(panes, r) })...)
	}
	return append(first, panes...)
}

// reframe divides the screen anew with panes for the reports wanted, the first
// ones first, and lays out both views for it.
func (m *model) reframe(wanted []int) {
	old := m.scene.Frame
	a := &m.arranged
	if a.alone {
		wanted = []int{m.scene.Focus}
	}
	f := frame.New(m.w, m.h, frame.Plan{Reports: len(m.scene.Reports), Order: a.shown(), Wanted: wanted, Grown: a.grown, Alone: a.alone, Expanded: m.wide})
	if f.Small {
		return
	}
	m.scene.Frame = f
	m.read.Resize(m.scene.Reports, old, f, m.scene.Fact())
	m.layFacts()
	m.boundDetail()
}

// layFacts lays out the view of the facts, when it is shown next.
func (m *model) layFacts() {
	if m.unlaid = m.view != facts; !m.unlaid {
		m.facts.Resize(&m.scene)
	}
}

// showFacts shows the view of the facts.
func (m *model) showFacts() {
	m.view = facts
	if m.unlaid {
		m.layFacts()
	}
	m.facts.Reveal(&m.scene)
}

// reveal scrolls the view of the facts to the selected one, where it is shown.
func (m *model) reveal() {
	if m.view == facts {
		m.facts.Reveal(&m.scene)
	}
}

// tooSmall reports whether the terminal has no room for the reader.
func (m *model) tooSmall() bool { return m.w < frame.MinWidth || m.h < frame.MinHeight }

func (m *model) say(text string)  { m.notice = notice{text: text} }
func (m *model) fail(text string) { m.notice = notice{text: clean(text), trouble: true} }
