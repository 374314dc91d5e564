package cli

import (
	"fmt"
	"slices"
	"strings"
)

// A choice is a flag that takes one of a few words. It is a pflag.Value.
type choice struct {
	chosen string
	words  []string
}

// Set chooses word, or tells which there are.
func (c *choice) Set(word string) error {
	if !slices.Contains(c.words, word) {
		return fmt.Errorf("it must be %s", c.either())
	}
	c.chosen = word
	return nil
}

// String is the word chosen.
func (c *choice) String() string { return c.chosen }

// Type stands for the word in the help.
func (c *choice) Type() string { return "WORD" }

// either lists the words: "auto, dark or light".
func (c *choice) either() string {
	last := len(c.words) - 1
	return strings.Join(c.words[:last], ", ") + " or " + c.words[last]
}
