package ui

import (
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// What one key press costs, from the message to the picture.
func BenchmarkKeyPress(b *testing.B) {
	for _, n := range []int{3, 20} {
		for _, c := range []struct{ name, keys, key string }{{"read", "", "]"}, {"scroll", "", "j"}, {"facts", "\t", "j"}} {
			b.Run(fmt.Sprintf("%s-%d", c.name, n), func(b *testing.B) {
				story := ferry(n)
				m := newModel(b.Context(), Options{Story: story})
				step := func(msg tea.Msg) {
					next, _ := m.Update(msg)
					m = next.(model)
				}
				step(tea.WindowSizeMsg{Width: 200, Height: 60})
				step(comparedMsg{run: 1, table: ferryTable(story), facts: ferryTable(story).Facts})
				if c.keys != "" {
					step(tea.KeyPressMsg{Code: tea.KeyTab})
				}
				down, up := tea.KeyPressMsg{Code: rune(c.key[0]), Text: c.key}, tea.KeyPressMsg{Code: 'k', Text: "k"}
				if c.key == "]" {
					up = tea.KeyPressMsg{Code: '[', Text: "["}
				}
				for i := 0; b.Loop(); i++ {
					if step(down); i%8 > 3 {
						step(up)
					}
					m.View()
				}
			})
		}
	}
}
