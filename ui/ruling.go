package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/compare/review"
)

// A held is what the user wants to put to another fact.
type held struct {
	fact   string // the ID of the fact it is of
	label  string
	report int // whose claims it is, -1 where it is the whole fact
}

// markReviewed rules that the selected fact was looked at, or takes that back.
func (m *model) markReviewed() tea.Cmd {
	f := m.scene.Fact()
	switch {
	case f == nil:
		m.none()
		return nil
	case f.Review.Status > compare.Reviewed:
		m.say("it is " + f.Review.Status.String() + hint(": %s undoes", m.keys.Undo))
		return nil
	case f.Review.Status == compare.Reviewed:
		return m.rule(review.OnSeen(m.job.table, m.scene.Selected, false), "not reviewed")
	}
	return m.rule(review.OnSeen(m.job.table, m.scene.Selected, true), "reviewed")
}

// confirm rules that the verdict found is right.
func (m *model) confirm() tea.Cmd {
	f := m.scene.Fact()
	if f == nil {
		m.none()
		return nil
	}
	v := f.Unruled()
	return m.rule(review.OnVerdict(m.job.table, m.scene.Selected, v), "confirmed: "+v.String())
}

// overrule asks for the verdict of the selected fact.
func (m *model) overrule() {
	f := m.scene.Fact()
	switch {
	case f == nil:
		m.none()
	case len(f.Relations) == 0:
		m.say("only one report has it" + hint(": %s confirms", m.keys.Confirm) + hint(", %s links it", m.keys.Link))
	default:
		m.ask("How does “"+f.Label+"” stand?", f.Unruled(), f.Verdict, func(m *model, v compare.Verdict) tea.Cmd {
			said := "overruled: " + v.String()
			if v == f.Unruled() {
				said = "confirmed: " + v.String()
			}
			return m.rule(review.OnVerdict(m.job.table, m.scene.Selected, v), said)
		})
	}
}

// link holds the claims of the focused report, or puts those held to the
// selected fact.
func (m *model) link() tea.Cmd { return m.together(m.scene.Focus) }

// merge holds the selected fact, or makes it one with the fact held.
func (m *model) merge() tea.Cmd { return m.together(-1) }

func (m *model) together(report int) tea.Cmd {
	f, h := m.scene.Fact(), m.reviewer.held
	switch {
	case f == nil:
		m.none()
	case h == nil && report >= 0 && len(f.ClaimsOf(report)) == 0:
		m.say(m.scene.Reports[report].Label + " has no claim in this fact" + hint(": %s", m.keys.Left) + hint(" %s go to another report", m.keys.Right))
	case h == nil:
		m.reviewer.held = &held{f.ID, f.Label, report}
	case h.fact == f.ID:
		m.reviewer.held = nil
		m.say("let go")
	default:
		m.askHowHeld(h)
	}
	return nil
}

// askHowHeld asks how what is held stands to the selected fact. Others may rule
// before that is answered: then it is found again.
func (m *model) askHowHeld(h *held) {
	from, claims := m.heldClaims(h)
	switch {
	case from < 0:
		return
	case !m.faces(from, claims, m.scene.Selected):
		m.say("they are all of one report: reports are compared, not parts of one")
		return
	}
	m.ask("How does it stand to “"+m.scene.Fact().Label+"”?", compare.Single, compare.Agree, func(m *model, v compare.Verdict) tea.Cmd {
		from, claims := m.heldClaims(h)
		m.reviewer.held = nil
		switch {
		case from < 0:
			return nil
		case h.report < 0:
			return m.rule(review.OnMerge(m.job.table, from, m.scene.Selected, v), "merged")
		}
		return m.rule(review.OnLink(m.job.table, from, claims, m.scene.Selected, v), "linked")
	})
}

// heldClaims is the fact that is held, and which of its claims are. Where it is no
// longer there, that is said, and the fact is -1.
func (m *model) heldClaims(h *held) (from int, claims []int) {
	from = slices.IndexFunc(m.scene.Facts, func(f *compare.Fact) bool { return f.ID == h.fact })
	switch {
	case from < 0:
		m.reviewer.held = nil
		m.say("what was held is no longer there")
		return from, nil
	case h.report >= 0:
		return from, m.scene.Facts[from].ClaimsOf(h.report)
	}
	for i := range m.scene.Facts[from].Claims {
		claims = append(claims, i)
	}
	return from, claims
}

// faces reports whether some of the claims and some of fact to are of two reports.
func (m *model) faces(from int, claims []int, to int) bool {
	for _, c := range claims {
		for _, r := range m.scene.Facts[to].Reported() {
			if m.scene.Facts[from].Claims[c].Report != r {
				return true
			}
		}
	}
	return false
}

// holding says what is held and how to go on, "" where nothing is. The label comes
// last: it is what a narrow screen can do without.
func (m *model) holding() string {
	h := m.reviewer.held
	switch {
	case h == nil:
		return ""
	case h.report < 0:
		return "merging" + hint(": %s at another fact", m.keys.Merge) + hint(", %s lets go", m.keys.Clear) + " (“" + h.label + "”)"
	}
	return "linking " + m.scene.Reports[h.report].Label + hint(": %s at another fact", m.keys.Link) + hint(", %s lets go", m.keys.Clear) + " (“" + h.label + "”)"
}
