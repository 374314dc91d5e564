package theme

import (
	"strings"

	"charm.land/bubbles/v2/help"
	"charm.land/lipgloss/v2"
)

// Help is the line of keys, in the theme's inks.
func (t Theme) Help() help.Model {
	m := help.New()
	m.Styles = help.Styles{ShortKey: lipgloss.NewStyle().Bold(true), ShortDesc: t.dim, ShortSeparator: t.dim, Ellipsis: t.dim}
	m.ShortSeparator = "  "
	return m
}

// Progress is a bar of width cells, done from 0 to 1.
func (s Signs) Progress(done float64, width int) string {
	full := min(max(0, int(done*float64(width))), width)
	return strings.Repeat(s.full, full) + strings.Repeat(s.empty, width-full)
}
