package ui

import (
	"slices"

	"github.com/charmbracelet/colorprofile"

	"parallax/ui/theme"
)

// A palette is which theme is asked for, and what the terminal can show of it.
type palette struct {
	name  string   // the theme asked for
	shown []string // the themes that the terminal can show
	dark  bool     // the ground, as far as the terminal told
}

func newPalette(o Options) palette {
	p := palette{name: o.Theme, shown: theme.Names, dark: true}
	if p.name == "" {
		p.name = theme.Names[0]
	}
	if o.NoColor {
		p.limit(colorprofile.ASCII)
	}
	return p
}

// limit leaves out what a terminal of a profile cannot show.
func (p *palette) limit(profile colorprofile.Profile) {
	can := theme.Shown(profile)
	p.shown = slices.DeleteFunc(slices.Clone(p.shown), func(name string) bool { return !slices.Contains(can, name) })
}

// theme is the one asked for or, where it cannot be shown, the first that can.
func (p *palette) theme() theme.Theme {
	if slices.Contains(p.shown, p.name) {
		return theme.New(p.name, p.dark)
	}
	return theme.New(p.shown[0], p.dark)
}

// recolour goes on to the next theme.
func (m *model) recolour() {
	p := &m.palette
	if len(p.shown) < 2 {
		m.say("no colours here")
		return
	}
	at := slices.Index(p.shown, m.scene.Theme.Name)
	p.name = p.shown[(at+1)%len(p.shown)]
	m.scene.Theme = p.theme()
	m.say("theme: " + p.name)
}
