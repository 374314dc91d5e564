package ui

import (
	"os/exec"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/compare/review"
	"parallax/ui/sheet"
)

// An Editor edits text in another program: cmd runs it, and after says what
// became of the text. Nil where there is none.
type Editor func(text string) (cmd *exec.Cmd, after func(error) (string, error), err error)

// An editedMsg is the note that comes back from the editor.
type editedMsg struct {
	fact string // the ID of the fact it is for
	text string
	err  error
}

// openNote asks for the note of the selected fact.
func (m *model) openNote() {
	if f := m.scene.Fact(); f == nil {
		m.none()
	} else {
		m.mode, m.reviewer.prompt = noting, newPrompt(oneLine(f.Review.Note))
	}
}

// oneLine is text without the ends of its lines.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// noteKey is a key while the note is typed.
func (m *model) noteKey(msg tea.KeyPressMsg) tea.Cmd {
	p := &m.reviewer.prompt
	switch msg.String() {
	case "enter":
		m.mode = browsing
		return m.note(p.text)
	case "esc":
		m.mode = browsing
	case "ctrl+o":
		return m.editNote()
	default:
		p.press(msg)
	}
	return nil
}

// note leaves a note at the selected fact, or removes it where text is empty.
func (m *model) note(text string) tea.Cmd {
	f := m.scene.Fact()
	text = strings.TrimSpace(text)
	if f == nil || text == oneLine(f.Review.Note) {
		return nil
	}
	if text == "" {
		return m.rule(review.OnNote(m.job.table, m.scene.Selected, ""), "note removed")
	}
	return m.rule(review.OnNote(m.job.table, m.scene.Selected, text), "noted")
}

// editNote opens the note in the user's editor. What was typed so far goes with
// it; a note of several lines that was not touched goes as it is.
func (m *model) editNote() tea.Cmd {
	f := m.scene.Fact()
	if f == nil || m.options.Review.Edit == nil {
		m.say("there is no editor: set VISUAL or EDITOR")
		return nil
	}
	text := m.reviewer.prompt.text
	if text == oneLine(f.Review.Note) {
		text = m.job.table.Facts[m.scene.Selected].Review.Note
	}
	cmd, after, err := m.options.Review.Edit(text)
	if err != nil {
		m.fail("no editor: " + err.Error())
		return nil
	}
	m.mode = browsing
	fact := f.ID
	return tea.ExecProcess(cmd, func(err error) tea.Msg {
		text, err := after(err)
		return editedMsg{fact, text, err}
	})
}

// edited takes in what the editor left.
func (m *model) edited(msg editedMsg) tea.Cmd {
	if msg.err != nil {
		m.fail("the note is as it was: " + msg.err.Error())
		return nil
	}
	for i := range m.scene.Facts {
		f := &m.scene.Facts[i]
		if text := strings.TrimSpace(clean(msg.text)); f.ID == msg.fact && text != f.Review.Note {
			return m.rule(review.OnNote(m.job.table, i, text), "noted")
		}
	}
	return nil
}

// noteLine is the footer while the note is typed.
func (m *model) noteLine() string {
	s := &m.scene
	hint := "enter: keep  esc: leave "
	if m.options.Review.Edit != nil {
		hint = "enter: keep  ctrl+o: editor  esc: leave "
	}
	prompt := " note: " + m.reviewer.prompt.draw(s.Frame.W-len(hint)-9, s.Theme.Focus)
	return sheet.Ends(prompt, s.Theme.Faint.Paint(hint), s.Frame.W, s.Signs.Ellipsis)
}
