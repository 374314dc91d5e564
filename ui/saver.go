package ui

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parallax/ui/sheet"
)

// A saver asks what to write, and where.
type saver struct {
	format int // index into Options.Formats
	path   prompt
	sure   bool // the path is taken; the user is asked again

	run    int                // counts the exports
	cancel context.CancelFunc // of the one that runs, nil where none does
}

// An exportedMsg tells what became of an export.
type exportedMsg struct {
	run  int
	path string
	err  error
}

func (m *model) openExport() {
	switch {
	case m.options.Export == nil || len(m.options.Formats) == 0:
		m.say("there is nothing to export with")
	case m.job.running:
		m.say("nothing to export yet: the comparison is running")
	case m.job.table == nil:
		m.say("nothing to export" + hint(": %s runs the comparison", m.keys.Rerun))
	default:
		m.mode = exporting
		m.saver.sure = false
		if m.saver.path.text == "" {
			m.saver.path = newPrompt("parallax-report" + m.format().Ext)
		}
	}
}

// exportKey is a key while the dialog is open.
func (m *model) exportKey(msg tea.KeyPressMsg) tea.Cmd {
	switch {
	case m.saver.sure:
		return m.confirmKey(msg)
	case m.saver.cancel != nil && msg.String() != "esc":
		return nil // until it is known how that went
	}
	switch msg.String() {
	case "esc":
		m.mode = browsing
		m.stopExport()
	case "tab", "down":
		m.turnFormat(1)
	case "shift+tab", "up":
		m.turnFormat(-1)
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

// format is the one that is chosen.
func (m *model) format() Format { return m.options.Formats[m.saver.format] }

// turnFormat goes to another format, and the path's ending with it where it was
// the usual one.
func (m *model) turnFormat(by int) {
	stem, usual := strings.CutSuffix(m.saver.path.text, m.format().Ext)
	n := len(m.options.Formats)
	m.saver.format = (m.saver.format + by + n) % n
	if usual {
		m.saver.path = newPrompt(stem + m.format().Ext)
	}
}

// export writes in a command; the dialog stays until it is known how that went.
func (m *model) export(force bool) tea.Cmd {
	path := strings.TrimSpace(m.saver.path.text)
	if path == "" {
		m.say("a name for the file is missing")
		return nil
	}
	ctx, cancel := context.WithCancel(m.job.context)
	m.saver.run++
	m.saver.cancel = cancel
	run, write, table, format := m.saver.run, m.options.Export, m.job.table, m.format().Name
	return func() tea.Msg { return exportedMsg{run, path, write(ctx, table, format, path, force)} }
}

// stopExport gives up the export that runs, if any. The reader does not wait for
// it to end.
func (m *model) stopExport() {
	if m.saver.cancel != nil {
		m.saver.cancel()
		m.saver.cancel = nil
		m.say("export cancelled")
	}
}

// status is what is being written, in the footer.
func (s *saver) status() string {
	if s.cancel == nil {
		return ""
	}
	return "writing " + s.path.text + "  esc: cancel"
}

// exported tells how it went. A taken path is asked about while the dialog is
// still open; otherwise nothing is pending that a key could confirm.
func (m *model) exported(msg exportedMsg) {
	awaited := msg.run == m.saver.run && m.saver.cancel != nil
	if awaited {
		m.saver.cancel()
		m.saver.cancel = nil
	}
	switch {
	case !awaited && msg.err != nil: // it was cancelled
	case errors.Is(msg.err, fs.ErrExist):
		m.saver.sure = true
		m.notice = notice{}
	case msg.err != nil:
		m.fail("not written: " + msg.err.Error())
	default:
		m.say("written: " + clean(filepath.ToSlash(msg.path)))
		if awaited {
			m.mode = browsing
		}
	}
}

// exportLines draws the dialog in height lines. Where there is little room, blank
// lines go first, and then the formats that are not around the chosen one.
func (m *model) exportLines(height int) []string {
	s := &m.scene
	title, file := "  "+s.Theme.Title.Paint("Export as"), "  file  "+m.saver.path.draw(max(10, s.Frame.W-12), s.Theme.Focus)
	lines, tail := []string{"", title, ""}, []string{"", file, ""}
	if height < len(lines)+len(m.options.Formats)+len(tail)+2 {
		lines, tail = []string{title}, []string{file}
	}
	if m.saver.sure {
		tail = append(tail, "  "+s.Theme.Trouble.Paint(fmt.Sprintf("%s exists.", m.saver.path.text)), "  y: overwrite it   any other key: leave it")
	} else {
		tail = append(tail, "  enter: write   tab: format   esc: leave")
	}
	var formats []string
	for i, f := range m.options.Formats {
		formats = append(formats, m.formatLine(i, f))
	}
	room := max(1, min(len(formats), height-len(lines)-len(tail)))
	if room < len(formats) {
		lines[0] = title + s.Theme.Faint.Paint(fmt.Sprintf("  %d of %d", m.saver.format+1, len(formats)))
	}
	lines = append(lines, window(formats, 0, m.saver.format, room, s)...)
	return window(append(lines, tail...), 0, 0, height, s)
}

// formatLine is one format to choose, the i-th.
func (m *model) formatLine(i int, f Format) string {
	s := &m.scene
	name := " " + f.Name + " "
	if i == m.saver.format {
		name = s.Theme.Focus.Paint("[" + f.Name + "]")
	}
	return "    " + sheet.Fit(name, 14, s.Signs.Ellipsis) + s.Theme.Faint.Paint(f.Describe)
}

// paste puts pasted text where the user is typing.
func (m *model) paste(text string) {
	for _, p := range []struct {
		mode mode
		to   *prompt
	}{{searching, &m.finder.prompt}, {helping, &m.helper.prompt}, {exporting, &m.saver.path}, {noting, &m.reviewer.prompt}, {wording, &m.filter.prompt}} {
		if m.mode == p.mode {
			p.to.insert(text)
		}
	}
	if m.mode == wording {
		m.reword()
	}
}
