package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

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
