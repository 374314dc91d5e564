package ui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// KeyNames lists the names of keys that are no characters.
func KeyNames() []string {
	var names []string
	for _, code := range []rune{tea.KeyEnter, tea.KeyTab, tea.KeySpace, tea.KeyBackspace, tea.KeyEscape, tea.KeyUp, tea.KeyDown,
		tea.KeyLeft, tea.KeyRight, tea.KeyHome, tea.KeyEnd, tea.KeyPgUp, tea.KeyPgDown, tea.KeyInsert, tea.KeyDelete} {
		names = append(names, tea.Key{Code: code}.String())
	}
	for f := tea.KeyF1; f <= tea.KeyF12; f++ {
		names = append(names, tea.Key{Code: f}.String())
	}
	return names
}

// checkKey tells why no key is called name, or nil.
func checkKey(name string) error {
	bare := name
	for _, mod := range []string{"ctrl+", "alt+", "shift+"} { // as a terminal's keys are called, in this order
		bare = strings.TrimPrefix(bare, mod)
	}
	r, n := utf8.DecodeRuneInString(bare)
	switch character := bare != "" && n == len(bare) && unicode.IsGraphic(r) && r != ' ' && r != utf8.RuneError; {
	case slices.Contains(KeyNames(), bare):
		return nil
	case !character:
		return fmt.Errorf("no key is called %q; one is a character, or one of %s, after ctrl+, alt+, shift+ in this order", name, strings.Join(KeyNames(), " "))
	case strings.Contains(name[:len(name)-n], "shift+"):
		return fmt.Errorf("write %q as what it types, such as A", name)
	}
	return nil
}

// arrows is how help shows the keys that have them on.
var arrows = map[string]string{"left": "←", "right": "→", "up": "↑", "down": "↓"}

var spelled = strings.NewReplacer("←", "left", "→", "right", "↑", "up", "↓", "down")

func pretty(name string) string { return cmp.Or(arrows[name], name) }

// first is the first key of b as help shows it, "" where it has none.
func first(b key.Binding) string {
	if shown := strings.Fields(b.Help().Key); b.Enabled() && len(shown) > 0 {
		return shown[0]
	}
	return ""
}

// hint is words with the first key of each binding put in, or "" where one has
// none: nobody is told of a key that there is not.
func hint(words string, bindings ...key.Binding) string {
	var keys []any
	for _, b := range bindings {
		if first(b) == "" {
			return ""
		}
		keys = append(keys, first(b))
	}
	return fmt.Sprintf(words, keys...)
}
