package ui

import (
	"fmt"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/compare/review"
)

// A Kept is what became of rulings that were to be kept.
type Kept struct {
	Turn  int        // counts the times that they were kept: a later one knows what became of earlier ones
	Log   review.Log // those, and what other readers kept meanwhile
	Where string     // the file that holds them, "" where none does
	Err   error      // why the usual file does not, nil where it does
}

// A reviewer is what people rule, and what is needed to put it on the table.
type reviewer struct {
	log     review.Log
	overlay *review.Overlay // over the table as it was found; nil until then
	again   []review.Ruling // those to be looked at again
	held    *held           // what is to be linked or merged next

	safe    review.Log // what is in a file for certain
	lost    bool       // the last try to write one failed
	where   string     // the file
	turn    int        // of the outcome that is known; earlier ones are told late
	leaving bool       // the user was told so, and wants to leave

	menu   menu
	prompt prompt // the note
	draft  draft
	taking taking
}

// A keptMsg tells what became of rulings.
type keptMsg struct{ kept Kept }

// pen signs what the user rules.
func (m *model) pen() review.Pen {
	now := time.Now
	if m.options.Review.Now != nil {
		now = m.options.Review.Now
	}
	return review.Pen{By: m.options.Review.Session, At: now().UTC().Truncate(time.Second)}
}

// rule adds a ruling, shows its effect and keeps it.
func (m *model) rule(r review.Ruling, done string) tea.Cmd {
	m.reviewer.log = m.reviewer.log.Add(m.pen(), r)
	m.reapply()
	m.say(done)
	return m.keep()
}

// undo takes the user's last ruling back, and then those of others.
func (m *model) undo() tea.Cmd {
	return m.turnBack("undone: ", "nothing to undo", review.Log.Undo)
}

// redo rules again what was undone.
func (m *model) redo() tea.Cmd {
	return m.turnBack("redone: ", "nothing to redo", review.Log.Redo)
}

func (m *model) turnBack(did, nothing string, turn func(review.Log, review.Pen) (review.Log, review.Entry, bool)) tea.Cmd {
	pen := m.pen()
	log, e, ok := turn(m.reviewer.log, pen)
	if !ok {
		m.say(nothing)
		return nil
	}
	m.reviewer.log = log
	m.reapply()
	if o := m.reviewer.overlay; o != nil {
		if at := o.In(&e.Ruling); slices.Contains(m.scene.Listed, at) {
			m.choose(at) // what nobody sees is not to change
		}
	}
	whose := ""
	if !pen.Wrote(&e) {
		whose = " (another reader's)"
	}
	m.say(did + clean(e.String()) + whose)
	return m.keep()
}

// keep writes the rulings in a command.
func (m *model) keep() tea.Cmd {
	keep, log := m.options.Review.Keep, m.reviewer.log
	if keep == nil {
		m.reviewer.safe = log
		return nil
	}
	return func() tea.Msg { return keptMsg{keep(log)} }
}

// saved takes in what others kept, and tells where the rulings are if that is not
// where they should be.
func (m *model) saved(k Kept) {
	r := &m.reviewer
	if others := len(missing(k.Log, r.log)); others > 0 {
		r.log = r.log.Merge(k.Log)
		m.reapply()
		m.say(fmt.Sprintf("another reader ruled meanwhile: %s taken in", plural(others, "entry", "entries")))
	}
	if k.Turn < r.turn {
		return
	}
	r.turn, r.lost = k.Turn, k.Where == ""
	if !r.lost {
		r.safe = k.Log
	}
	switch {
	case r.lost:
		m.fail(fmt.Sprintf("not saved: %v; it is tried again at the next ruling, and --review FILE names another file", k.Err))
	case k.Err != nil && k.Where != r.where:
		m.fail(fmt.Sprintf("%v; saved in %s", k.Err, k.Where))
	}
	r.where = k.Where
}

// unsaved reports whether a ruling is in no file.
func (m *model) unsaved() bool { return !m.reviewer.safe.Has(m.reviewer.log) }

// missing is the entries of log that known lacks.
func missing(log, known review.Log) []review.Entry {
	ids := map[string]bool{}
	for _, e := range known.Entries() {
		ids[e.ID] = true
	}
	return slices.DeleteFunc(log.Entries(), func(e review.Entry) bool { return ids[e.ID] })
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// apply is the table that was found with the rulings that stand in it. Those on
// its reports that are to be looked at again are warnings of it.
func (r *reviewer) apply() *compare.Table {
	standing := r.log.Standing()
	table, again := r.overlay.Apply(standing)
	if slices.ContainsFunc(standing, func(r review.Ruling) bool { return !harmless(r.Note) }) {
		table.Facts = cleanNotes(table.Facts)
	}
	r.again = nil
	for _, a := range again {
		if a.Here {
			r.again = append(r.again, a.Ruling)
		}
	}
	return table
}

// reapply puts the rulings that stand on the table that was found, and keeps the
// selected fact, the filter and the order.
func (m *model) reapply() {
	r := &m.reviewer
	if r.overlay == nil {
		return
	}
	was, before := m.sight(), m.scene.Facts
	same := m.adopt(r.apply())
	m.scene.Selected = was.in(m.scene.Facts, m.scene.Reports)
	if same && m.stay(before) {
		m.selectFact(nearest(m.passing, m.scene.Selected))
	} else {
		m.list()
	}
	if now := m.scene.Fact(); now != nil && !was.is(now) {
		m.level()
	}
	m.interrupt(was)
	m.reveal()
}

// interrupt closes what asked how to rule on a fact that is no longer what it was.
func (m *model) interrupt(was sight) {
	if open := m.under(); (open == overruling || open == taker) && !was.is(m.scene.Fact()) {
		m.mode = browsing
	}
}

// adopt makes table what is shown, with no fact selected yet, and reports whether
// its facts hold the same claims as those before.
func (m *model) adopt(table *compare.Table) bool {
	index, same := m.index.Follow(len(m.scene.Reports), m.scene.Facts, table.Facts)
	if m.index = index; same {
		m.recountRuled(table.Facts)
	} else {
		m.counted, m.seen = table.Counts(), table.Reviewed()
		m.facts.Forget()
		m.filter.tally = nil
	}
	m.job.table = table
	m.scene.Facts, m.scene.Selected, m.scene.Claim = table.Facts, -1, 0
	m.scene.Overlaps = table.Overlaps
	m.warner.warnings = slices.Concat(m.options.Review.Warnings, table.Warnings)
	m.renewWarnings()
	m.filter.stale = true
	if open := m.under(); open == filtering || open == wording || m.filter.words != "" {
		m.recount()
	}
	return same
}

// recountRuled counts the facts now, which hold the same claims as those before:
// where nobody ruled on one since, it is the one before.
func (m *model) recountRuled(now []*compare.Fact) {
	for i, was := range m.scene.Facts {
		if f := now[i]; f != was {
			m.counted[was.Verdict]--
			m.counted[f.Verdict]++
			if was.Review.Status != compare.Open {
				m.seen--
			}
			if f.Review.Status != compare.Open {
				m.seen++
			}
		}
	}
}

// reviewed is how far people got, "" where nobody ruled on anything.
func (m *model) reviewed() string {
	if m.job.table == nil {
		return ""
	}
	parts := ""
	if m.seen > 0 {
		parts = fmt.Sprintf("%d of %d reviewed", m.seen, len(m.scene.Facts))
	}
	if m.reviewer.lost {
		parts += " (not saved)"
	}
	return parts
}

// saveLast keeps what the reader leaves behind that is in no file yet.
func saveLast(left tea.Model) {
	if m, ok := left.(model); ok && m.options.Review.Keep != nil && m.unsaved() {
		m.options.Review.Keep(m.reviewer.log)
	}
}
