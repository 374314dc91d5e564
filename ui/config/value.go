package config

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parallax/ui/theme"
)

var themes = theme.Names

// A Theme is the name of a theme.
type Theme string

// Set sets the theme by its name.
func (t *Theme) Set(text string) error { return set(t, text, themes) }

// String is the name.
func (t *Theme) String() string { return string(*t) }

// Type stands for the value in help.
func (*Theme) Type() string { return "WORD" }

// Words lists the names that there are.
func (*Theme) Words() []string { return themes }

// When says whether something is done.
type When string

// What When may be.
const (
	Auto   When = "auto" // where it fits
	Always When = "always"
	Never  When = "never"
)

var whens = []string{string(Auto), string(Always), string(Never)}

// Set sets w to one of its words.
func (w *When) Set(text string) error { return set(w, text, whens) }

// String is the word.
func (w *When) String() string { return string(*w) }

// Type stands for the value in help.
func (*When) Type() string { return "WORD" }

// Words lists the words that there are.
func (*When) Words() []string { return whens }

// A Switch is on or off.
type Switch bool

// Set sets s to true or false.
func (s *Switch) Set(text string) error {
	on, err := strconv.ParseBool(text)
	if err != nil {
		return fmt.Errorf("it must be %s", Either(s.Words()))
	}
	*s = Switch(on)
	return nil
}

// String is "true" or "false".
func (s *Switch) String() string { return strconv.FormatBool(bool(*s)) }

// Type stands for the value in help: none, since the flag alone is enough.
func (*Switch) Type() string { return "bool" }

// IsBoolFlag lets the flag stand without a value.
func (*Switch) IsBoolFlag() bool { return true }

// Words lists what it may be.
func (*Switch) Words() []string { return []string{"true", "false"} }

// set gives value a word, or tells which there are.
func set[T ~string](value *T, word string, words []string) error {
	if !slices.Contains(words, word) {
		return fmt.Errorf("it must be %s", Either(words))
	}
	*value = T(word)
	return nil
}

// Either lists words, two or more: "auto, always or never".
func Either(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

func quote(s string) string { return strconv.Quote(s) }
