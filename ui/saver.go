package ui

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// A saver asks what to write, and where.
type saver struct {
	format int // index into Formats
	path   prompt
	sure   bool // the path is taken; the user is asked again
}

// suffixes are the usual endings of the formats' files.
var suffixes = map[string]string{"markdown": ".md", "json": ".json", "text": ".txt"}

// An exportedMsg tells what became of an export.
type exportedMsg struct {
	path string
	err  error
}

func (m *model) openExport() {
	switch {
	case m.options.Export == nil:
		m.say("there is nothing to export with")
	case m.job.running:
		m.say("nothing to export yet: the comparison is running")
	case m.job.table == nil:
		m.say("nothing to export: R runs the comparison")
	default:
		m.mode = exporting
		m.saver.sure = false
		if m.saver.path.text == "" {
			m.saver.path = newPrompt("parallax-report" + suffixes[Formats[m.saver.format]])
		}
	}
}

// exportKey is a key while the dialog is open.
func (m *model) exportKey(msg tea.KeyPressMsg) tea.Cmd {
	if m.saver.sure {
		return m.confirmKey(msg)
	}
	switch msg.String() {
	case "esc":
		m.mode = browsing
	case "tab", "down":
		m.saver.turn(1)
	case "shift+tab", "up":
		m.saver.turn(-1)
	case "enter":
		return m.export(false)
	default:
		m.saver.path.press(msg)
	}
	return nil
}

// confirmKey is a key when the path is taken: only y overwrites.
func (m *model) confirmKey(msg tea.KeyPressMsg) tea.Cmd {
	m.saver.sure = false
	if msg.String() == "y" {
		return m.export(true)
	}
	m.say("nothing was overwritten")
	return nil
}

// turn goes to another format, and the path's ending with it where it was the
// usual one.
func (s *saver) turn(by int) {
	old := suffixes[Formats[s.format]]
	s.format = (s.format + by + len(Formats)) % len(Formats)
	if stem, ok := strings.CutSuffix(s.path.text, old); ok {
		s.path = newPrompt(stem + suffixes[Formats[s.format]])
	}
}

// export writes in a command; the dialog stays until it is known how that went.
func (m *model) export(force bool) tea.Cmd {
	path := strings.TrimSpace(m.saver.path.text)
	if path == "" {
		m.say("a name for the file is missing")
		return nil
	}
	write, table, format := m.options.Export, m.job.table, Formats[m.saver.format]
	m.say("writing " + path)
	return func() tea.Msg { return exportedMsg{path, write(table, format, path, force)} }
}

// exported tells how it went. A taken path is asked about while the dialog is
// still open; otherwise nothing is pending that a key could confirm.
func (m *model) exported(msg exportedMsg) {
	switch {
	case errors.Is(msg.err, fs.ErrExist) && m.mode == exporting:
		m.saver.sure = true
		m.notice = notice{}
	case msg.err != nil:
		m.fail("not written: " + msg.err.Error())
	default:
		m.say("written: " + clean(filepath.ToSlash(msg.path)))
		if m.mode == exporting {
			m.mode = browsing
		}
	}
}

// exportLines draws the dialog in height lines.
func (m *model) exportLines(height int) []string {
	s := &m.scene
	var formats []string
	for i, f := range Formats {
		if i == m.saver.format {
			formats = append(formats, s.Theme.Focus.Paint("["+f+"]"))
		} else {
			formats = append(formats, " "+f+" ")
		}
	}
	lines := []string{"",
		"  " + s.Theme.Title.Paint("Export the discrepancy report"), "",
		"  format  " + strings.Join(formats, " ") + s.Theme.Faint.Paint("  tab"),
		"  file    " + m.saver.path.draw(max(10, s.Frame.W-14), s.Theme.Focus), ""}
	if m.saver.sure {
		lines = append(lines, "  "+s.Theme.Trouble.Paint(fmt.Sprintf("%s exists.", m.saver.path.text)), "  y: overwrite it   any other key: leave it")
	} else {
		lines = append(lines, "  enter: write   esc: leave")
	}
	return window(lines, 0, 0, height, s)
}

// paste puts pasted text where the user is typing.
func (m *model) paste(text string) {
	for _, p := range []struct {
		mode mode
		to   *prompt
	}{{searching, &m.finder.prompt}, {helping, &m.helper.prompt}, {exporting, &m.saver.path}} {
		if m.mode == p.mode {
			p.to.insert(text)
		}
	}
}
