package ui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// picture is the screen without the spaces at the ends of its lines.
func (d *driver) picture() string {
	lines := strings.Split(d.screen(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{200, 60}, {120, 40}, {80, 24}, {50, 15}} {
		for _, s := range []struct {
			name string
			keys []string
		}{{"read", nil}, {"facts", []string{"tab", "c"}}, {"detail", []string{"enter"}}, {"sorted", []string{"tab", "SSFj"}}, {"alone", []string{"lz"}}, {"reports", []string{"x", "p"}}, {"copy", []string{"cyj"}}, {"help-filter", []string{"f?"}}, {"overruling", []string{"o", "j"}}, {"ruled", []string{"o=a", "seen at the ward", "enter", "j"}}, {"ruled-facts", []string{"o=", "a", "seen at the ward", "enter", "tab", "r"}}, {"splitting", []string{"lP"}}, {"help", []string{"?"}}, {"filter", []string{"fj", "space"}}} {
			t.Run(fmt.Sprintf("%s-%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				golden.RequireEqual(t, open(t, 3, size[0], size[1]).press(s.keys...).picture())
			})
		}
	}
}

func TestScreensWithoutColourOrUnicode(t *testing.T) {
	d := open(t, 7, 80, 24, func(o *Options) { o.NoColor, o.ASCII = true, true })
	golden.RequireEqual(t, d.press("l", "l", "l", "c").picture())
}

func TestScreenWhileComparing(t *testing.T) {
	d := waiting(t, 3, 80, 24)
	d.send(progressMsg{run: 1, done: 0.42, doing: "aligning"})
	golden.RequireEqual(t, d.picture())
}
