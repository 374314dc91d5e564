package theme

import (
	"image/color"
	"slices"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// The themes by name.
const (
	Terminal   = "terminal"   // the terminal's own sixteen colours
	Dark       = "dark"       // light text on a dark ground
	Light      = "light"      // dark text on a light ground
	ColorBlind = "colorblind" // colours that people with any colour vision tell apart
	None       = "none"       // weight, lines and signs alone
)

// Names lists the themes, the usual one first.
var Names = []string{Terminal, Dark, Light, ColorBlind, None}

// New is the theme called name. Terminal and ColorBlind fit the ground that
// they are drawn on, which is dark or not. A name that there is not is Terminal.
func New(name string, dark bool) Theme {
	switch name {
	case Dark:
		return coloured(Dark, darkPalette)
	case Light:
		return coloured(Light, lightPalette)
	case ColorBlind:
		return coloured(ColorBlind, either(dark, okabeItoDark, okabeItoLight))
	case None:
		return Mono()
	}
	return coloured(Terminal, either(dark, terminalDark, terminalLight))
}

// Shown lists the names of the themes that a terminal of profile p can show.
func Shown(p colorprofile.Profile) []string {
	switch {
	case p <= colorprofile.ASCII:
		return []string{None}
	case p < colorprofile.ANSI256:
		return []string{Terminal, None}
	}
	return slices.Clone(Names)
}

func either(dark bool, onDark, onLight palette) palette {
	if dark {
		return onDark
	}
	return onLight
}

// A palette is the colours of a theme. Ground and text are nil where they are
// the terminal's own; so is faint, where the terminal is to dim the text.
type palette struct {
	ground, text, faint              color.Color
	agree, variant, update, conflict color.Color
	hit, onHit                       color.Color // the ground of what a search found, and the text on it
}

// The terminal's own colours keep the palette that people chose: the bright
// half of it on dark, the deep half on light. What is less important is dimmed
// and not grey, because some palettes paint "bright black" in the colour of the
// ground; and on light, magenta stands for yellow, which cannot be read there.
var (
	terminalDark = palette{
		agree: lipgloss.BrightGreen, variant: lipgloss.BrightYellow, update: lipgloss.BrightCyan, conflict: lipgloss.BrightRed,
		hit: lipgloss.Yellow, onHit: lipgloss.Black,
	}
	terminalLight = palette{
		agree: lipgloss.Green, variant: lipgloss.Magenta, update: lipgloss.Blue, conflict: lipgloss.Red,
		hit: lipgloss.Cyan, onHit: lipgloss.Black,
	}
)

var (
	darkPalette = palette{
		ground: hex("#15181e"), text: hex("#d7dae0"), faint: hex("#a0a3a8"),
		agree: hex("#7fc77f"), variant: hex("#e6b450"), update: hex("#6cb6ff"), conflict: hex("#ff7b72"),
		hit: hex("#e6b450"), onHit: hex("#15181e"),
	}
	lightPalette = palette{
		ground: hex("#fcfcfa"), text: hex("#1d2127"), faint: hex("#585a5e"),
		agree: hex("#1b6b2f"), variant: hex("#7a4a00"), update: hex("#0a55b0"), conflict: hex("#b3201a"),
		hit: hex("#ffd866"), onHit: hex("#1d2127"),
	}
)

// The hues of Okabe and Ito, "Color Universal Design" (2008),
// https://jfly.uni-koeln.de/color/: vermillion, yellow, sky blue and bluish
// green on dark. On light, where yellow and sky blue fade, reddish purple and
// blue stand for them, and all are darkened until they can be read as text.
var (
	okabeItoDark = palette{
		ground: hex("#101010"), text: hex("#dedede"), faint: hex("#a0a0a0"),
		agree: hex("#009e73"), variant: hex("#f0e442"), update: hex("#56b4e9"), conflict: hex("#e66500"),
		hit: hex("#e69f00"), onHit: hex("#000000"),
	}
	okabeItoLight = palette{
		ground: hex("#ffffff"), text: hex("#1a1a1a"), faint: hex("#5c5c5c"),
		agree: hex("#006b4e"), variant: hex("#8a5171"), update: hex("#005f95"), conflict: hex("#a84a00"),
		hit: hex("#e69f00"), onHit: hex("#000000"),
	}
)

func hex(code string) color.Color { return lipgloss.Color(code) }
