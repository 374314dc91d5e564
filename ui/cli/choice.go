package cli

import (
	"fmt"
	"slices"
	"strings"

	"parallax/ui/config"
)

// A choice is a flag that takes one of a few words. It is a pflag.Value.
type choice struct {
	chosen string
	words  []string
}

// Set chooses word, or tells which there are.
func (c *choice) Set(word string) error {
	if !slices.Contains(c.words, word) {
		return fmt.Errorf("it must be %s", config.Either(c.words))
	}
	c.chosen = word
	return nil
}

// String is the word chosen.
func (c *choice) String() string { return c.chosen }

// Type stands for the word in the help.
func (c *choice) Type() string { return "WORD" }

// A choices is a flag that takes several of a few words, with commas between or
// given more than once. It is a pflag.Value.
type choices struct {
	chosen []string
	words  []string
	given  bool // on the command line, so that what was chosen before is gone
}

// Set adds the words of list, or tells which there are.
func (c *choices) Set(list string) error {
	if !c.given {
		c.chosen, c.given = nil, true
	}
	for word := range strings.SplitSeq(list, ",") {
		if word = strings.TrimSpace(word); !slices.Contains(c.words, word) {
			return fmt.Errorf("%q is none of %s", word, strings.Join(c.words, ", "))
		}
		if !slices.Contains(c.chosen, word) {
			c.chosen = append(c.chosen, word)
		}
	}
	return nil
}

// String is the words chosen, with commas between.
func (c *choices) String() string { return strings.Join(c.chosen, ",") }

// Type stands for the words in the help.
func (c *choices) Type() string { return "WORDS" }
