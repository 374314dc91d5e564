// Package config is the settings that last: what they are, and how the file,
// the environment and the flags give them.
//
// It must not know what is done with a setting, nor which keys there are: it is
// told the names that keys go by.
package config

import (
	"strings"
)

// A Config is every setting that lasts. The zero Config is not the usual one;
// see Default.
type Config struct {
	Theme  Theme               `toml:"theme"`
	Color  When                `toml:"color"`
	ASCII  When                `toml:"ascii"`
	Mouse  Switch              `toml:"mouse"`
	Linear Switch              `toml:"linear"`
	Keys   map[string][]string `toml:"keys"` // by the name of what they do; in the file alone
}

// Default is the settings of who sets nothing.
func Default() Config { return Config{Theme: Theme(themes[0]), Color: Auto, ASCII: Auto} }

// An Option is one setting, however it is given.
type Option struct {
	Name  string // of the flag, and of the key in the file
	Help  string // what it does, in a few words
	Value Value
}

// A Value is what a setting is set to. It is a pflag.Value.
type Value interface {
	Set(text string) error // its error says what it must be
	String() string
	Type() string
	Words() []string // what it may be
}

// Options lists the settings of c, each with its place in c. Keys are none of
// them: they have no flag and no variable.
func (c *Config) Options() []Option {
	return []Option{
		{"theme", "colours of the reader", &c.Theme},
		{"color", "whether to use colours (auto: as NO_COLOR, CLICOLOR and the terminal say)", &c.Color},
		{"ascii", "whether to draw in ASCII alone (auto: as the locale says)", &c.ASCII},
		{"mouse", "begin with the mouse taken, not left to the terminal", &c.Mouse},
		{"linear", "print the facts one after the other, in words, and open no reader", &c.Linear},
	}
}

// Env is the variable that gives the option.
func (o Option) Env() string { return "PARALLAX_" + strings.ToUpper(o.Name) }

// Environ sets what lookup, as os.LookupEnv, has a variable for. A variable that
// is empty is none.
func (c *Config) Environ(lookup func(string) (string, bool)) error {
	for _, o := range c.Options() {
		if text, _ := lookup(o.Env()); text != "" {
			if err := o.Value.Set(text); err != nil {
				return &Error{Source: o.Env(), Problem: quote(text) + ": " + err.Error()}
			}
		}
	}
	return nil
}
