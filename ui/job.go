package ui

import (
	"context"
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/corpus"
)

// A job is the comparison, running beside the reader.
type job struct {
	context context.Context
	compare func(context.Context, corpus.Story, compare.Progress) (*compare.Table, error)
	story   corpus.Story

	run     int // counts the starts: what an earlier run sends is not for us
	running bool
	begun   bool // the first run was
	cancel  context.CancelFunc
	work    context.Context
	reports chan progressMsg
	last    progressMsg

	table *compare.Table // with the rulings, as it is exported
}

// A progressMsg tells how far run has come.
type progressMsg struct {
	run   int
	done  float64
	doing string
}

// A comparedMsg ends a run.
type comparedMsg struct {
	run     int
	overlay *review.Overlay // over the table
	err     error
}

func newJob(ctx context.Context, o Options) job {
	j := job{context: ctx, compare: o.Compare, story: o.Story}
	if j.compare == nil {
		j.compare = compare.Compare
	}
	j.start()
	return j
}

// start begins a new run; its command does the work.
func (j *job) start() {
	j.run++
	j.running = true
	j.work, j.cancel = context.WithCancel(j.context)
	j.reports = make(chan progressMsg, 1)
	j.last = progressMsg{run: j.run}
}

// headStart is how long the first run leaves the processors to the drawing of the
// reports: two frames.
const headStart = time.Second / 60

// A beginMsg begins the first run.
type beginMsg struct{}

// begin leads to the first run, once, soon after the reports are laid out: to be
// read they must not wait for it.
func (j *job) begin() tea.Cmd {
	if j.begun {
		return nil
	}
	j.begun = true
	return tea.Tick(headStart, func(time.Time) tea.Msg { return beginMsg{} })
}

// command compares, and passes on what is heard of it meanwhile.
func (j job) command() tea.Cmd { return tea.Batch(j.do, j.listen) }

func (j job) do() tea.Msg {
	defer j.cancel() // frees the listener
	table, err := j.compare(j.work, j.story, func(done float64, doing string) {
		select { // news that nobody took yet is not worth waiting for
		case j.reports <- progressMsg{j.run, done, doing}:
		default:
		}
	})
	msg := comparedMsg{run: j.run, err: err}
	if err == nil {
		msg.overlay = review.NewOverlay(cleanTable(table))
	}
	return msg
}

func (j job) listen() tea.Msg {
	select {
	case p := <-j.reports:
		return p
	case <-j.work.Done():
		return nil
	}
}

// heard notes the progress and waits for more.
func (j *job) heard(p progressMsg) tea.Cmd {
	if p.run != j.run || !j.running {
		return nil
	}
	j.last = p
	return j.listen
}

// stop cancels the run. The reader does not wait for it to end.
func (m *model) stop() {
	m.job.cancel()
	m.job.running = false
	m.say("comparison cancelled" + hint(": %s runs it again", m.keys.Rerun))
}

// rerun reads again what changed, or starts the comparison again where it was
// cancelled or failed.
func (m *model) rerun() tea.Cmd {
	switch {
	case m.reloader.reading != nil:
		return nil // the footer says so
	case len(m.reloader.stale) > 0 && m.options.Reload != nil:
		return m.reload()
	case m.job.running:
		m.say("the comparison is running")
		return nil
	case m.reloader.next != nil: // read again, and not compared
	case m.job.table != nil:
		m.say("the comparison is done")
		return nil
	}
	m.job.start()
	return m.job.command()
}

// compared takes in the outcome of a run.
func (m *model) compared(msg comparedMsg) {
	if msg.run != m.job.run || !m.job.running {
		return
	}
	m.job.running = false
	switch {
	case errors.Is(msg.err, context.Canceled):
		m.say("comparison cancelled" + hint(": %s runs it again", m.keys.Rerun))
		return
	case msg.err != nil:
		m.fail("comparison failed: " + msg.err.Error() + hint(" (%s runs it again)", m.keys.Rerun))
		return
	}
	m.reviewer.overlay = msg.overlay
	if m.reloader.next != nil {
		m.resume()
		return
	}
	table := m.reviewer.apply()
	m.adopt(table)
	m.scene.Selected = firstToCheck(m.scene.Facts)
	m.warn(slices.Concat(m.options.Review.Warnings, table.Warnings))
	m.welcome()
	m.recount() // before a key needs it
	m.list()
	if !m.moved {
		m.level()
	}
}

// firstToCheck is the fact that people come for: the first conflict or, where
// there is none, the first fact; -1 where there are none.
func firstToCheck(facts []*compare.Fact) int {
	if at := slices.IndexFunc(facts, func(f *compare.Fact) bool { return f.Verdict == compare.Conflict }); at >= 0 {
		return at
	}
	return min(0, len(facts)-1)
}

// list applies filter and order: the facts that both views and all jumps know.
// The selected fact stays selected where it is listed; otherwise the next one is.
func (m *model) list() {
	s := &m.scene
	m.passing = m.filter.list(s.Facts, &m.index)
	s.Index = m.index.Only(m.passing, len(s.Facts))
	m.selectFact(nearest(m.passing, s.Selected))
	m.arrange()
}

// stay reports whether the facts now, which hold the same claims as those before,
// are listed as these were: where one is another, it passes the filter and comes in
// the order as the one before did.
func (m *model) stay(before []*compare.Fact) bool {
	taken := m.filter.taken()
	for i, was := range before {
		now := m.scene.Facts[i]
		if now != was && (m.filter.words != "" || passes(taken, now) != passes(taken, was) || !ties(now, was)) {
			return false
		}
	}
	return true
}

// arrange puts the listed facts into the order that was asked for.
func (m *model) arrange() {
	m.sort()
	if !m.scene.Frame.Small && m.scene.Frame.W > 0 {
		m.layFacts()
	}
}

// nearest is of facts, which are in reading order, the one that is fact or comes
// next, or else the last; -1 where there are none.
func nearest(facts []int, fact int) int {
	if len(facts) == 0 {
		return -1
	}
	at, _ := slices.BinarySearch(facts, fact)
	return facts[min(at, len(facts)-1)]
}
