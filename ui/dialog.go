package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// headed is the title of a list with its keys beside it or, where the screen is too
// narrow for that, below it: they are how one gets out again.
func (m *model) headed(title, gap, keys string) []string {
	s := &m.scene
	if line := title + gap + keys; ansi.StringWidth(line) <= s.Frame.W-2 {
		return []string{"", "  " + s.Theme.Title.Paint(title) + gap + s.Theme.Faint.Paint(keys)}
	}
	out := []string{"  " + s.Theme.Title.Paint(title)}
	line := ""
	for _, key := range strings.Split(keys, "  ") {
		if line != "" && ansi.StringWidth(line+"  "+key) > s.Frame.W-4 {
			out, line = append(out, "  "+s.Theme.Faint.Paint(line)), ""
		}
		line = strings.TrimPrefix(line+"  "+key, "  ")
	}
	return append(out, "  "+s.Theme.Faint.Paint(line))
}

// dialogKey is the name of a key in a list that is open over the views: what
// moves in the views by keys of the user's own moves there too.
func (m *model) dialogKey(msg tea.KeyPressMsg) string {
	for _, k := range []struct {
		binding key.Binding
		name    string
	}{{m.keys.Down, "down"}, {m.keys.Up, "up"}, {m.keys.Top, "home"}, {m.keys.Bottom, "end"}, {m.keys.Clear, "esc"}} {
		if key.Matches(msg, k.binding) {
			return k.name
		}
	}
	return msg.String()
}
