package theme

import (
	"image/color"
	"math"
	"testing"

	"github.com/charmbracelet/colorprofile"
	"github.com/lucasb-eyer/go-colorful"
)

// known is every palette whose colours are known, by the name of its theme.
var known = []struct {
	name string
	palette
}{{"dark", darkPalette}, {"light", lightPalette}, {"colorblind on dark", okabeItoDark}, {"colorblind on light", okabeItoLight}}

// contrast is the ratio of WCAG 2.2, from 1 to 21:
// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c color.Color) float64 {
	made, _ := colorful.MakeColor(c)
	r, g, b := made.LinearRgb()
	return 0.2126*r + 0.7152*g + 0.0722*b
}

func TestContrastOfKnownPairs(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"#000000", "#ffffff", 21}, {"#ffffff", "#ffffff", 1}, {"#777777", "#ffffff", 4.48}} {
		if got := contrast(hex(c.a), hex(c.b)); math.Abs(got-c.want) > 0.01 {
			t.Errorf("%s on %s: %.2f, want %.2f", c.a, c.b, got, c.want)
		}
	}
}

// Text can be read on the ground of its theme, in the exact colours and in the
// nearest of 256.
func TestContrast(t *testing.T) {
	const least = 4.5 // WCAG 2.2, success criterion 1.4.3
	for _, k := range known {
		pairs := map[string][2]color.Color{
			"text": {k.text, k.ground}, "faint": {k.faint, k.ground}, "agree": {k.agree, k.ground}, "variant": {k.variant, k.ground},
			"update": {k.update, k.ground}, "conflict": {k.conflict, k.ground}, "hit": {k.onHit, k.hit},
		}
		for name, pair := range pairs {
			for _, p := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
				ground := pair[1]
				if name == "hit" {
					ground = p.Convert(ground) // the ground of the screen is always set exactly
				}
				if got := contrast(p.Convert(pair[0]), ground); got < least {
					t.Errorf("%s, %v: %s has a contrast of %.2f, less than %.1f", k.name, p, name, got, least)
				}
			}
		}
	}
}

// What steps back has no colour of its own, not even in the nearest of 256.
func TestFaintIsGrey(t *testing.T) {
	for _, k := range known {
		near, _ := colorful.MakeColor(colorprofile.ANSI256.Convert(k.faint))
		if _, chroma, _ := near.Hcl(); chroma > 0.02 {
			t.Errorf("%s: %s", k.name, near.Hex())
		}
	}
}

// Verdicts are told apart by colour even in the nearest of 256.
func TestVerdictsHaveDistinctColours(t *testing.T) {
	for _, k := range known {
		seen := map[color.Color]bool{}
		for _, c := range []color.Color{k.text, k.agree, k.variant, k.update, k.conflict} {
			near := colorprofile.ANSI256.Convert(c)
			if seen[near] {
				t.Errorf("%s: two verdicts are %v", k.name, near)
			}
			seen[near] = true
		}
	}
}

// okabeIto is the colours of the source, black and grey left out.
var okabeIto = []string{"#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7"}

// The colours for any colour vision keep the hues of their source.
func TestColorBlindKeepsItsHues(t *testing.T) {
	for _, p := range []palette{okabeItoDark, okabeItoLight} {
		for _, c := range []color.Color{p.agree, p.variant, p.update, p.conflict, p.hit} {
			if !hasHue(c) {
				t.Errorf("%v is of no hue of the source", c)
			}
		}
	}
}

func hasHue(c color.Color) bool {
	hue := func(c color.Color) float64 {
		made, _ := colorful.MakeColor(c)
		h, _, _ := made.Hsv()
		return h
	}
	for _, code := range okabeIto {
		if math.Abs(hue(c)-hue(hex(code))) < 3 { // degrees
			return true
		}
	}
	return false
}

func TestNew(t *testing.T) {
	for _, name := range Names {
		for _, dark := range []bool{true, false} {
			if th := New(name, dark); th.Name != name || (th.Ground == nil) != (th.Text == nil) {
				t.Errorf("%s is called %s, drawn in %v on %v", name, th.Name, th.Text, th.Ground)
			}
		}
	}
	if New(Terminal, true).Claim == New(Terminal, false).Claim || New(ColorBlind, true).Claim == New(ColorBlind, false).Claim {
		t.Error("a theme does not fit its ground")
	}
}

func TestShown(t *testing.T) {
	for p, want := range map[colorprofile.Profile]int{colorprofile.NoTTY: 1, colorprofile.ASCII: 1, colorprofile.ANSI: 2, colorprofile.ANSI256: len(Names), colorprofile.TrueColor: len(Names)} {
		got := Shown(p)
		if len(got) != want || got[len(got)-1] != None {
			t.Errorf("%v shows %v", p, got)
		}
	}
}
