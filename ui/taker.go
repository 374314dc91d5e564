package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// A taking asks which claims of the selected fact to take out of it.
type taking struct {
	act review.Act // Unlink, Split or Alone
	on  []bool     // by claim
	at  int        // the claim that the cursor is on
}

// openTaking asks for claims. The one that was picked is taken already or, where
// none was, those of the report with the focus.
func (m *model) openTaking(act review.Act) {
	f := m.scene.Fact()
	if f == nil {
		m.none()
		return
	}
	if len(f.Claims) < 2 {
		m.say("it has one claim only, which stands alone")
		return
	}
	t := taking{act: act, on: make([]bool, len(f.Claims))}
	for i := len(f.Claims) - 1; i >= 0; i-- {
		if f.Claims[i].Report == m.scene.Focus {
			t.on[i], t.at = true, i
		}
	}
	if at := m.scene.Claim - 1; at >= 0 { // the claim that was picked
		t.on, t.at = make([]bool, len(f.Claims)), at
		t.on[at] = true
	}
	m.mode, m.reviewer.taking = taker, t
}

// alone rules that only one report has a claim.
func (m *model) alone() tea.Cmd {
	f := m.scene.Fact()
	if f == nil || len(f.Claims) > 1 {
		m.openTaking(review.Alone)
		return nil
	}
	return m.rule(review.OnVerdict(m.job.table, m.scene.Selected, compare.Single), "confirmed: only one report has it")
}

// takeKey is a key while claims are taken.
func (m *model) takeKey(msg tea.KeyPressMsg) tea.Cmd {
	t := &m.reviewer.taking
	switch m.dialogKey(msg) {
	case "down", "j", "tab":
		t.at = min(t.at+1, len(t.on)-1)
	case "up", "k", "shift+tab":
		t.at = max(t.at-1, 0)
	case "space", "x":
		t.on[t.at] = !t.on[t.at]
	case "esc", "q":
		m.mode = browsing
	case "enter":
		return m.takeOut()
	}
	return nil
}

// takeOut takes the claims out that are taken, which must be some and not all.
func (m *model) takeOut() tea.Cmd {
	t := m.reviewer.taking
	var claims []int
	for i, on := range t.on {
		if on {
			claims = append(claims, i)
		}
	}
	switch n := len(claims); {
	case n == 0:
		m.say("no claim is taken: space takes one")
		return nil
	case n == len(t.on):
		m.say("all claims are taken: leave one at least")
		return nil
	case t.act != review.Split && n > 1:
		m.say("one claim at a time; to take several out together, split the fact")
		return nil
	}
	m.mode = browsing
	return m.rule(review.OnUnlink(m.job.table, m.scene.Selected, claims, t.act), taken[t.act])
}

// taken says what was done.
var taken = map[review.Act]string{
	review.Unlink: "unlinked: the claim is a fact of its own",
	review.Split:  "split in two",
	review.Alone:  "ruled: only this report has it",
}

// takingTitles asks which claims.
var takingTitles = map[review.Act]string{
	review.Unlink: "Which claim does not belong to “%s”?",
	review.Split:  "Which claims of “%s” are another fact?",
	review.Alone:  "Which claim of “%s” has only one report?",
}

// takeLines draws the claims in height lines.
func (m *model) takeLines(height int) []string {
	s, t, f := &m.scene, &m.reviewer.taking, m.scene.Fact()
	title := fmt.Sprintf(takingTitles[t.act], f.Label)
	if s.Signs.Dot == "-" {
		title = strings.NewReplacer("“", `"`, "”", `"`).Replace(title)
	}
	head := []string{"", "  " + s.Theme.Title.Paint(sheet.Fit(title, max(0, s.Frame.W-4), s.Signs.Ellipsis)),
		"  " + s.Theme.Faint.Paint("space: take  enter: done  esc: leave"), ""}
	labels := m.labelWidth()
	return m.offered(head, len(t.on), t.at, height, func(i int) string { return m.takeLine(i, labels, f) })
}

// takeLine is a claim of f, with the label of its report in so many cells.
func (m *model) takeLine(i, label int, f *compare.Fact) string {
	s, c := &m.scene, &f.Claims[i]
	box, cursor, ink := "[ ]", " ", theme.Ink{}
	if m.reviewer.taking.on[i] {
		box = "[x]"
	}
	if i == m.reviewer.taking.at {
		cursor, ink = ">", s.Theme.Focus
	}
	return fmt.Sprintf("   %s %s  %s", cursor, ink.Paint(box+" "+sheet.Fit(s.Reports[c.Report].Label, label, s.Signs.Ellipsis)), oneLine(s.Reports[c.Report].Text(c.Span)))
}
