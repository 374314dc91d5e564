package ui

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/corpus"
	"parallax/ui/sheet"
)

// A finder is a search over all reports.
type finder struct {
	prompt prompt
	query  string        // what was searched for, "" for nothing
	hits   []sheet.Place // by report, then in the order of the text
	at     int           // the hit it stands on, -1 before the first
}

func (m *model) openSearch() {
	m.mode = searching
	m.finder.prompt = prompt{}
}

// searchKey is a key while the query is typed.
func (m *model) searchKey(msg tea.KeyPressMsg) {
	switch msg.String() {
	case "enter":
		m.mode = browsing
		m.search(m.finder.prompt.text)
	case "esc":
		m.mode = browsing
	case "backspace":
		if m.finder.prompt.text == "" {
			m.mode = browsing
		}
		m.finder.prompt.press(msg)
	default:
		m.finder.prompt.press(msg)
	}
}

// search finds query in all reports and goes to the first hit from where the
// user is.
func (m *model) search(query string) {
	m.endSearch()
	if query != "" {
		m.find(query)
		m.hit(1)
	}
}

// find lists the hits of query in all reports, and stands before the first from
// where the user is.
func (m *model) find(query string) {
	m.endSearch()
	m.finder.query = query
	from := m.read.Offset(m.scene.Focus, m.scene.Frame)
	m.scene.Hits = make([][]corpus.Span, len(m.scene.Reports))
	before := true // the focus
	for _, r := range m.arranged.order {
		before = before && r != m.scene.Focus
		m.scene.Hits[r] = sheet.Find(m.scene.Reports[r].Body, query)
		for _, span := range m.scene.Hits[r] {
			if before || r == m.scene.Focus && span.Start < from {
				m.finder.at++
			}
			m.finder.hits = append(m.finder.hits, sheet.Place{Report: r, Span: span})
		}
	}
}

func (m *model) endSearch() {
	m.finder = finder{at: -1}
	m.scene.Hits, m.scene.Here = nil, sheet.Place{}
}

// hit goes to the next hit or, by being -1, to the previous one; after the last
// comes the first. Among the facts only hits in a claim count.
func (m *model) hit(by int) {
	if m.finder.query == "" {
		m.say("nothing was searched for" + hint(": %s searches", m.keys.Search))
		return
	}
	n := len(m.finder.hits)
	for i := 1; i <= n; i++ {
		at := ((m.finder.at+i*by)%n + n) % n
		if !m.arranged.hidden[m.finder.hits[at].Report] && m.show(m.finder.hits[at]) {
			if wrapped := by > 0 && at <= m.finder.at || by < 0 && at >= m.finder.at && m.finder.at >= 0; wrapped && n > 1 {
				m.say("search began again from the other end")
			}
			m.finder.at = at
			m.scene.Here = m.finder.hits[at]
			return
		}
	}
	switch {
	case n == 0:
		m.say("not found: " + m.finder.query)
	case m.onlyHidden():
		m.say("found in hidden reports only" + hint(": %s lists the reports", m.keys.Reports))
	default:
		m.say("found outside the listed facts only" + hint(": %s shows the articles", m.keys.View))
	}
}

// show brings a hit on the screen, where the current view has it.
func (m *model) show(at sheet.Place) bool {
	if m.view == facts {
		fact := m.claiming(at)
		if fact < 0 {
			return false
		}
		m.choose(fact)
		m.focus(at.Report)
		return true
	}
	m.moved = true
	m.focus(at.Report)
	m.read.Show(m.scene.Frame, m.panes(), at)
	return true
}

// claiming is the first listed fact that claims something at a place, or -1.
func (m *model) claiming(at sheet.Place) int {
	facts := m.scene.Index.Claiming(at.Report, at.Span)
	if len(facts) == 0 {
		return -1
	}
	return slices.Min(facts)
}

// onlyHidden reports whether all hits are in reports that are hidden.
func (m *model) onlyHidden() bool {
	return !slices.ContainsFunc(m.finder.hits, func(at sheet.Place) bool { return !m.arranged.hidden[at.Report] })
}

// mostCounted is how many reports the footer counts hits of one by one.
const mostCounted = 6

// searchStatus is the search in the footer: which of all hits, and how many each
// report has.
func (m *model) searchStatus() string {
	var parts []string
	for _, r := range m.arranged.order {
		if r < len(m.scene.Hits) && len(m.scene.Hits[r]) > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", m.scene.Reports[r].Label, len(m.scene.Hits[r])))
		}
	}
	status := m.finder.status()
	if n := len(parts); n > 1 && n <= mostCounted {
		status += " (" + strings.Join(parts, ", ") + ")"
	}
	return status
}

// status is the search, and which of all hits it stands on.
func (f *finder) status() string {
	if f.query == "" {
		return ""
	}
	if len(f.hits) == 0 {
		return fmt.Sprintf("/%s: no hits", f.query)
	}
	return fmt.Sprintf("/%s: hit %d of %d", f.query, f.at+1, len(f.hits))
}
