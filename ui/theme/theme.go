// Package theme is the only place that names a colour, an attribute or a sign
// of the interface.
//
// It must not know what is drawn with them, or where. Colours are the
// terminal's own sixteen, so that people keep the palette that they chose;
// what is less important is faint and not grey, because some palettes paint
// "bright black" in the colour of the background.
package theme

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"

	"parallax/compare"
)

// An Ink is a way of writing. The zero Ink writes plainly.
type Ink struct{ open, close string }

// Paint is s written in ink k. s holds no escape sequences of its own.
func (k Ink) Paint(s string) string {
	if s == "" || k.open == "" {
		return s
	}
	return k.open + s + k.close
}

// ink asks the library once for the sequences of a style: writing with them
// is then a concatenation, which a screen of two thousand pieces needs.
func ink(style lipgloss.Style) Ink {
	open, end, _ := strings.Cut(style.Render("x"), "x")
	return Ink{open, end}
}

// Verdicts holds one Ink for each verdict.
type Verdicts [compare.Conflict + 1]Ink

// A Theme is a complete set of inks, named for what they are used on.
type Theme struct {
	Name string // "dark", "light" or "mono"

	Title   Ink // names: of the program, a report, a fact
	Focus   Ink // the title of the pane that has the focus
	Faint   Ink // what is there for those who look for it
	Key     Ink // a key in a line of help
	Trouble Ink // errors

	Mark     Verdicts // a verdict's sign and name: the graver, the louder
	Claim    Verdicts // the words of the selected fact, and its own sign and bar
	Evidence Verdicts // the words among them on which the verdict rests

	Hit     Ink // what a search found
	HitHere Ink // the hit that the search stands on

	// Brackets says that words which two reports have differently need brackets
	// around them, because there is no colour to tell them by.
	Brackets bool

	dark, colour bool
}

// Dark is for light text on a dark ground.
func Dark() Theme { return coloured("dark", true) }

// Light is for dark text on a light ground.
func Light() Theme { return coloured("light", false) }

// Mono tells everything by weight, lines and signs.
func Mono() Theme {
	plain := lipgloss.NewStyle()
	bold, under := plain.Bold(true), plain.Underline(true)
	t := Theme{Name: "mono", Brackets: true, dark: true,
		Title: ink(bold), Focus: ink(bold.Reverse(true)), Faint: ink(plain.Faint(true)), Key: ink(bold), Trouble: ink(bold),
		Hit: ink(under), HitHere: ink(plain.Reverse(true)),
	}
	for v := range t.Mark {
		t.Mark[v], t.Claim[v], t.Evidence[v] = ink(bold), ink(bold), ink(bold.Underline(true))
	}
	t.calm()
	t.Evidence[compare.Conflict] = ink(bold.Reverse(true))
	return t
}

// coloured builds the theme for a dark or a light ground: the bright half of
// the palette on dark, the deep half on light.
func coloured(name string, dark bool) Theme {
	plain := lipgloss.NewStyle()
	pick := lipgloss.LightDark(dark)
	fg := func(light, dark color.Color) lipgloss.Style { return plain.Foreground(pick(light, dark)) }
	red := fg(lipgloss.Red, lipgloss.BrightRed)
	amber := fg(lipgloss.Magenta, lipgloss.BrightYellow) // yellow on white cannot be read
	hit := plain.Foreground(lipgloss.Black).Background(pick(lipgloss.Cyan, lipgloss.Yellow))
	t := Theme{Name: name, dark: dark, colour: true,
		Title: ink(plain.Bold(true)), Focus: ink(plain.Bold(true).Reverse(true)), Faint: ink(plain.Faint(true)),
		Key: ink(plain.Bold(true)), Trouble: ink(red.Bold(true)),
		Hit: ink(hit), HitHere: ink(hit.Bold(true).Underline(true)),
	}
	for v, s := range []lipgloss.Style{
		compare.Single:   plain,
		compare.Agree:    fg(lipgloss.Green, lipgloss.BrightGreen),
		compare.Variant:  amber,
		compare.Update:   fg(lipgloss.Blue, lipgloss.BrightCyan),
		compare.Conflict: red,
	} {
		t.Mark[v], t.Claim[v], t.Evidence[v] = ink(s.Bold(true)), ink(s), ink(s.Bold(true).Underline(true))
	}
	t.calm()
	t.Claim[compare.Single] = ink(plain.Bold(true))
	t.Evidence[compare.Agree] = ink(fg(lipgloss.Green, lipgloss.BrightGreen).Underline(true))
	t.Evidence[compare.Conflict] = ink(red.Bold(true).Reverse(true))
	return t
}

// calm lets what nobody needs to check step back: most facts are of these two
// verdicts, and the eye looks for the others.
func (t *Theme) calm() { t.Mark[compare.Agree], t.Mark[compare.Single] = t.Faint, t.Faint }

// Flipped is the theme for the opposite ground, or the theme itself where it
// has no colours.
func (t Theme) Flipped() Theme {
	switch {
	case !t.colour:
		return t
	case t.dark:
		return Light()
	}
	return Dark()
}

// HasColour reports whether t uses any colour.
func (t Theme) HasColour() bool { return t.colour }
