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

// A draft is a note that is being written. Whatever happens to the facts meanwhile,
// it is for the one that was selected when it was begun.
type draft struct {
	on  review.Ruling // the note as it was
	old string        // the same, as it is edited
}

// An editedMsg is the note that comes back from the editor.
type editedMsg struct {
	draft draft
	text  string
	err   error
}

// openNote asks for the note of the selected fact.
func (m *model) openNote() {
	f := m.scene.Fact()
	if f == nil {
		m.none()
		return
	}
	old := oneLine(f.Review.Note)
	m.mode, m.reviewer.prompt = noting, newPrompt(old)
	m.reviewer.draft = draft{review.OnNote(m.job.table, m.scene.Selected, m.job.table.Facts[m.scene.Selected].Review.Note), old}
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

// note leaves a note at the fact that it is for, or removes it where text is empty.
func (m *model) note(text string) tea.Cmd {
	d := m.reviewer.draft
	text = strings.TrimSpace(text)
	if text == d.old {
		return nil
	}
	d.on.Note = text
	if text == "" {
		return m.rule(d.on, "note removed")
	}
	return m.rule(d.on, "noted")
}

// editNote opens the note in the user's editor. What was typed so far goes with
// it; a note of several lines that was not touched goes as it is.
func (m *model) editNote() tea.Cmd {
	if m.options.Review.Edit == nil {
		m.say("there is no editor: set VISUAL or EDITOR")
		return nil
	}
	d := m.reviewer.draft
	text := m.reviewer.prompt.text
	if text == d.old {
		text = d.on.Note
	}
	cmd, after, err := m.options.Review.Edit(text)
	if err != nil {
		m.fail("no editor: " + err.Error())
		return nil
	}
	m.mode = browsing
	return tea.ExecProcess(cmd, func(err error) tea.Msg {
		text, err := after(err)
		return editedMsg{d, text, err}
	})
}

// edited takes in what the editor left.
func (m *model) edited(msg editedMsg) tea.Cmd {
	if msg.err != nil {
		m.fail("the note is as it was: " + msg.err.Error())
		return nil
	}
	d := msg.draft
	text := strings.TrimSpace(clean(msg.text))
	if text == d.on.Note {
		return nil
	}
	d.on.Note = text
	return m.rule(d.on, "noted")
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
