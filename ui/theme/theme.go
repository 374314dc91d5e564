// Package theme is the only place that names a colour, an attribute or a sign
// of the interface.
//
// It must not know what is drawn with them, or where. A theme uses colours, or
// none; a sign, a word or a bracket says the same beside every one of them.
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
	Name string // one of Names

	// Ground and Text are what the whole screen is to be drawn on and in; nil
	// are the terminal's own.
	Ground, Text color.Color

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
}

// Mono tells everything by weight, lines and signs.
func Mono() Theme {
	plain := lipgloss.NewStyle()
	bold, under := plain.Bold(true), plain.Underline(true)
	t := Theme{Name: None, Brackets: true,
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

// coloured is the theme that writes in the colours of a palette.
func coloured(name string, p palette) Theme {
	plain := lipgloss.NewStyle()
	fg := func(c color.Color) lipgloss.Style { return plain.Foreground(c) }
	faint, hit := plain.Faint(true), fg(p.onHit).Background(p.hit)
	if p.faint != nil {
		faint = fg(p.faint)
	}
	t := Theme{Name: name, Ground: p.ground, Text: p.text,
		Title: ink(plain.Bold(true)), Focus: ink(plain.Bold(true).Reverse(true)), Faint: ink(faint),
		Key: ink(plain.Bold(true)), Trouble: ink(fg(p.conflict).Bold(true)),
		Hit: ink(hit), HitHere: ink(hit.Bold(true).Underline(true)),
	}
	for v, s := range []lipgloss.Style{
		compare.Single:   plain,
		compare.Agree:    fg(p.agree),
		compare.Variant:  fg(p.variant),
		compare.Update:   fg(p.update),
		compare.Conflict: fg(p.conflict),
	} {
		t.Mark[v], t.Claim[v], t.Evidence[v] = ink(s.Bold(true)), ink(s), ink(s.Bold(true).Underline(true))
	}
	t.calm()
	t.Claim[compare.Single] = ink(plain.Bold(true))
	t.Evidence[compare.Agree] = ink(fg(p.agree).Underline(true))
	t.Evidence[compare.Conflict] = ink(fg(p.conflict).Bold(true).Reverse(true))
	return t
}

// calm lets what nobody needs to check step back: most facts are of these two
// verdicts, and the eye looks for the others.
func (t *Theme) calm() { t.Mark[compare.Agree], t.Mark[compare.Single] = t.Faint, t.Faint }
