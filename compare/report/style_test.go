package report

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"parallax/compare"
)

var variable = regexp.MustCompile(`--([a-z-]+): #([0-9a-f]{6});`)

// colours is the named colours of a part of the style.
func colours(css string) map[string]string {
	out := map[string]string{}
	for _, m := range variable.FindAllStringSubmatch(css, -1) {
		out[m[1]] = m[2]
	}
	return out
}

// luminance is how bright a colour is, from 0 to 1 (WCAG 2.2, relative luminance).
func luminance(rgb string) float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, _ := strconv.ParseUint(rgb[2*i:2*i+2], 16, 8)
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestEveryColourCanBeRead(t *testing.T) {
	light, dark, found := strings.Cut(pageStyle, "prefers-color-scheme: dark")
	if !found {
		t.Fatal("there is no dark scheme")
	}
	for scheme, css := range map[string]string{"light": light, "dark": dark} {
		c := colours(css)
		pairs := [][2]string{{"ink", "paper"}, {"ink", "panel"}, {"faint", "paper"}, {"faint", "panel"}, {"link", "paper"}, {"link", "panel"}}
		for v := compare.Single; v <= compare.Conflict; v++ {
			name := v.String()
			pairs = append(pairs, [2]string{name, "paper"}, [2]string{name, "panel"})
			if c[name+"-tint"] != "" {
				pairs = append(pairs, [2]string{"ink", name + "-tint"}, [2]string{"faint", name + "-tint"})
			}
		}
		for _, p := range pairs {
			if c[p[0]] == "" || c[p[1]] == "" {
				t.Errorf("%s: there is no colour for %s on %s", scheme, p[0], p[1])
			} else if ratio := contrast(c[p[0]], c[p[1]]); ratio < 4.5 {
				t.Errorf("%s: %s on %s has a contrast of %.1f, below 4.5", scheme, p[0], p[1], ratio)
			}
		}
	}
}

func TestEveryVerdictHasItsStyleAndSwitch(t *testing.T) {
	page := write(t, "html", fire())
	for v := compare.Single; v <= compare.Conflict; v++ {
		for _, want := range []string{
			fmt.Sprintf(".%v { --own: var(--%[1]v)", v),
			fmt.Sprintf("body:has(#show-%v:not(:checked)) :is(#facts .%[1]v, .%[1]v > .ref)", v),
			fmt.Sprintf("body:has(#show-%v:not(:checked)) .claim.%[1]v", v),
			fmt.Sprintf(`id="show-%v" checked`, v),
		} {
			if !strings.Contains(page, want) {
				t.Errorf("the page has no %s", want)
			}
		}
	}
	for n := 1; n <= len(fire().Facts); n++ {
		if want := fmt.Sprintf("body:has(.f%d:target) .claim.f%[1]d{", n); !strings.Contains(page, want) {
			t.Errorf("the page has no %s", want)
		}
	}
}

func TestTheStyleFetchesNothing(t *testing.T) {
	for _, bad := range []string{"url(", "@import", "@font-face", "</"} {
		if strings.Contains(pageStyle, bad) {
			t.Errorf("the style has %s", bad)
		}
	}
}
